package mpilot.console.connection;

import mpilot.console.gateway.Secret;

import org.jspecify.annotations.Nullable;

/**
 * The operating system's store of secrets. It may ask the operator to unlock it and wait for that,
 * so it is never used on the FX thread.
 */
public interface SecretStore {
    /** {@return what the operator knows it as, such as {@code KWallet}} */
    String title();

    /**
     * {@return the secret of this name; null where the store has none, or does not give it}
     *
     * @throws SecretStoreException when the store does not answer
     */
    @Nullable Secret get(SecretName name) throws SecretStoreException;

    /**
     * Keeps {@code secret} in the place of what was there.
     *
     * @throws SecretStoreException when the store refuses it or does not answer
     */
    void put(SecretName name, Secret secret) throws SecretStoreException;

    /**
     * Forgets the secret of this name, if there is one.
     *
     * @throws SecretStoreException when the store does not answer
     */
    void delete(SecretName name) throws SecretStoreException;
}
