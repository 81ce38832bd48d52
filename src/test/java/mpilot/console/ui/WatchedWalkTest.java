package mpilot.console.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

class WatchedWalkTest {
    /** Well over the 50 ms, as a watcher on a busy machine may begin to look late. */
    private static final Duration LONG = Duration.ofMillis(150);

    @RegisterExtension private final ComponentStage stage = new ComponentStage();

    private final List<String> walked = new ArrayList<>();

    /** Keeps the FX thread, not the machine, busy. */
    private void standStill() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        stage.fx(() -> {
            long end = threads.getCurrentThreadCpuTime() + LONG.toNanos();
            while (threads.getCurrentThreadCpuTime() < end) {
                Thread.onSpinWait();
            }
        });
        stage.settle();
    }

    @Test
    void whatStandsStillInEveryWalkIsTold() {
        assertThatThrownBy(() ->
                        WatchedWalk.neverStandsStill(
                                stage, this::standStill, () -> walked.add("again")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("events on the FX thread over 50 ms")
                .hasMessageContaining("standStill");
        assertThat(walked).hasSize(4);
    }

    @Test
    void whatStoodStillOnceIsForgiven() throws Exception {
        WatchedWalk.neverStandsStill(
                stage,
                () -> {
                    if (walked.isEmpty()) {
                        standStill();
                    }
                },
                () -> walked.add("again"));
        assertThat(walked).hasSize(1);
    }
}
