package mpilot.console.cli;

import mpilot.console.gateway.Cancellation;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** While it is open, Ctrl+C cancels the work and gives it a moment to clean up after itself. */
final class Interrupt implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 3;

    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook;

    /** Cancels with {@code cancellation}, and tells so on {@code terminal}. */
    Interrupt(Cancellation cancellation, Terminal terminal) {
        hook = new Thread(() -> interrupted(cancellation, terminal), "interrupt");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** The last thing that the process does, which is why it tells of it itself. */
    private void interrupted(Cancellation cancellation, Terminal terminal) {
        cancellation.cancel();
        try {
            boolean _ = done.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        terminal.err().println("mpilot-console: Cancelled.");
        terminal.err().println("What was to be written is as it was before.");
        terminal.err().flush();
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
