package mpilot.console.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** What the client sends, and to whom. */
class GatewayRequestTest {
    private static final String TOKEN = "sk-bf-canary-0123456789";
    private static final TokenSource TOKENS = _ -> BearerToken.of(TOKEN);

    @AutoClose private final MockWebServer server = new MockWebServer();

    @BeforeEach
    void start() throws IOException {
        server.start();
    }

    @Test
    void theTokenGoesIntoTheAuthorizationHeaderAndNowhereElse() throws Exception {
        RecordedRequest request = asked(ProfileQuery.ALL);
        assertThat(request.getRequestLine()).isEqualTo("GET /api/access-profiles HTTP/1.1");
        assertThat(request.getHeaders().get("Authorization")).isEqualTo("Bearer " + TOKEN);
        assertThat(request.getHeaders().get("Accept")).isEqualTo("application/json");
        assertThat(request.getHeaders().get("User-Agent")).startsWith("mpilot-console/");
        assertThat(request.getHeaders().names())
                .containsExactlyInAnyOrder(
                        "Accept",
                        "Accept-Encoding",
                        "Authorization",
                        "Connection",
                        "Host",
                        "User-Agent");
    }

    @Test
    void withoutATokenThereIsNoHeader() throws Exception {
        RecordedRequest request = asked(ProfileQuery.ALL, TokenSource.NONE);
        assertThat(request.getHeaders().names()).doesNotContain("Authorization");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-   | -  | -            | ''          | -     | ''",
                "25  | 50 | -            | ''          | -     | limit=25&offset=50",
                "0   | 0  | -            | ''          | -     | limit=0&offset=0",
                "-   | -  | prod         | ''          | true  | search=prod&is_active=true",
                "-   | -  | -            | ''          | false | is_active=false",
                "100 | 0  | -            | 'a,b'       | -     | limit=100&offset=0&tags=a%2Cb",
                "-   | -  | 'a&b=c #d?'  | ''          | -     | search=a%26b%3Dc%20%23d%3F",
                "-   | -  | '100%_+'     | ''          | -     | search=100%25_%2B",
                "-   | -  | 'ünï 标签'    | ''          | -     |"
                        + " search=%C3%BCn%C3%AF%20%E6%A0%87%E7%AD%BE",
                "-   | -  | '😀'          | 'a b,c;d'   | -     |"
                        + " search=%F0%9F%98%80&tags=a%20b%2Cc%3Bd",
            })
    void theQueryIsSentAsParameters(
            Integer limit, Integer offset, String search, String tags, Boolean active, String sent)
            throws Exception {
        List<String> list = tags.isEmpty() ? List.of() : List.of(tags.split(","));
        RecordedRequest request = asked(new ProfileQuery(limit, offset, search, list, active));
        assertThat(request.getUrl().encodedPath()).isEqualTo("/api/access-profiles");
        assertThat(request.getTarget())
                .isEqualTo("/api/access-profiles" + (sent.isEmpty() ? "" : "?" + sent));
        assertThat(request.getUrl().queryParameter("search")).isEqualTo(search);
        assertThat(request.getUrl().queryParameter("tags")).isEqualTo(tags.isEmpty() ? null : tags);
    }

    @Test
    void thePathBelowTheBaseIsAsked() throws Exception {
        server.enqueue(emptyPage());
        GatewayEndpoint endpoint =
                GatewayEndpoint.of(url() + "/ai/").withPath("/api/governance/access-profiles");
        try (GatewayClient client = new GatewayClient(endpoint, TOKENS)) {
            client.list(ProfileQuery.ALL, Cancellation.never());
        }
        assertThat(server.takeRequest().getTarget())
                .isEqualTo("/ai/api/governance/access-profiles");
    }

    @Test
    void noCookieIsKept() throws Exception {
        server.enqueue(emptyPage().newBuilder().addHeader("Set-Cookie", "session=1").build());
        server.enqueue(emptyPage());
        try (GatewayClient client = client(TOKENS)) {
            client.list(ProfileQuery.ALL, Cancellation.never());
            client.list(ProfileQuery.ALL, Cancellation.never());
        }
        server.takeRequest();
        assertThat(server.takeRequest().getHeaders().get("Cookie")).isNull();
    }

    @Test
    void theTokenIsAskedForAtEachRequest() throws Exception {
        server.enqueue(emptyPage());
        server.enqueue(emptyPage());
        var count = new AtomicInteger();
        try (GatewayClient client =
                client(_ -> BearerToken.of("token-" + count.incrementAndGet()))) {
            client.list(ProfileQuery.ALL, Cancellation.never());
            client.list(ProfileQuery.ALL, Cancellation.never());
        }
        assertThat(server.takeRequest().getHeaders().get("Authorization"))
                .isEqualTo("Bearer token-1");
        assertThat(server.takeRequest().getHeaders().get("Authorization"))
                .isEqualTo("Bearer token-2");
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 301, 302, 303, 304, 307, 308})
    void noRedirectIsFollowed(int status) throws Exception {
        try (MockWebServer elsewhere = new MockWebServer()) {
            elsewhere.start();
            server.enqueue(
                    new MockResponse.Builder()
                            .code(status)
                            .addHeader("Location", elsewhere.url("/stolen?token=1"))
                            .build());
            GatewayFailure failure = refused(TOKENS);
            assertThat(failure.kind()).isEqualTo(FailureKind.REDIRECTED);
            assertThat(failure.sentence())
                    .isEqualTo(
                            "%s redirects to %s (HTTP %d)."
                                    .formatted(
                                            url(),
                                            GatewayEndpoint.origin(elsewhere.url("/")),
                                            status));
            assertThat(elsewhere.getRequestCount()).isZero();
            assertThat(server.getRequestCount()).isEqualTo(1);
        }
    }

    @Test
    void aRedirectMayStayOnTheGatewayOrNameNoTarget() {
        server.enqueue(
                new MockResponse.Builder().code(302).addHeader("Location", "/login").build());
        assertThat(refused(TOKENS).sentence())
                .isEqualTo(url() + " redirects to another of its pages (HTTP 302).");
        server.enqueue(new MockResponse.Builder().code(302).build());
        assertThat(refused(TOKENS).sentence())
                .isEqualTo(url() + " redirects without saying where to (HTTP 302).");
        server.enqueue(
                new MockResponse.Builder().code(302).addHeader("Location", "mailto:a@b").build());
        assertThat(refused(TOKENS).sentence())
                .isEqualTo(url() + " redirects without saying where to (HTTP 302).");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://gateway.invalid", "http://10.255.255.1", "http://[2001:db8::1]"})
    void noTokenIsSentUnencryptedToAnotherMachine(String plain) throws Exception {
        try (GatewayClient client = new GatewayClient(GatewayEndpoint.of(plain), TOKENS)) {
            GatewayFailure failure = refused(client);
            assertThat(failure.kind()).isEqualTo(FailureKind.NO_TOKEN);
            assertThat(failure.sentence())
                    .isEqualTo(
                            "The token was not sent, as "
                                    + plain
                                    + " is neither encrypted nor on this machine.");
        }
    }

    @Test
    void aTokenThatCannotBeHadIsTheFailure() {
        GatewayFailure.NoToken reason =
                new GatewayFailure.NoToken("The vault is locked.", "Unlock it.");
        assertThat(
                        refused(_ -> {
                            throw new GatewayException(reason);
                        }))
                .isEqualTo(reason);
        assertThat(server.getRequestCount()).isZero();
    }

    private RecordedRequest asked(ProfileQuery query) throws Exception {
        return asked(query, TOKENS);
    }

    private RecordedRequest asked(ProfileQuery query, TokenSource tokens) throws Exception {
        server.enqueue(emptyPage());
        try (GatewayClient client = client(tokens)) {
            client.list(query, Cancellation.never());
        }
        return server.takeRequest();
    }

    private GatewayFailure refused(TokenSource tokens) {
        try (GatewayClient client = client(tokens)) {
            return refused(client);
        }
    }

    private static GatewayFailure refused(GatewayClient client) {
        return catchThrowableOfType(
                        GatewayException.class,
                        () -> client.list(ProfileQuery.ALL, Cancellation.never()))
                .failure();
    }

    private GatewayClient client(TokenSource tokens) {
        return new GatewayClient(GatewayEndpoint.of(url()), tokens);
    }

    private String url() {
        return GatewayEndpoint.origin(server.url("/"));
    }

    private static MockResponse emptyPage() {
        return new MockResponse.Builder()
                .addHeader("Content-Type", "application/json")
                .body("{\"access_profiles\":[],\"count\":0,\"total_count\":0}")
                .build();
    }
}
