package mpilot.console.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GatewayEndpointTest {
    private static final String NO_SCHEME =
            "The gateway's URL must start with https:// or http://.";
    private static final String NO_HOST = "The gateway's URL has no valid host name or port.";
    private static final String QUERY =
            "The gateway's URL must end before any ? or #; filters are set elsewhere.";
    private static final String USER = "The gateway's URL must not hold a user name or password.";
    private static final String ODD =
            "The gateway's URL holds a space, a backslash or a control character.";

    @ParameterizedTest
    @CsvSource({
        "https://gateway.example.com,           https://gateway.example.com",
        "https://gateway.example.com/,          https://gateway.example.com",
        "'  https://gateway.example.com\t',     https://gateway.example.com",
        "HTTPS://Gateway.Example.COM,           https://gateway.example.com",
        "https://gateway.example.com:443,       https://gateway.example.com",
        "http://gateway.example.com:80,         http://gateway.example.com",
        "https://gateway.example.com:8443,      https://gateway.example.com:8443",
        "http://gateway.example.com:443,        http://gateway.example.com:443",
        "https://gateway.example.com/ai/,       https://gateway.example.com/ai",
        "https://gateway.example.com/ai/../b,   https://gateway.example.com/b",
        "https://gateway.example.com/a%20b,     https://gateway.example.com/a%20b",
        "https://10.0.0.7:8080,                 https://10.0.0.7:8080",
        "https://[2001:DB8::1]:8443,            https://[2001:db8::1]:8443",
        "http://localhost:8080,                 http://localhost:8080",
        "https://bücher.example,                https://xn--bcher-kva.example",
        "https://网关.example,                   https://xn--d6q013i.example",
        "https://gateway.example.com/api/access-profiles,    https://gateway.example.com",
        "https://gateway.example.com/api/access-profiles/,   https://gateway.example.com",
        "https://gateway.example.com/ai/api/access-profiles, https://gateway.example.com/ai",
    })
    void aUrlIsTaken(String url, String base) {
        GatewayEndpoint endpoint = GatewayEndpoint.of(url);
        assertThat(endpoint.baseUrl()).isEqualTo(base);
        assertThat(endpoint.url()).hasToString(base + "/api/access-profiles");
        assertThat(GatewayEndpoint.of(endpoint.baseUrl())).isEqualTo(endpoint);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            value = {
                "\"\" |                                  The gateway's URL is empty.",
                "\"  \" |                                The gateway's URL is empty.",
                "gateway.example.com |                 " + NO_SCHEME,
                "gateway.example.com:8080 |            " + NO_SCHEME,
                "ftp://gateway.example.com |           " + NO_SCHEME,
                "file:///etc/passwd |                  " + NO_SCHEME,
                "https:gateway.example.com |           " + NO_SCHEME,
                "https:/gateway.example.com |          " + NO_SCHEME,
                "javascript:alert(1) |                 " + NO_SCHEME,
                "https:// |                            " + NO_HOST,
                "https:///api |                        " + NO_HOST,
                "https:///user:secret@gateway.example | " + NO_HOST,
                "https:////gateway.example |           " + NO_HOST,
                "https://:8080 |                       " + NO_HOST,
                "https://gateway.example.com:0 |       " + NO_HOST,
                "https://gateway.example.com:65536 |   " + NO_HOST,
                "https://gateway.example.com:http |    " + NO_HOST,
                "https://[::1 |                        " + NO_HOST,
                "https://-_-..example |                " + NO_HOST,
                "https://gateway.example.com?a=b |     " + QUERY,
                "https://gateway.example.com/? |       " + QUERY,
                "https://gateway.example.com/#list |   " + QUERY,
                "https://user@gateway.example.com |    " + USER,
                "https://user:secret@gateway.example | " + USER,
                "https://gateway.example.com@evil.example | " + USER,
                "https://gateway.example.com\\@evil.example | " + ODD,
                "https://gateway example.com |         " + ODD,
                "https://gateway.example.com/a b |     " + ODD,
                "\"https://gateway.example.com/\u0000\" | " + ODD,
                "\"https://gateway.example.com/\u00A0a\" | " + ODD,
                "\"https://gate\nway.example.com\" |     " + ODD,
            })
    void anyOtherUrlIsRefusedWithASentence(String url, String sentence) {
        assertThatThrownBy(() -> GatewayEndpoint.of(url))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/access-profiles", "/api/governance/access-profiles", "/a", "/a.b"})
    void aPathIsTaken(String path) {
        GatewayEndpoint endpoint = GatewayEndpoint.of("https://g.example/ai").withPath(path);
        assertThat(endpoint.url()).hasToString("https://g.example/ai" + path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "api",
                "/api/",
                "//evil.example/api",
                "/a//b",
                "/a?b=c",
                "/a#b",
                "/../a",
                "/a/..",
                "/a b",
                "/a\\b",
                "/a\u0000"
            })
    void anyOtherPathIsRefused(String path) {
        GatewayEndpoint endpoint = GatewayEndpoint.of("https://g.example");
        assertThatThrownBy(() -> endpoint.withPath(path))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The API's path must look like /api/access-profiles.");
    }

    @ParameterizedTest
    @CsvSource({
        "https://gateway.example.com/ai,    https://gateway.example.com",
        "https://gateway.example.com:443/,  https://gateway.example.com",
        "https://gateway.example.com:8443,  https://gateway.example.com:8443",
        "http://[::1]:80,                   http://[::1]",
        "http://127.0.0.1:8080,             http://127.0.0.1:8080",
    })
    void theOriginIsSchemeHostAndPort(String url, String origin) {
        assertThat(GatewayEndpoint.of(url).origin()).isEqualTo(origin);
    }

    @ParameterizedTest
    @CsvSource({
        "https://gateway.example.com, true",
        "https://127.0.0.1,           true",
        "http://localhost:8080,       true",
        "http://LOCALHOST,            true",
        "http://app.localhost,        true",
        "http://127.0.0.1,            true",
        "http://127.1.2.3,            true",
        "http://[::1]:8080,           true",
        "http://gateway.example.com,  false",
        "http://10.0.0.1,             false",
        "http://0.0.0.0,              false",
        "http://localhost.example,    false",
        "http://127.0.0.1.example,    false",
        "http://127.evil.example,     false",
        "http://notlocalhost,         false",
        "http://[2001:db8::1],        false",
    })
    void aTokenTravelsEncryptedOrStaysOnThisMachine(String url, boolean may) {
        GatewayEndpoint endpoint = GatewayEndpoint.of(url);
        assertThat(endpoint.mayCarryToken()).isEqualTo(may);
        assertThat(endpoint.allowingPlainHttp().mayCarryToken()).isTrue();
    }

    @Test
    void anotherPathKeepsThePermission() {
        assertThat(
                        GatewayEndpoint.of("http://gateway.example")
                                .allowingPlainHttp()
                                .withPath("/x")
                                .plainHttpAllowed())
                .isTrue();
    }
}
