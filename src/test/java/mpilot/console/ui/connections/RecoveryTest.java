package mpilot.console.ui.connections;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.gateway.FailureKind;
import mpilot.console.gateway.GatewayFailure;
import mpilot.console.task.ManualClock;
import mpilot.console.task.ManualTasks;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

class RecoveryTest {
    private static final GatewayFailure REFUSED =
            new GatewayFailure.NotReached(
                    FailureKind.CONNECTION_REFUSED, "https://g", "Refused.", "Check it.");

    private final ManualTasks tasks = new ManualTasks();
    private final ManualClock clock = new ManualClock(tasks);
    private final List<Long> asked = new ArrayList<>();
    private boolean missing = true;
    private final Recovery recovery =
            new Recovery(
                    () -> {
                        asked.add(clock.millis() / 1000);
                        return missing;
                    },
                    tasks.runner(),
                    clock,
                    () -> 1);

    private void failEachTime(int times) {
        for (int i = 0; i < times; i++) {
            recovery.failed(REFUSED);
            clock.pass(Duration.ofSeconds(60));
        }
    }

    private List<Long> pauses() {
        List<Long> pauses = new ArrayList<>();
        for (int i = 1; i < asked.size(); i++) {
            pauses.add(asked.get(i) - asked.get(i - 1));
        }
        return pauses;
    }

    @Test
    void itAsksAgainAfterFiveSecondsAndCountsDown() {
        recovery.failed(REFUSED);
        assertThat(recovery.textProperty().get()).endsWith("asks again by itself in 5 s.");
        clock.pass(Duration.ofSeconds(4));
        assertThat(recovery.textProperty().get()).endsWith("asks again by itself in 1 s.");
        assertThat(asked).isEmpty();
        clock.pass(Duration.ofSeconds(1));
        assertThat(asked).hasSize(1);
        assertThat(recovery.textProperty().get()).isEqualTo("The console asks the gateway again.");
        clock.pass(Duration.ofMinutes(10));
        assertThat(asked).as("until it hears what came of it").hasSize(1);
    }

    @Test
    void thePausesDoubleUpToAMinuteAndAfterTwelveItStops() {
        long start = clock.millis() / 1000;
        for (int i = 0; i < Recovery.MOST; i++) {
            int before = asked.size();
            recovery.failed(REFUSED);
            while (asked.size() == before) {
                clock.pass(Duration.ofSeconds(1));
            }
        }
        assertThat(asked.getFirst() - start).isEqualTo(5);
        assertThat(pauses()).startsWith(10L, 20L, 40L, 60L, 60L).endsWith(60L);
        recovery.failed(REFUSED);
        clock.pass(Duration.ofHours(1));
        assertThat(asked).hasSize(Recovery.MOST);
        assertThat(recovery.textProperty().get()).contains("12 times in vain");
    }

    @Test
    void anAnswerEndsItAndTheNextFailureBeginsAnew() {
        failEachTime(3);
        recovery.stop();
        assertThat(recovery.textProperty().get()).isEmpty();
        recovery.failed(REFUSED);
        assertThat(recovery.textProperty().get()).endsWith("in 5 s.");
    }

    @Test
    void aHiddenWindowAsksNothingAndCatchesUpWhenItIsSeen() {
        recovery.failed(REFUSED);
        recovery.setSeen(false);
        clock.pass(Duration.ofHours(2));
        assertThat(asked).isEmpty();
        recovery.setSeen(true);
        assertThat(asked).hasSize(1);
    }

    @Test
    void aFailureWhileHiddenWaitsTo() {
        recovery.setSeen(false);
        recovery.failed(REFUSED);
        clock.pass(Duration.ofMinutes(1));
        assertThat(asked).isEmpty();
        recovery.setSeen(true);
        assertThat(asked).hasSize(1);
    }

    @Test
    void aGatewayThatAsksForPatienceGetsIt() {
        recovery.failed(
                new GatewayFailure.ErrorAnswer(
                        FailureKind.RATE_LIMITED, 429, null, Duration.ofSeconds(90), "s", "a"));
        clock.pass(Duration.ofSeconds(89));
        assertThat(asked).isEmpty();
        clock.pass(Duration.ofSeconds(1));
        assertThat(asked).hasSize(1);
    }

    @Test
    void nothingMissingIsNothingToAskFor() {
        missing = false;
        recovery.failed(REFUSED);
        clock.pass(Duration.ofSeconds(5));
        assertThat(recovery.textProperty().get()).isEmpty();
    }

    @Test
    void aCancelledRequestIsNoFailure() {
        recovery.failed(new GatewayFailure.Cancelled());
        assertThat(recovery.textProperty().get()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(FailureKind.class)
    void onlyWhatMayPassIsAskedAgain(FailureKind kind) {
        recovery.failed(new GatewayFailure.NotReached(kind, "https://g", "s", "a"));
        clock.pass(Duration.ofMinutes(5));
        assertThat(asked).hasSize(kind.isTransient() ? 1 : 0);
    }
}
