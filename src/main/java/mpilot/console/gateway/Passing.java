package mpilot.console.gateway;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Time as it passes: the clock and the waiting of {@link RetryingSource}, by hand in its tests. */
interface Passing {
    /** Real time. */
    Passing REAL =
            new Passing() {
                @Override
                public long nanos() {
                    return System.nanoTime();
                }

                @Override
                public void pause(Duration pause, Cancellation cancellation)
                        throws InterruptedException {
                    CountDownLatch over = new CountDownLatch(1);
                    try (var _ = cancellation.onCancel(over::countDown)) {
                        boolean _ = over.await(pause.toNanos(), TimeUnit.NANOSECONDS);
                    }
                }

                @Override
                public Cancellation.Registration after(Duration time, Runnable action) {
                    CompletableFuture<Void> alarm = new CompletableFuture<>();
                    var _ =
                            alarm.completeOnTimeout(null, time.toNanos(), TimeUnit.NANOSECONDS)
                                    .thenRun(action);
                    return () -> alarm.cancel(false);
                }
            };

    /** A count of nanoseconds that only differences of mean anything. */
    long nanos();

    /** Waits for {@code pause}, or until it is cancelled. */
    void pause(Duration pause, Cancellation cancellation) throws InterruptedException;

    /** Runs {@code action} on another thread once {@code time} is over, unless it is taken back. */
    Cancellation.Registration after(Duration time, Runnable action);
}
