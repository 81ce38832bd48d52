package mpilot.console.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;

/** A journey that is walked again and again while the FX thread is watched. */
final class WatchedWalk {
    private static final Duration LONGEST_EVENT = Duration.ofMillis(50);

    /**
     * What runs for the first time takes its time, to load and to translate its code, and one wait
     * may be a busy machine's; what the window itself causes comes back in every walk.
     */
    private static final int WALKS = 5;

    /** What the operator does. */
    @FunctionalInterface
    interface Steps {
        void walk() throws Exception;
    }

    private WatchedWalk() {}

    /**
     * Walks {@code journey}, and again until there was no event over 50 ms on the FX thread.
     *
     * @param startOver goes back to where the journey begins, which is not watched
     */
    static void neverStandsStill(ComponentStage stage, Steps journey, Steps startOver)
            throws Exception {
        Thread fxThread = stage.fx(Thread::currentThread);
        List<FxThreadWatch.Wait> waits = walk(fxThread, journey);
        for (int i = 1; i < WALKS && !waits.isEmpty(); i++) {
            startOver.walk();
            waits = walk(fxThread, journey);
        }
        assertThat(waits).as("events on the FX thread over 50 ms").isEmpty();
    }

    private static List<FxThreadWatch.Wait> walk(Thread fxThread, Steps journey) throws Exception {
        try (FxThreadWatch watch = new FxThreadWatch(fxThread, LONGEST_EVENT)) {
            journey.walk();
            return watch.waits();
        }
    }
}
