package mpilot.console.json;

import org.jspecify.annotations.Nullable;

/** The text is no JSON object, or does not fit the record. The message quotes nothing of it. */
public final class JsonException extends Exception {
    JsonException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
