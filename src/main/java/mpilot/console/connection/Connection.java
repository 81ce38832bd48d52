package mpilot.console.connection;

import mpilot.console.gateway.ClientOptions;
import mpilot.console.gateway.GatewayEndpoint;
import mpilot.console.gateway.TokenSource;

/**
 * A gateway as the operator knows it, ready to be asked.
 *
 * @param id the saved connection's; empty for one that is not saved
 * @param name what the operator calls it
 * @param endpoint where it is
 * @param environment what it is for
 * @param tokens gives the credential, which goes to {@code endpoint} alone
 * @param options by what way it is reached
 * @param pageSize rows on a page to begin with
 */
public record Connection(
        String id,
        String name,
        GatewayEndpoint endpoint,
        Environment environment,
        TokenSource tokens,
        ClientOptions options,
        int pageSize) {
    /** A gateway that is not saved, reached in the usual way. */
    public Connection(
            String name, GatewayEndpoint endpoint, Environment environment, TokenSource tokens) {
        this(
                "",
                name,
                endpoint,
                environment,
                tokens,
                ClientOptions.standard(),
                SavedConnection.DEFAULT_PAGE_SIZE);
    }

    /**
     * {@return what tells the gateway from others, the same each time: its URL; for the sandbox,
     * which has another port each time, its name}
     */
    public String steadyName() {
        return environment == Environment.SANDBOX ? name : endpoint.baseUrl();
    }

    /** {@return this connection as the saved one with {@code savedId}} */
    public Connection savedAs(String savedId) {
        return new Connection(savedId, name, endpoint, environment, tokens, options, pageSize);
    }

    /** {@return this connection with another credential} */
    public Connection withTokens(TokenSource other) {
        return new Connection(id, name, endpoint, environment, other, options, pageSize);
    }

    /** {@return this connection by another way} */
    public Connection withOptions(ClientOptions other) {
        return new Connection(id, name, endpoint, environment, tokens, other, pageSize);
    }
}
