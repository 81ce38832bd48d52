package mpilot.console.gateway;

import mpilot.console.text.Text;

import okhttp3.Challenge;
import okhttp3.Credentials;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.Route;

import org.jspecify.annotations.Nullable;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A proxy and what is said there to be let through.
 *
 * @param type HTTP or SOCKS
 * @param user empty for no login
 */
record ProxyServer(Proxy.Type type, String host, int port, String user, @Nullable Secret password) {
    private static final int SOCKS_PORT = 1080;

    /**
     * The proxy of an environment variable, such as {@code http://user:secret@proxy:3128}.
     *
     * @throws IllegalArgumentException with a sentence that does not repeat the variable
     */
    static ProxyServer parse(String variable) {
        boolean named = variable.contains("://");
        String scheme =
                named
                        ? variable.substring(0, variable.indexOf("://")).toLowerCase(Locale.ROOT)
                        : "http";
        String rest = named ? variable.substring(variable.indexOf("://") + 3) : variable;
        boolean socks = scheme.equals("socks5") || scheme.equals("socks5h");
        HttpUrl url = socks || scheme.equals("http") ? HttpUrl.parse("http://" + rest) : null;
        if (url == null) {
            throw new IllegalArgumentException(Text.of("network.proxy-variable"));
        }
        boolean portMissing = !rest.replaceFirst("[/?#].*$", "").matches(".*:[0-9]+");
        return new ProxyServer(
                socks ? Proxy.Type.SOCKS : Proxy.Type.HTTP,
                url.host(),
                socks && portMissing ? SOCKS_PORT : url.port(),
                url.username(),
                Secret.of(url.password()));
    }

    /** Sends every request of the client to this proxy. */
    void useFor(OkHttpClient.Builder client) {
        client.proxy(new Proxy(type, InetSocketAddress.createUnresolved(host, port)));
        if (type == Proxy.Type.HTTP && !user.isEmpty()) {
            client.proxyAuthenticator(this::login);
        }
    }

    /** The login for a proxy that asks for one; null, which ends the call, where it had it. */
    private @Nullable Request login(@Nullable Route route, Response response) {
        boolean refused = response.request().header("Proxy-Authorization") != null;
        boolean basic =
                response.challenges().stream()
                        .map(Challenge::scheme)
                        .anyMatch(ProxyServer::isBasic);
        if (refused || !basic) {
            return null;
        }
        String secret = password == null ? "" : password.reveal();
        return response.request()
                .newBuilder()
                .header(
                        "Proxy-Authorization",
                        Credentials.basic(user, secret, StandardCharsets.UTF_8))
                .build();
    }

    /** OkHttp asks of itself before the first CONNECT, which saves a refusal. */
    private static boolean isBasic(String scheme) {
        return scheme.equalsIgnoreCase("Basic") || scheme.equals("OkHttp-Preemptive");
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
