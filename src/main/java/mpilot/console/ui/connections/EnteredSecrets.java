package mpilot.console.ui.connections;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import mpilot.console.connection.Credential;
import mpilot.console.connection.ProxySetting;
import mpilot.console.connection.SavedConnection;
import mpilot.console.connection.SecretName;
import mpilot.console.connection.SecretStoreException;
import mpilot.console.connection.Secrets;
import mpilot.console.gateway.Secret;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * The secrets of a connection while they are typed. An empty field leaves what is kept as it is.
 * Says nothing of itself.
 */
final class EnteredSecrets {
    private final Secrets secrets;
    private final StringProperty token = new SimpleStringProperty("");
    private final StringProperty proxyPassword = new SimpleStringProperty("");
    private final StringProperty certificatePassword = new SimpleStringProperty("");

    EnteredSecrets(Secrets secrets) {
        this.secrets = secrets;
    }

    /** Where the secrets went. */
    enum Outcome {
        /** Into the system's store, as far as they were meant to. */
        KEPT,
        /** There is no store; they are there for this session. */
        SESSION_ONLY
    }

    StringProperty tokenProperty() {
        return token;
    }

    StringProperty proxyPasswordProperty() {
        return proxyPassword;
    }

    StringProperty certificatePasswordProperty() {
        return certificatePassword;
    }

    /** Forgets what is typed. */
    void clear() {
        token.set("");
        proxyPassword.set("");
        certificatePassword.set("");
    }

    private void each(SavedConnection connection, BiConsumer<SecretName, Secret> then) {
        Credential.Kind kind = connection.credential().kind();
        boolean typed = kind == Credential.Kind.SYSTEM_STORE || kind == Credential.Kind.SESSION;
        if (typed && !token.get().isBlank()) {
            then.accept(SecretName.token(connection), Secret.of(token.get().strip()));
        }
        boolean ownProxy = connection.network().proxy().mode() == ProxySetting.Mode.EXPLICIT;
        if (ownProxy && !proxyPassword.get().isEmpty()) {
            then.accept(SecretName.proxyPassword(connection), Secret.of(proxyPassword.get()));
        }
        if (!connection.network().certificateFile().isEmpty()
                && !certificatePassword.get().isEmpty()) {
            then.accept(
                    SecretName.certificatePassword(connection),
                    Secret.of(certificatePassword.get()));
        }
    }

    /** Keeps what is typed in memory alone, for {@code connection}. */
    void keepForSession(SavedConnection connection) {
        each(connection, secrets::keepForSession);
    }

    /** Takes what is typed for {@code connection} out of the fields. */
    Entered take(SavedConnection connection) {
        Map<SecretName, Secret> taken = new LinkedHashMap<>();
        each(connection, taken::put);
        clear();
        return new Entered(
                connection.credential().kind() == Credential.Kind.SYSTEM_STORE, taken, secrets);
    }

    /** Secrets on the way to where they are kept. */
    static final class Entered {
        private final boolean tokenToStore;
        private final Map<SecretName, Secret> taken;
        private final Secrets secrets;

        private Entered(boolean tokenToStore, Map<SecretName, Secret> taken, Secrets secrets) {
            this.tokenToStore = tokenToStore;
            this.taken = taken;
            this.secrets = secrets;
        }

        /**
         * Keeps them: passwords, and the token where it is meant to be, in the system's store. May
         * wait for the operator to unlock it, so not for the FX thread.
         *
         * @throws SecretStoreException when the store refuses; they are there for this session
         */
        Outcome keep() throws SecretStoreException {
            Outcome outcome =
                    tokenToStore && secrets.store() == null ? Outcome.SESSION_ONLY : Outcome.KEPT;
            for (Map.Entry<SecretName, Secret> each : taken.entrySet()) {
                boolean isToken = each.getKey().purpose() == SecretName.Purpose.TOKEN;
                if (isToken && !tokenToStore) {
                    secrets.keepForSession(each.getKey(), each.getValue());
                } else if (!secrets.keep(each.getKey(), each.getValue())) {
                    outcome = Outcome.SESSION_ONLY;
                }
            }
            return outcome;
        }
    }
}
