package mpilot.console.gateway;

import mpilot.console.text.Text;

import org.jspecify.annotations.Nullable;

import java.io.EOFException;
import java.io.IOException;
import java.net.ProtocolException;
import java.net.SocketException;
import java.time.Duration;
import java.util.Locale;

import javax.net.ssl.SSLException;

/** Turns an answer that is not the contract's page into the operator's words. */
final class AnswerFailures {
    /** How much of the gateway's own message a sentence quotes. */
    private static final int QUOTE_LENGTH = 300;

    private final String origin;

    AnswerFailures(String origin) {
        this.origin = origin;
    }

    /**
     * What an error status means.
     *
     * @param status 400 to 599
     * @param web whether the body is a web page
     */
    GatewayFailure status(
            int status,
            @Nullable ErrorEnvelope envelope,
            boolean web,
            @Nullable Duration retryAfter) {
        String wait =
                retryAfter == null
                        ? Text.of("gateway.wait")
                        : Text.of("gateway.wait-for", TransportFailures.seconds(retryAfter));
        Row row =
                switch (status) {
                    case 400 ->
                            new Row(
                                    FailureKind.BAD_REQUEST,
                                    Text.of("gateway.bad-request", origin),
                                    Text.of("gateway.bad-request-help"));
                    case 401 ->
                            new Row(
                                    FailureKind.UNAUTHORIZED,
                                    Text.of("gateway.unauthorized", origin),
                                    Text.of("gateway.unauthorized-help"));
                    case 403 ->
                            new Row(
                                    FailureKind.FORBIDDEN,
                                    Text.of("gateway.forbidden", origin),
                                    Text.of("gateway.forbidden-help"));
                    case 404 -> noSuchApi();
                    case 407 ->
                            new Row(
                                    FailureKind.PROXY,
                                    Text.of("gateway.proxy-login", origin),
                                    Text.of("gateway.proxy-login-help"));
                    case 408 ->
                            new Row(
                                    FailureKind.TIMED_OUT,
                                    Text.of("gateway.gave-up", origin),
                                    Text.of("gateway.try-again"));
                    case 429 ->
                            new Row(
                                    FailureKind.RATE_LIMITED,
                                    Text.of("gateway.rate-limited", origin),
                                    wait);
                    default ->
                            status >= 500
                                    ? new Row(
                                            FailureKind.SERVER_ERROR,
                                            Text.of("gateway.server-error", origin),
                                            wait)
                                    : web
                                            ? noSuchApi()
                                            : new Row(
                                                    FailureKind.REQUEST_REJECTED,
                                                    Text.of("gateway.rejected", origin),
                                                    Text.of("gateway.rejected-help"));
                };
        return new GatewayFailure.ErrorAnswer(
                row.kind,
                status,
                envelope,
                retryAfter,
                sentence(row.what, status, envelope == null ? null : envelope.message()),
                row.advice);
    }

    private Row noSuchApi() {
        return new Row(
                FailureKind.NO_SUCH_API,
                Text.of("gateway.no-api", origin),
                Text.of("gateway.no-api-help"));
    }

    private static String sentence(String what, int status, @Nullable String message) {
        return message == null || message.isBlank()
                ? Text.of("gateway.status", what, status)
                : Text.of(
                        "gateway.status-with-message",
                        what,
                        status,
                        VisibleText.of(message.strip(), QUOTE_LENGTH));
    }

    /**
     * A redirect, which is not followed as it would take the token elsewhere.
     *
     * @param target the origin that it points to, null where it names none
     */
    GatewayFailure redirect(int status, @Nullable String target) {
        return foreign(
                FailureKind.REDIRECTED,
                status,
                target == null
                        ? Text.of("gateway.redirects-nowhere", origin, status)
                        : target.equals(origin)
                                ? Text.of("gateway.redirects-within", origin, status)
                                : Text.of("gateway.redirects-to", origin, status, target),
                Text.of("gateway.redirects-help"));
    }

    GatewayFailure webPage(int status) {
        return foreign(
                FailureKind.NO_SUCH_API,
                status,
                Text.of("gateway.web-page", origin),
                Text.of("gateway.no-api-help"));
    }

    GatewayFailure empty(int status) {
        return foreign(
                FailureKind.NOT_JSON,
                status,
                Text.of("gateway.empty", origin, status),
                Text.of("gateway.between-help"));
    }

    /** The body stopped before its end, or could not be unpacked. */
    GatewayFailure body(int status, IOException thrown) {
        return switch (thrown) {
            case EOFException _, ProtocolException _, SocketException _, SSLException _ ->
                    cutOff(status);
            default ->
                    foreign(
                            FailureKind.NOT_JSON,
                            status,
                            Text.of("gateway.not-unpacked", origin),
                            Text.of("gateway.not-unpacked-help"));
        };
    }

    private GatewayFailure cutOff(int status) {
        return foreign(
                FailureKind.CUT_OFF,
                status,
                Text.of("gateway.cut-off", origin),
                Text.of("gateway.try-again"));
    }

    GatewayFailure headersTooLarge(int status, long limit) {
        return tooLarge(status, Text.of("gateway.headers-too-large", origin, size(limit)));
    }

    GatewayFailure bodyTooLarge(int status, long limit) {
        return tooLarge(status, Text.of("gateway.body-too-large", origin, size(limit)));
    }

    private static GatewayFailure tooLarge(int status, String sentence) {
        return foreign(FailureKind.TOO_LARGE, status, sentence, Text.of("gateway.too-large-help"));
    }

    private static String size(long bytes) {
        if (bytes % (1 << 20) == 0) {
            return Text.of("gateway.mebibytes", bytes >> 20);
        }
        return bytes % (1 << 10) == 0
                ? Text.of("gateway.kibibytes", bytes >> 10)
                : Text.of("gateway.bytes", bytes);
    }

    /**
     * @param contentType as sent, empty for none
     */
    GatewayFailure contract(int status, ContractException fault, String contentType) {
        return switch (fault.kind()) {
            case CUT_OFF -> cutOff(status);
            case NOT_JSON ->
                    foreign(
                            FailureKind.NOT_JSON,
                            status,
                            notJson(fault, contentType),
                            Text.of("gateway.between-help"));
            case WRONG_SHAPE ->
                    new GatewayFailure.ForeignAnswer(
                            FailureKind.WRONG_SHAPE,
                            status,
                            fault.path(),
                            fault.path().isEmpty()
                                    ? Text.of("gateway.wrong-shape", origin, fault.getMessage())
                                    : Text.of(
                                            "gateway.wrong-shape-at",
                                            origin,
                                            fault.path(),
                                            fault.getMessage()),
                            Text.of("gateway.copy-details-help"));
            case TOO_LARGE ->
                    foreign(
                            FailureKind.TOO_LARGE,
                            status,
                            Text.of("gateway.refused", origin, fault.getMessage()),
                            Text.of("gateway.copy-details-help"));
        };
    }

    private String notJson(ContractException fault, String contentType) {
        return contentType.isEmpty() || contentType.toLowerCase(Locale.ROOT).contains("json")
                ? Text.of("gateway.not-json", origin, fault.getMessage())
                : Text.of(
                        "gateway.not-json-sent-as",
                        origin,
                        fault.getMessage(),
                        VisibleText.of(contentType, 60));
    }

    private static GatewayFailure foreign(
            FailureKind kind, int status, String sentence, String advice) {
        return new GatewayFailure.ForeignAnswer(kind, status, null, sentence, advice);
    }

    private record Row(FailureKind kind, String what, String advice) {}
}
