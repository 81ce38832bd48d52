package mpilot.console.gateway;

import mpilot.console.text.Text;

import org.jspecify.annotations.Nullable;

import java.time.Duration;

/** Why there is no page: the one error type of the gateway client. Holds no secret. */
public sealed interface GatewayFailure {
    /** {@return the row of the failure table} */
    FailureKind kind();

    /** {@return what happened, in one sentence for the operator} */
    String sentence();

    /** {@return what the operator can do about it, in one sentence} */
    String advice();

    /**
     * No answer came: the network, TLS, a proxy or time.
     *
     * @param kind one of the kinds with exit code 3 but {@code RATE_LIMITED} and {@code
     *     SERVER_ERROR}
     * @param origin scheme, host and port that were asked
     */
    record NotReached(FailureKind kind, String origin, String sentence, String advice)
            implements GatewayFailure {}

    /**
     * The gateway answered with an error status.
     *
     * @param status the HTTP status, 400 to 599
     * @param envelope the gateway's error envelope, null where the body was none
     * @param retryAfter how long the gateway asks to wait, null where it did not say
     */
    record ErrorAnswer(
            FailureKind kind,
            int status,
            @Nullable ErrorEnvelope envelope,
            @Nullable Duration retryAfter,
            String sentence,
            String advice)
            implements GatewayFailure {}

    /**
     * Something answered, but not with the contract's answer.
     *
     * @param status the HTTP status; 0 where the answer was not even HTTP
     * @param path where in the JSON the contract was left, as a JSON Pointer (RFC 6901); null where
     *     there is no such place
     */
    record ForeignAnswer(
            FailureKind kind, int status, @Nullable String path, String sentence, String advice)
            implements GatewayFailure {}

    /** There is no usable token to send. Nothing was sent. */
    record NoToken(String sentence, String advice) implements GatewayFailure {
        @Override
        public FailureKind kind() {
            return FailureKind.NO_TOKEN;
        }
    }

    /** The operator, or a newer request, took the request back. */
    record Cancelled() implements GatewayFailure {
        @Override
        public FailureKind kind() {
            return FailureKind.CANCELLED;
        }

        @Override
        public String sentence() {
            return Text.of("gateway.cancelled");
        }

        @Override
        public String advice() {
            return Text.of("gateway.cancelled-help");
        }
    }
}
