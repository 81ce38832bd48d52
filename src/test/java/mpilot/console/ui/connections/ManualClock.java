package mpilot.console.ui.connections;

import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.task.ManualTasks;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that a test moves on, second by second together with its tasks. */
final class ManualClock implements InstantSource {
    private final ManualTasks tasks;
    private Instant now = ProfileFixtures.NOW;

    ManualClock(ManualTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public Instant instant() {
        return now;
    }

    /** Lets time pass; whole seconds. */
    void pass(Duration time) {
        for (long second = 0; second < time.toSeconds(); second++) {
            now = now.plusSeconds(1);
            tasks.pass(Duration.ofSeconds(1));
        }
    }
}
