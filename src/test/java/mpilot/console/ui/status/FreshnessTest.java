package mpilot.console.ui.status;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.task.ManualTasks;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

class FreshnessTest {
    private final ManualTasks tasks = new ManualTasks();
    private Instant now = ProfileFixtures.NOW;
    private final ObjectProperty<DataShown> data = new SimpleObjectProperty<>();
    private final Freshness freshness = new Freshness(data, tasks.runner(), () -> now);

    private String text() {
        return freshness.textProperty().get();
    }

    private void load() {
        data.set(new DataShown(25, 240, now, Duration.ofMillis(38)));
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
        assertThat(text()).isEqualTo("25 of 240 at hand · updated just now · 38 ms");
        assertThat(freshness.detailProperty().get()).startsWith("2026-11-23 12:00:00 UTC");
    }

    @Test
    void whatCameInSeveralAnswersHasNoLatency() {
        data.set(new DataShown(240, 240, now, null));
        assertThat(text()).isEqualTo("all 240 at hand · updated just now");
        data.set(new DataShown(0, 0, now, null));
        assertThat(text()).isEqualTo("all 0 at hand · updated just now");
    }

    @Test
    void theWordsKeepUpWithTheClock() {
        load();
        freshness.start();
        pass(Duration.ofSeconds(30));
        assertThat(text()).isEqualTo("25 of 240 at hand · updated 30 s ago · 38 ms");
        pass(Duration.ofMinutes(5));
        assertThat(text()).isEqualTo("25 of 240 at hand · updated 5 min ago · 38 ms");
    }

    @Test
    void stoppedItLetsTheWordsStandAndStartedAgainItCatchesUp() {
        load();
        freshness.start();
        freshness.stop();
        pass(Duration.ofHours(2));
        assertThat(text()).isEqualTo("25 of 240 at hand · updated just now · 38 ms");
        freshness.start();
        assertThat(text()).isEqualTo("25 of 240 at hand · updated 2 h ago · 38 ms");
    }
}
