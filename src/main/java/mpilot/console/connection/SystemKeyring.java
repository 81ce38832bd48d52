package mpilot.console.connection;

import com.github.javakeyring.BackendNotSupportedException;
import com.github.javakeyring.Keyring;
import com.github.javakeyring.PasswordAccessException;

import mpilot.console.gateway.Secret;
import mpilot.console.text.Text;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The store of this machine: the keychain of macOS, the credential manager of Windows, the secret
 * service or KWallet of a Linux desktop. The one class that knows the library for them. All of it
 * happens on one thread of its own, as a store may wait for the operator without an end.
 */
public final class SystemKeyring implements SecretStore {
    private static final Logger LOG = LoggerFactory.getLogger(SystemKeyring.class);
    private static final String SERVICE = "mpilot-console";

    /** Long enough to unlock the store by hand. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /**
     * What one entry holds. Windows takes 2560 bytes, which is 1280 characters as the library
     * stores them, and a JWT may be longer.
     */
    private static final int ENTRY_LENGTH = 1200;

    /** What an entry begins with: whether the secret goes on in the next one. */
    private static final String MORE = "+";

    private static final String LAST = "=";

    private final ExecutorService thread;
    private final Keyring keyring;

    private SystemKeyring(ExecutorService thread, Keyring keyring) {
        this.thread = thread;
        this.keyring = keyring;
    }

    /**
     * {@return the store; null where there is none, which is normal, or it has not answered within
     * {@code patience}} Waits, so it is not for the FX thread.
     */
    public static @Nullable SecretStore find(Duration patience) {
        ExecutorService thread =
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().daemon().name("keyring").factory());
        try {
            return new SystemKeyring(thread, within(patience, thread.submit(() -> create())));
        } catch (SecretStoreException | ExecutionException e) {
            LOG.info("No store of secrets on this machine: {}", e.getMessage());
            thread.shutdown();
            return null;
        }
    }

    /** The native parts of the library end in errors where the system lacks theirs. */
    private static Keyring create() throws BackendNotSupportedException {
        try {
            return Keyring.create();
        } catch (LinkageError e) {
            throw new BackendNotSupportedException("it cannot be used", e);
        }
    }

    @Override
    public String title() {
        return switch (keyring.getKeyringStorageType()) {
            case GNOME_KEYRING -> "Secret Service";
            case KWALLET -> "KWallet";
            case OSX_KEYCHAIN, LEGACY_OSX_KEYCHAIN -> "macOS Keychain";
            case WINDOWS_CREDENTIAL_STORE -> "Windows Credential Manager";
        };
    }

    @Override
    public @Nullable Secret get(SecretName name) throws SecretStoreException {
        try {
            return within(PATIENCE, thread.submit(() -> read(name.account())));
        } catch (ExecutionException e) {
            // The library has one error for "there is none" and for "it is not given".
            LOG.debug("The store gave no {}", name.purpose());
            return null;
        }
    }

    private Secret read(String account) throws PasswordAccessException {
        StringBuilder value = new StringBuilder();
        String entry = account;
        String part = keyring.getPassword(SERVICE, entry);
        while (part.startsWith(MORE)) {
            value.append(part, MORE.length(), part.length());
            entry = next(entry);
            part = keyring.getPassword(SERVICE, entry);
        }
        return Secret.of(value.append(part, LAST.length(), part.length()).toString());
    }

    private static String next(String entry) {
        return entry + "+";
    }

    @Override
    public void put(SecretName name, Secret secret) throws SecretStoreException {
        run(() -> {
            String entry = name.account();
            String rest = secret.reveal();
            while (rest.length() > ENTRY_LENGTH) {
                keyring.setPassword(SERVICE, entry, MORE + rest.substring(0, ENTRY_LENGTH));
                rest = rest.substring(ENTRY_LENGTH);
                entry = next(entry);
            }
            keyring.setPassword(SERVICE, entry, LAST + rest);
            deleteFrom(next(entry));
            return true;
        });
    }

    @Override
    public void delete(SecretName name) throws SecretStoreException {
        run(() -> deleteFrom(name.account()));
    }

    /** Deletes this entry and those that go on from it, as far as there are any. */
    private boolean deleteFrom(String account) {
        String entry = account;
        try {
            while (true) {
                keyring.deletePassword(SERVICE, entry);
                entry = next(entry);
            }
        } catch (PasswordAccessException e) {
            return true;
        }
    }

    private void run(Callable<Boolean> work) throws SecretStoreException {
        try {
            within(PATIENCE, thread.submit(work));
        } catch (ExecutionException e) {
            throw new SecretStoreException(Text.of("secret.refused", title()));
        }
    }

    private static <T> T within(Duration patience, Future<T> work)
            throws SecretStoreException, ExecutionException {
        try {
            return work.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            work.cancel(true);
            throw new SecretStoreException(Text.of("secret.slow", patience.toSeconds()));
        } catch (InterruptedException e) {
            work.cancel(true);
            Thread.currentThread().interrupt();
            throw new SecretStoreException(Text.of("secret.cancelled"));
        }
    }
}
