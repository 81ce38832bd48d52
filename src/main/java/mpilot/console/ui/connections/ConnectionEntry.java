package mpilot.console.ui.connections;

import mpilot.console.connection.Connection;
import mpilot.console.connection.Environment;
import mpilot.console.connection.SavedConnection;
import mpilot.console.gateway.VisibleText;
import mpilot.console.text.Text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A connection as lists of connections show it.
 *
 * @param id its id; empty for one that is not saved
 * @param name its name, with nothing hidden in it
 * @param where scheme, host and port, or a word in their place
 * @param environment what it is for
 * @param unprotected whether what is sent there leaves this machine unencrypted
 * @param current whether the window asks it now
 */
public record ConnectionEntry(
        String id,
        String name,
        String where,
        Environment environment,
        boolean unprotected,
        boolean current) {
    static ConnectionEntry of(SavedConnection saved, Connection current) {
        return new ConnectionEntry(
                saved.id(),
                VisibleText.of(saved.name()),
                where(saved),
                saved.environment(),
                saved.place().isUnprotected(),
                saved.id().equals(current.id()));
    }

    private static String where(SavedConnection saved) {
        if (saved.isSandbox()) {
            return Text.of("connections.sandbox-where");
        }
        String origin = saved.place().origin();
        return origin.isEmpty() ? Text.of("connections.no-place") : origin;
    }

    /** {@return the gateway that the window asks, saved or not} */
    public static ConnectionEntry current(Connection connection) {
        return new ConnectionEntry(
                connection.id(),
                VisibleText.of(connection.name()),
                connection.endpoint().origin(),
                connection.environment(),
                !connection.endpoint().isEncrypted() && !connection.endpoint().isLoopback(),
                true);
    }

    /** {@return whether each word of {@code typed} occurs in what is shown of it} */
    boolean matches(String typed) {
        String shown =
                String.join("\n", List.of(name, where, environment.word()))
                        .toLowerCase(Locale.ROOT);
        return Stream.of(typed.strip().toLowerCase(Locale.ROOT).split("\\s+", -1))
                .allMatch(shown::contains);
    }
}
