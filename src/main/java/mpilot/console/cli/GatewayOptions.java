package mpilot.console.cli;

import mpilot.console.connection.Connection;
import mpilot.console.connection.Environment;
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

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;

/** Which gateway; the same options everywhere. No token is taken as an argument. */
final class GatewayOptions {
    @Option(
            names = "--gateway",
            paramLabel = "URL",
            description =
                    "The gateway to ask, such as https://gateway.example.com. Without it, an"
                            + " embedded sandbox with sample profiles answers.")
    private @Nullable String gateway;

    @Option(
            names = "--token-command",
            paramLabel = "COMMAND",
            description =
                    "A command that prints the token, such as \"vault read -field=token"
                            + " secret/mpilot\"; run without a shell. Otherwise the token is taken"
                            + " from MPILOT_TOKEN.")
    private @Nullable String tokenCommand;

    @Mixin private NetworkOptions network = new NetworkOptions();

    /** A gateway to ask, and what is to be closed afterwards. */
    record Session(
            Connection connection,
            ProfileSource source,
            GatewayClient client,
            @Nullable SandboxGateway sandbox)
            implements AutoCloseable {
        @Override
        public void close() {
            client.close();
            if (sandbox != null) {
                sandbox.close();
            }
        }
    }

    /**
     * Makes the session; connects to nothing but a sandbox of its own.
     *
     * @param environment where {@code MPILOT_TOKEN} and passwords may be
     * @throws UsageException when the options cannot be taken as they are
     * @throws IOException when the sandbox cannot start
     */
    Session open(Map<String, String> environment) throws UsageException, IOException {
        if (gateway == null) {
            if (tokenCommand != null) {
                throw new UsageException("--token-command needs --gateway.");
            }
            SandboxGateway sandbox = SandboxGateway.start(SandboxOptions.DEFAULT);
            TokenSource tokens = Tokens.fixed(sandbox.tokens().admin());
            Connection connection =
                    connection("Sandbox", sandbox.url(), Environment.SANDBOX, tokens);
            return session(connection, ClientOptions.standard(), RetryPolicy.DEFAULT, sandbox);
        }
        TokenSource tokens;
        try {
            tokens =
                    tokenCommand == null
                            ? Tokens.fromEnvironment(environment)
                            : TokenCommand.parse(tokenCommand);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--token-command: " + e.getMessage() + ".");
        }
        Connection connection = connection("Gateway", gateway, Environment.OTHER, tokens);
        return session(connection, network.client(environment), network.retries(), null);
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
        return new Session(connection, source, client, sandbox);
    }
}
