package mpilot.console.cli;

import mpilot.console.connection.Connection;
import mpilot.console.connection.Credential;
import mpilot.console.connection.Environment;
import mpilot.console.connection.SavedConnection;
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

    /**
     * A gateway to ask, and what is to be closed afterwards.
     *
     * @param givenToken whether it gets the token that was given to the command, and no other
     */
    record Session(
            Connection connection,
            ProfileSource source,
            RetryPolicy retries,
            GatewayClient client,
            @Nullable SandboxGateway sandbox,
            boolean givenToken)
            implements AutoCloseable {
        private Session withSource(ProfileSource other) {
            return new Session(connection, other, retries, client, sandbox, givenToken);
        }

        private Session withGivenToken() {
            return new Session(connection, source, retries, client, sandbox, true);
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
        if (where.connection != null) {
            return openSaved(where.connection, terminal);
        }
        return where.gateway == null
                ? openSandbox(where.data, terminal)
                : openUrl(where.gateway, terminal);
    }

    /**
     * Makes a session with the saved connection of this name, whatever gateway the options name.
     *
     * @throws UsageException when there is none, or it cannot be taken as it is
     * @throws IOException when the sandbox cannot start
     */
    Session openSaved(String name, Terminal terminal) throws UsageException, IOException {
        SavedConnections saved = new SavedConnections(terminal);
        SavedConnection named = saved.named(name);
        return named.isSandbox() ? openSandbox(null, terminal) : open(saved, named, terminal);
    }

    private Session open(SavedConnections saved, SavedConnection named, Terminal terminal)
            throws UsageException {
        try {
            Connection opened = saved.opener(named).open(named);
            ClientOptions options = network.client(opened.options(), terminal.environment());
            Session session = session(opened, options, network.retries(), null);
            return named.credential().kind() == Credential.Kind.SESSION
                    ? session.withGivenToken()
                    : session;
        } catch (IllegalArgumentException e) {
            throw new UsageException("--connection " + named.name() + ": " + e.getMessage());
        }
    }

    /**
     * Makes a session with the gateway at {@code url} and the token that the command was given,
     * whatever gateway the options name.
     *
     * @throws UsageException when it cannot be taken as it is
     */
    Session openUrl(String url, Terminal terminal) throws UsageException {
        TokenSource tokens;
        try {
            tokens =
                    where.tokenCommand == null
                            ? Tokens.fromEnvironment(terminal.environment())
                            : Tokens.fromCommand(where.tokenCommand);
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
        Session session = session(given, options, network.retries(), null).withGivenToken();
        boolean tokenless =
                where.tokenCommand == null
                        && terminal.environment().getOrDefault(Tokens.VARIABLE, "").isBlank();
        return tokenless ? session.withSource(new TokenlessSource(session.source())) : session;
    }

    private static Session openSandbox(@Nullable Path data, Terminal terminal)
            throws UsageException, IOException {
        SandboxGateway sandbox = data == null ? samples() : saved(data);
        TokenSource tokens =
                Tokens.watched(Tokens.fixed(sandbox.tokens().admin()), terminal.redaction()::hide);
        String name = data == null ? "Sandbox" : String.valueOf(data.getFileName());
        Connection own = connection(name, sandbox.url(), Environment.SANDBOX, tokens);
        if (data == null) {
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
        return new Session(
                connection.withOptions(options), source, retries, client, sandbox, false);
    }
}
