package mpilot.console.connection;

import java.util.Locale;

/**
 * What a secret is for. A secret is found under its whole name alone, so that one meant for one
 * place is never taken for another.
 *
 * @param connection the id of the connection that it belongs to
 * @param purpose what is done with it
 * @param meantFor where it may go: an origin, a proxy's host and port, or the file that it opens
 */
public record SecretName(String connection, Purpose purpose, String meantFor) {
    /** What is done with a secret. */
    public enum Purpose {
        TOKEN,
        PROXY_PASSWORD,
        CERTIFICATE_PASSWORD
    }

    /** {@return the name of the token for where {@code connection} points} */
    public static SecretName token(SavedConnection connection) {
        return new SecretName(connection.id(), Purpose.TOKEN, connection.place().origin());
    }

    /** {@return the name of the password for the proxy of {@code connection}} */
    public static SecretName proxyPassword(SavedConnection connection) {
        ProxySetting proxy = connection.network().proxy();
        return new SecretName(
                connection.id(),
                Purpose.PROXY_PASSWORD,
                proxy.user() + "@" + proxy.host() + ":" + proxy.port());
    }

    /** {@return the name of the password for the client certificate of {@code connection}} */
    public static SecretName certificatePassword(SavedConnection connection) {
        return new SecretName(
                connection.id(),
                Purpose.CERTIFICATE_PASSWORD,
                connection.network().certificateFile());
    }

    /** {@return the name as the system's store has it} */
    String account() {
        return purpose.name().toLowerCase(Locale.ROOT) + " " + connection + " " + meantFor;
    }
}
