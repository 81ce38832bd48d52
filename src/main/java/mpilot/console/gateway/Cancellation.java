package mpilot.console.gateway;

import java.util.ArrayList;
import java.util.List;

/** Tells work that its result is no longer wanted. Safe to use from any thread. */
public final class Cancellation {
    private final List<Runnable> listeners = new ArrayList<>();
    private boolean cancelled;

    /** {@return one that nobody will ever cancel} */
    public static Cancellation never() {
        return new Cancellation();
    }

    /** {@return whether {@link #cancel} was called} */
    public synchronized boolean isCancelled() {
        return cancelled;
    }

    /** Ends the work: runs what was registered, once. Later calls do nothing. */
    public void cancel() {
        List<Runnable> toRun;
        synchronized (this) {
            if (cancelled) {
                return;
            }
            cancelled = true;
            toRun = List.copyOf(listeners);
            listeners.clear();
        }
        toRun.forEach(Runnable::run);
    }

    /**
     * Runs {@code listener} on cancel, at once if that has been.
     *
     * @return takes the listener away again; closing twice does nothing
     */
    public Registration onCancel(Runnable listener) {
        synchronized (this) {
            if (!cancelled) {
                listeners.add(listener);
                return () -> remove(listener);
            }
        }
        listener.run();
        return () -> {};
    }

    private synchronized void remove(Runnable listener) {
        listeners.remove(listener);
    }

    /** A listener's place in line. */
    public interface Registration extends AutoCloseable {
        @Override
        void close();
    }
}
