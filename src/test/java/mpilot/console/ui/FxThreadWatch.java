package mpilot.console.ui;

import javafx.application.Platform;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Measures how long an event would have waited for the FX thread. A question is put into its queue
 * again and again; what the thread computes until it answers is the wait. Only the thread's own
 * processor time counts, so a machine that is busy with something else makes no wait longer; a wait
 * is told too short by at most the pause between two questions.
 */
final class FxThreadWatch implements AutoCloseable {
    private static final long PAUSE_MILLIS = 2;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Duration limit;
    private final List<Wait> waits = new CopyOnWriteArrayList<>();
    private final Thread watcher;
    private Duration longest = Duration.ZERO;

    /**
     * A wait over the limit.
     *
     * @param busy processor time of the FX thread
     * @param doing what it was at when half of the limit was over, innermost call first
     */
    record Wait(Duration busy, List<StackTraceElement> doing) {
        @Override
        public String toString() {
            return busy.toMillis() + " ms in " + doing.stream().limit(12).toList();
        }
    }

    /** Watches {@code fxThread} from now on for waits over {@code limit}. */
    FxThreadWatch(Thread fxThread, Duration limit) {
        this.limit = limit;
        this.watcher = Thread.ofPlatform().daemon().name("fx-watch").start(() -> watch(fxThread));
    }

    private void watch(Thread fxThread) {
        try {
            while (true) {
                ask(fxThread);
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void ask(Thread fxThread) throws InterruptedException {
        CountDownLatch answered = new CountDownLatch(1);
        long[] after = new long[1];
        long before = threads.getThreadCpuTime(fxThread.threadId());
        Platform.runLater(() -> {
            after[0] = threads.getCurrentThreadCpuTime();
            answered.countDown();
        });
        List<StackTraceElement> doing = List.of();
        if (!answered.await(limit.toMillis() / 2, TimeUnit.MILLISECONDS)) {
            doing = Arrays.asList(fxThread.getStackTrace());
            answered.await();
        }
        Duration busy = Duration.ofNanos(after[0] - before);
        note(busy);
        if (busy.compareTo(limit) > 0) {
            waits.add(new Wait(busy, doing));
        }
    }

    private synchronized void note(Duration busy) {
        longest = busy.compareTo(longest) > 0 ? busy : longest;
    }

    /** {@return the longest wait since this was asked last} */
    synchronized Duration takeLongest() {
        Duration taken = longest;
        longest = Duration.ZERO;
        return taken;
    }

    /** {@return the waits over the limit so far} */
    List<Wait> waits() {
        return List.copyOf(waits);
    }

    @Override
    public void close() {
        watcher.interrupt();
    }
}
