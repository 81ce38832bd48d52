package mpilot.console.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import okhttp3.Dns;

import okio.Buffer;
import okio.GzipSink;
import okio.Okio;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** No gateway fills the console's memory or keeps it waiting, whatever it sends or does not. */
@Timeout(60)
class GatewayBoundsTest {
    private static final String JSON = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

    private static final ClientLimits LIMITS =
            new ClientLimits(
                    Duration.ofMillis(300),
                    Duration.ofMillis(400),
                    Duration.ofMillis(1200),
                    4096,
                    10_000);

    private RawGateway gateway;

    @AfterEach
    void stop() throws IOException {
        if (gateway != null) {
            gateway.close();
        }
    }

    @Test
    void theUsualBoundsAreThoseOfTheDocumentation() {
        assertThat(ClientLimits.DEFAULT)
                .isEqualTo(
                        new ClientLimits(
                                Duration.ofSeconds(5),
                                Duration.ofSeconds(15),
                                Duration.ofSeconds(45),
                                65_536,
                                16_777_216));
        assertThat(RetryPolicy.DEFAULT.total()).isEqualTo(Duration.ofSeconds(60));
        assertThat(ClientLimits.DEFAULT.within(Duration.ofSeconds(10)))
                .isEqualTo(
                        new ClientLimits(
                                Duration.ofSeconds(5),
                                Duration.ofSeconds(10),
                                Duration.ofSeconds(10),
                                65_536,
                                16_777_216));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aBodyIsReadUpToItsLimit(boolean chunked) throws Exception {
        start(exchange -> {
            exchange.read();
            exchange.send(JSON + body(page(10_000), chunked));
        });
        assertThat(list().bytes()).isEqualTo(10_000);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aBodyPastItsLimitIsRefused(boolean chunked) throws Exception {
        start(exchange -> {
            exchange.read();
            exchange.send(JSON + body(page(10_001), chunked));
        });
        assertTooLarge("body", "10,000 bytes");
    }

    @Test
    void anEndlessBodyIsRefusedAndNotReadToItsEnd() throws Exception {
        start(exchange -> {
            exchange.read();
            exchange.send(JSON + "Transfer-Encoding: chunked\r\n\r\n");
            while (true) {
                exchange.send("1000\r\n" + " ".repeat(4096) + "\r\n");
            }
        });
        assertTooLarge("body", "10,000 bytes");
    }

    @Test
    void aBodyThatUnpacksPastItsLimitIsRefused() throws Exception {
        byte[] bomb = bomb();
        assertThat(bomb.length).isLessThan(10_000);
        start(exchange -> {
            exchange.read();
            exchange.send(
                            JSON
                                    + "Content-Encoding: gzip\r\nContent-Length: "
                                    + bomb.length
                                    + "\r\n\r\n")
                    .send(bomb);
        });
        assertTooLarge("body", "10,000 bytes");
    }

    @Test
    void headersPastTheirLimitAreRefused() throws Exception {
        start(exchange -> {
            exchange.read();
            exchange.send(JSON + "X-Pad: " + "x".repeat(4096) + "\r\nContent-Length: 2\r\n\r\n{}");
        });
        assertTooLarge("headers", "4 KiB");
    }

    @Test
    void oneEndlessHeaderIsRefused() throws Exception {
        start(exchange -> {
            exchange.read();
            exchange.send(JSON + "X-Pad: ");
            while (true) {
                exchange.send("x".repeat(4096));
            }
        });
        assertTooLarge("headers", "4 KiB");
    }

    @Test
    void endlesslyManyHeadersAreRefused() throws Exception {
        start(exchange -> {
            exchange.read();
            exchange.send(JSON);
            for (int i = 0; true; i++) {
                exchange.send(
                        "X-Header-%d: a value as any other, forty letters long\r\n".formatted(i));
            }
        });
        assertTooLarge("headers", "4 KiB");
    }

    @Test
    void headersJustPastTheParsersOwnBoundAreRefusedWhileTheGatewayWaits() throws Exception {
        start(exchange -> {
            exchange.read();
            exchange.send(JSON + ("X-Pad: " + "x".repeat(1000) + "\r\n").repeat(270)).stall();
        });
        assertTooLarge("headers", "4 KiB");
    }

    @Test
    void headersThatEndEarlyAreNoFlood() throws Exception {
        start(exchange -> {
            exchange.read();
            exchange.send(JSON + "X-Pad: " + "x".repeat(100));
        });
        assertThat(failure().sentence())
                .isEqualTo(gateway.url() + " closed the connection before its answer.");
    }

    @Test
    void aGatewayThatTakesTheRequestAndSaysNothingIsGivenUp() throws Exception {
        start(exchange -> {
            exchange.read();
            exchange.stall();
        });
        assertTimedOut("GATEWAY took the request and then sent nothing within 400 ms.");
    }

    @Test
    void aGatewayThatFallsSilentInTheHeadersIsGivenUp() throws Exception {
        start(exchange -> {
            exchange.read();
            exchange.send(JSON + "X-Half: ").stall();
        });
        assertTimedOut("GATEWAY took the request and then sent nothing within 400 ms.");
    }

    @Test
    void aGatewayThatFallsSilentInTheBodyIsGivenUp() throws Exception {
        start(exchange -> {
            exchange.read();
            exchange.send(JSON + "Content-Length: 100\r\n\r\n{\"count\":").stall();
        });
        assertTimedOut("GATEWAY sent nothing for 400 ms in the middle of its answer.");
    }

    @Test
    void slowDripsOfHeadersAreGivenUp() throws Exception {
        start(exchange -> {
            exchange.read();
            exchange.drip(JSON + "X-Pad: " + "x".repeat(1000), 50);
        });
        assertTimedOut("GATEWAY did not begin a readable answer within 1200 ms.");
    }

    @Test
    void slowDripsOfTheBodyAreGivenUp() throws Exception {
        start(exchange -> {
            exchange.read();
            exchange.send(JSON + "Content-Length: 1000\r\n\r\n").drip(page(1000), 50);
        });
        assertTimedOut("GATEWAY did not finish its answer within 1200 ms.");
    }

    @Test
    void anErrorWhoseBodyStallsIsToldByItsStatus() throws Exception {
        start(exchange -> {
            exchange.read();
            exchange.send(
                            "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 1000\r\n\r\n"
                                    + "{\"error\":")
                    .stall();
        });
        assertThat(failure().sentence()).isEqualTo(gateway.url() + " failed to answer (HTTP 503).");
    }

    @Test
    void anErrorWhoseBodyDripsIsToldByItsStatus() throws Exception {
        start(exchange -> {
            exchange.read();
            exchange.send("HTTP/1.1 403 Forbidden\r\nContent-Length: 9000\r\n\r\n")
                    .drip("{".repeat(9000), 50);
        });
        assertThat(failure().kind()).isEqualTo(FailureKind.FORBIDDEN);
    }

    @Test
    void anAddressThatDoesNotAnswerIsGivenUp() throws Exception {
        try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            List<Socket> waiting = fill(full);
            String url = "http://127.0.0.1:" + full.getLocalPort();
            try (GatewayClient client =
                    new GatewayClient(GatewayEndpoint.of(url), TokenSource.NONE, options())) {
                assertThat(failure(client).sentence())
                        .isEqualTo(url + " did not accept the connection within 300 ms.");
            }
            for (Socket each : waiting) {
                each.close();
            }
        }
    }

    /** Connections until the queue of those not accepted is full and the next one hangs. */
    private static List<Socket> fill(ServerSocket server) throws IOException {
        List<Socket> waiting = new ArrayList<>();
        while (waiting.size() < 20) {
            Socket socket = new Socket();
            waiting.add(socket);
            try {
                socket.connect(server.getLocalSocketAddress(), 200);
            } catch (IOException e) {
                return waiting;
            }
        }
        throw new AssertionError("the queue is never full");
    }

    @Test
    void aNameThatIsNeverResolvedIsGivenUp() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        try (GatewayClient client =
                resolving(
                        GatewayEndpoint.of("http://gateway.test"),
                        _ -> {
                            await(never);
                            return List.of();
                        })) {
            assertThat(failure(client).sentence())
                    .isEqualTo(
                            "The name of the host of http://gateway.test was not resolved within"
                                    + " 1200 ms.");
        }
        never.countDown();
    }

    @Test
    void aNameWithoutAnAddressIsTold() throws Exception {
        try (GatewayClient client =
                resolving(
                        GatewayEndpoint.of("http://gateway.test"),
                        host -> {
                            throw new UnknownHostException(host);
                        })) {
            assertThat(failure(client).sentence())
                    .isEqualTo("No address is known for the host of http://gateway.test.");
        }
    }

    @Test
    void whereOneAddressRefusesTheNextIsTried() throws Exception {
        start(exchange -> {
            exchange.read();
            exchange.answer("200 OK", "{\"count\":0}");
        });
        try (GatewayClient client =
                resolving(
                        GatewayEndpoint.of("http://gateway.test:" + gateway.port()),
                        _ ->
                                List.of(
                                        InetAddress.ofLiteral("127.0.0.2"),
                                        InetAddress.ofLiteral("127.0.0.1")))) {
            assertThat(client.list(ProfileQuery.ALL, Cancellation.never()).page().count()).isZero();
        }
    }

    @Test
    void aConnectionThatTheGatewayClosedWhileIdleCostsNoFailure() throws Exception {
        AtomicInteger connections = new AtomicInteger();
        start(exchange -> {
            connections.incrementAndGet();
            exchange.read();
            exchange.answer("200 OK", "{\"count\":0}");
            // Takes the next request and closes, as a gateway does that had closed just before.
            exchange.read();
        });
        try (GatewayClient client = client()) {
            for (int i = 0; i < 3; i++) {
                assertThat(client.list(ProfileQuery.ALL, Cancellation.never()).page().count())
                        .isZero();
            }
        }
        assertThat(connections).hasValue(3);
    }

    /** A client that looks names up in {@code names}. */
    private static GatewayClient resolving(GatewayEndpoint endpoint, Dns names) {
        ClientOptions options = options().withProxy(ProxyChoice.none());
        return new GatewayClient(
                endpoint, TokenSource.NONE, options, new HttpAccess(endpoint, options, names));
    }

    private void start(RawGateway.Behaviour behaviour) throws IOException {
        gateway = new RawGateway(behaviour);
    }

    private static ClientOptions options() {
        return ClientOptions.standard().withLimits(LIMITS);
    }

    private GatewayClient client() {
        return new GatewayClient(GatewayEndpoint.of(gateway.url()), TokenSource.NONE, options());
    }

    private ListAnswer list() throws GatewayException {
        try (GatewayClient client = client()) {
            return client.list(ProfileQuery.ALL, Cancellation.never());
        }
    }

    private GatewayFailure failure() {
        try (GatewayClient client = client()) {
            return failure(client);
        }
    }

    private static GatewayFailure failure(GatewayClient client) {
        return catchThrowableOfType(
                        GatewayException.class,
                        () -> client.list(ProfileQuery.ALL, Cancellation.never()))
                .failure();
    }

    private void assertTooLarge(String part, String limit) {
        GatewayFailure failure = failure();
        assertThat(failure.sentence())
                .isEqualTo(
                        "The %s of the answer of %s passed the limit of %s."
                                .formatted(part, gateway.url(), limit));
        assertThat(failure.kind()).isEqualTo(FailureKind.TOO_LARGE);
    }

    private void assertTimedOut(String sentence) {
        GatewayFailure failure = failure();
        assertThat(failure.sentence()).isEqualTo(sentence.replace("GATEWAY", gateway.url()));
        assertThat(failure.kind()).isEqualTo(FailureKind.TIMED_OUT);
    }

    /** A page of {@code length} bytes. */
    private static String page(int length) {
        String page = "{\"count\":0}";
        return page + " ".repeat(length - page.length());
    }

    private static String body(String body, boolean chunked) {
        return chunked
                ? "Transfer-Encoding: chunked\r\n\r\n%x\r\n%s\r\n0\r\n\r\n"
                        .formatted(body.length(), body)
                : "Content-Length: " + body.length() + "\r\n\r\n" + body;
    }

    /** Few bytes that unpack to 5 MB of white space. */
    private static byte[] bomb() throws IOException {
        Buffer packed = new Buffer();
        try (var sink = Okio.buffer(new GzipSink(packed))) {
            sink.writeUtf8(" ".repeat(5_000_000));
        }
        return packed.readByteArray();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
