package mpilot.console.ui;

import org.jspecify.annotations.Nullable;

/** The window cannot be opened or drawn; the message is a sentence for the operator. */
public final class DesktopException extends Exception {
    DesktopException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
