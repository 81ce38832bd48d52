package mpilot.console.task;

import static mpilot.console.gateway.ProfileFixtures.NOW;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

class PassingTimeTest {
    private final ManualTasks tasks = new ManualTasks();
    private final ManualClock clock = new ManualClock(tasks);
    private final PassingTime time = new PassingTime(tasks.runner(), clock);
    private final List<Duration> told = new ArrayList<>();
    private Instant awaited;

    private void follow() {
        time.follow(() -> awaited, () -> told.add(Duration.between(NOW, time.instant())));
        time.start();
    }

    @Test
    void itIsToldWithEveryMinuteAndNotBetween() {
        follow();
        clock.pass(Duration.ofSeconds(59));
        assertThat(told).isEmpty();
        clock.pass(Duration.ofSeconds(121));
        assertThat(told)
                .containsExactly(
                        Duration.ofMinutes(1), Duration.ofMinutes(2), Duration.ofMinutes(3));
    }

    @Test
    void itIsToldWithEverySecondWhileSomethingIsNear() {
        awaited = NOW.plusSeconds(70);
        follow();
        clock.pass(Duration.ofSeconds(13));
        assertThat(told)
                .containsExactly(
                        Duration.ofSeconds(11), Duration.ofSeconds(12), Duration.ofSeconds(13));
        awaited = NOW.plusSeconds(1000);
        clock.pass(Duration.ofSeconds(20));
        assertThat(told).hasSize(3);
    }

    @Test
    void itStandsWhileItIsStoppedAndIsToldOnceWhenItPassesAgain() {
        follow();
        time.stop();
        clock.pass(Duration.ofMinutes(5));
        assertThat(told).isEmpty();
        time.start();
        assertThat(told).containsExactly(Duration.ofMinutes(5));
        time.start();
        assertThat(told).hasSize(1);
    }
}
