package mpilot.console.gateway;

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

    private static final String COPY_DETAILS =
            "Copy the details for the gateway's administrator; the gateway may be of a version that"
                    + " this console does not know.";

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
                        ? "Wait a little and try again."
                        : "Try again in " + TransportFailures.seconds(retryAfter) + ".";
        Row row =
                switch (status) {
                    case 400 ->
                            new Row(
                                    FailureKind.BAD_REQUEST,
                                    origin + " did not accept the filters",
                                    "Change the search, the tags or the page.");
                    case 401 ->
                            new Row(
                                    FailureKind.UNAUTHORIZED,
                                    origin + " did not accept the token",
                                    "Check the token; it may have expired or belong to another"
                                            + " gateway.");
                    case 403 ->
                            new Row(
                                    FailureKind.FORBIDDEN,
                                    origin
                                            + " denied access: the token lacks the permission"
                                            + " AccessProfiles:View",
                                    "Ask the gateway's administrator for AccessProfiles:View.");
                    case 404 -> noSuchApi();
                    case 407 ->
                            new Row(
                                    FailureKind.PROXY,
                                    "The proxy on the way to " + origin + " wants a login",
                                    "Check this machine's proxy settings.");
                    case 408 ->
                            new Row(
                                    FailureKind.TIMED_OUT,
                                    origin + " gave up waiting for the request",
                                    "Try again.");
                    case 429 ->
                            new Row(
                                    FailureKind.RATE_LIMITED,
                                    origin + " limits how often it may be asked",
                                    wait);
                    default ->
                            status >= 500
                                    ? new Row(
                                            FailureKind.SERVER_ERROR,
                                            origin + " failed to answer",
                                            wait)
                                    : web
                                            ? noSuchApi()
                                            : new Row(
                                                    FailureKind.REQUEST_REJECTED,
                                                    origin + " rejected the request",
                                                    "Copy the details for the gateway's"
                                                            + " administrator.");
                };
        return new GatewayFailure.ErrorAnswer(
                row.kind,
                status,
                envelope,
                retryAfter,
                row.what + " (HTTP " + status + ")" + quote(envelope),
                row.advice);
    }

    private Row noSuchApi() {
        return new Row(
                FailureKind.NO_SUCH_API,
                "There is no access-profiles API at this URL of " + origin,
                "Check the gateway's URL and the API's path.");
    }

    private static String quote(@Nullable ErrorEnvelope envelope) {
        String message = envelope == null ? null : envelope.message();
        return message == null || message.isBlank()
                ? "."
                : ": “" + VisibleText.of(message.strip(), QUOTE_LENGTH) + "”.";
    }

    /**
     * A redirect, which is not followed as it would take the token elsewhere.
     *
     * @param target the origin that it points to, null where it names none
     */
    GatewayFailure redirect(int status, @Nullable String target) {
        String to =
                target == null
                        ? " without saying where to"
                        : target.equals(origin) ? " to another of its pages" : " to " + target;
        return foreign(
                FailureKind.REDIRECTED,
                status,
                origin + " redirects" + to + " (HTTP " + status + ").",
                "The console follows no redirect; enter the gateway's final URL, if you trust it.");
    }

    GatewayFailure webPage(int status) {
        return foreign(
                FailureKind.NO_SUCH_API,
                status,
                "There is no access-profiles API at this URL: "
                        + origin
                        + " answers with a web page.",
                "Check the gateway's URL and the API's path.");
    }

    GatewayFailure empty(int status) {
        return foreign(
                FailureKind.NOT_JSON,
                status,
                origin + " sent an empty answer (HTTP " + status + ").",
                "Check the gateway's URL, and what stands between it and this machine.");
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
                            "The answer of " + origin + " cannot be unpacked.",
                            "Check what stands between the gateway and this machine.");
        };
    }

    private GatewayFailure cutOff(int status) {
        return foreign(
                FailureKind.CUT_OFF,
                status,
                "The answer of " + origin + " broke off before its end.",
                "Try again.");
    }

    /**
     * @param part {@code headers} or {@code body}
     */
    GatewayFailure tooLarge(int status, String part, long limit) {
        return foreign(
                FailureKind.TOO_LARGE,
                status,
                "The "
                        + part
                        + " of the answer of "
                        + origin
                        + " passed the limit of "
                        + size(limit)
                        + ".",
                "Ask for fewer rows a page, or copy the details for the gateway's administrator.");
    }

    private static String size(long bytes) {
        if (bytes % (1 << 20) == 0) {
            return (bytes >> 20) + " MiB";
        }
        return bytes % (1 << 10) == 0 ? (bytes >> 10) + " KiB" : bytes + " bytes";
    }

    /**
     * @param contentType as sent, null for none
     */
    GatewayFailure contract(int status, ContractException fault, @Nullable String contentType) {
        String path = fault.path();
        return switch (fault.kind()) {
            case CUT_OFF -> cutOff(status);
            case NOT_JSON ->
                    foreign(
                            FailureKind.NOT_JSON,
                            status,
                            "The answer of "
                                    + origin
                                    + " is not JSON: "
                                    + fault.getMessage()
                                    + named(contentType)
                                    + ".",
                            "Check the gateway's URL, and what stands between it and this"
                                    + " machine.");
            case WRONG_SHAPE ->
                    new GatewayFailure.ForeignAnswer(
                            FailureKind.WRONG_SHAPE,
                            status,
                            path,
                            "The answer of "
                                    + origin
                                    + " is not a list of access profiles: "
                                    + (path.isEmpty() ? "" : "at " + path + " ")
                                    + fault.getMessage()
                                    + ".",
                            COPY_DETAILS);
            case TOO_LARGE ->
                    foreign(
                            FailureKind.TOO_LARGE,
                            status,
                            "The answer of " + origin + " is refused: " + fault.getMessage() + ".",
                            COPY_DETAILS);
        };
    }

    private static String named(@Nullable String contentType) {
        if (contentType == null || contentType.toLowerCase(Locale.ROOT).contains("json")) {
            return "";
        }
        return ", sent as " + VisibleText.of(contentType, 60);
    }

    private static GatewayFailure foreign(
            FailureKind kind, int status, String sentence, String advice) {
        return new GatewayFailure.ForeignAnswer(kind, status, null, sentence, advice);
    }

    private record Row(FailureKind kind, String what, String advice) {}
}
