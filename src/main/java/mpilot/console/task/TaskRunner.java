package mpilot.console.task;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * Where work runs and where its results are delivered. All of {@link LatestTask} and {@link Timer}
 * is used from the foreground thread alone.
 */
public final class TaskRunner {
    private final Executor background;
    private final Executor foreground;
    private final Delay delay;

    private TaskRunner(Executor background, Executor foreground, Delay delay) {
        this.background = background;
        this.foreground = foreground;
        this.delay = delay;
    }

    /** {@return a runner on virtual threads that delivers on {@code foreground}} */
    public static TaskRunner onVirtualThreads(Executor foreground) {
        return new TaskRunner(
                Thread::startVirtualThread,
                foreground,
                (pause, action) ->
                        CompletableFuture.delayedExecutor(
                                        pause.toNanos(), TimeUnit.NANOSECONDS, foreground)
                                .execute(action));
    }

    /**
     * {@return a runner on executors of the caller's: with {@code Runnable::run} and a delay that
     * runs at once, the same-thread twin for tests}
     */
    public static TaskRunner of(Executor background, Executor foreground, Delay delay) {
        return new TaskRunner(background, foreground, delay);
    }

    /** {@return a place for tasks of which only the latest may answer} */
    public LatestTask latestTask() {
        return new LatestTask(background, foreground, delay);
    }

    /** Runs {@code action} in the foreground, from any thread: how work tells of its progress. */
    public void inForeground(Runnable action) {
        foreground.execute(action);
    }

    /** Runs {@code action} away from the foreground; nobody waits for it. */
    public void inBackground(Runnable action) {
        background.execute(action);
    }

    /** {@return a timer that calls {@code action} in the foreground, not yet started} */
    public Timer timer(Duration period, Runnable action) {
        return new Timer(delay, period, action);
    }

    /** Runs an action in the foreground after a pause. */
    @FunctionalInterface
    public interface Delay {
        /** Arranges for {@code action} to run once {@code pause} is over. */
        void after(Duration pause, Runnable action);
    }
}
