package mpilot.console.gateway;

import org.jspecify.annotations.Nullable;

/** Gives the token for a request at the moment it is sent, as tokens expire and are renewed. */
public interface TokenSource {
    /** Sends no token. */
    TokenSource NONE = cancellation -> null;

    /**
     * {@return the token to send, null to send none} May run a command and wait for it.
     *
     * @throws GatewayException with {@link GatewayFailure.NoToken} when there should be one but is
     *     not
     */
    @Nullable BearerToken token(Cancellation cancellation) throws GatewayException;

    /**
     * Takes notice that the gateway refused {@code token}: it is not given again merely because it
     * was kept.
     *
     * @return whether it was, so that {@link #token} may give a newer one now
     */
    default boolean refused(BearerToken token) {
        return false;
    }
}
