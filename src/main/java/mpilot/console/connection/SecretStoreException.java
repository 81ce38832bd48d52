package mpilot.console.connection;

/** The system's store of secrets did not do it; the message is a sentence for the operator. */
public final class SecretStoreException extends Exception {
    SecretStoreException(String message) {
        super(message);
    }
}
