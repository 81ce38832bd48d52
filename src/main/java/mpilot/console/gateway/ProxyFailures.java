package mpilot.console.gateway;

import mpilot.console.text.Text;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.net.ssl.SSLException;

/** Turns what happened between this machine and a proxy into the operator's words. */
final class ProxyFailures {
    /** OkHttp has no type of its own for a CONNECT that was refused. */
    private static final Pattern REFUSED =
            Pattern.compile("Unexpected response code for CONNECT: (\\d{3})");

    private final String origin;
    private final boolean logsIn;

    /**
     * @param logsIn whether the client has a login for its proxy
     */
    ProxyFailures(String origin, boolean logsIn) {
        this.origin = origin;
        this.logsIn = logsIn;
    }

    /** Why there is no way through {@code proxy}; null where it is not the proxy's doing. */
    @Nullable GatewayFailure of(IOException thrown, String proxy, CallPhase.Step step) {
        String message = String.valueOf(thrown.getMessage());
        Matcher refused = REFUSED.matcher(message);
        if (refused.find()) {
            return refused(proxy, Integer.parseInt(refused.group(1)));
        }
        if (message.contains("Failed to authenticate with proxy")) {
            return login(proxy);
        }
        if (message.startsWith("SOCKS")) {
            return failure(Text.of("network.proxy-refused", origin, proxy));
        }
        if (thrown instanceof SSLException || step.compareTo(CallPhase.Step.CONNECTING) > 0) {
            return null;
        }
        return failure(
                switch (thrown) {
                    case UnknownHostException _ -> Text.of("network.proxy-no-address", proxy);
                    case SocketTimeoutException _ -> silent(proxy);
                    case ConnectException e when e.getCause() instanceof SocketTimeoutException ->
                            silent(proxy);
                    case ConnectException _ -> Text.of("network.proxy-down", proxy);
                    default -> Text.of("network.proxy-closed", origin, proxy);
                });
    }

    /** The time for the whole answer was over before the proxy opened a connection. */
    GatewayFailure overtime(String proxy) {
        return failure(silent(proxy));
    }

    private String silent(String proxy) {
        return Text.of("network.proxy-silent", origin, proxy);
    }

    private GatewayFailure refused(String proxy, int status) {
        return failure(
                status >= 500
                        ? Text.of("network.proxy-unreached", origin, proxy, status)
                        : Text.of("network.proxy-refused-status", origin, proxy, status));
    }

    /** A proxy that wants a login, or another one than it got. */
    GatewayFailure login(String proxy) {
        return logsIn
                ? failure(
                        Text.of("network.proxy-login-refused", proxy),
                        Text.of("network.proxy-login-refused-help"))
                : failure(
                        Text.of("network.proxy-login", origin, proxy),
                        Text.of("network.proxy-login-help"));
    }

    private GatewayFailure failure(String sentence) {
        return failure(sentence, Text.of("network.proxy-help"));
    }

    private GatewayFailure failure(String sentence, String advice) {
        return new GatewayFailure.NotReached(FailureKind.PROXY, origin, sentence, advice);
    }
}
