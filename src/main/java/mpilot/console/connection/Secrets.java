package mpilot.console.connection;

import mpilot.console.gateway.Secret;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The secrets of all connections: those of this session in memory, and those that the system's
 * store keeps. None is ever written to a file. Safe to use from any thread but, as the store may
 * wait for the operator, not from the FX thread.
 */
public final class Secrets {
    private final Map<SecretName, Secret> session = new ConcurrentHashMap<>();
    private final Supplier<@Nullable SecretStore> probe;

    private boolean probed;
    private @Nullable SecretStore store;

    /**
     * Secrets in a store that is looked for when it is first needed.
     *
     * @param probe gives the store, or null where there is none
     */
    public Secrets(Supplier<@Nullable SecretStore> probe) {
        this.probe = probe;
    }

    /**
     * {@return the system's store; null where there is none, so that all is for this session only}
     */
    public synchronized @Nullable SecretStore store() {
        if (!probed) {
            store = probe.get();
            probed = true;
        }
        return store;
    }

    /** Keeps {@code secret} until the console ends. */
    public void keepForSession(SecretName name, Secret secret) {
        session.put(name, secret);
    }

    /**
     * Keeps {@code secret} in the system's store. Whatever comes of that, it is there until the
     * console ends.
     *
     * @return whether there is a store
     * @throws SecretStoreException when the store refuses it or does not answer
     */
    public boolean keep(SecretName name, Secret secret) throws SecretStoreException {
        keepForSession(name, secret);
        SecretStore there = store();
        if (there == null) {
            return false;
        }
        there.put(name, secret);
        return true;
    }

    /**
     * {@return the secret of this name; null where there is none} The store is asked only once for
     * one that it gave.
     *
     * @throws SecretStoreException when the store does not answer
     */
    public @Nullable Secret find(SecretName name) throws SecretStoreException {
        Secret known = session.get(name);
        if (known != null) {
            return known;
        }
        SecretStore there = store();
        Secret kept = there == null ? null : there.get(name);
        if (kept != null) {
            session.put(name, kept);
        }
        return kept;
    }

    /** {@return the secret of this name that was given in this session; null where none was} */
    public @Nullable Secret findInSession(SecretName name) {
        return session.get(name);
    }

    /**
     * Forgets the secret of this name everywhere.
     *
     * @throws SecretStoreException when the store does not answer; this session has forgotten it
     */
    public void forget(SecretName name) throws SecretStoreException {
        session.remove(name);
        SecretStore there = store();
        if (there != null) {
            there.delete(name);
        }
    }
}
