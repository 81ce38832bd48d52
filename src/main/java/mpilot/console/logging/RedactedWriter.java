package mpilot.console.logging;

import mpilot.console.gateway.VisibleText;

import org.jspecify.annotations.Nullable;
import org.tinylog.core.LogEntry;
import org.tinylog.writers.AbstractFormatPatternWriter;
import org.tinylog.writers.RollingFileWriter;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * Writes log entries to a rolling file, each message on one line with nothing hidden in it, and
 * without secrets. Made by tinylog, which knows it by name.
 */
public final class RedactedWriter extends AbstractFormatPatternWriter {
    private static final String NEW_LINE = System.lineSeparator();

    private final RollingFileWriter file;
    private final Redaction redaction = new Redaction();

    /**
     * Opens the file.
     *
     * @param properties tinylog's own for a rolling file
     */
    public RedactedWriter(Map<String, String> properties) throws IOException {
        super(properties);
        Map<String, String> raw = new HashMap<>(properties);
        raw.put("format", "{message}");
        file = new RollingFileWriter(raw);
    }

    Redaction redaction() {
        return redaction;
    }

    @Override
    public void write(LogEntry entry) throws IOException {
        String text = render(with(entry, visible(entry.getMessage()), entry.getException()));
        String line =
                text.endsWith(NEW_LINE)
                        ? text.substring(0, text.length() - NEW_LINE.length())
                        : text;
        file.write(with(entry, redaction.clean(line), null));
    }

    private static @Nullable String visible(@Nullable String message) {
        return message == null ? null : VisibleText.of(message);
    }

    private static LogEntry with(
            LogEntry entry, @Nullable String message, @Nullable Throwable exception) {
        return new LogEntry(
                entry.getTimestamp(),
                entry.getThread(),
                entry.getContext(),
                entry.getClassName(),
                entry.getMethodName(),
                entry.getFileName(),
                entry.getLineNumber(),
                entry.getTag(),
                entry.getLevel(),
                message,
                exception);
    }

    @Override
    public void flush() throws IOException {
        file.flush();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        file.close();
    }
}
