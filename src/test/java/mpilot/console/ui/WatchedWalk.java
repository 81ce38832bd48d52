package mpilot.console.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;

/** A journey that is walked again and again while the FX thread is watched. */
final class WatchedWalk {
    private static final Duration LONGEST_EVENT = Duration.ofMillis(50);

    /** One wait may be a busy machine's; what the window itself causes comes back in every walk. */
    private static final int WALKS = 4;

    /** What the operator does. */
    @FunctionalInterface
    interface Steps {
        void walk() throws Exception;
    }

    private WatchedWalk() {}

    /**
     * Walks {@code journey}, and again with no event over 50 ms on the FX thread.
     *
     * @param startOver goes back to where the journey begins
     */
    static void neverStandsStill(ComponentStage stage, Steps journey, Steps startOver)
            throws Exception {
        // What runs for the first time takes its time, to load and to translate its code.
        journey.walk();
        Thread fxThread = stage.fx(Thread::currentThread);
        List<FxThreadWatch.Wait> waits = List.of();
        for (int i = 0; i < WALKS && (i == 0 || !waits.isEmpty()); i++) {
            startOver.walk();
            try (FxThreadWatch watch = new FxThreadWatch(fxThread, LONGEST_EVENT)) {
                journey.walk();
                waits = watch.waits();
            }
        }
        assertThat(waits).as("events on the FX thread over 50 ms").isEmpty();
    }
}
