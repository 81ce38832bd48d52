package mpilot.console.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.gateway.ErrorEnvelope;
import mpilot.console.gateway.FailureKind;
import mpilot.console.gateway.GatewayException;
import mpilot.console.gateway.GatewayFailure;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

class ProblemTest {
    private static Problem answered(String eventId, String errorEventId) {
        ErrorEnvelope envelope =
                new ErrorEnvelope(
                        eventId,
                        null,
                        false,
                        500,
                        null,
                        null,
                        "boom",
                        null,
                        errorEventId,
                        Map.of());
        return Problem.of(
                new GatewayException(
                        new GatewayFailure.ErrorAnswer(
                                FailureKind.SERVER_ERROR,
                                500,
                                envelope,
                                null,
                                "It failed to answer (HTTP 500): “boom”.",
                                "Wait a little and try again.")));
    }

    @Test
    void anExpectedFailureIsToldInItsOwnWords() {
        assertThat(answered("evt-1", null))
                .isEqualTo(
                        new Problem(
                                "It failed to answer (HTTP 500): “boom”.",
                                "Wait a little and try again.",
                                FailureKind.Remedy.RETRY,
                                "evt-1"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {"a,b,a", "a,null,a", "null,b,b", "null,null,null"})
    void theEventsIdIsTheEnvelopesOrElseTheErrors(String own, String errors, String told) {
        assertThat(answered(own, errors).eventId()).isEqualTo(told);
    }

    @Test
    void anAnswerWithoutAnEnvelopeHasNoEvent() {
        Problem problem =
                Problem.of(
                        new GatewayException(
                                new GatewayFailure.ErrorAnswer(
                                        FailureKind.SERVER_ERROR, 500, null, null, "s", "a")));
        assertThat(problem.eventId()).isNull();
    }

    @Test
    void whatNobodyExpectedIsToldByACodeAndLoggedWithIt() {
        List<LogRecord> logged = new ArrayList<>();
        Logger logger = Logger.getLogger(Problem.class.getName());
        logger.setUseParentHandlers(false);
        logger.setFilter(entry -> {
            logged.add(entry);
            return false;
        });
        IllegalStateException mistake = new IllegalStateException("detail");
        Problem problem;
        try {
            problem = Problem.of(mistake);
        } finally {
            logger.setFilter(null);
            logger.setUseParentHandlers(true);
        }
        assertThat(problem.sentence())
                .matches("The console made a mistake of its own \\(E-[0-9a-f]{6}\\)\\.");
        assertThat(problem.remedy()).isEqualTo(FailureKind.Remedy.RETRY);
        assertThat(logged)
                .singleElement()
                .satisfies(entry -> {
                    assertThat(problem.sentence()).contains(entry.getMessage());
                    assertThat(entry.getThrown()).isSameAs(mistake);
                });
    }
}
