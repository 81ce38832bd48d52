package mpilot.console.connection;

import static mpilot.console.gateway.ProfileFixtures.NOW;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

import mpilot.console.gateway.Cancellation;
import mpilot.console.gateway.FailureKind;
import mpilot.console.gateway.GatewayClient;
import mpilot.console.gateway.GatewayException;
import mpilot.console.gateway.ProfileQuery;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a saved connection sends after the gateway has refused what its command printed. */
class RefusedTokenTest {
    @TempDir private Path directory;

    private final MockWebServer server = new MockWebServer();
    private final List<String> sent = new ArrayList<>();
    private volatile String accepted = "first";
    private GatewayClient client;

    @BeforeEach
    void start() throws Exception {
        server.setDispatcher(
                new Dispatcher() {
                    @Override
                    public MockResponse dispatch(RecordedRequest request) {
                        sent.add(request.getHeaders().get("Authorization"));
                        boolean good = ("Bearer " + accepted).equals(sent.getLast());
                        return new MockResponse.Builder()
                                .code(good ? 200 : 401)
                                .addHeader("Content-Type", "application/json")
                                .body(good ? "{\"access_profiles\":[]}" : "{}")
                                .build();
                    }
                });
        server.start();
        print("first");
        SavedConnection saved =
                SavedConnection.of("Lab", "http://127.0.0.1:" + server.getPort())
                        .withCredential(Credential.command("cat '" + token() + "'"))
                        .bound();
        KnownHosts hosts = KnownHosts.SECTION.defaults().with(saved.place(), NOW);
        Credentials credentials = new Credentials(new Secrets(() -> null), Map.of(), _ -> {});
        Connection connection = new ConnectionOpener(credentials, () -> hosts).open(saved);
        client =
                new GatewayClient(connection.endpoint(), connection.tokens(), connection.options());
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void theCommandIsRunAgainAndTheOperatorSeesNothingOfIt() throws Exception {
        list();
        list();
        accepted = "second";
        print("second");
        list();
        assertThat(sent)
                .containsExactly("Bearer first", "Bearer first", "Bearer first", "Bearer second");
    }

    @Test
    void aCommandThatPrintsTheRefusedTokenAgainIsRunOnceAndNothingIsSentTwice() throws Exception {
        list();
        accepted = "second";
        assertThat(refused()).isEqualTo(FailureKind.UNAUTHORIZED);
        assertThat(sent).containsExactly("Bearer first", "Bearer first");
    }

    @Test
    void aNewerTokenThatIsRefusedTooIsTheEndOfIt() throws Exception {
        list();
        accepted = "third";
        print("second");
        assertThat(refused()).isEqualTo(FailureKind.UNAUTHORIZED);
        assertThat(sent).containsExactly("Bearer first", "Bearer first", "Bearer second");
        print("third");
        list();
        assertThat(sent).hasSize(4).last().isEqualTo("Bearer third");
    }

    @Test
    void aTokenThatWasPrintedForTheRefusedRequestIsNotPrintedTwice() throws Exception {
        accepted = "second";
        assertThat(refused()).isEqualTo(FailureKind.UNAUTHORIZED);
        assertThat(sent).containsExactly("Bearer first");
        print("second");
        list();
    }

    @Test
    void aCommandThatFailsByThenIsWhatIsTold() throws Exception {
        list();
        accepted = "second";
        Files.delete(token());
        assertThat(refused()).isEqualTo(FailureKind.NO_TOKEN);
        print("second");
        list();
    }

    private Path token() {
        return directory.resolve("token");
    }

    private void print(String token) throws Exception {
        Files.writeString(token(), token);
    }

    private void list() throws GatewayException {
        client.list(ProfileQuery.ALL, Cancellation.never());
    }

    private FailureKind refused() {
        return catchThrowableOfType(GatewayException.class, this::list).failure().kind();
    }
}
