package mpilot.console.connection;

import mpilot.console.gateway.Secret;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/** A store in memory that counts how often it is asked and fails on request. */
final class FakeSecretStore implements SecretStore {
    final Map<SecretName, String> kept = new HashMap<>();
    int asked;
    @Nullable String failure;

    @Override
    public String title() {
        return "Fake Store";
    }

    @Override
    public @Nullable Secret get(SecretName name) throws SecretStoreException {
        asked++;
        failOnRequest();
        return kept.containsKey(name) ? Secret.of(kept.get(name)) : null;
    }

    @Override
    public void put(SecretName name, Secret secret) throws SecretStoreException {
        failOnRequest();
        kept.put(name, secret.reveal());
    }

    @Override
    public void delete(SecretName name) throws SecretStoreException {
        failOnRequest();
        kept.remove(name);
    }

    private void failOnRequest() throws SecretStoreException {
        if (failure != null) {
            throw new SecretStoreException(failure);
        }
    }
}
