package mpilot.console.ui.connections;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.gateway.FailureKind;
import mpilot.console.gateway.GatewayClock;
import mpilot.console.gateway.GatewayFailure;
import mpilot.console.gateway.ListAnswer;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.gateway.Retry;
import mpilot.console.task.ManualClock;
import mpilot.console.task.ManualTasks;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.List;

class GatewayHealthTest {
    private static final GatewayFailure REFUSED =
            new GatewayFailure.NotReached(
                    FailureKind.CONNECTION_REFUSED, "https://g", "It refused\u202e.", "Check it.");

    private final ManualTasks tasks = new ManualTasks();
    private final ManualClock clock = new ManualClock(tasks);
    private final GatewayClock gatewayTime = new GatewayClock(clock);
    private int wanted;
    private final GatewayHealth health =
            new GatewayHealth(gatewayTime, tasks.runner(), clock, () -> true, () -> wanted++);

    private ListAnswer answer(Duration skew) {
        return new ListAnswer(
                ProfileFixtures.answer(List.of(), 0, 25, 0).page(),
                Duration.ofMillis(38),
                clock.instant(),
                2,
                skew);
    }

    @Test
    void aRetryIsCountedDownUntilTheAnswerComes() {
        health.retrying(new Retry(REFUSED, Duration.ofMillis(2500), 2, 3));
        assertThat(health.retry().textProperty().get())
                .isEqualTo("It refused\u202e. Trying again in 3 s, 2 of 3.");
        clock.pass(Duration.ofSeconds(1));
        assertThat(health.retry().textProperty().get()).endsWith("Trying again in 2 s, 2 of 3.");
        clock.pass(Duration.ofSeconds(2));
        assertThat(health.retry().textProperty().get()).endsWith("Trying again, 2 of 3.");
        health.answered(answer(Duration.ZERO));
        assertThat(health.retry().textProperty().get()).isEmpty();
        clock.pass(Duration.ofSeconds(5));
        assertThat(health.retry().textProperty().get()).isEmpty();
        assertThat(health.latencyProperty().get()).isEqualTo(Duration.ofMillis(38));
    }

    @Test
    void aRetryIsOverWhenTheLastAttemptFailed() {
        health.retrying(new Retry(REFUSED, Duration.ofSeconds(2), 3, 3));
        health.failed(REFUSED);
        assertThat(health.retry().textProperty().get()).isEmpty();
        assertThat(health.recovery().textProperty().get()).isNotEmpty();
    }

    @Test
    void afterStoppingNothingIsTold() {
        health.failed(REFUSED);
        health.retrying(new Retry(REFUSED, Duration.ofSeconds(2), 2, 3));
        health.stop();
        assertThat(health.retry().textProperty().get()).isEmpty();
        assertThat(health.recovery().textProperty().get()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            textBlock =
                    """
                    0,     none
                    60,    none
                    -60,   none
                    61,    one minute ahead of
                    -61,   one minute behind
                    -7200, 120 minutes behind
                    """)
    void aClockThatIsWrongIsTold(long seconds, String told) {
        health.answered(answer(Duration.ofSeconds(seconds)));
        assertThat(gatewayTime.instant()).isEqualTo(clock.instant().plusSeconds(seconds));
        if (told == null) {
            assertThat(health.skewProperty().get()).isEmpty();
        } else {
            assertThat(health.skewProperty().get())
                    .startsWith("The gateway's clock is " + told + " this machine's.");
        }
    }

    @Test
    void aMissingTokenIsAskedForAndARefusedOneIsNot() {
        health.failed(
                new GatewayFailure.ErrorAnswer(
                        FailureKind.UNAUTHORIZED, 401, null, null, "s", "a"));
        assertThat(wanted).isZero();
        health.failed(new GatewayFailure.NoToken("s", "a"));
        assertThat(wanted).isEqualTo(1);
    }
}
