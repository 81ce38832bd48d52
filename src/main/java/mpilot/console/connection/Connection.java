package mpilot.console.connection;

import mpilot.console.gateway.GatewayEndpoint;
import mpilot.console.gateway.TokenSource;

/**
 * A gateway as the operator knows it.
 *
 * @param name what the operator calls it
 * @param endpoint where it is
 * @param environment what it is for
 * @param tokens gives the credential, which goes to {@code endpoint} alone
 */
public record Connection(
        String name, GatewayEndpoint endpoint, Environment environment, TokenSource tokens) {}
