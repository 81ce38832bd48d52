package mpilot.console.cli;

import mpilot.console.gateway.Cancellation;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** While it is open, Ctrl+C cancels the work and gives it a moment to clean up after itself. */
final class Interrupt implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 3;

    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook;

    Interrupt(Cancellation cancellation) {
        hook =
                new Thread(
                        () -> {
                            cancellation.cancel();
                            try {
                                boolean _ = done.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                        },
                        "interrupt");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    @Override
    public void close() {
        done.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending already, which is what the hook is for.
            return;
        }
    }
}
