package mpilot.console.connection;

import mpilot.console.gateway.BearerToken;
import mpilot.console.gateway.GatewayException;
import mpilot.console.gateway.GatewayFailure;
import mpilot.console.gateway.TokenSource;
import mpilot.console.text.Text;

import java.time.InstantSource;
import java.util.Map;
import java.util.function.Consumer;

/** The token sources that need nothing but a value. */
public final class Tokens {
    /** The environment variable that a token is taken from. */
    public static final String VARIABLE = "MPILOT_TOKEN";

    private Tokens() {}

    /** {@return a source of {@code token}, for as long as this process runs} */
    public static TokenSource fixed(BearerToken token) {
        return _ -> token;
    }

    /**
     * {@return a source that takes the token from {@link #VARIABLE} in {@code environment}} Without
     * the variable, or while it is empty, no token is sent.
     */
    public static TokenSource fromEnvironment(Map<String, String> environment) {
        return fromEnvironment(environment, VARIABLE);
    }

    /** {@return the same from the variable called {@code name}} */
    static TokenSource fromEnvironment(Map<String, String> environment, String name) {
        return _ -> {
            String value = environment.getOrDefault(name, "");
            if (value.isBlank()) {
                return null;
            }
            try {
                return BearerToken.of(value);
            } catch (IllegalArgumentException e) {
                throw new GatewayException(
                        new GatewayFailure.NoToken(
                                Text.of(
                                        "connection.variable-odd-token",
                                        name,
                                        String.valueOf(e.getMessage())),
                                Text.of("connection.variable-help")));
            }
        };
    }

    /**
     * {@return a source of what the command in {@code line} prints} It is run for the first
     * request, and again once its token is five minutes old, near its end or refused.
     *
     * @throws IllegalArgumentException as {@link TokenCommand#parse} does
     */
    public static TokenSource fromCommand(String line) {
        return new RenewedToken(TokenCommand.parse(line), InstantSource.system());
    }

    /**
     * {@return {@code tokens}, each told to {@code secrets} before it is given away} So whatever
     * keeps secrets out of a log knows it in time.
     */
    public static TokenSource watched(TokenSource tokens, Consumer<String> secrets) {
        return new RelayedTokens(tokens, () -> {}, token -> secrets.accept(token.reveal()));
    }
}
