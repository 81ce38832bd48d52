package mpilot.console.gateway;

import mpilot.console.text.Text;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.time.Duration;
import java.util.Locale;

import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;

/** Turns what the network threw before an answer's body came into the operator's words. */
final class TransportFailures {
    private final String origin;
    private final ClientLimits limits;

    TransportFailures(String origin, ClientLimits limits) {
        this.origin = origin;
        this.limits = limits;
    }

    GatewayFailure of(IOException thrown, CallPhase.Step step) {
        return switch (thrown) {
            case UnknownHostException _ ->
                    failure(
                            FailureKind.NO_ADDRESS,
                            Text.of("gateway.no-address", origin),
                            Text.of("gateway.no-address-help"));
            case SocketTimeoutException _ -> silent(step);
            case NoRouteToHostException _ ->
                    failure(
                            FailureKind.CONNECTION_REFUSED,
                            Text.of("gateway.no-route", origin),
                            Text.of("gateway.check-url-help"));
            case ConnectException e when has(e, SocketTimeoutException.class) -> silent(step);
            case ConnectException _ ->
                    failure(
                            FailureKind.CONNECTION_REFUSED,
                            Text.of("gateway.connection-refused", origin),
                            Text.of("gateway.connection-refused-help"));
            case SSLException e -> tls(e);
            case ProtocolException e when isProxyStatus(e) -> proxy();
            case ProtocolException _ -> notHttp();
            default -> isProxyRefusal(thrown) ? proxy() : lost(step);
        };
    }

    /** No answer was complete when {@link ClientLimits#answer} was over. */
    GatewayFailure overtime(CallPhase.Step step) {
        return timedOut(
                switch (step) {
                    case RESOLVING -> "gateway.overtime-resolving";
                    case CONNECTING, SECURING -> "gateway.overtime-connecting";
                    case WAITING -> "gateway.overtime-waiting";
                    case READING -> "gateway.overtime-reading";
                },
                limits.answer());
    }

    /** The gateway stopped sending for {@link ClientLimits#silence}. */
    GatewayFailure silent(CallPhase.Step step) {
        return switch (step) {
            case RESOLVING, CONNECTING -> timedOut("gateway.silent-connecting", limits.connect());
            case SECURING -> timedOut("gateway.silent-securing", limits.silence());
            case WAITING -> timedOut("gateway.silent-waiting", limits.silence());
            case READING -> timedOut("gateway.silent-reading", limits.silence());
        };
    }

    private GatewayFailure timedOut(String key, Duration limit) {
        return failure(
                FailureKind.TIMED_OUT,
                Text.of(key, origin, seconds(limit)),
                Text.of("gateway.timed-out-help"));
    }

    static String seconds(Duration duration) {
        return duration.toMillis() % 1000 == 0
                ? Text.of("gateway.seconds", Long.toString(duration.toSeconds()))
                : Text.of("gateway.milliseconds", Long.toString(duration.toMillis()));
    }

    private GatewayFailure tls(SSLException thrown) {
        String message = messages(thrown);
        if (has(thrown, SSLPeerUnverifiedException.class)
                || message.contains("no subject alternative")
                || message.contains("no name matching")) {
            return tls(
                    Text.of("gateway.tls-other-host", origin),
                    Text.of("gateway.tls-other-host-help"));
        }
        if (has(thrown, CertificateExpiredException.class)) {
            return tls(Text.of("gateway.tls-expired", origin), Text.of("gateway.tls-expired-help"));
        }
        if (has(thrown, CertificateNotYetValidException.class)) {
            return tls(Text.of("gateway.tls-not-yet", origin), Text.of("gateway.tls-not-yet-help"));
        }
        if (message.contains("certification path") || message.contains("trust anchor")) {
            return tls(
                    Text.of("gateway.tls-untrusted", origin),
                    Text.of("gateway.tls-untrusted-help"));
        }
        if (message.contains("unsupported or unrecognized ssl message")) {
            return tls(Text.of("gateway.tls-none", origin), Text.of("gateway.tls-none-help"));
        }
        if (message.contains("certificate_required") || message.contains("bad_certificate")) {
            return tls(Text.of("gateway.tls-client", origin), Text.of("gateway.tls-client-help"));
        }
        if (message.contains("protocol_version") || message.contains("handshake_failure")) {
            return tls(Text.of("gateway.tls-version", origin), Text.of("gateway.tls-version-help"));
        }
        return tls(Text.of("gateway.tls-failed", origin), Text.of("gateway.check-url-help"));
    }

    private GatewayFailure tls(String sentence, String advice) {
        return failure(FailureKind.TLS, sentence, advice);
    }

    GatewayFailure proxy() {
        return failure(
                FailureKind.PROXY,
                Text.of("gateway.proxy-refused", origin),
                Text.of("gateway.proxy-refused-help"));
    }

    /** OkHttp has no type of its own for a CONNECT that was refused. */
    private static boolean isProxyRefusal(IOException thrown) {
        String message = messages(thrown);
        return message.contains("authenticate with proxy")
                || message.contains("response code for connect");
    }

    /** A 407 where this console sees no proxy: one stands there all the same. */
    private static boolean isProxyStatus(ProtocolException thrown) {
        return messages(thrown).contains("http_proxy_auth");
    }

    private GatewayFailure notHttp() {
        return new GatewayFailure.ForeignAnswer(
                FailureKind.NO_SUCH_API,
                0,
                null,
                Text.of("gateway.not-http", origin),
                Text.of("gateway.not-http-help"));
    }

    private GatewayFailure lost(CallPhase.Step step) {
        return failure(
                FailureKind.CONNECTION_LOST,
                step == CallPhase.Step.WAITING
                        ? Text.of("gateway.closed-before-answer", origin)
                        : Text.of("gateway.connection-lost", origin),
                Text.of("gateway.try-again"));
    }

    private GatewayFailure failure(FailureKind kind, String sentence, String advice) {
        return new GatewayFailure.NotReached(kind, origin, sentence, advice);
    }

    private static boolean has(Throwable thrown, Class<? extends Throwable> type) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            if (type.isInstance(at)) {
                return true;
            }
        }
        return false;
    }

    /** The messages of the chain, to tell apart what the JDK gives no types; never shown. */
    private static String messages(Throwable thrown) {
        var all = new StringBuilder();
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            all.append(at.getMessage()).append('\n');
        }
        return all.toString().toLowerCase(Locale.ROOT);
    }
}
