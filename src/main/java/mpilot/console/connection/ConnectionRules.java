package mpilot.console.connection;

import mpilot.console.gateway.GatewayEndpoint;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.gateway.TokenShape;
import mpilot.console.gateway.VisibleText;
import mpilot.console.text.Text;

import org.jspecify.annotations.Nullable;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is wrong with a connection, field by field, each as a sentence for the operator. Looks at
 * nothing but the text: whether a file can be read or a host answers is for a test of the
 * connection.
 */
public final class ConnectionRules {
    private static final int MAX_NAME = 80;

    /** Letters, digits and what a host name or an IPv6 address has between them. */
    private static final String HOST = "[\\p{L}\\p{N}._-]+|\\[[0-9A-Fa-f:.]+]";

    private final SavedConnection connection;
    private final ConnectionList others;
    private final Map<ConnectionField, String> problems = new EnumMap<>(ConnectionField.class);

    private ConnectionRules(SavedConnection connection, ConnectionList others) {
        this.connection = connection;
        this.others = others;
    }

    /**
     * {@return the fields of {@code connection} that are wrong, with the reason} None for the
     * sandbox.
     *
     * @param others the list that it is in, or shall be in
     */
    public static Map<ConnectionField, String> problems(
            SavedConnection connection, ConnectionList others) {
        if (connection.isSandbox()) {
            return Map.of();
        }
        ConnectionRules rules = new ConnectionRules(connection, others);
        rules.checkName();
        rules.checkPlace(connection.place());
        rules.checkCredential(connection.credential());
        rules.checkProxy(connection.network().proxy());
        rules.checkFile(ConnectionField.AUTHORITY_FILE, connection.network().authorityFile());
        rules.checkFile(ConnectionField.CERTIFICATE_FILE, connection.network().certificateFile());
        rules.checkPatience(connection.network().patience());
        rules.refuse(
                isOutside(connection.pageSize(), ProfileQuery.MAX_LIMIT),
                ConnectionField.PAGE_SIZE,
                Text.of("connection.page-size-range", ProfileQuery.MAX_LIMIT));
        return rules.problems;
    }

    private void refuse(boolean wrong, ConnectionField field, String sentence) {
        if (wrong) {
            problems.putIfAbsent(field, sentence);
        }
    }

    private void checkName() {
        String name = connection.name().strip();
        Optional<SavedConnection> same = others.named(name);
        refuse(name.isEmpty(), ConnectionField.NAME, Text.of("connection.name-empty"));
        refuse(
                name.codePointCount(0, name.length()) > MAX_NAME,
                ConnectionField.NAME,
                Text.of("connection.name-long", MAX_NAME));
        refuse(
                !VisibleText.of(name).equals(name),
                ConnectionField.NAME,
                Text.of("connection.name-hidden"));
        refuse(
                same.isPresent() && !same.get().id().equals(connection.id()),
                ConnectionField.NAME,
                Text.of("connection.name-taken"));
    }

    private void checkPlace(Place place) {
        String url = fault(() -> GatewayEndpoint.of(place.baseUrl()));
        String path = fault(() -> GatewayEndpoint.of("https://localhost").withPath(place.path()));
        refuse(url != null, ConnectionField.URL, String.valueOf(url));
        refuse(path != null, ConnectionField.PATH, String.valueOf(path));
        refuse(
                place.endpoint().filter(each -> !each.mayCarryToken()).isPresent(),
                ConnectionField.PLAIN_HTTP,
                Text.of("connection.plain-http"));
    }

    private void checkCredential(Credential credential) {
        switch (credential.kind()) {
            case COMMAND -> {
                refuse(
                        TokenShape.occursIn(credential.command()),
                        ConnectionField.CREDENTIAL,
                        Text.of("connection.command-holds-token"));
                String fault = fault(() -> TokenCommand.parse(credential.command()));
                refuse(
                        fault != null,
                        ConnectionField.CREDENTIAL,
                        Text.of("connection.command-odd", String.valueOf(fault)));
            }
            case ENVIRONMENT ->
                    refuse(
                            !credential.variable().matches("[A-Za-z_][A-Za-z0-9_]*"),
                            ConnectionField.CREDENTIAL,
                            Text.of("connection.variable-odd-name", Tokens.VARIABLE));
            case SYSTEM_STORE, SESSION -> {}
        }
    }

    private void checkProxy(ProxySetting proxy) {
        if (proxy.mode() == ProxySetting.Mode.EXPLICIT) {
            refuse(
                    !proxy.host().matches(HOST),
                    ConnectionField.PROXY_HOST,
                    Text.of("connection.proxy-host"));
            refuse(
                    isOutside(proxy.port(), 65_535),
                    ConnectionField.PROXY_PORT,
                    Text.of("connection.proxy-port", 65_535));
            refuse(
                    proxy.user().contains(":")
                            || !VisibleText.of(proxy.user()).equals(proxy.user()),
                    ConnectionField.PROXY_USER,
                    Text.of("connection.proxy-user"));
        }
    }

    private void checkFile(ConnectionField field, String file) {
        boolean absolute;
        try {
            absolute = file.isEmpty() || Path.of(file).isAbsolute();
        } catch (InvalidPathException e) {
            absolute = false;
        }
        refuse(!absolute, field, Text.of("connection.file-path"));
    }

    private void checkPatience(Patience patience) {
        String range = Text.of("connection.time-range", Patience.MAX);
        refuse(isOutside(patience.connect(), Patience.MAX), ConnectionField.CONNECT_TIME, range);
        refuse(isOutside(patience.silence(), Patience.MAX), ConnectionField.SILENCE_TIME, range);
        refuse(isOutside(patience.answer(), Patience.MAX), ConnectionField.ANSWER_TIME, range);
        refuse(
                patience.answer() < Math.max(patience.connect(), patience.silence()),
                ConnectionField.ANSWER_TIME,
                Text.of("connection.answer-time-short"));
    }

    private static boolean isOutside(int number, int most) {
        return number < 1 || number > most;
    }

    /** The sentence with which {@code attempt} refuses; null where it does not. */
    private static @Nullable String fault(Runnable attempt) {
        try {
            attempt.run();
            return null;
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }
}
