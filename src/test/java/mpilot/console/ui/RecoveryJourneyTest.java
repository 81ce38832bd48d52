package mpilot.console.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;
import javafx.stage.Stage;

import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;

import mpilot.console.connection.Connection;
import mpilot.console.connection.Environment;
import mpilot.console.connection.Tokens;
import mpilot.console.gateway.BearerToken;
import mpilot.console.gateway.GatewayEndpoint;
import mpilot.console.gateway.ProfileCodec;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.gateway.RetryPolicy;
import mpilot.console.gateway.TokenSource;
import mpilot.console.task.TaskRunner;
import mpilot.console.ui.connections.OpenGateway;
import mpilot.console.ui.kit.Theme;

import okhttp3.Headers;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** A gateway that fails in every way and heals: the last good rows stay, and the list recovers. */
class RecoveryJourneyTest {
    private static final String PAGE =
            new String(
                    ProfileCodec.encode(
                            ProfileFixtures.answer(ProfileFixtures.profiles(25), 0, 25, 240)
                                    .page()),
                    StandardCharsets.UTF_8);

    /** An answer that is none, and what the operator is told of it. */
    private record Fault(MockResponse response, String told) {}

    private static final List<Fault> FAULTS =
            List.of(
                    new Fault(
                            json(
                                    500,
                                    "{\"event_id\": \"evt-1\", \"error\": {\"message\": \"db is"
                                            + " down\"}}"),
                            "(HTTP 500): “db is down”."),
                    new Fault(json(500, ""), "failed to answer (HTTP 500)."),
                    new Fault(json(503, "<html>busy</html>"), "failed to answer (HTTP 503)."),
                    new Fault(
                            new MockResponse.Builder()
                                    .headers(Headers.of("Content-Type", "text/html"))
                                    .body("<!doctype html><title>Bifrost</title>")
                                    .build(),
                            "answers with a web page."),
                    new Fault(json(200, PAGE.substring(0, PAGE.length() / 2)), "broke off"),
                    new Fault(json(200, "{\"access_profiles\": oops}"), "is not JSON"),
                    new Fault(
                            json(200, "{\"access_profiles\": 7}"),
                            "is not a list of access profiles: at /access_profiles"),
                    new Fault(json(401, "{}"), "did not accept the token (HTTP 401)."),
                    new Fault(json(403, "{}"), "lacks the permission AccessProfiles:View"),
                    new Fault(json(404, "{}"), "There is no access-profiles API at this URL"),
                    new Fault(json(429, "{}"), "limits how often it may be asked"),
                    new Fault(
                            new MockResponse.Builder()
                                    .onResponseStart(new SocketEffect.CloseSocket())
                                    .build(),
                            "the connection"));

    private static final MockResponse GOOD = json(200, PAGE);

    @RegisterExtension private final ComponentStage stage = new ComponentStage();

    private MockWebServer server;
    private volatile MockResponse answer = GOOD;
    private volatile String last;
    private ConsoleWindow window;

    private static MockResponse json(int code, String body) {
        return new MockResponse.Builder()
                .code(code)
                .headers(Headers.of("Content-Type", "application/json"))
                .body(body)
                .build();
    }

    @BeforeEach
    void prepare() throws Exception {
        answer = GOOD;
        server = new MockWebServer();
        server.setDispatcher(
                new Dispatcher() {
                    @Override
                    public MockResponse dispatch(RecordedRequest request) {
                        last = request.getHeaders().get("Authorization");
                        return answer;
                    }
                });
        server.start();
        TokenSource tokens = Tokens.fixed(BearerToken.of("sk-bf-0123456789abcdef"));
        GatewayEndpoint endpoint = GatewayEndpoint.of("http://127.0.0.1:" + server.getPort());
        Connection connection = new Connection("Staging", endpoint, Environment.STAGING, tokens);
        RetryPolicy patient = new RetryPolicy(2, Duration.ofMillis(20), Duration.ofSeconds(20));
        TaskRunner tasks = TaskRunner.onVirtualThreads(Platform::runLater);
        Shared shared = Shared.still(tasks, InstantSource.system(), Theme.DARK);
        stage.fx(() -> {
            OpenGateway gateway = new OpenGateway(connection, patient, () -> {});
            window = new ConsoleWindow(gateway, shared);
            window.showOn(new Stage(), 1000, 800);
        });
    }

    @AfterEach
    void close() {
        stage.fx(window::close);
        server.close();
    }

    private void startOver() throws Exception {
        close();
        stage.hideWindows();
        prepare();
    }

    private void ask(MockResponse response) {
        answer = response;
        stage.fx(window.profiles()::refresh);
        stage.until("the gateway has answered", window::isSettled);
        stage.settle();
    }

    @Test
    void theLastGoodRowsStayWithTheirAgeAndTheReasonUntilTheGatewayHeals() throws Exception {
        WatchedWalk.neverStandsStill(stage, this::failAndHeal, () -> {});
    }

    private void failAndHeal() {
        ask(GOOD);
        assertThat(stage.isShown("Profile 1")).as("the page is shown").isTrue();
        for (Fault fault : FAULTS) {
            ask(fault.response());
            assertThat(stage.isShown("Profile 1")).as(fault.told()).isTrue();
            assertThat(stage.texts("#stale-banner").getFirst())
                    .startsWith("Rows from ")
                    .contains(fault.told());
            assertThat(stage.text("#coverage")).isEqualTo("1–25 of 240 visible to you");

            answer = GOOD;
            stage.robot().clickOn("#stale-retry");
            untilGood();
        }
    }

    private void untilGood() {
        stage.until(
                "the list recovers",
                () -> !stage.isShown("#stale-banner") && stage.isShown("Profile 1"));
    }

    @Test
    void aGatewayThatFailsAtFirstSaysWhyAndIsAskedAgain() throws Exception {
        WatchedWalk.neverStandsStill(stage, this::failAtFirst, this::startOver);
    }

    private void failAtFirst() {
        for (Fault fault : FAULTS) {
            ask(fault.response());
            assertThat(stage.texts("#list-state").getFirst()).contains(fault.told());
            assertThat(stage.texts("#list-state")).contains("Try again");
        }
        answer = GOOD;
        stage.robot().clickOn("#state-retry");
        stage.until("the list recovers", () -> stage.isShown("Profile 1"));
    }

    @Test
    void anUnreachableGatewayIsToldAndRecovers() throws Exception {
        WatchedWalk.neverStandsStill(stage, this::goAndComeBack, this::startOver);
    }

    private void goAndComeBack() throws Exception {
        ask(GOOD);
        int port = server.getPort();
        server.close();
        stage.fx(window.profiles()::refresh);
        stage.until("it is told", () -> stage.isShown("#stale-banner"));
        assertThat(stage.texts("#stale-banner").getFirst())
                .contains("http://127.0.0.1:" + port)
                .contains("refused the connection");
        try (MockWebServer healed = new MockWebServer()) {
            healed.setDispatcher(server.getDispatcher());
            healed.start(port);
            untilGood();
        }
        assertThat(stage.isShown("#recovery-banner")).isFalse();
    }

    @Test
    void aTokenThatIsRefusedIsAskedForAgainAndTheRowsStay() throws Exception {
        WatchedWalk.neverStandsStill(stage, this::giveAnotherToken, this::startOver);
    }

    private void giveAnotherToken() {
        ask(GOOD);
        ask(json(401, "{}"));
        stage.robot().clickOn("#stale-banner #remedy-token");
        stage.until("the field is there", () -> stage.isShown("#token-field"));
        answer = GOOD;
        stage.robot().clickOn("#token-field").write("sk-bf-another-token");
        stage.robot().clickOn("#token-use");
        untilGood();
        assertThat(server.getRequestCount()).isEqualTo(3);
        assertThat(last).isEqualTo("Bearer sk-bf-another-token");
    }

    @Test
    void theDetailsAreCopiedWithoutTheToken() throws Exception {
        WatchedWalk.neverStandsStill(stage, this::copyDetails, this::startOver);
    }

    private void copyDetails() {
        ask(json(500, "{\"event_id\": \"evt-1\", \"error\": {\"message\": \"db is down\"}}"));
        stage.robot().clickOn("#remedy-copy");
        assertThat(stage.clipboard())
                .contains("(HTTP 500): “db is down”.", "Event evt-1")
                .doesNotContain("sk-bf");
        assertThat(stage.text("#status-message")).isEqualTo("Copied the details");
    }
}
