package mpilot.console.cli;

import mpilot.console.file.SafeFile;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Where a command writes what it was asked for.
 *
 * @param file the file; null for standard output
 */
record Output(@Nullable Path file) {
    /**
     * What {@code value} names; {@code -} is standard output.
     *
     * @throws UsageException when no file can have this name
     */
    static Output of(String option, String value) throws UsageException {
        if (value.isBlank()) {
            throw new UsageException(option + " is empty; - is standard output.");
        }
        return new Output(value.equals("-") ? null : file(option, value));
    }

    /**
     * The file that {@code value} names.
     *
     * @throws UsageException when no file can have this name
     */
    static Path file(String option, String value) throws UsageException {
        try {
            if (!value.isBlank()) {
                return Path.of(value);
            }
        } catch (InvalidPathException e) {
            throw new UsageException(option + ": no file can have this name.");
        }
        throw new UsageException(option + " is empty.");
    }

    /** Writes all of {@code content}; a file is as it was before where that fails. */
    <E extends Exception> void write(SafeFile.Content<E> content, Terminal terminal)
            throws E, IOException {
        if (file == null) {
            content.writeTo(terminal.data());
            terminal.data().flush();
        } else {
            SafeFile.write(file, content);
        }
    }
}
