package mpilot.console.task;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * The time as it passes, for what tells how far ahead something is: its words are told anew with
 * every minute, and with every second while what they are about is less than a minute away. Passes
 * between {@link #start} and {@link #stop}; for the foreground.
 */
public final class PassingTime implements InstantSource {
    private static final Duration TICK = Duration.ofSeconds(1);
    private static final Duration NEAR = Duration.ofMinutes(1);

    private final InstantSource clock;
    private final Timer timer;
    private final List<Follower> followers = new ArrayList<>();

    /** Time by {@code clock}, which does not pass yet. */
    public PassingTime(TaskRunner tasks, InstantSource clock) {
        this.clock = clock;
        this.timer = tasks.timer(TICK, this::pass);
    }

    @Override
    public Instant instant() {
        return clock.instant();
    }

    /**
     * Calls {@code action} whenever words about {@code awaited} are another.
     *
     * @param awaited gives the soonest moment ahead that is told of; null for none
     */
    public void follow(Supplier<@Nullable Instant> awaited, Runnable action) {
        followers.add(new Follower(awaited, action, clock.instant()));
    }

    /** Lets time pass, first what has passed since it was stopped. */
    public void start() {
        pass();
        timer.start();
    }

    /** Lets time stand. */
    public void stop() {
        timer.stop();
    }

    private void pass() {
        Instant now = clock.instant();
        followers.forEach(follower -> follower.pass(now));
    }

    private static final class Follower {
        private final Supplier<@Nullable Instant> awaited;
        private final Runnable action;
        private Instant told;

        private Follower(Supplier<@Nullable Instant> awaited, Runnable action, Instant now) {
            this.awaited = awaited;
            this.action = action;
            this.told = now;
        }

        private void pass(Instant now) {
            Instant moment = awaited.get();
            boolean isNear = moment != null && moment.isBefore(now.plus(NEAR));
            boolean isNext =
                    !now.truncatedTo(ChronoUnit.MINUTES)
                            .equals(told.truncatedTo(ChronoUnit.MINUTES));
            if (isNext || (isNear && !now.equals(told))) {
                told = now;
                action.run();
            }
        }
    }
}
