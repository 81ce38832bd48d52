package mpilot.console.ui.connections;

import mpilot.console.connection.ConnectionList;
import mpilot.console.connection.KnownHosts;
import mpilot.console.connection.SavedConnection;
import mpilot.console.settings.SettingsStore;
import mpilot.console.text.Text;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;

/**
 * Asks before a host is contacted for the first time, and before a token goes elsewhere than it was
 * meant for.
 */
final class FirstContact {
    private final SettingsStore settings;
    private final InstantSource clock;
    private final DialogHost dialogs;

    FirstContact(SettingsStore settings, InstantSource clock, DialogHost dialogs) {
        this.settings = settings;
        this.clock = clock;
        this.dialogs = dialogs;
    }

    /**
     * Goes on with {@code connection} once the operator has agreed to contact its host, at once
     * where that was before and its token is meant for there.
     *
     * @param next is told the connection, its credential meant for its place
     * @param otherwise what is done where the operator does not agree
     */
    void whenAgreed(
            SavedConnection connection, Consumer<SavedConnection> next, Runnable otherwise) {
        boolean known = settings.get(KnownHosts.SECTION).knows(connection.place());
        if (connection.isSandbox() || (known && connection.isCredentialBound())) {
            next.accept(connection);
            return;
        }
        dialogs.show(
                new QuestionView(
                                "first-contact",
                                Text.of("connections.contact-title", connection.place().origin()),
                                contactSentences(connection, known),
                                otherwise)
                        .offer(
                                Text.of("connections.contact"),
                                Text.of("connections.contact-help"),
                                () -> {
                                    dialogs.close();
                                    next.accept(agree(connection));
                                }));
    }

    private static List<String> contactSentences(SavedConnection connection, boolean known) {
        String meantFor = connection.credential().origin();
        String origin = connection.place().origin();
        String first =
                known
                        ? Text.of("connections.contact-known", origin)
                        : Text.of("connections.contact-first", origin);
        String token =
                meantFor.isEmpty() || meantFor.equals(origin)
                        ? Text.of("connections.contact-token", connection.name(), origin)
                        : Text.of(
                                "connections.contact-token-elsewhere",
                                connection.name(),
                                meantFor,
                                origin);
        return connection.place().isUnprotected()
                ? List.of(first, token, Text.of("connections.unprotected-help"))
                : List.of(first, token);
    }

    private SavedConnection agree(SavedConnection connection) {
        SavedConnection bound = connection.bound();
        settings.update(
                KnownHosts.SECTION, hosts -> hosts.with(connection.place(), clock.instant()));
        settings.update(ConnectionList.SECTION, list -> list.replace(bound));
        return bound;
    }
}
