package mpilot.console.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

import mpilot.console.gateway.ProbeStep.Kind;
import mpilot.console.gateway.ProbeStep.Outcome;
import mpilot.console.sandbox.SandboxGateway;
import mpilot.console.sandbox.SandboxOptions;

import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;

@Timeout(60)
class GatewayProbeTest {
    private static final String LIST = "/api/access-profiles";
    private static final String OTHER = "/api/governance/access-profiles";
    private static final String TOKEN = "canary-2f6d81";
    private static final String PAGE =
            "{\"access_profiles\":[{\"id\":1,\"name\":\"a\"}],\"count\":1,\"total_count\":42,"
                    + "\"limit\":1,\"offset\":0}";

    private final MockWebServer server = new MockWebServer();
    private final Map<String, MockResponse> answers = new ConcurrentSkipListMap<>();
    private final List<ProbeStep> told = new ArrayList<>();
    private final Map<String, String> authorization = new TreeMap<>();

    @BeforeEach
    void answer() {
        answers.put("/health", json(200, "{\"status\":\"ok\"}"));
        answers.put("/api/version", json(200, "\"v1.5.3\""));
        answers.put(LIST, json(200, PAGE));
        server.setDispatcher(
                new Dispatcher() {
                    @Override
                    public MockResponse dispatch(RecordedRequest request) {
                        String path = request.getUrl().encodedPath();
                        synchronized (authorization) {
                            authorization.put(
                                    path,
                                    String.valueOf(request.getHeaders().get("Authorization")));
                        }
                        return answers.getOrDefault(
                                path,
                                new MockResponse.Builder()
                                        .code(200)
                                        .setHeader("Content-Type", "text/html")
                                        .body("<!doctype html>")
                                        .build());
                    }
                });
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theSandboxPassesEveryStep() throws Exception {
        try (SandboxGateway sandbox = SandboxGateway.start(SandboxOptions.DEFAULT)) {
            ProbeReport report =
                    GatewayProbe.run(
                            GatewayEndpoint.of(sandbox.url()),
                            _ -> sandbox.tokens().admin(),
                            ClientOptions.standard(),
                            told::add,
                            Cancellation.never());
            assertThat(report.failure()).isNull();
            assertThat(report.betterPath()).isNull();
            assertThat(words(report))
                    .containsExactly(
                            "SETUP PASSED The files and secrets it needs are there.",
                            "PROXY LEFT_OUT None.",
                            "NAME LEFT_OUT The URL has an address in place of a name.",
                            "TCP PASSED Connected to 127.0.0.1, port "
                                    + sandbox.url().replaceFirst(".*:", "")
                                    + ".",
                            "TLS LEFT_OUT Not encrypted.",
                            "HEALTH PASSED The gateway says that it is well.",
                            "VERSION PASSED v1-sandbox",
                            "LIST PASSED 240 profiles are visible to you.");
        }
    }

    @Test
    void everyStepIsToldAsItBeginsAndAsItEnds() throws Exception {
        start();
        ProbeReport report = run(ClientOptions.standard());
        assertThat(told.stream().filter(step -> step.outcome() != Outcome.RUNNING).toList())
                .isEqualTo(report.steps());
        for (ProbeStep step : report.steps()) {
            if (step.outcome() == Outcome.PASSED) {
                assertThat(told.stream().filter(each -> each.kind() == step.kind()))
                        .extracting(ProbeStep::outcome)
                        .containsExactly(Outcome.RUNNING, Outcome.PASSED);
            }
        }
    }

    @Test
    void theTokenGoesToTheListAlone() throws Exception {
        start();
        run(ClientOptions.standard());
        assertThat(authorization)
                .containsExactly(
                        Map.entry("/api/access-profiles", "Bearer " + TOKEN),
                        Map.entry("/api/version", "null"),
                        Map.entry("/health", "null"));
        assertThat(told.toString()).doesNotContain(TOKEN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    404 | application/json | {}
                    404 | text/html        | <html>
                    200 | text/html        | <!doctype html>
                    """)
    void aListThatIsNotThereIsLookedForAtTheOtherPath(int status, String type, String body)
            throws Exception {
        answers.put(LIST, answer(status, type, body));
        answers.put(OTHER, json(200, PAGE));
        start();
        ProbeReport report = run(ClientOptions.standard());
        assertThat(report.failure().kind()).isEqualTo(FailureKind.NO_SUCH_API);
        assertThat(report.betterPath()).isEqualTo(OTHER);
        assertThat(words(report)).contains("OTHER_PATH PASSED 42 profiles are visible to you.");
    }

    @Test
    void aListThatIsNowhereIsToldForBothPaths() throws Exception {
        answers.remove(LIST);
        start();
        ProbeReport report = run(ClientOptions.standard());
        assertThat(report.betterPath()).isNull();
        assertThat(step(report, Kind.LIST).outcome()).isEqualTo(Outcome.FAILED);
        assertThat(step(report, Kind.OTHER_PATH).outcome()).isEqualTo(Outcome.FAILED);
        assertThat(step(report, Kind.OTHER_PATH).advice()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"401, UNAUTHORIZED", "403, FORBIDDEN", "500, SERVER_ERROR", "429, RATE_LIMITED"})
    void aListThatIsRefusedIsNotLookedForElsewhere(int status, FailureKind kind) throws Exception {
        answers.put(LIST, json(status, "{\"error\":{\"message\":\"no\"}}"));
        start();
        ProbeReport report = run(ClientOptions.standard());
        assertThat(report.failure().kind()).isEqualTo(kind);
        assertThat(authorization).doesNotContainKey(OTHER);
        assertThat(step(report, Kind.LIST).detail()).isEqualTo(report.failure().sentence());
        assertThat(step(report, Kind.LIST).advice()).isEqualTo(report.failure().advice());
    }

    @Test
    void anEmptyListIsNoted() throws Exception {
        answers.put(LIST, json(200, "{\"access_profiles\":[],\"count\":0,\"total_count\":0}"));
        start();
        ProbeStep list = step(run(ClientOptions.standard()), Kind.LIST);
        assertThat(list.outcome()).isEqualTo(Outcome.NOTED);
        assertThat(list.detail()).isEqualTo("No profile is visible to you.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    200 | "v1.5.3"                              | PASSED   | v1.5.3
                    200 | {"version":"v2.0.0","commit":"abc"}   | PASSED   | v2.0.0
                    200 | {"commit":"abc", "version" : "3"}     | PASSED   | 3
                    200 | "a\u202Eb"                            | PASSED   | a\\u202Eb
                    200 | {"commit":"abc"}                      | LEFT_OUT | Not told.
                    200 | []                                    | LEFT_OUT | Not told.
                    401 | "v1"                                  | LEFT_OUT | Not told.
                    404 | {}                                    | LEFT_OUT | Not told.
                    """)
    void theVersionIsToldWhereItIsGiven(int status, String body, Outcome outcome, String detail)
            throws Exception {
        answers.put("/api/version", json(status, body));
        start();
        ProbeStep version = step(run(ClientOptions.standard()), Kind.VERSION);
        assertThat(version.outcome()).isEqualTo(outcome);
        assertThat(version.detail()).isEqualTo(detail);
    }

    @ParameterizedTest
    @CsvSource({"404, false", "401, false", "503, true"})
    void aGatewayThatSaysNothingOfItsHealthIsStillAskedForTheList(int status, boolean advised)
            throws Exception {
        answers.put("/health", json(status, "{}"));
        start();
        ProbeReport report = run(ClientOptions.standard());
        ProbeStep health = step(report, Kind.HEALTH);
        assertThat(health.outcome()).isEqualTo(Outcome.NOTED);
        assertThat(health.advice() != null).isEqualTo(advised);
        assertThat(report.failure()).isNull();
    }

    @Test
    void aCertificateIsShownWithItsSubjectItsIssuerAndTheDaysItHasLeft(@TempDir Path directory)
            throws Exception {
        ProbeStep tls = step(secured(directory, 400), Kind.TLS);
        assertThat(tls.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(tls.detail())
                .matches(
                        "TLS 1\\.[23]\\. The certificate of CN=gateway.*, issued by CN=Test CA.*, is"
                                + " valid for (399|400) more days\\.");
    }

    @Test
    void aCertificateThatEndsSoonIsNoted(@TempDir Path directory) throws Exception {
        ProbeStep tls = step(secured(directory, 5), Kind.TLS);
        assertThat(tls.outcome()).isEqualTo(Outcome.NOTED);
        assertThat(tls.advice()).contains("renew the certificate");
    }

    @Test
    void aCertificateOfNobodyKnownFailsAtTls(@TempDir Path directory) throws Exception {
        serveTls(400);
        ProbeReport report = run(ClientOptions.standard());
        assertThat(report.failure().kind()).isEqualTo(FailureKind.TLS);
        assertThat(report.steps())
                .extracting(ProbeStep::kind)
                .containsExactly(Kind.SETUP, Kind.PROXY, Kind.NAME, Kind.TCP, Kind.TLS);
        assertThat(report.steps().getLast().outcome()).isEqualTo(Outcome.FAILED);
        assertThat(report.steps().getLast().advice()).isNotBlank();
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void aFileThatIsNotThereFailsBeforeAnythingIsContacted(@TempDir Path directory)
            throws Exception {
        serveTls(400);
        ClientOptions options =
                ClientOptions.standard().withAuthorities(List.of(directory.resolve("none.pem")));
        ProbeReport report = run(options);
        assertThat(report.steps()).hasSize(1);
        assertThat(report.steps().getFirst().kind()).isEqualTo(Kind.SETUP);
        assertThat(report.steps().getFirst().detail()).contains("none.pem");
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void aHostWithoutAnAddressFailsAtItsName() throws Exception {
        ProbeReport report =
                run(
                        GatewayEndpoint.of("https://nowhere.invalid"),
                        ClientOptions.standard().withProxy(ProxyChoice.none()));
        assertThat(report.failure().kind()).isEqualTo(FailureKind.NO_ADDRESS);
        assertThat(report.steps().getLast().kind()).isEqualTo(Kind.NAME);
    }

    @Test
    void aPortWhereNobodyListensFailsAtTcp() throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        ProbeReport report =
                run(GatewayEndpoint.of("http://127.0.0.1:" + port), ClientOptions.standard());
        assertThat(report.failure().kind()).isEqualTo(FailureKind.CONNECTION_REFUSED);
        assertThat(report.steps().getLast().kind()).isEqualTo(Kind.TCP);
    }

    @Test
    void aProxyThatIsNotThereFailsAtTcp() throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        ProxyChoice proxy = new ProxyChoice.Explicit("127.0.0.1", port, "", SecretSource.NONE);
        ProbeReport report =
                run(
                        GatewayEndpoint.of("https://gateway.example.com"),
                        ClientOptions.standard().withProxy(proxy));
        assertThat(report.failure().kind()).isEqualTo(FailureKind.PROXY);
        assertThat(report.steps().getLast().outcome()).isEqualTo(Outcome.FAILED);
        assertThat(words(report).toString()).contains("127.0.0.1:" + port);
    }

    @Test
    void aSilentGatewayIsGivenUpOnInTime() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            ClientOptions options =
                    ClientOptions.standard()
                            .withLimits(ClientLimits.DEFAULT.within(Duration.ofMillis(300)));
            ProbeReport report =
                    run(GatewayEndpoint.of("http://127.0.0.1:" + silent.getLocalPort()), options);
            assertThat(report.failure().kind()).isEqualTo(FailureKind.TIMED_OUT);
            assertThat(report.steps().getLast().kind()).isEqualTo(Kind.HEALTH);
        }
    }

    @Test
    void cancellingEndsItAtOnce() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Cancellation cancellation = new Cancellation();
            GatewayEndpoint endpoint =
                    GatewayEndpoint.of("http://127.0.0.1:" + silent.getLocalPort());
            long start = System.nanoTime();
            assertThatThrownBy(() ->
                            GatewayProbe.run(
                                    endpoint,
                                    _ -> null,
                                    ClientOptions.standard(),
                                    step -> {
                                        if (step.kind() == Kind.TCP) {
                                            cancellation.cancel();
                                        }
                                    },
                                    cancellation))
                    .isInstanceOfSatisfying(
                            GatewayException.class,
                            e -> assertThat(e.failure().kind()).isEqualTo(FailureKind.CANCELLED));
            assertThat(System.nanoTime() - start).isLessThan(TimeUnit.SECONDS.toNanos(14));
        }
    }

    private ProbeReport secured(Path directory, int days) throws Exception {
        HeldCertificate authority = serveTls(days);
        Path file = directory.resolve("ca.pem");
        Files.writeString(file, authority.certificatePem());
        return run(ClientOptions.standard().withAuthorities(List.of(file)));
    }

    /** Serves TLS with a certificate that ends in {@code days}; its authority. */
    private HeldCertificate serveTls(int days) throws Exception {
        HeldCertificate authority =
                new HeldCertificate.Builder()
                        .commonName("Test CA")
                        .certificateAuthority(0)
                        .duration(1000, TimeUnit.DAYS)
                        .build();
        HeldCertificate own =
                new HeldCertificate.Builder()
                        .commonName("gateway")
                        .addSubjectAlternativeName("localhost")
                        .duration(days, TimeUnit.DAYS)
                        .signedBy(authority)
                        .build();
        server.useHttps(
                new HandshakeCertificates.Builder()
                        .heldCertificate(own)
                        .build()
                        .sslSocketFactory());
        start();
        return authority;
    }

    private void start() throws Exception {
        server.start(InetAddress.getLoopbackAddress(), 0);
    }

    private ProbeReport run(ClientOptions options) throws Exception {
        return run(GatewayEndpoint.of(server.url("/").toString()), options);
    }

    private ProbeReport run(GatewayEndpoint endpoint, ClientOptions options) throws Exception {
        return GatewayProbe.run(
                endpoint, _ -> BearerToken.of(TOKEN), options, told::add, Cancellation.never());
    }

    private static ProbeStep step(ProbeReport report, Kind kind) {
        return report.steps().stream()
                .filter(step -> step.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> words(ProbeReport report) {
        return report.steps().stream()
                .map(step -> step.kind() + " " + step.outcome() + " " + step.detail())
                .toList();
    }

    private static MockResponse json(int status, String body) {
        return answer(status, "application/json", body);
    }

    private static MockResponse answer(int status, String type, String body) {
        return new MockResponse.Builder()
                .code(status)
                .setHeader("Content-Type", type)
                .body(body)
                .build();
    }
}
