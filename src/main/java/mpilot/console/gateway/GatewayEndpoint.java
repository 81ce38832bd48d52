package mpilot.console.gateway;

import mpilot.console.text.Text;

import okhttp3.HttpUrl;

import java.util.Arrays;
import java.util.Locale;

/**
 * Where a gateway's list of access profiles is.
 *
 * @param baseUrl the gateway's own URL with its path prefix, in canonical form, no slash at the end
 * @param path the API's path below it, such as {@code /api/access-profiles}
 * @param plainHttpAllowed whether a token may travel unencrypted to another machine
 */
public record GatewayEndpoint(String baseUrl, String path, boolean plainHttpAllowed) {
    /** The contract's path. */
    public static final String DEFAULT_PATH = "/api/access-profiles";

    /**
     * Checks and canonicalizes. A {@code baseUrl} that already ends with {@code path}, as copied
     * from a browser or a script, is taken without it.
     *
     * @throws IllegalArgumentException with a sentence for the operator, when {@code baseUrl} is
     *     not an http or https URL of a host and a path alone, or {@code path} is no path
     */
    public GatewayEndpoint {
        path = checkedPath(path);
        baseUrl = withoutSlash(checkedBase(baseUrl.strip()).toString());
        if (baseUrl.endsWith(path)) {
            baseUrl = baseUrl.substring(0, baseUrl.length() - path.length());
        }
    }

    /**
     * {@return the endpoint at the contract's path below {@code baseUrl}}
     *
     * @throws IllegalArgumentException with a sentence for the operator, when {@code baseUrl} is
     *     not an http or https URL of a host and a path alone
     */
    public static GatewayEndpoint of(String baseUrl) {
        return new GatewayEndpoint(baseUrl, DEFAULT_PATH, false);
    }

    /** {@return this endpoint at another path, refused as the constructor refuses it} */
    public GatewayEndpoint withPath(String newPath) {
        return new GatewayEndpoint(baseUrl, newPath, plainHttpAllowed);
    }

    /** {@return this endpoint, where a token may travel unencrypted to another machine} */
    public GatewayEndpoint allowingPlainHttp() {
        return new GatewayEndpoint(baseUrl, path, true);
    }

    /** {@return scheme and host, and the port unless it is the scheme's own (RFC 6454)} */
    public String origin() {
        return origin(url());
    }

    /** {@return whether a token may be sent: encrypted, to this machine, or explicitly allowed} */
    public boolean mayCarryToken() {
        return isEncrypted() || isLoopback() || plainHttpAllowed;
    }

    /** {@return whether what is sent there is encrypted} */
    public boolean isEncrypted() {
        return url().isHttps();
    }

    /** {@return whether the host is this machine by its very name; no name is looked up} */
    public boolean isLoopback() {
        String host = url().host();
        return host.equals("localhost")
                || host.endsWith(".localhost")
                || host.equals("::1")
                || host.matches("127\\.\\d+\\.\\d+\\.\\d+");
    }

    /** The list's URL without a query. */
    HttpUrl url() {
        return HttpUrl.get(baseUrl + path);
    }

    static String origin(HttpUrl url) {
        String host = url.host().contains(":") ? "[" + url.host() + "]" : url.host();
        boolean ownPort = url.port() == HttpUrl.defaultPort(url.scheme());
        return url.scheme() + "://" + host + (ownPort ? "" : ":" + url.port());
    }

    private static HttpUrl checkedBase(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            throw new IllegalArgumentException(Text.of("gateway.url-empty"));
        }
        if (!lower.startsWith("https://") && !lower.startsWith("http://")) {
            throw new IllegalArgumentException(Text.of("gateway.url-scheme"));
        }
        if (text.contains("?") || text.contains("#")) {
            throw new IllegalArgumentException(Text.of("gateway.url-query"));
        }
        if (holdsNoUrlCharacter(text)) {
            throw new IllegalArgumentException(Text.of("gateway.url-characters"));
        }
        String authority = text.substring(text.indexOf("//") + 2).split("/", 2)[0];
        if (authority.contains("@")) {
            throw new IllegalArgumentException(Text.of("gateway.url-user"));
        }
        try {
            if (authority.isEmpty()) {
                // OkHttp would take the path's first part for the host.
                throw new IllegalArgumentException("no host");
            }
            return HttpUrl.get(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(Text.of("gateway.url-host"), e);
        }
    }

    private static String checkedPath(String text) {
        boolean climbs = Arrays.asList(text.split("/", -1)).contains("..");
        if (!text.startsWith("/")
                || text.endsWith("/")
                || text.contains("//")
                || text.contains("?")
                || text.contains("#")
                || climbs
                || holdsNoUrlCharacter(text)) {
            throw new IllegalArgumentException(Text.of("gateway.path", DEFAULT_PATH));
        }
        return text;
    }

    private static boolean holdsNoUrlCharacter(String text) {
        return text.codePoints()
                .anyMatch(c ->
                        c == '\\'
                                || Character.isWhitespace(c)
                                || Character.isSpaceChar(c)
                                || Character.isISOControl(c));
    }

    private static String withoutSlash(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
