package mpilot.console.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;

import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The client behind a real forward proxy, to a gateway that only the proxy can find. */
class GatewayProxyTest {
    private static final TestAuthority AUTHORITY = new TestAuthority("Test CA");
    private static final String GATEWAY = "https://gateway.test:8443";
    private static final String PLAIN = "http://gateway.test:8080";
    private static final String LOGIN = "Basic YWxpY2U6Y2FuYXJ5IPCflpA="; // alice:canary and a hand

    @AutoClose private final MockWebServer secure = new MockWebServer();
    @AutoClose private final MockWebServer plain = new MockWebServer();
    @TempDir private Path folder;
    private TestProxy proxy;

    @BeforeEach
    void start() throws IOException {
        secure.useHttps(AUTHORITY.serving(AUTHORITY.server("gateway.test")).getSocketFactory());
        secure.start();
        plain.start();
        proxy = new TestProxy(secure.getPort());
    }

    @AfterEach
    void stop() throws IOException {
        proxy.close();
    }

    @Test
    void tlsGoesThroughATunnelThatSeesNoToken() throws Exception {
        assertAnswers(GATEWAY, explicit(""));
        assertThat(proxy.requests()).containsExactly("CONNECT gateway.test:8443 HTTP/1.1");
        assertThat(secure.takeRequest().getHeaders().get("Authorization"))
                .isEqualTo("Bearer canary-token");
    }

    @Test
    void plainHttpIsForwardedWhereItIsAllowed() throws Exception {
        proxy.leadTo(plain.getPort());
        assertAnswers(PLAIN, explicit(""));
        assertThat(proxy.requests())
                .containsExactly(
                        "GET http://gateway.test:8080/api/access-profiles HTTP/1.1",
                        "Authorization: Bearer canary-token");
    }

    @Test
    void theLoginIsGivenToTheProxyAndNotToTheGateway() throws Exception {
        proxy.require("alice", "canary 🖐");
        assertAnswers(GATEWAY, explicit("alice@"));
        assertThat(proxy.requests())
                .containsExactly(
                        "CONNECT gateway.test:8443 HTTP/1.1", "Proxy-Authorization: " + LOGIN);
        assertThat(secure.takeRequest().getHeaders().get("Proxy-Authorization")).isNull();
        proxy.leadTo(plain.getPort());
        assertAnswers(PLAIN, explicit("alice@"));
        assertThat(plain.takeRequest().getHeaders().get("Proxy-Authorization")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {GATEWAY, PLAIN})
    void aProxyThatWantsALoginIsNamed(String url) {
        proxy.require("alice", "secret");
        assertRefused(
                url,
                explicit(""),
                "The proxy PROXY wants a login before it connects to " + url + ".",
                "Enter the proxy with its user and password in the connection.");
    }

    @ParameterizedTest
    @ValueSource(strings = {GATEWAY, PLAIN})
    void aLoginThatTheProxyDoesNotAcceptIsTold(String url) {
        proxy.require("alice", "another");
        assertRefused(
                url,
                explicit("alice@"),
                "The proxy PROXY did not accept the login.",
                "Check the proxy's user and password in the connection.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "403 Forbidden           | refused to connect to " + GATEWAY + " (HTTP 403).",
                "405 Method Not Allowed  | refused to connect to " + GATEWAY + " (HTTP 405).",
                "502 Bad Gateway         | could not reach " + GATEWAY + " (HTTP 502).",
                "503 Service Unavailable | could not reach " + GATEWAY + " (HTTP 503).",
                "504 Gateway Timeout     | could not reach " + GATEWAY + " (HTTP 504).",
            })
    void aTunnelThatIsRefusedIsTheProxysDoing(String status, String sentence) {
        proxy.refuse(status);
        assertRefused(GATEWAY, explicit(""), "The proxy PROXY " + sentence, null);
    }

    @Test
    void aProxyThatIsDownIsTold() throws IOException {
        proxy.close();
        assertRefused(GATEWAY, explicit(""), "The proxy PROXY refused the connection.", null);
    }

    @Test
    void aProxyWithoutAnAddressIsTold() {
        ProxyChoice unknown = ProxyChoice.parse("proxy.invalid:3128", SecretSource.NONE);
        assertRefused(
                GATEWAY,
                unknown,
                "No address is known for the proxy proxy.invalid:3128.",
                "Check the proxy in the connection and in this machine's settings.");
    }

    @Test
    void aProxyThatSaysNothingIsTold() throws IOException {
        try (ServerSocket silent = new ServerSocket(0)) {
            String address = "127.0.0.1:" + silent.getLocalPort();
            assertRefused(
                    GATEWAY,
                    ProxyChoice.parse(address, SecretSource.NONE),
                    "The proxy " + address + " opened no connection to " + GATEWAY + " in time.",
                    null);
        }
    }

    @Test
    void aProxyThatHangsUpIsTold() throws IOException {
        try (ServerSocket rude = new ServerSocket(0)) {
            Thread.startVirtualThread(() -> {
                try {
                    rude.accept().close();
                } catch (IOException e) {
                    return; // closed
                }
            });
            String address = "127.0.0.1:" + rude.getLocalPort();
            assertRefused(
                    GATEWAY,
                    ProxyChoice.parse(address, SecretSource.NONE),
                    "The proxy " + address + " closed the connection to " + GATEWAY + ".",
                    null);
        }
    }

    @Test
    void whatFailsBehindTheTunnelIsTheGatewaysDoing() {
        try (GatewayClient client =
                client(GATEWAY, ClientOptions.standard().withProxy(explicit("")))) {
            assertThat(failure(client).sentence())
                    .isEqualTo(
                            "The certificate of "
                                    + GATEWAY
                                    + " is not from an authority that is trusted.");
        }
        secure.enqueue(new MockResponse.Builder().code(500).build());
        assertThat(refusal(GATEWAY, explicit("")).kind()).isEqualTo(FailureKind.SERVER_ERROR);
    }

    @Test
    void aGatewayOnThisMachineIsReachedWithoutAProxy() throws Exception {
        plain.enqueue(page());
        String url = "http://localhost:" + plain.getPort();
        try (GatewayClient client = client(url, options(explicit("")))) {
            client.list(ProfileQuery.ALL, Cancellation.never());
        }
        assertThat(proxy.requests()).isEmpty();
    }

    @Test
    void theUsualVariablesNameAProxy() throws Exception {
        proxy.require("alice", "canary 🖐");
        String value = "http://alice:canary%20%F0%9F%96%90@" + proxy.address() + "/";
        assertAnswers(GATEWAY, new ProxyChoice.FromSystem(Map.of("https_proxy", value)));
        assertThat(proxy.requests()).contains("Proxy-Authorization: " + LOGIN);
    }

    @Test
    void aVariableThatIsNotUnderstoodIsToldWithoutItsValue() {
        assertRefused(
                GATEWAY,
                new ProxyChoice.FromSystem(Map.of("https_proxy", "https://canary@proxy:443")),
                "The environment names a proxy that the console does not understand; it must look"
                        + " like http://proxy.example.com:3128.",
                null);
    }

    @ParameterizedTest
    @CsvSource({
        "proxy.example.com:3128,            proxy.example.com, 3128, ''",
        "http://proxy.example.com:3128,     proxy.example.com, 3128, ''",
        "HTTP://Proxy.Example.com:3128/,    proxy.example.com, 3128, ''",
        "alice@10.0.0.1:80,                 10.0.0.1,          80,   alice",
        "al%40ice@proxy:8080,               proxy,             8080, al@ice",
        "[2001:db8::1]:3128,                2001:db8::1,       3128, ''",
    })
    void aProxyIsHostAndPort(String text, String host, int port, String user) {
        assertThat(ProxyChoice.parse(text, SecretSource.NONE))
                .isEqualTo(new ProxyChoice.Explicit(host, port, user, SecretSource.NONE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "proxy",
                "proxy:",
                "proxy:x",
                "proxy:70000",
                "https://proxy:443",
                "socks5://proxy:1080",
                "user:secret@proxy:3128",
                "proxy:3128/path",
                "a b:3128",
                "http://",
                "@proxy:3128"
            })
    void anyOtherProxyIsRefused(String text) {
        assertThatThrownBy(() -> ProxyChoice.parse(text, SecretSource.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("A proxy must look like proxy.example.com:3128")
                .hasMessageNotContaining("secret");
    }

    @Test
    void systemAndNoneAreWords() {
        assertThat(ProxyChoice.parse(" None ", SecretSource.NONE)).isEqualTo(ProxyChoice.none());
        assertThat(ProxyChoice.parse("SYSTEM", SecretSource.NONE))
                .isInstanceOf(ProxyChoice.FromSystem.class);
        assertThat(new ProxyChoice.FromSystem(Map.of("https_proxy", "http://u:canary@p")))
                .asString()
                .doesNotContain("canary");
    }

    private ProxyChoice explicit(String user) {
        return ProxyChoice.parse(user + proxy.address(), _ -> Secret.of("canary 🖐"));
    }

    private ClientOptions options(ProxyChoice choice) throws IOException {
        return ClientOptions.standard()
                .withProxy(choice)
                .withAuthorities(List.of(AUTHORITY.pem(folder)))
                .withLimits(
                        new ClientLimits(
                                Duration.ofMillis(500),
                                Duration.ofMillis(700),
                                Duration.ofSeconds(10),
                                65_536,
                                1 << 20));
    }

    private static GatewayClient client(String url, ClientOptions options) {
        return new GatewayClient(
                GatewayEndpoint.of(url).allowingPlainHttp(),
                _ -> BearerToken.of("canary-token"),
                options);
    }

    private void assertAnswers(String url, ProxyChoice choice) throws Exception {
        secure.enqueue(page());
        plain.enqueue(page());
        try (GatewayClient client = client(url, options(choice))) {
            assertThat(client.list(ProfileQuery.ALL, Cancellation.never()).page().count()).isZero();
        }
    }

    private void assertRefused(String url, ProxyChoice choice, String sentence, String advice) {
        GatewayFailure failure = refusal(url, choice);
        assertThat(failure.sentence()).isEqualTo(sentence.replace("PROXY", proxy.address()));
        assertThat(failure.kind()).isEqualTo(FailureKind.PROXY);
        if (advice != null) {
            assertThat(failure.advice()).isEqualTo(advice);
        }
        assertThat(secure.getRequestCount() + plain.getRequestCount()).isZero();
    }

    private GatewayFailure refusal(String url, ProxyChoice choice) {
        try (GatewayClient client = client(url, options(choice))) {
            return failure(client);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
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
