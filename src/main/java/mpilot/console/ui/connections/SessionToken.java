package mpilot.console.ui.connections;

import mpilot.console.connection.TokenFacts;
import mpilot.console.connection.Tokens;
import mpilot.console.gateway.BearerToken;
import mpilot.console.gateway.Cancellation;
import mpilot.console.gateway.GatewayException;
import mpilot.console.gateway.TokenSource;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/**
 * The token of an open gateway: the connection's own, until the operator gives another one for as
 * long as the gateway is open. Tells what each token says of itself. Safe to use from any thread.
 */
final class SessionToken implements TokenSource {
    private final TokenSource own;
    private final Consumer<TokenFacts> onUsed;
    private volatile @Nullable BearerToken given;
    private volatile boolean sent;

    SessionToken(TokenSource own, Consumer<TokenFacts> onUsed) {
        this.own = own;
        this.onUsed = onUsed;
    }

    /** Sends {@code token} from now on. */
    void give(BearerToken token) {
        given = token;
    }

    /** What it sends, for a gateway opened beside this one. */
    TokenSource inUse() {
        BearerToken instead = given;
        return instead == null ? own : Tokens.fixed(instead);
    }

    /** Whether the latest request had a token. */
    boolean wasSent() {
        return sent;
    }

    @Override
    public @Nullable BearerToken token(Cancellation cancellation) throws GatewayException {
        BearerToken instead = given;
        BearerToken token = instead == null ? own.token(cancellation) : instead;
        sent = token != null;
        if (token != null) {
            onUsed.accept(TokenFacts.of(token));
        }
        return token;
    }

    @Override
    public boolean refused(BearerToken token) {
        return own.refused(token);
    }
}
