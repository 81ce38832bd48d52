package mpilot.console.connection;

import mpilot.console.gateway.BearerToken;
import mpilot.console.gateway.Cancellation;
import mpilot.console.gateway.GatewayException;
import mpilot.console.gateway.TokenSource;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/**
 * Another source's tokens on their way to a request.
 *
 * @param tokens the other source
 * @param before refuses where no token may be given now
 * @param given is told each token before it is given away
 */
record RelayedTokens(TokenSource tokens, Check before, Consumer<BearerToken> given)
        implements TokenSource {
    /** Whether a token may be given. */
    @FunctionalInterface
    interface Check {
        /** Returns where it may. */
        void require() throws GatewayException;
    }

    @Override
    public @Nullable BearerToken token(Cancellation cancellation) throws GatewayException {
        before.require();
        BearerToken token = tokens.token(cancellation);
        if (token != null) {
            given.accept(token);
        }
        return token;
    }

    @Override
    public boolean refused(BearerToken token) {
        return tokens.refused(token);
    }
}
