package mpilot.console.connection;

import mpilot.console.settings.Section;

import java.util.Objects;

/**
 * The connection that was used last, which the next start opens.
 *
 * @param id its id; empty for none yet
 */
public record LastConnection(String id) {
    /** Where the settings keep it. */
    public static final Section<LastConnection> SECTION =
            new Section<>("last_connection", LastConnection.class, new LastConnection(""));

    /** What is absent is empty. */
    public LastConnection {
        id = Objects.requireNonNullElse(id, "");
    }
}
