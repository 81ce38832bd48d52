package mpilot.console.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;

/** Whoever takes a request back waits for nothing: each of these gateways is silent for ever. */
@Timeout(10) // less than the silence that the client would put up with
class GatewayCancelTest {
    @AutoClose private final MockWebServer server = new MockWebServer();
    private final Cancellation cancellation = new Cancellation();

    @BeforeEach
    void start() throws IOException {
        server.start();
    }

    @Test
    void cancellingEndsTheWaitForAnAnswer() throws Exception {
        server.enqueue(
                new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE).build());
        assertEndsWhenCancelled();
    }

    @Test
    void cancellingEndsTheReadingOfTheBody() throws Exception {
        server.enqueue(
                new MockResponse.Builder()
                        .body("{\"access_profiles\":[" + " ".repeat(100_000))
                        .onResponseBody(SocketEffect.Stall.INSTANCE)
                        .build());
        assertEndsWhenCancelled();
    }

    @Test
    void cancellingEndsTheReadingOfAnError() throws Exception {
        server.enqueue(
                new MockResponse.Builder()
                        .code(500)
                        .body("{\"error\":" + " ".repeat(10_000))
                        .onResponseBody(SocketEffect.Stall.INSTANCE)
                        .build());
        assertEndsWhenCancelled();
    }

    @Test
    void interruptingTheCallerEndsTheWait() throws Exception {
        server.enqueue(
                new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE).build());
        Thread caller = Thread.currentThread();
        try (GatewayClient client = client(TokenSource.NONE)) {
            Thread.startVirtualThread(() -> {
                takeRequest();
                caller.interrupt();
            });
            assertThat(failure(client)).isEqualTo(new GatewayFailure.Cancelled());
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void closingTheClientEndsTheWait() {
        server.enqueue(
                new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE).build());
        GatewayClient client = client(TokenSource.NONE);
        Thread.startVirtualThread(() -> {
            takeRequest();
            client.close();
        });
        assertThat(failure(client)).isEqualTo(new GatewayFailure.Cancelled());
        assertThat(failure(client)).isEqualTo(new GatewayFailure.Cancelled());
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void whatIsCancelledBeforehandIsNotSent() {
        cancellation.cancel();
        try (GatewayClient client = client(TokenSource.NONE)) {
            assertThat(failure(client)).isEqualTo(new GatewayFailure.Cancelled());
        }
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void whatIsCancelledWhileTheTokenIsFetchedIsNotSent() {
        try (GatewayClient client =
                client(given -> {
                    given.cancel();
                    return BearerToken.of("token");
                })) {
            assertThat(failure(client)).isEqualTo(new GatewayFailure.Cancelled());
        }
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void cancellingAfterTheAnswerChangesNothing() throws Exception {
        for (int i = 0; i < 2; i++) {
            server.enqueue(new MockResponse.Builder().body("{\"count\":0}").build());
        }
        try (GatewayClient client = client(TokenSource.NONE)) {
            client.list(ProfileQuery.ALL, cancellation);
            cancellation.cancel();
            assertThat(client.list(ProfileQuery.ALL, Cancellation.never()).page().count()).isZero();
        }
        server.takeRequest();
        assertThat(server.takeRequest().getConnectionIndex())
                .as("the connection was kept")
                .isZero();
    }

    private void assertEndsWhenCancelled() throws InterruptedException {
        var requested = new CountDownLatch(1);
        try (GatewayClient client = client(TokenSource.NONE)) {
            Thread cancelling =
                    Thread.startVirtualThread(() -> {
                        takeRequest();
                        requested.countDown();
                        cancellation.cancel();
                    });
            assertThat(failure(client)).isEqualTo(new GatewayFailure.Cancelled());
            assertThat(requested.getCount()).isZero();
            cancelling.join();
        }
    }

    private void takeRequest() {
        try {
            server.takeRequest();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private GatewayFailure failure(GatewayClient client) {
        return catchThrowableOfType(
                        GatewayException.class, () -> client.list(ProfileQuery.ALL, cancellation))
                .failure();
    }

    private GatewayClient client(TokenSource tokens) {
        return new GatewayClient(GatewayEndpoint.of(server.url("/").toString()), tokens);
    }
}
