package mpilot.console.ui.fleet;

import mpilot.console.gateway.Cancellation;

import java.util.concurrent.CancellationException;
import java.util.function.DoubleConsumer;

/** How far work on every profile is, as it tells itself. For one thread. */
public final class Steps {
    private static final int EVERY = 2048;

    private final int total;
    private final Cancellation cancellation;
    private final DoubleConsumer progress;
    private int done;

    /**
     * Nothing of {@code total} profiles is done yet.
     *
     * @param progress is told of the part that is done, 0 to 1, now and then
     */
    Steps(int total, Cancellation cancellation, DoubleConsumer progress) {
        this.total = total;
        this.cancellation = cancellation;
        this.progress = progress;
    }

    /**
     * One profile more is done.
     *
     * @throws CancellationException when the result is no longer wanted
     */
    public void next() {
        done++;
        if (done % EVERY == 0) {
            if (cancellation.isCancelled()) {
                throw new CancellationException();
            }
            progress.accept((double) done / total);
        }
    }
}
