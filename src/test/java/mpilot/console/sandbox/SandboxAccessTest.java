package mpilot.console.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import mpilot.console.gateway.BearerToken;
import mpilot.console.sandbox.SandboxHttp.Reply;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who gets what from a sandbox, and who is turned away. */
class SandboxAccessTest {
    private static final Instant START = Instant.parse("2026-11-23T12:00:00.750Z");

    private Instant now = START;
    private final SandboxHttp http =
            new SandboxHttp(SandboxOptions.DEFAULT.withProfiles(400).withClock(() -> now));
    private final SandboxTokens tokens = http.sandbox().tokens();

    @AfterEach
    void close() {
        http.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Basic YTpi",
                "Bearer",
                "Bearer ",
                "Bearer nobody",
                "bearer sk-bf-00",
                "Token x"
            })
    void withoutATokenOfThisRunThereIs401WithTheEnvelope(String authorization) {
        Reply reply = http.get("/api/access-profiles", authorization);
        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertEnvelope(reply, 401, "authentication_error");
    }

    @Test
    void theSchemeIsReadWhateverItsCase() {
        String token = tokens.admin().reveal();
        assertThat(http.get("/api/access-profiles", "bearer " + token).status()).isEqualTo(200);
        assertThat(http.get("/api/access-profiles", "BEARER   " + token).status()).isEqualTo(200);
    }

    @Test
    void anExpiredTokenIsRefusedAndToldSo() {
        Reply reply = http.list("", tokens.expired());
        assertThat(reply.status()).isEqualTo(401);
        assertThat(message(reply)).isEqualTo("Token has expired");
    }

    /** RFC 7519, 4.1.4: at its expiry a token is no longer accepted. */
    @Test
    void theTokensOfARunExpireAfterTwelveHoursAndTheVirtualKeyDoesNot() {
        now = Instant.parse("2026-11-23T23:59:59.999Z");
        assertThat(http.list("").status()).isEqualTo(200);
        now = Instant.parse("2026-11-24T00:00:00Z");
        for (BearerToken token :
                Set.of(tokens.admin(), tokens.virtualKeyJwt(), tokens.unpermitted())) {
            Reply reply = http.list("", token);
            assertThat(reply.status()).isEqualTo(401);
            assertThat(message(reply)).isEqualTo("Token has expired");
        }
        assertThat(http.list("", tokens.virtualKey()).status()).isEqualTo(200);
    }

    @Test
    void aTokenOfAnotherRunIsNotTaken() {
        try (SandboxHttp other = new SandboxHttp(SandboxOptions.DEFAULT)) {
            Reply reply = http.list("", other.sandbox().tokens().admin());
            assertThat(reply.status()).isEqualTo(401);
            assertThat(message(reply)).isEqualTo("Invalid token");
        }
    }

    @Test
    void aCallerWithoutThePermissionGets403NamingIt() {
        Reply reply = http.list("", tokens.unpermitted());
        assertThat(reply.status()).isEqualTo(403);
        assertEnvelope(reply, 403, "permission_error");
        assertThat(message(reply)).isEqualTo("AccessProfiles:View is required");
    }

    @Test
    void eachKindOfCallerSeesAStrictSubsetOfTheOneBefore() {
        Set<Long> admin = everyId(tokens.admin());
        Set<Long> member = everyId(tokens.virtualKeyJwt());
        Set<Long> virtualKey = everyId(tokens.virtualKey());
        assertThat(admin).hasSize(400).containsAll(member);
        assertThat(member).hasSizeLessThan(400).containsAll(virtualKey);
        assertThat(virtualKey).hasSizeBetween(1, member.size() - 1);
    }

    @Test
    void aTeamSeesItsOwnProfilesAndAVirtualKeyTheProductionOnes() {
        assertThat(http.list("?limit=100", tokens.virtualKeyJwt()).page().accessProfiles())
                .allSatisfy(each -> assertThat(each.tags()).contains("team:data-platform"));
        assertThat(http.list("?limit=100", tokens.virtualKey()).page().accessProfiles())
                .allSatisfy(each -> assertThat(each.tags()).contains("team:data-platform", "prod"));
    }

    @Test
    void countsAndFiltersAreOfWhatTheCallerSees() {
        Reply all = http.list("?limit=1", tokens.virtualKeyJwt());
        Reply eu = http.list("?limit=1&tags=eu", tokens.virtualKeyJwt());
        assertThat(all.page().totalCount()).isEqualTo(everyId(tokens.virtualKeyJwt()).size());
        assertThat(eu.page().totalCount()).isBetween(1L, all.page().totalCount() - 1);
        assertThat(http.list("?tags=edge-case", tokens.virtualKeyJwt()).page().totalCount())
                .isZero();
    }

    /** RFC 7519: three parts, of which the second says who, what and until when. */
    @Test
    void theJwtsAreRealOnes() {
        assertThat(claims(tokens.admin()))
                .contains("\"iss\":\"mpilot-sandbox\"", "\"scope\":\"admin\"")
                .contains("\"exp\":" + START.plus(Duration.ofHours(12)).getEpochSecond());
        assertThat(claims(tokens.virtualKeyJwt())).contains("\"scope\":\"virtual_key\"");
        assertThat(tokens.virtualKey().reveal()).matches("sk-bf-[0-9a-f]{32}");
    }

    @ParameterizedTest
    @CsvSource({"/health, '{\"status\":\"ok\"}'", "/api/version, '\"v1-sandbox\"'"})
    void healthAndVersionNeedNoToken(String path, String body) {
        Reply reply = http.get(path, "");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).isEqualTo("application/json");
        assertThat(reply.text()).isEqualTo(body);
    }

    @Test
    void theNewerPathGivesTheSameAnswer() {
        String admin = "Bearer " + tokens.admin().reveal();
        Reply alias = http.get("/api/governance/access-profiles?limit=3", admin);
        assertThat(alias.json()).isEqualTo(http.list("?limit=3").json());
        assertThat(http.get("/api/governance/access-profiles", "").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api",
                "/api/access-profiles/",
                "/api/access-profiles/1",
                "/API/ACCESS-PROFILES",
                "/api/access%2Dprofiles",
                "/health/x",
                "/..%2f..%2fetc/passwd"
            })
    void anUnknownPathIs404InTheEnvelope(String path) {
        Reply reply = http.get(path, "Bearer " + tokens.admin().reveal());
        assertThat(reply.status()).isEqualTo(404);
        assertEnvelope(reply, 404, "not_found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
    void nothingCanBeChanged(String method) {
        Reply reply =
                http.send(method, "/api/access-profiles", "Bearer " + tokens.admin().reveal());
        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.header("Allow")).isEqualTo("GET, HEAD");
        assertEnvelope(reply, 405, "method_not_allowed");
        assertThat(http.send(method, "/nowhere", "").status()).isEqualTo(404);
    }

    @Test
    void headGivesTheHeadersOfGetAndNoBody() {
        String admin = "Bearer " + tokens.admin().reveal();
        Reply get = http.get("/api/access-profiles", admin);
        Reply head = http.send("HEAD", "/api/access-profiles", admin);
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.text()).isEmpty();
        assertThat(head.header("Content-Length"))
                .isEqualTo(Integer.toString(get.http().body().length));
        assertThat(http.send("HEAD", "/health", "").status()).isEqualTo(200);
    }

    /** A web page that rebinds its own name to 127.0.0.1 gets nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:80",
                "127.0.0.1.evil.example",
                "localhost.evil.example",
                "127.0.0.2",
                "0.0.0.0",
                "localhost:x",
                ""
            })
    void aForeignHostIsRefusedWhateverItsToken(String host) {
        String answer =
                http.raw(
                        "GET /api/access-profiles HTTP/1.1",
                        "Host: " + host,
                        "Authorization: Bearer " + tokens.admin().reveal());
        assertThat(answer).startsWith("HTTP/1.1 421 ").contains("loopback hosts only");
        assertThat(answer).doesNotContain("access_profiles");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LocalHost:8080", "127.0.0.1", "[::1]:1"})
    void aLoopbackHostIsAnswered(String host) {
        assertThat(http.raw("GET /health HTTP/1.1", "Host: " + host)).startsWith("HTTP/1.1 200 ");
    }

    @Test
    void noAnswerIsForPagesOfOtherOrigins() {
        String answer =
                http.raw(
                        "OPTIONS /api/access-profiles HTTP/1.1",
                        "Host: localhost",
                        "Origin: https://evil.example",
                        "Access-Control-Request-Method: GET");
        assertThat(answer).startsWith("HTTP/1.1 405 ").doesNotContainIgnoringCase("access-control");
        Set<String> headers = new HashSet<>(http.list("").http().headers().map().keySet());
        assertThat(headers)
                .containsExactlyInAnyOrder(
                        "cache-control", "content-length", "content-type", "date");
        assertThat(http.list("").header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void aSecondHostIsRefusedWithTheFirst() {
        assertThat(http.raw("GET /health HTTP/1.1", "Host: localhost", "Host: evil.example"))
                .startsWith("HTTP/1.1 421 ");
        assertThat(http.raw("GET /health HTTP/1.1")).startsWith("HTTP/1.1 421 ");
    }

    /** What only listens on loopback is refused, or not reached, at every other address. */
    @Test
    void itListensOnLoopbackAlone() throws Exception {
        URI url = URI.create(http.sandbox().url());
        assertThat(url.toString()).matches("http://127\\.0\\.0\\.1:[1-9][0-9]+");
        List<InetAddress> others = new ArrayList<>(List.of(InetAddress.ofLiteral("127.0.0.2")));
        NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(each -> !each.isLoopbackAddress())
                .forEach(others::add);
        for (InetAddress other : others) {
            try (Socket socket = new Socket()) {
                assertThatExceptionOfType(IOException.class)
                        .as(other.toString())
                        .isThrownBy(() ->
                                socket.connect(new InetSocketAddress(other, url.getPort()), 500));
            }
        }
    }

    private Set<Long> everyId(BearerToken token) {
        Set<Long> ids = new HashSet<>();
        long total = Long.MAX_VALUE;
        for (int offset = 0; offset < total; offset += 100) {
            Reply reply = http.list("?limit=100&offset=" + offset, token);
            ids.addAll(reply.ids());
            total = reply.page().totalCount();
        }
        assertThat(ids).hasSize((int) total);
        return ids;
    }

    private static void assertEnvelope(Reply reply, int status, String type) {
        assertThat(reply.header("Content-Type")).isEqualTo("application/json");
        assertThat(reply.json().get("is_bifrost_error").booleanValue()).isFalse();
        assertThat(reply.json().get("status_code").intValue()).isEqualTo(status);
        assertThat(reply.json().get("event_id").stringValue()).isNotBlank();
        assertThat(reply.json().get("error").get("type").stringValue()).isEqualTo(type);
        assertThat(message(reply)).isNotBlank();
    }

    private static String message(Reply reply) {
        return reply.json().get("error").get("message").stringValue();
    }

    private static String claims(BearerToken token) {
        String[] parts = token.reveal().split("\\.", -1);
        assertThat(parts).hasSize(3);
        return new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
    }
}
