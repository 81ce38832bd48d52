package mpilot.console.cli;

/** The command was given something that it cannot take; the message is a sentence. */
final class UsageException extends Exception {
    UsageException(String message) {
        super(message);
    }
}
