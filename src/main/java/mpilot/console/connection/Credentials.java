package mpilot.console.connection;

import mpilot.console.gateway.BearerToken;
import mpilot.console.gateway.GatewayException;
import mpilot.console.gateway.GatewayFailure;
import mpilot.console.gateway.Secret;
import mpilot.console.gateway.SecretSource;
import mpilot.console.gateway.TokenSource;
import mpilot.console.text.Text;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.function.Consumer;

/**
 * Gets the secrets of saved connections at the moment they are needed. A token is given only for
 * the place that the operator meant it for.
 */
public final class Credentials {
    private final Secrets secrets;
    private final Map<String, String> environment;
    private final Consumer<String> watcher;

    /**
     * The credentials of this process.
     *
     * @param environment where tokens may be
     * @param watcher is told every secret before it is given away, to keep it out of the log
     */
    public Credentials(Secrets secrets, Map<String, String> environment, Consumer<String> watcher) {
        this.secrets = secrets;
        this.environment = Map.copyOf(environment);
        this.watcher = watcher;
    }

    /** {@return where secrets are kept and forgotten} */
    public Secrets secrets() {
        return secrets;
    }

    /** {@return the tokens for where {@code connection} points} */
    public TokenSource tokens(SavedConnection connection) {
        return new RelayedTokens(
                source(connection),
                () -> requireBound(connection),
                token -> watcher.accept(token.reveal()));
    }

    private TokenSource source(SavedConnection connection) {
        Credential credential = connection.credential();
        return switch (credential.kind()) {
            case SYSTEM_STORE, SESSION -> _ -> kept(connection);
            case COMMAND -> Tokens.fromCommand(credential.command());
            case ENVIRONMENT ->
                    required(
                            Tokens.fromEnvironment(environment, credential.variable()),
                            Text.of("secret.no-variable", connection.name(), credential.variable()),
                            Text.of("secret.no-variable-help"));
        };
    }

    private static void requireBound(SavedConnection connection) throws GatewayException {
        if (connection.isCredentialBound()) {
            return;
        }
        String meantFor = connection.credential().origin();
        throw noToken(
                meantFor.isEmpty()
                        ? Text.of(
                                "secret.never-bound",
                                connection.name(),
                                connection.place().origin())
                        : Text.of("secret.not-bound", connection.name(), meantFor),
                Text.of("secret.not-bound-help"));
    }

    private BearerToken kept(SavedConnection connection) throws GatewayException {
        Secret secret = find(connection, SecretName.token(connection));
        if (secret == null) {
            throw noToken(
                    Text.of("secret.no-token", connection.name()), Text.of("secret.no-token-help"));
        }
        try {
            return BearerToken.of(secret.reveal());
        } catch (IllegalArgumentException e) {
            throw noToken(
                    Text.of("secret.odd-token", connection.name(), String.valueOf(e.getMessage())),
                    Text.of("secret.no-token-help"));
        }
    }

    /** The store is not asked for what is meant to be in memory alone. */
    private @Nullable Secret find(SavedConnection connection, SecretName name)
            throws GatewayException {
        if (connection.credential().kind() == Credential.Kind.SESSION
                && name.purpose() == SecretName.Purpose.TOKEN) {
            return secrets.findInSession(name);
        }
        try {
            return secrets.find(name);
        } catch (SecretStoreException e) {
            throw noToken(String.valueOf(e.getMessage()), Text.of("secret.store-help"));
        }
    }

    private static TokenSource required(TokenSource tokens, String sentence, String advice) {
        return cancellation -> {
            BearerToken token = tokens.token(cancellation);
            if (token == null) {
                throw noToken(sentence, advice);
            }
            return token;
        };
    }

    private static GatewayException noToken(String sentence, String advice) {
        return new GatewayException(new GatewayFailure.NoToken(sentence, advice));
    }

    /** {@return the password for the proxy of {@code connection}} */
    SecretSource proxyPassword(SavedConnection connection) {
        return password(connection, SecretName.proxyPassword(connection));
    }

    /** {@return the password for the client certificate of {@code connection}} */
    SecretSource certificatePassword(SavedConnection connection) {
        return password(connection, SecretName.certificatePassword(connection));
    }

    private SecretSource password(SavedConnection connection, SecretName name) {
        return _ -> {
            Secret secret = find(connection, name);
            if (secret != null) {
                watcher.accept(secret.reveal());
            }
            return secret;
        };
    }
}
