package mpilot.console.gateway;

import org.jspecify.annotations.Nullable;

/** Gives a password at the moment it is needed, so that nothing else has to keep it. */
@FunctionalInterface
public interface SecretSource {
    /** There is no password. */
    SecretSource NONE = _ -> null;

    /**
     * {@return the password, null for none} May ask the system's store of secrets and wait for it.
     *
     * @throws GatewayException when there should be one but is not
     */
    @Nullable Secret secret(Cancellation cancellation) throws GatewayException;
}
