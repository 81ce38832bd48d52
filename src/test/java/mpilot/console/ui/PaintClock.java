package mpilot.console.ui;

import javafx.application.Platform;
import javafx.scene.Scene;

import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Tells how long an operator waits for what an action leads to. A time runs from the action to the
 * layout of the frame after the one that shows its outcome, so it holds the painting too.
 */
final class PaintClock {
    private static final long PATIENCE_SECONDS = 300;

    private final Scene scene;
    private final BooleanSupplier done;

    /** Looks at {@code scene}; {@code done} tells whether the outcome is there. */
    PaintClock(Scene scene, BooleanSupplier done) {
        this.scene = scene;
        this.done = done;
    }

    /** What is timed, on the FX thread. */
    interface Action {
        void run(int round);
    }

    /** What a round takes. */
    private interface Timing {
        double millis(int round) throws Exception;
    }

    /**
     * Times {@code action} so many times, one after the other, and prints what it comes to; of
     * those {@code before} it the first alone counts.
     */
    void time(String what, int before, int rounds, Action action) throws Exception {
        tell(what, before, rounds, round -> time(round, action));
    }

    /**
     * Times {@code action} in the same way, each time after {@code start}, which does not count.
     */
    void time(String what, int before, int rounds, Action start, Action action) throws Exception {
        tell(
                what,
                before,
                rounds,
                round -> {
                    time(round, start);
                    return time(round, action);
                });
    }

    private static void tell(String what, int before, int rounds, Timing timing) throws Exception {
        double[] all = new double[before + rounds];
        for (int round = 0; round < all.length; round++) {
            all[round] = timing.millis(round);
        }
        double first = all[0];
        double[] millis = Arrays.copyOfRange(all, before, all.length);
        Arrays.sort(millis);
        System.out.printf(
                "%-40s median %6.0f ms  slowest %6.0f  first %6.0f%n",
                what, millis[rounds / 2], millis[rounds - 1], first);
    }

    private double time(int round, Action action) throws Exception {
        CompletableFuture<Long> painted = new CompletableFuture<>();
        CompletableFuture<Long> started = new CompletableFuture<>();
        Platform.runLater(() -> {
            started.complete(System.nanoTime());
            action.run(round);
            awaitPaint(painted);
        });
        return (painted.get(PATIENCE_SECONDS, TimeUnit.SECONDS) - started.get()) / 1e6;
    }

    private void awaitPaint(CompletableFuture<Long> painted) {
        Runnable[] listener = new Runnable[1];
        boolean[] shown = new boolean[1];
        listener[0] =
                () -> {
                    if (shown[0]) {
                        scene.removePostLayoutPulseListener(listener[0]);
                        painted.complete(System.nanoTime());
                    } else {
                        shown[0] = done.getAsBoolean();
                    }
                    Platform.requestNextPulse();
                };
        scene.addPostLayoutPulseListener(listener[0]);
        Platform.requestNextPulse();
    }
}
