package mpilot.console.ui.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.gateway.FakeSource;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.task.ManualTasks;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

class FreshnessTest {
    private final ManualTasks tasks = new ManualTasks();
    private Instant now = ProfileFixtures.NOW;
    private final ProfilesViewModel list =
            Lists.of(new FakeSource(ProfileFixtures.profiles(3)), tasks.runner(), () -> now);
    private final Freshness freshness = new Freshness(list, tasks.runner(), () -> now);

    private String text() {
        return freshness.textProperty().get();
    }

    private void load() {
        list.refresh();
        tasks.pass(Duration.ZERO);
        tasks.runAll();
    }

    private void pass(Duration time) {
        now = now.plus(time);
        tasks.pass(time);
    }

    @Test
    void beforeTheFirstAnswerItSaysNothing() {
        freshness.start();
        pass(Duration.ofMinutes(1));
        assertThat(text()).isEmpty();
        assertThat(freshness.detailProperty().get()).isEmpty();
    }

    @Test
    void itTellsTheLatencyAndTheExactMoment() {
        load();
        assertThat(text()).isEqualTo("Updated just now · 38 ms");
        assertThat(freshness.detailProperty().get()).startsWith("2026-11-23 12:00:00 UTC");
    }

    @Test
    void theWordsKeepUpWithTheClock() {
        load();
        freshness.start();
        pass(Duration.ofSeconds(30));
        assertThat(text()).isEqualTo("Updated 30 s ago · 38 ms");
        pass(Duration.ofMinutes(5));
        assertThat(text()).isEqualTo("Updated 5 min ago · 38 ms");
    }

    @Test
    void stoppedItLetsTheWordsStandAndStartedAgainItCatchesUp() {
        load();
        freshness.start();
        freshness.stop();
        pass(Duration.ofHours(2));
        assertThat(text()).isEqualTo("Updated just now · 38 ms");
        freshness.start();
        assertThat(text()).isEqualTo("Updated 2 h ago · 38 ms");
    }
}
