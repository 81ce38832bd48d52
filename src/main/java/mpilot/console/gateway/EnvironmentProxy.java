package mpilot.console.gateway;

import okhttp3.HttpUrl;

import org.jspecify.annotations.Nullable;

import java.math.BigInteger;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the environment variables say of proxies, as curl, Go and most others read them: {@code
 * https_proxy} or {@code http_proxy} by the URL's scheme, {@code all_proxy} where that is not set,
 * and {@code no_proxy} for hosts that are reached without. In upper or lower case; lower case wins.
 */
final class EnvironmentProxy {
    private final Map<String, String> environment;

    EnvironmentProxy(Map<String, String> environment) {
        this.environment = environment;
    }

    /** Whether a variable says anything of URLs of this scheme. */
    boolean isSet(HttpUrl url) {
        return !value(url).isEmpty();
    }

    /** The proxy for {@code url}; null where it is to be reached without. */
    @Nullable ProxyServer of(HttpUrl url) {
        String value = value(url);
        return value.isEmpty() || isExcepted(url) ? null : ProxyServer.parse(value);
    }

    private String value(HttpUrl url) {
        String own = variable(url.scheme() + "_proxy");
        return own.isEmpty() ? variable("all_proxy") : own;
    }

    private String variable(String name) {
        return Stream.of(name, name.toUpperCase(Locale.ROOT))
                .map(each -> environment.getOrDefault(each, "").strip())
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    private boolean isExcepted(HttpUrl url) {
        return Arrays.stream(variable("no_proxy").split("[,\\s]+", -1))
                .map(entry -> entry.toLowerCase(Locale.ROOT))
                .anyMatch(entry -> matches(entry, url));
    }

    private static boolean matches(String entry, HttpUrl url) {
        if (entry.equals("*")) {
            return true;
        }
        if (entry.contains("/")) {
            return isInNetwork(url.host(), entry);
        }
        String host = entry.replaceFirst("^\\*?\\.", "");
        if (host.startsWith("[") && host.contains("]")) {
            String port = host.substring(host.indexOf(']') + 1);
            host = host.substring(1, host.indexOf(']'));
            return url.host().equals(host) && isPort(port, url);
        }
        int colon = host.indexOf(':');
        if (colon >= 0 && colon == host.lastIndexOf(':')) {
            return isHost(host.substring(0, colon), url) && isPort(host.substring(colon), url);
        }
        return isHost(host, url);
    }

    private static boolean isHost(String host, HttpUrl url) {
        return !host.isEmpty() && (url.host().equals(host) || url.host().endsWith("." + host));
    }

    private static boolean isPort(String suffix, HttpUrl url) {
        return suffix.isEmpty() || suffix.equals(":" + url.port());
    }

    /** Whether an address is in a network written as {@code 10.0.0.0/8}; no name is looked up. */
    private static boolean isInNetwork(String host, String network) {
        try {
            int slash = network.indexOf('/');
            byte[] address = InetAddress.ofLiteral(host).getAddress();
            byte[] first = InetAddress.ofLiteral(network.substring(0, slash)).getAddress();
            int ignored = 8 * first.length - Integer.parseInt(network.substring(slash + 1));
            return address.length == first.length
                    && ignored >= 0
                    && new BigInteger(1, address)
                            .shiftRight(ignored)
                            .equals(new BigInteger(1, first).shiftRight(ignored));
        } catch (IllegalArgumentException e) {
            return false; // a name, or no network
        }
    }
}
