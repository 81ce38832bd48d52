package mpilot.console.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import okhttp3.HttpUrl;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.Proxy;
import java.util.Map;

class EnvironmentProxyTest {
    private static final HttpUrl SECURE = HttpUrl.get("https://gateway.example.com/api");
    private static final HttpUrl PLAIN = HttpUrl.get("http://gateway.example.com/api");

    @Test
    void theSchemeDecidesWhichVariableCounts() {
        var proxy =
                new EnvironmentProxy(
                        Map.of("https_proxy", "http://s:1", "http_proxy", "http://p:2"));
        assertThat(proxy.of(SECURE)).hasToString("s:1");
        assertThat(proxy.of(PLAIN)).hasToString("p:2");
    }

    @Test
    void oneVariableMayStandForAll() {
        var proxy = new EnvironmentProxy(Map.of("ALL_PROXY", "a:1", "HTTP_PROXY", "p:2"));
        assertThat(proxy.of(SECURE)).hasToString("a:1");
        assertThat(proxy.of(PLAIN)).hasToString("p:2");
    }

    @Test
    void lowerCaseWinsAndEmptyIsNone() {
        assertThat(
                        new EnvironmentProxy(Map.of("https_proxy", "low:1", "HTTPS_PROXY", "up:2"))
                                .of(SECURE))
                .hasToString("low:1");
        var empty = new EnvironmentProxy(Map.of("https_proxy", " "));
        assertThat(empty.isSet(SECURE)).isFalse();
        assertThat(empty.of(SECURE)).isNull();
        assertThat(new EnvironmentProxy(Map.of()).isSet(PLAIN)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "proxy:3128,                   HTTP,  proxy,        3128, ''",
        "http://proxy,                 HTTP,  proxy,        80,   ''",
        "http://proxy:80/,             HTTP,  proxy,        80,   ''",
        "HTTP://proxy:3128,            HTTP,  proxy,        3128, ''",
        "http://bob:s%40c@proxy:3128,  HTTP,  proxy,        3128, bob",
        "socks5://proxy,               SOCKS, proxy,        1080, ''",
        "socks5h://proxy:9050,         SOCKS, proxy,        9050, ''",
        "http://[::1]:3128,            HTTP,  ::1,          3128, ''",
    })
    void aVariableIsAUrlOrHostAndPort(
            String value, Proxy.Type type, String host, int port, String user) {
        ProxyServer proxy = ProxyServer.parse(value);
        assertThat(proxy.type()).isEqualTo(type);
        assertThat(proxy.host()).isEqualTo(host);
        assertThat(proxy.port()).isEqualTo(port);
        assertThat(proxy.user()).isEqualTo(user);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://proxy:443", "ftp://canary@proxy", "http://", "://", "a b"})
    void anyOtherVariableIsRefusedWithoutItsValue(String value) {
        assertThatThrownBy(() -> ProxyServer.parse(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("canary");
    }

    @ParameterizedTest
    @CsvSource({
        "gateway.example.com,             true",
        "GATEWAY.example.com,             true",
        "example.com,                     true",
        ".example.com,                    true",
        "*.example.com,                   true",
        "com,                             true",
        "*,                               true",
        "'other.org, example.com',        true",
        "'other.org example.com',         true",
        "gateway.example.com:443,         true",
        "gateway.example.com:8443,        false",
        "ample.com,                       false",
        "gateway,                         false",
        "sub.gateway.example.com,         false",
        "10.0.0.0/8,                      false",
        "'',                              false",
        "',,',                            false",
        ".,                               false",
    })
    void noProxyNamesHostsAndDomains(String value, boolean direct) {
        assertThat(excepts(value, SECURE)).isEqualTo(direct);
    }

    @ParameterizedTest
    @CsvSource({
        "10.1.2.3,         10.1.2.3,     true",
        "10.0.0.0/8,       10.1.2.3,     true",
        "10.1.2.0/24,      10.1.2.3,     true",
        "10.1.2.3/32,      10.1.2.3,     true",
        "0.0.0.0/0,        10.1.2.3,     true",
        "10.1.3.0/24,      10.1.2.3,     false",
        "10.1.2.0/33,      10.1.2.3,     false",
        "10.1.2.0/x,       10.1.2.3,     false",
        "/8,               10.1.2.3,     false",
        "fd00::/8,         10.1.2.3,     false",
        "fd00::/8,         [fd12::1],    true",
        "[fd12::1],        [fd12::1],    true",
        "fd12::1,          [fd12::1],    true",
        "[fd12::1]:8443,   [fd12::1],    false",
    })
    void noProxyNamesAddressesAndNetworks(String value, String host, boolean direct) {
        assertThat(excepts(value, HttpUrl.get("https://" + host + "/"))).isEqualTo(direct);
    }

    private static boolean excepts(String value, HttpUrl url) {
        return new EnvironmentProxy(Map.of("https_proxy", "proxy:1", "no_proxy", value)).of(url)
                == null;
    }
}
