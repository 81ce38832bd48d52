package mpilot.console.connection;

import mpilot.console.gateway.BearerToken;
import mpilot.console.gateway.Cancellation;
import mpilot.console.gateway.GatewayException;
import mpilot.console.gateway.TokenSource;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Keeps a token that is costly to get, as by a command that may ask for a fingerprint, until its
 * end is near, it is five minutes old or the gateway refused it. Only one caller at a time gets a
 * new one.
 */
final class RenewedToken implements TokenSource {
    private static final Duration KEPT = Duration.ofMinutes(5);

    private final TokenSource tokens;
    private final InstantSource clock;
    private @Nullable BearerToken token;
    private boolean givenAgain;
    private Instant renewed = Instant.MIN;

    RenewedToken(TokenSource tokens, InstantSource clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    @Override
    public synchronized @Nullable BearerToken token(Cancellation cancellation)
            throws GatewayException {
        Instant now = clock.instant();
        if (token == null || isOld(now) || isEnding(token, now)) {
            token = null;
            token = tokens.token(cancellation);
            givenAgain = false;
            renewed = now;
        } else {
            givenAgain = true;
        }
        return token;
    }

    /** One that was got for the refused request itself is not got anew at once, only next time. */
    @Override
    public synchronized boolean refused(BearerToken refused) {
        if (!refused.equals(token)) {
            return token != null;
        }
        token = null;
        return givenAgain;
    }

    /** A clock that was put back makes it old as well. */
    private boolean isOld(Instant now) {
        return now.isBefore(renewed) || now.isAfter(renewed.plus(KEPT));
    }

    private static boolean isEnding(BearerToken token, Instant now) {
        TokenState state = TokenFacts.of(token).state(now);
        return state == TokenState.EXPIRED || state == TokenState.EXPIRING_SOON;
    }
}
