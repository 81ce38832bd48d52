package mpilot.console.cli;

import mpilot.console.connection.ConnectionList;
import mpilot.console.connection.ConnectionOpener;
import mpilot.console.connection.Credential;
import mpilot.console.connection.Credentials;
import mpilot.console.connection.KnownHosts;
import mpilot.console.connection.SavedConnection;
import mpilot.console.connection.SecretName;
import mpilot.console.connection.Secrets;
import mpilot.console.connection.SystemKeyring;
import mpilot.console.connection.Tokens;
import mpilot.console.gateway.Secret;
import mpilot.console.gateway.VisibleText;
import mpilot.console.settings.Places;
import mpilot.console.settings.SettingsStore;
import mpilot.console.task.TaskRunner;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;

/** The connections of the settings, for commands: in place of a form they have the environment. */
final class SavedConnections {
    private static final Duration STORE_PATIENCE = Duration.ofSeconds(10);

    private final Terminal terminal;
    private final SettingsStore settings;

    /** Reads the settings; tells what is amiss with them. */
    SavedConnections(Terminal terminal) {
        this.terminal = terminal;
        this.settings =
                SettingsStore.open(
                        Places.of(terminal.environment()).settings(),
                        TaskRunner.onVirtualThreads(Runnable::run),
                        InstantSource.system());
        settings.notices().forEach(notice -> terminal.err().println(notice.sentence()));
    }

    List<SavedConnection> all() {
        return settings.get(ConnectionList.SECTION).connections();
    }

    boolean isKnown(SavedConnection connection) {
        return settings.get(KnownHosts.SECTION).knows(connection.place());
    }

    /**
     * The connection of this name, in upper or lower case.
     *
     * @throws UsageException when there is none, or more than one
     */
    SavedConnection named(String name) throws UsageException {
        List<SavedConnection> found = settings.get(ConnectionList.SECTION).allNamed(name);
        if (found.size() == 1) {
            return found.getFirst();
        }
        String called = VisibleText.of(name, 80);
        throw new UsageException(
                found.isEmpty()
                        ? "There is no connection called %s; there are %s."
                                .formatted(called, names(all()))
                        : "%s may be any of %s; spell it as one of them."
                                .formatted(called, names(found)));
    }

    private static String names(List<SavedConnection> connections) {
        return connections.stream()
                .map(each -> VisibleText.of(each.name(), 80))
                .collect(Collectors.joining(", "));
    }

    /** What opens {@code connection}, with the secrets that the environment holds for it. */
    ConnectionOpener opener(SavedConnection connection) {
        Secrets secrets = new Secrets(() -> SystemKeyring.find(STORE_PATIENCE));
        if (connection.credential().kind() == Credential.Kind.SESSION) {
            take(Tokens.VARIABLE, secrets, SecretName.token(connection));
        }
        take(NetworkOptions.PROXY_PASSWORD, secrets, SecretName.proxyPassword(connection));
        take(
                NetworkOptions.CERTIFICATE_PASSWORD,
                secrets,
                SecretName.certificatePassword(connection));
        return new ConnectionOpener(
                new Credentials(secrets, terminal.environment(), terminal.redaction()::hide),
                () -> settings.get(KnownHosts.SECTION));
    }

    private void take(String variable, Secrets secrets, SecretName name) {
        String value = terminal.environment().getOrDefault(variable, "");
        if (!value.isBlank()) {
            secrets.keepForSession(name, Secret.of(value));
        }
    }

    /**
     * Agrees to contact where {@code connection} points, and to give its token there.
     *
     * @throws IOException when the settings cannot be written
     */
    void trust(SavedConnection connection) throws IOException {
        settings.update(KnownHosts.SECTION, hosts -> hosts.with(connection.place(), Instant.now()));
        replace(connection.bound());
    }

    /**
     * Keeps {@code connection} in the place of the one with its id.
     *
     * @throws IOException when the settings cannot be written
     */
    void replace(SavedConnection connection) throws IOException {
        settings.update(ConnectionList.SECTION, list -> list.replace(connection));
        settings.flush();
    }
}
