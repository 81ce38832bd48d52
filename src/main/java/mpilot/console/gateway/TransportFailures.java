package mpilot.console.gateway;

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
    private static final String CHECK_URL =
            "Check the gateway's URL, and that this machine reaches it.";

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
                            "No address is known for the host of " + origin + ".",
                            "Check the host name, and that this machine is online.");
            case SocketTimeoutException _ -> silent(step);
            case NoRouteToHostException _ ->
                    failure(
                            FailureKind.CONNECTION_REFUSED,
                            "There is no network route to " + origin + ".",
                            CHECK_URL);
            case ConnectException e when has(e, SocketTimeoutException.class) -> silent(step);
            case ConnectException _ ->
                    failure(
                            FailureKind.CONNECTION_REFUSED,
                            origin + " refused the connection.",
                            "Check the port, and that the gateway is running.");
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
                    case RESOLVING -> "The name of the host of " + origin + " was not resolved";
                    case CONNECTING, SECURING -> "No connection to " + origin + " came about";
                    case WAITING -> origin + " did not begin a readable answer";
                    case READING -> origin + " did not finish its answer";
                },
                limits.answer());
    }

    /** The gateway stopped sending for {@link ClientLimits#silence}. */
    GatewayFailure silent(CallPhase.Step step) {
        return switch (step) {
            case RESOLVING, CONNECTING ->
                    timedOut(origin + " did not accept the connection", limits.connect());
            case SECURING ->
                    timedOut(origin + " did not complete the TLS handshake", limits.silence());
            case WAITING ->
                    timedOut(origin + " took the request and then sent nothing", limits.silence());
            case READING ->
                    timedOut(origin + " fell silent in the middle of its answer", limits.silence());
        };
    }

    private GatewayFailure timedOut(String what, Duration limit) {
        return failure(
                FailureKind.TIMED_OUT,
                what + " within " + seconds(limit) + ".",
                "Try again, and check the gateway's load and the network if it stays so.");
    }

    static String seconds(Duration duration) {
        return duration.toMillis() % 1000 == 0
                ? duration.toSeconds() + " s"
                : duration.toMillis() + " ms";
    }

    private GatewayFailure tls(SSLException thrown) {
        String message = messages(thrown);
        if (has(thrown, SSLPeerUnverifiedException.class)
                || message.contains("no subject alternative")
                || message.contains("no name matching")) {
            return tls(
                    "The certificate of " + origin + " is for another host name.",
                    "Use the host name that the certificate is for.");
        }
        if (has(thrown, CertificateExpiredException.class)) {
            return tls(
                    "The certificate of " + origin + " has expired.",
                    "Ask the gateway's administrator to renew it, and check this machine's clock.");
        }
        if (has(thrown, CertificateNotYetValidException.class)) {
            return tls(
                    "The certificate of " + origin + " is not valid yet.",
                    "Check this machine's clock.");
        }
        if (message.contains("certification path") || message.contains("trust anchor")) {
            return tls(
                    "The certificate of " + origin + " is not from an authority that is trusted.",
                    "If it is your organization's own, have its CA certificate trusted here.");
        }
        if (message.contains("unsupported or unrecognized ssl message")) {
            return tls(
                    origin + " does not speak TLS on this port.",
                    "Check the port, and whether the URL must start with http://.");
        }
        if (message.contains("certificate_required") || message.contains("bad_certificate")) {
            return tls(
                    origin + " asks for a client certificate.",
                    "Ask the gateway's administrator for access without one.");
        }
        if (message.contains("protocol_version") || message.contains("handshake_failure")) {
            return tls(
                    origin + " and this console have no TLS version or cipher in common.",
                    "Ask the gateway's administrator to allow TLS 1.2 or 1.3.");
        }
        return tls("The TLS handshake with " + origin + " failed.", CHECK_URL);
    }

    private GatewayFailure tls(String sentence, String advice) {
        return failure(FailureKind.TLS, sentence, advice);
    }

    GatewayFailure proxy() {
        return failure(
                FailureKind.PROXY,
                "The proxy on the way to " + origin + " refused the connection.",
                "Check this machine's proxy settings, and whether the proxy wants a login.");
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
                "What answers at " + origin + " does not speak HTTP.",
                "Check the port, and whether the URL must start with https://.");
    }

    private GatewayFailure lost(CallPhase.Step step) {
        return failure(
                FailureKind.CONNECTION_LOST,
                step == CallPhase.Step.WAITING
                        ? origin + " closed the connection before its answer."
                        : "The connection to " + origin + " was lost.",
                "Try again.");
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
