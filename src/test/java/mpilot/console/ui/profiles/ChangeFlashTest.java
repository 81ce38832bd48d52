package mpilot.console.ui.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.gateway.FakeSource;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.task.ManualTasks;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

class ChangeFlashTest {
    private final ManualTasks tasks = new ManualTasks();
    private final FakeSource source = new FakeSource(List.of(ProfileFixtures.profile(1, "Before")));
    private final ProfilesViewModel list = Lists.of(source, tasks.runner());
    private final ChangeFlash flash = new ChangeFlash(list.shown(), tasks.runner());

    private void refresh() {
        list.refresh();
        tasks.runAll();
        tasks.pass(Duration.ZERO);
        tasks.runAll();
    }

    private void change(String name) {
        source.setProfiles(List.of(ProfileFixtures.profile(1, name)));
        refresh();
    }

    private void pass(Duration time) {
        tasks.pass(time);
        tasks.runAll();
    }

    private boolean isFlashing() {
        return flash.flashingProperty().get();
    }

    @Test
    void whatIsTheSameDoesNotFlash() {
        refresh();
        refresh();
        assertThat(isFlashing()).isFalse();
    }

    @Test
    void aChangeFlashesForTwoSeconds() {
        refresh();
        change("After");
        assertThat(isFlashing()).isTrue();
        pass(Duration.ofMillis(1900));
        assertThat(isFlashing()).isTrue();
        pass(Duration.ofMillis(200));
        assertThat(isFlashing()).isFalse();
    }

    @Test
    void aSecondChangeFlashesForItsOwnTwoSeconds() {
        refresh();
        change("After");
        pass(Duration.ofMillis(1900));
        change("Later");
        pass(Duration.ofMillis(1900));
        assertThat(isFlashing()).isTrue();
        pass(Duration.ofMillis(200));
        assertThat(isFlashing()).isFalse();
    }
}
