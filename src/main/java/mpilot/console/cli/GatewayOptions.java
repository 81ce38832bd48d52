package mpilot.console.cli;

import mpilot.console.connection.Connection;
import mpilot.console.connection.Environment;
import mpilot.console.connection.SavedConnection;
import mpilot.console.connection.TokenCommand;
import mpilot.console.connection.Tokens;
import mpilot.console.gateway.ClientOptions;
import mpilot.console.gateway.GatewayClient;
import mpilot.console.gateway.GatewayEndpoint;
import mpilot.console.gateway.ProfileSource;
import mpilot.console.gateway.Retry;
import mpilot.console.gateway.RetryPolicy;
import mpilot.console.gateway.RetryingSource;
import mpilot.console.gateway.TokenSource;
import mpilot.console.sandbox.SandboxGateway;
import mpilot.console.sandbox.SandboxOptions;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

/** Which gateway; the same options everywhere. No token is taken as an argument. */
final class GatewayOptions {
    @ArgGroup(validate = false, heading = "%nWhich gateway:%n")
    private Where where = new Where();

    private static final class Where {
        @Option(
                names = "--gateway",
                paramLabel = "URL",
                description =
                        "The gateway to ask, such as https://gateway.example.com. Without it, an"
                                + " embedded sandbox with sample profiles answers.")
        private @Nullable String gateway;

        @Option(
                names = "--connection",
                paramLabel = "NAME",
                description =
                        "The saved connection to ask, in place of --gateway. Where its token is"
                                + " kept for the session alone, it is taken from MPILOT_TOKEN.")
        private @Nullable String connection;

        @Option(
                names = "--token-command",
                paramLabel = "COMMAND",
                description =
                        "A command that prints the token, such as \"vault read -field=token"
                                + " secret/mpilot\"; run without a shell. Otherwise the token is"
                                + " taken from MPILOT_TOKEN.")
        private @Nullable String tokenCommand;

        @Option(
                names = "--data",
                paramLabel = "FILE",
                description =
                        "Ask no gateway: take the profiles of a saved answer, a JSON export or"
                                + " NDJSON.")
        private @Nullable Path data;
    }

    @ArgGroup(validate = false, heading = "%nThe way there:%n")
    private NetworkOptions network = new NetworkOptions();

    /** A gateway to ask, and what is to be closed afterwards. */
    record Session(
            Connection connection,
            ProfileSource source,
            RetryPolicy retries,
            GatewayClient client,
            @Nullable SandboxGateway sandbox)
            implements AutoCloseable {
        private Session withSource(ProfileSource other) {
            return new Session(connection, other, retries, client, sandbox);
        }

        @Override
        public void close() {
            client.close();
            if (sandbox != null) {
                sandbox.close();
            }
        }
    }

    /** Whether a gateway is named, so that it is not for the console to choose one. */
    boolean isNamed() {
        return where.gateway != null || where.connection != null || where.data != null;
    }

    /**
     * Makes the session; connects to nothing but a sandbox of its own.
     *
     * @throws UsageException when the options cannot be taken as they are
     * @throws IOException when the sandbox cannot start
     */
    Session open(Terminal terminal) throws UsageException, IOException {
        if (where.gateway != null && where.connection != null) {
            throw new UsageException("--gateway and --connection are not given together.");
        }
        if (where.data != null && (where.gateway != null || where.connection != null)) {
            throw new UsageException("--data and --gateway exclude each other.");
        }
        if (where.gateway == null && where.tokenCommand != null) {
            throw new UsageException("--token-command needs --gateway.");
        }
        SavedConnections saved = where.connection == null ? null : new SavedConnections(terminal);
        SavedConnection named =
                saved == null || where.connection == null ? null : saved.named(where.connection);
        if (saved != null && named != null && !named.isSandbox()) {
            return open(saved, named, terminal);
        }
        return where.gateway == null ? openSandbox(terminal) : open(where.gateway, terminal);
    }

    private Session open(SavedConnections saved, SavedConnection named, Terminal terminal)
            throws UsageException {
        try {
            Connection opened = saved.opener(named).open(named);
            ClientOptions options = network.client(opened.options(), terminal.environment());
            return session(opened, options, network.retries(), null);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--connection " + named.name() + ": " + e.getMessage());
        }
    }

    private Session open(String url, Terminal terminal) throws UsageException {
        TokenSource tokens;
        try {
            tokens =
                    where.tokenCommand == null
                            ? Tokens.fromEnvironment(terminal.environment())
                            : TokenCommand.parse(where.tokenCommand);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--token-command: " + e.getMessage() + ".");
        }
        Connection given =
                connection(
                        "Gateway",
                        url,
                        Environment.OTHER,
                        Tokens.watched(tokens, terminal.redaction()::hide));
        ClientOptions options = network.client(ClientOptions.standard(), terminal.environment());
        Session session = session(given, options, network.retries(), null);
        boolean tokenless =
                where.tokenCommand == null
                        && terminal.environment().getOrDefault(Tokens.VARIABLE, "").isBlank();
        return tokenless ? session.withSource(new TokenlessSource(session.source())) : session;
    }

    private Session openSandbox(Terminal terminal) throws UsageException, IOException {
        SandboxGateway sandbox = where.data == null ? samples() : saved(where.data);
        TokenSource tokens =
                Tokens.watched(Tokens.fixed(sandbox.tokens().admin()), terminal.redaction()::hide);
        String name = where.data == null ? "Sandbox" : String.valueOf(where.data.getFileName());
        Connection own = connection(name, sandbox.url(), Environment.SANDBOX, tokens);
        if (where.data == null) {
            own = own.savedAs(SavedConnection.SANDBOX_ID);
        }
        return session(own, ClientOptions.standard(), RetryPolicy.DEFAULT, sandbox);
    }

    private static SandboxGateway samples() throws IOException {
        return SandboxGateway.start(SandboxOptions.DEFAULT);
    }

    private static SandboxGateway saved(Path data) throws UsageException {
        try {
            return SandboxGateway.start(SandboxOptions.DEFAULT.withData(data));
        } catch (IOException e) {
            throw new UsageException("--data: " + e.getMessage());
        }
    }

    private static Connection connection(
            String name, String url, Environment environment, TokenSource tokens)
            throws UsageException {
        try {
            return new Connection(name, GatewayEndpoint.of(url), environment, tokens);
        } catch (IllegalArgumentException e) {
            throw new UsageException(
                    "--gateway: " + Objects.requireNonNullElse(e.getMessage(), "not a URL"));
        }
    }

    private static Session session(
            Connection connection,
            ClientOptions options,
            RetryPolicy retries,
            @Nullable SandboxGateway sandbox) {
        GatewayClient client =
                new GatewayClient(connection.endpoint(), connection.tokens(), options);
        ProfileSource source = new RetryingSource(client, retries, Retry.Listener.NONE);
        return new Session(connection.withOptions(options), source, retries, client, sandbox);
    }
}
