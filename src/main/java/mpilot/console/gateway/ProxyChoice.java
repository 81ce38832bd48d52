package mpilot.console.gateway;

import mpilot.console.text.Text;

import okhttp3.HttpUrl;

import java.util.Locale;
import java.util.Map;

/**
 * By which proxy a gateway is reached. A gateway on this machine is never reached by one: what goes
 * to it may be unencrypted, and is nobody else's business.
 */
public sealed interface ProxyChoice {
    /** {@return what this machine is set to use} */
    static ProxyChoice system() {
        return new FromSystem(System.getenv());
    }

    /** {@return the way without a proxy} */
    static ProxyChoice none() {
        return new None();
    }

    /**
     * {@return the choice that {@code text} names: {@code system}, {@code none}, or a proxy as
     * {@code host:port} or {@code user@host:port}, with {@code http://} before it or not}
     *
     * @param password the password for a user that {@code text} names
     * @throws IllegalArgumentException with a sentence for the operator
     */
    static ProxyChoice parse(String text, SecretSource password) {
        String stripped = text.strip();
        return switch (stripped.toLowerCase(Locale.ROOT)) {
            case "system" -> system();
            case "none" -> none();
            default -> explicit(stripped, password);
        };
    }

    private static Explicit explicit(String text, SecretSource password) {
        String bare = text.replaceFirst("^(?i)http://", "");
        HttpUrl url = HttpUrl.parse("http://" + bare);
        boolean plain = bare.matches("([^@/?#\\\\\\s]+@)?[^@/?#\\\\\\s]+:[0-9]+/?");
        if (url == null || !plain || !url.password().isEmpty()) {
            throw new IllegalArgumentException(Text.of("network.proxy-form"));
        }
        return new Explicit(url.host(), url.port(), url.username(), password);
    }

    /**
     * What this machine is set to use: the usual environment variables ({@code HTTPS_PROXY}, {@code
     * NO_PROXY} and the like), or else what the operating system's settings say.
     *
     * @param environment the environment variables
     */
    record FromSystem(Map<String, String> environment) implements ProxyChoice {
        /** Takes its own copy of the map. */
        public FromSystem {
            environment = Map.copyOf(environment);
        }

        /** {@return no values, as variables may hold a password} */
        @Override
        public String toString() {
            return "the system's proxy";
        }
    }

    /** No proxy, whatever this machine is set to. */
    record None() implements ProxyChoice {}

    /**
     * This HTTP proxy.
     *
     * @param host its name or address
     * @param port 1 to 65535
     * @param user who logs in there (RFC 7617); empty for no login
     * @param password asked for when there is a user
     */
    record Explicit(String host, int port, String user, SecretSource password)
            implements ProxyChoice {}
}
