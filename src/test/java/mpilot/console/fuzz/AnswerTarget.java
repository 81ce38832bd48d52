package mpilot.console.fuzz;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.code_intelligence.jazzer.api.BugDetectors;

import mpilot.console.gateway.BearerToken;
import mpilot.console.gateway.Cancellation;
import mpilot.console.gateway.ClientLimits;
import mpilot.console.gateway.ClientOptions;
import mpilot.console.gateway.GatewayClient;
import mpilot.console.gateway.GatewayEndpoint;
import mpilot.console.gateway.GatewayException;
import mpilot.console.gateway.GatewayFailure;
import mpilot.console.gateway.ListAnswer;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.gateway.RawGateway;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/**
 * Sends any bytes as a gateway's answer, its status line and headers included, through a socket to
 * the real client. There is a page or a failure that says what is wrong, before the time for an
 * answer is over, and never another exception.
 */
public final class AnswerTarget {
    private static final String TOKEN = "eyJcanary.canary.canary";
    private static final int LARGEST_BODY = 1 << 20;
    private static final ClientLimits LIMITS =
            new ClientLimits(
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(2),
                    16 << 10,
                    LARGEST_BODY);

    private static final RawGateway GATEWAY = start();

    private AnswerTarget() {}

    private static RawGateway start() {
        try {
            return new RawGateway(RawGateway.Exchange::read);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Called once: no answer may lead the client to another place, and what is loaded and
     * instrumented first takes no input's time.
     */
    public static void fuzzerInitialize() {
        BugDetectors.allowNetworkConnections((host, port) ->
                port == GATEWAY.port() && List.of("127.0.0.1", "localhost").contains(host));
        fuzzerTestOneInput("HTTP/1.1 200 OK\r\n\r\n{}".getBytes(US_ASCII));
    }

    /** Called by the fuzzer with bytes of its own. */
    public static void fuzzerTestOneInput(byte[] data) {
        GATEWAY.behave(exchange -> {
            if (!exchange.read().isEmpty()) {
                exchange.send(data);
            }
        });
        // A client of its own, as one that was kept might find the connection of the input before.
        try (GatewayClient client =
                new GatewayClient(
                        GatewayEndpoint.of(GATEWAY.url()),
                        _ -> BearerToken.of(TOKEN),
                        ClientOptions.standard().withLimits(LIMITS))) {
            ListAnswer answer = client.list(ProfileQuery.ALL, Cancellation.never());
            if (answer.bytes() > LARGEST_BODY) {
                throw new AssertionError("read past the limit: " + answer.bytes());
            }
        } catch (GatewayException e) {
            check(e.failure());
        }
    }

    private static void check(GatewayFailure failure) {
        Told.sentence(failure.sentence());
        Told.sentence(failure.advice());
        if (failure.toString().contains(TOKEN)) {
            throw new AssertionError("the token is told");
        }
        switch (failure.kind()) {
            case TIMED_OUT -> {
                // But for a 408, which says so itself.
                if (failure instanceof GatewayFailure.NotReached) {
                    throw new AssertionError("a gateway that hung up kept the client waiting");
                }
            }
            case CANCELLED, NO_TOKEN, NO_ADDRESS, CONNECTION_REFUSED, TLS ->
                    throw new AssertionError("no answer gives " + failure);
            default -> {}
        }
    }
}
