package mpilot.console.task;

import mpilot.console.gateway.Cancellation;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Runs tasks of which only the latest may answer: starting one cancels the one before, and an
 * answer that comes late is dropped.
 */
public final class LatestTask {
    private final Executor background;
    private final Executor foreground;
    private final TaskRunner.Delay delay;

    private @Nullable Cancellation current;

    LatestTask(Executor background, Executor foreground, TaskRunner.Delay delay) {
        this.background = background;
        this.foreground = foreground;
        this.delay = delay;
    }

    /** Starts {@code work} now; one of the two consumers is called in the foreground. */
    public <T> void run(
            Work<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed) {
        start(begin(), work, onDone, onFailed);
    }

    /** Starts {@code work} after {@code pause}, unless another task takes its place before. */
    public <T> void runAfter(
            Duration pause,
            Work<T> work,
            Consumer<? super T> onDone,
            Consumer<? super Exception> onFailed) {
        Cancellation cancellation = begin();
        delay.after(
                pause,
                () -> {
                    if (!cancellation.isCancelled()) {
                        start(cancellation, work, onDone, onFailed);
                    }
                });
    }

    /** Ends the task under way, if any; it will not answer. */
    public void cancel() {
        if (current != null) {
            current.cancel();
            current = null;
        }
    }

    private Cancellation begin() {
        cancel();
        Cancellation cancellation = new Cancellation();
        current = cancellation;
        return cancellation;
    }

    private <T> void start(
            Cancellation cancellation,
            Work<T> work,
            Consumer<? super T> onDone,
            Consumer<? super Exception> onFailed) {
        background.execute(() -> {
            Runnable delivery;
            try {
                T result = work.run(cancellation);
                delivery = () -> onDone.accept(result);
            } catch (Exception e) {
                delivery = () -> onFailed.accept(e);
            }
            deliver(cancellation, delivery);
        });
    }

    private void deliver(Cancellation cancellation, Runnable delivery) {
        foreground.execute(() -> {
            if (current == cancellation) {
                current = null;
                delivery.run();
            }
        });
    }

    /** What a task does, away from the foreground. */
    @FunctionalInterface
    public interface Work<T> {
        /**
         * {@return the answer}
         *
         * @param cancellation cancelled when the answer is no longer wanted
         * @throws Exception when there is no answer
         */
        T run(Cancellation cancellation) throws Exception;
    }
}
