package mpilot.console.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;

import okhttp3.tls.HeldCertificate;

import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** TLS is always verified, against this machine's authorities and those of the connection. */
class GatewayTlsTest {
    private static final TestAuthority AUTHORITY = new TestAuthority("Test CA");
    private static final TestAuthority STRANGER = new TestAuthority("Unknown CA");
    private static final HeldCertificate LOCALHOST = AUTHORITY.server("localhost");

    @AutoClose private final MockWebServer server = new MockWebServer();
    @TempDir private Path folder;

    @Test
    void anUnknownAuthorityIsNotTrusted() throws Exception {
        serve(LOCALHOST);
        assertRefused(
                options(),
                "The certificate of GATEWAY is not from an authority that is trusted.",
                "If it is your organization's own, add its CA certificate to the connection.");
    }

    @Test
    void anAuthorityOfTheConnectionIsTrustedInPemAndDer() throws Exception {
        serve(LOCALHOST);
        assertAnswers(options().withAuthorities(List.of(AUTHORITY.pem(folder))));
        assertAnswers(options().withAuthorities(List.of(AUTHORITY.der(folder))));
    }

    @Test
    void severalAuthoritiesMayStandInOneFileWithWordsBetween() throws Exception {
        serve(LOCALHOST);
        Path bundle = folder.resolve("bundle.pem");
        Files.writeString(
                bundle,
                "# The lab's authorities\n"
                        + Files.readString(STRANGER.pem(folder))
                        + "\nsubject: Test CA\n"
                        + Files.readString(AUTHORITY.pem(folder)));
        assertAnswers(options().withAuthorities(List.of(bundle)));
    }

    @Test
    void anotherAuthorityOfTheConnectionDoesNotHelp() throws Exception {
        serve(LOCALHOST);
        assertRefused(
                options().withAuthorities(List.of(STRANGER.pem(folder))),
                "The certificate of GATEWAY is not from an authority that is trusted.",
                null);
    }

    @Test
    void aSelfSignedCertificateIsTrustedWhereItWasAdded() throws Exception {
        HeldCertificate own =
                new HeldCertificate.Builder()
                        .commonName("localhost")
                        .addSubjectAlternativeName("localhost")
                        .build();
        serve(own);
        assertRefused(
                options(),
                "The certificate of GATEWAY is not from an authority that is trusted.",
                null);
        Path file = Files.writeString(folder.resolve("own.pem"), own.certificatePem());
        assertAnswers(options().withAuthorities(List.of(file)));
    }

    @Test
    void aSelfSignedCertificateThatWasAddedIsGoodForItsHostAlone() throws Exception {
        HeldCertificate.Builder own =
                new HeldCertificate.Builder()
                        .commonName("localhost")
                        .addSubjectAlternativeName("gateway.example.com");
        serveSelfSigned(own, "The certificate of GATEWAY is for another host name.");
    }

    @Test
    void anExpiredSelfSignedCertificateIsRefusedThoughItWasAdded() throws Exception {
        long now = System.currentTimeMillis();
        HeldCertificate.Builder own =
                new HeldCertificate.Builder()
                        .commonName("localhost")
                        .addSubjectAlternativeName("localhost")
                        .validityInterval(now - 100_000, now - 50_000);
        serveSelfSigned(own, "The certificate of GATEWAY has expired.");
    }

    private void serveSelfSigned(HeldCertificate.Builder builder, String refusal) throws Exception {
        HeldCertificate own = builder.build();
        serve(own);
        Path file = Files.writeString(folder.resolve("own.pem"), own.certificatePem());
        assertRefused(options().withAuthorities(List.of(file)), refusal, null);
    }

    @Test
    void anExpiredCertificateIsRefused() throws Exception {
        Instant now = Instant.now();
        serve(AUTHORITY.server("localhost", now.minus(Duration.ofDays(9)), now.minusSeconds(60)));
        assertRefused(trusting(), "The certificate of GATEWAY has expired.", null);
    }

    @Test
    void aCertificateThatIsNotYetValidIsRefused() throws Exception {
        Instant now = Instant.now();
        serve(
                AUTHORITY.server(
                        "localhost", now.plus(Duration.ofDays(1)), now.plus(Duration.ofDays(2))));
        assertRefused(trusting(), "The certificate of GATEWAY is not valid yet.", null);
    }

    @Test
    void aCertificateForAnotherHostIsRefused() throws Exception {
        serve(AUTHORITY.server("gateway.example.com"));
        assertRefused(trusting(), "The certificate of GATEWAY is for another host name.", null);
    }

    @Test
    void aGatewayThatAsksForAClientCertificateGetsTheConnections() throws Exception {
        server.requireClientAuth();
        serve(LOCALHOST);
        Path file = AUTHORITY.pkcs12(folder, AUTHORITY.client("console"), "open sesame");
        assertAnswers(trusting().withCertificate(certificate(file, "open sesame")));
        X509Certificate shown =
                (X509Certificate) server.takeRequest().getHandshake().peerCertificates().getFirst();
        assertThat(shown.getSubjectX500Principal().getName()).isEqualTo("CN=console");
    }

    @Test
    void aGatewayThatAsksForAClientCertificateInVainIsNamed() throws Exception {
        server.requireClientAuth();
        serve(LOCALHOST);
        assertRefused(
                trusting(),
                "GATEWAY asks for a client certificate.",
                "Choose a client certificate (PKCS#12) in the connection.");
    }

    @Test
    void aClientCertificateThatTheGatewayDoesNotTrustIsNamed() throws Exception {
        server.requireClientAuth();
        serve(LOCALHOST);
        Path file = STRANGER.pkcs12(folder, STRANGER.client("console"), "x");
        assertRefused(
                trusting().withCertificate(certificate(file, "x")),
                "GATEWAY does not accept the client certificate.",
                null);
    }

    @Test
    void aWrongPasswordOfTheClientCertificateIsTold() throws Exception {
        serve(LOCALHOST);
        Path file = AUTHORITY.pkcs12(folder, AUTHORITY.client("console"), "right");
        for (String wrong : List.of("canary-wrong", "")) {
            assertRefused(
                    trusting().withCertificate(certificate(file, wrong)),
                    "The password does not open the client certificate " + file + ".",
                    "Enter the password that the file was made with.");
        }
        assertRefused(
                trusting().withCertificate(new ClientCertificate(file, SecretSource.NONE)),
                "The password does not open the client certificate " + file + ".",
                null);
    }

    @Test
    void aFileThatIsNoClientCertificateIsTold() throws Exception {
        serve(LOCALHOST);
        Path pem = AUTHORITY.pem(folder);
        assertRefused(
                trusting().withCertificate(certificate(pem, "x")),
                "The file " + pem + " holds no client certificate.",
                null);
        KeyStore empty = KeyStore.getInstance("PKCS12");
        empty.load(null, null);
        empty.setCertificateEntry("no-key", LOCALHOST.certificate());
        Path file = folder.resolve("no-key.p12");
        try (var out = Files.newOutputStream(file)) {
            empty.store(out, "x".toCharArray());
        }
        assertRefused(
                trusting().withCertificate(certificate(file, "x")),
                "The file " + file + " holds no client certificate.",
                null);
    }

    @Test
    void filesThatAreNotThereAreTold() throws Exception {
        serve(LOCALHOST);
        Path none = folder.resolve("none.pem");
        assertRefused(
                options().withAuthorities(List.of(none)),
                "The file of CA certificates " + none + " cannot be read.",
                "Check that the file is there and may be read, or take it out of the connection.");
        assertRefused(
                trusting().withCertificate(certificate(none, "x")),
                "The client certificate " + none + " cannot be read.",
                null);
        assertRefused(
                options().withAuthorities(List.of(folder)),
                "The file of CA certificates " + folder + " cannot be read.",
                null);
    }

    @Test
    void aFileWithoutCertificatesIsTold() throws Exception {
        serve(LOCALHOST);
        for (String text : List.of("", "hello", LOCALHOST.privateKeyPkcs8Pem())) {
            Path file = Files.writeString(folder.resolve("text.pem"), text);
            assertRefused(
                    options().withAuthorities(List.of(file)),
                    "The file " + file + " holds no CA certificate.",
                    "Choose a file of certificates in PEM or DER, without a private key.");
        }
    }

    @Test
    void aFileThatIsPutRightIsReadAgain() throws Exception {
        serve(LOCALHOST);
        Path file = folder.resolve("late.pem");
        try (GatewayClient client = client(options().withAuthorities(List.of(file)))) {
            assertThat(failure(client).kind()).isEqualTo(FailureKind.TLS);
            Files.copy(AUTHORITY.pem(folder), file);
            server.enqueue(page());
            assertThat(client.list(ProfileQuery.ALL, Cancellation.never()).page().count()).isZero();
        }
    }

    @Test
    void noPasswordIsAskedForWithoutTls() throws Exception {
        server.start();
        ClientCertificate never =
                new ClientCertificate(
                        folder,
                        _ -> {
                            throw new AssertionError("asked");
                        });
        GatewayEndpoint plain = GatewayEndpoint.of("http://localhost:" + server.getPort());
        try (GatewayClient client =
                new GatewayClient(plain, TokenSource.NONE, options().withCertificate(never))) {
            server.enqueue(page());
            assertThat(client.list(ProfileQuery.ALL, Cancellation.never()).page().count()).isZero();
        }
    }

    @Test
    void whatTheOperatingSystemTrustsIsTrusted() throws Exception {
        Path bundle = AUTHORITY.pem(folder);
        SystemTrust linux = new SystemTrust("Linux", Map.of("SSL_CERT_FILE", bundle.toString()));
        assertThat(linux.with(List.of()).getAcceptedIssuers())
                .hasSizeGreaterThan(50)
                .anyMatch(each -> each.getSubjectX500Principal().getName().equals("CN=Test CA"));
        assertThat(new SystemTrust("Linux", Map.of("SSL_CERT_FILE", "/none")).ofOperatingSystem())
                .isEmpty();
        assertThat(new SystemTrust("Windows 11", Map.of()).ofOperatingSystem()).isEmpty();
        assertThat(new SystemTrust("Mac OS X", Map.of()).ofOperatingSystem()).isEmpty();
    }

    private void serve(HeldCertificate certificate) throws IOException {
        server.useHttps(AUTHORITY.serving(certificate).getSocketFactory());
        server.start();
    }

    private static ClientOptions options() {
        return ClientOptions.standard().withProxy(ProxyChoice.none());
    }

    private ClientOptions trusting() throws IOException {
        return options().withAuthorities(List.of(AUTHORITY.pem(folder)));
    }

    private static ClientCertificate certificate(Path file, String password) {
        return new ClientCertificate(file, _ -> Secret.of(password));
    }

    private GatewayClient client(ClientOptions options) {
        return new GatewayClient(
                GatewayEndpoint.of("https://localhost:" + server.getPort()),
                _ -> BearerToken.of("canary-token"),
                options);
    }

    private void assertAnswers(ClientOptions options) throws GatewayException {
        server.enqueue(page());
        try (GatewayClient client = client(options)) {
            assertThat(client.list(ProfileQuery.ALL, Cancellation.never()).page().count()).isZero();
        }
    }

    private void assertRefused(ClientOptions options, String sentence, String advice) {
        try (GatewayClient client = client(options)) {
            GatewayFailure failure = failure(client);
            assertThat(failure.sentence())
                    .isEqualTo(sentence.replace("GATEWAY", client.endpoint().origin()));
            assertThat(failure.kind()).isEqualTo(FailureKind.TLS);
            assertThat(failure.advice()).isNotBlank();
            if (advice != null) {
                assertThat(failure.advice()).isEqualTo(advice);
            }
        }
        assertThat(server.getRequestCount()).as("requests that carried the token").isZero();
    }

    private static GatewayFailure failure(GatewayClient client) {
        GatewayException thrown =
                catchThrowableOfType(
                        GatewayException.class,
                        () -> client.list(ProfileQuery.ALL, Cancellation.never()));
        assertThat(Throwables.getStackTrace(thrown)).doesNotContain("canary");
        return thrown.failure();
    }

    private static MockResponse page() {
        return new MockResponse.Builder().body("{\"count\":0}").build();
    }
}
