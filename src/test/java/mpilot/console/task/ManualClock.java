package mpilot.console.task;

import mpilot.console.gateway.ProfileFixtures;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that a test moves on, second by second together with its tasks. */
public final class ManualClock implements InstantSource {
    private final ManualTasks tasks;
    private Instant now = ProfileFixtures.NOW;

    public ManualClock(ManualTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public Instant instant() {
        return now;
    }

    /** Lets time pass; whole seconds. */
    public void pass(Duration time) {
        for (long second = 0; second < time.toSeconds(); second++) {
            now = now.plusSeconds(1);
            tasks.pass(Duration.ofSeconds(1));
        }
    }
}
