package mpilot.console.gateway;

import mpilot.console.text.Text;

import okhttp3.Call;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;

import javax.net.ssl.SSLException;

/** Turns what the network threw before an answer's body came into the operator's words. */
final class TransportFailures {
    private final String origin;
    private final ClientLimits limits;
    private final TlsFailures tls;
    private final ProxyFailures proxies;
    private final @Nullable ClientKeys keys;

    TransportFailures(String origin, ClientOptions options, HttpAccess.Http http) {
        this.origin = origin;
        this.limits = options.limits();
        this.tls = new TlsFailures(origin, options.certificate() != null);
        this.proxies = new ProxyFailures(origin, http.logsIn());
        this.keys = http.keys();
    }

    /** Why {@code call}, which threw this, has no answer. */
    GatewayFailure of(IOException thrown, Call call, CallPhase phase) {
        if (thrown instanceof InterruptedIOException && isOvertime(thrown)) {
            return overtime(phase);
        }
        if (call.isCanceled()) {
            return new GatewayFailure.Cancelled();
        }
        String proxy = phase.proxy();
        GatewayFailure onTheWay = proxy == null ? null : proxies.of(thrown, proxy, phase.step());
        return onTheWay == null ? direct(telling(thrown), phase) : onTheWay;
    }

    /** OkHttp's own sign that the call's time is over; silence is a SocketTimeoutException. */
    private static boolean isOvertime(IOException thrown) {
        return !(thrown instanceof SocketTimeoutException);
    }

    /** An alert of TLS that came while the request was being sent tells more than what broke. */
    private static IOException telling(IOException thrown) {
        return Arrays.stream(thrown.getSuppressed())
                .filter(SSLException.class::isInstance)
                .map(IOException.class::cast)
                .findFirst()
                .orElse(thrown);
    }

    private GatewayFailure direct(IOException thrown, CallPhase phase) {
        return switch (thrown) {
            case UnknownHostException _ ->
                    failure(
                            FailureKind.NO_ADDRESS,
                            Text.of("gateway.no-address", origin),
                            Text.of("gateway.no-address-help"));
            case SocketTimeoutException _ -> silent(phase.step());
            case NoRouteToHostException _ ->
                    failure(
                            FailureKind.CONNECTION_REFUSED,
                            Text.of("gateway.no-route", origin),
                            Text.of("gateway.check-url-help"));
            case ConnectException e when e.getCause() instanceof SocketTimeoutException ->
                    silent(phase.step());
            case ConnectException _ ->
                    failure(
                            FailureKind.CONNECTION_REFUSED,
                            Text.of("gateway.connection-refused", origin),
                            Text.of("gateway.connection-refused-help"));
            case SSLException e -> tls.of(e);
            case ProtocolException e when isProxyStatus(e) ->
                    failure(
                            FailureKind.PROXY,
                            Text.of("gateway.status", Text.of("gateway.proxy-login", origin), 407),
                            Text.of("gateway.proxy-login-help"));
            case ProtocolException _ -> notHttp();
            default -> lacksCertificate(phase) ? tls.certificate() : lost(phase.step());
        };
    }

    /** A 407, which is the proxy's answer and not the gateway's. */
    GatewayFailure proxyLogin(String proxy) {
        return proxies.login(proxy);
    }

    /** No answer was complete when {@link ClientLimits#answer} was over. */
    GatewayFailure overtime(CallPhase phase) {
        String proxy = phase.proxy();
        if (proxy != null && phase.step() == CallPhase.Step.CONNECTING) {
            return proxies.overtime(proxy);
        }
        return timedOut(
                switch (phase.step()) {
                    case RESOLVING -> "gateway.overtime-resolving";
                    case CONNECTING, SECURING -> "gateway.overtime-connecting";
                    case WAITING -> "gateway.overtime-waiting";
                    case READING -> "gateway.overtime-reading";
                },
                limits.answer());
    }

    /** The gateway stopped sending for {@link ClientLimits#silence}. */
    private GatewayFailure silent(CallPhase.Step step) {
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

    /** Whether the gateway asked for a client certificate and then hung up on the first request. */
    private boolean lacksCertificate(CallPhase phase) {
        Socket socket = phase.freshlySecured();
        return keys != null
                && socket != null
                && phase.step() == CallPhase.Step.WAITING
                && keys.wereAskedForBy(socket);
    }

    /** A 407 where this console sees no proxy: one stands there all the same. */
    private static boolean isProxyStatus(ProtocolException thrown) {
        return String.valueOf(thrown.getMessage()).contains("HTTP_PROXY_AUTH");
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
}
