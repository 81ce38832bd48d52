package mpilot.console.connection;

import mpilot.console.gateway.GatewayEndpoint;

import java.util.Objects;
import java.util.Optional;

/**
 * Where a connection points, as the operator entered it, right or wrong.
 *
 * @param baseUrl the gateway's own URL; empty for the sandbox, which has another one in each run
 * @param path the API's path below it
 * @param plainHttpAllowed whether a token may travel unencrypted to another machine
 */
public record Place(String baseUrl, String path, boolean plainHttpAllowed) {
    /** What is absent is empty, a path the contract's. */
    public Place {
        baseUrl = Objects.requireNonNullElse(baseUrl, "");
        path = path == null || path.isBlank() ? GatewayEndpoint.DEFAULT_PATH : path;
    }

    /** {@return the contract's path below {@code baseUrl}, never unencrypted to another machine} */
    public static Place of(String baseUrl) {
        return new Place(baseUrl, GatewayEndpoint.DEFAULT_PATH, false);
    }

    /** {@return this place with another path} */
    public Place withPath(String newPath) {
        return new Place(baseUrl, newPath, plainHttpAllowed);
    }

    /** {@return the endpoint; empty where this is no valid place} */
    public Optional<GatewayEndpoint> endpoint() {
        try {
            return Optional.of(new GatewayEndpoint(baseUrl, path, plainHttpAllowed));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** {@return scheme, host and port; empty where this is no valid place} */
    public String origin() {
        return endpoint().map(GatewayEndpoint::origin).orElse("");
    }

    /**
     * {@return whether what is sent there leaves this machine unencrypted, which is to be marked}
     */
    public boolean isUnprotected() {
        return endpoint().filter(place -> !place.isEncrypted() && !place.isLoopback()).isPresent();
    }

    /** {@return whether it is this machine by its very name} */
    public boolean isLoopback() {
        return endpoint().filter(GatewayEndpoint::isLoopback).isPresent();
    }
}
