package mpilot.console.file;

import org.jspecify.annotations.Nullable;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes a file that is whole or not there at all: into a temporary file beside it, which is moved
 * into place at the end. A failure leaves what was there before, and no temporary file.
 */
public final class SafeFile {
    private SafeFile() {}

    /** Writes a file's content. */
    @FunctionalInterface
    public interface Content<E extends Exception> {
        /** Writes all of it to {@code out}, which it need not close. */
        void writeTo(OutputStream out) throws E, IOException;
    }

    /**
     * Writes {@code content} to {@code file}, replacing it.
     *
     * @throws IOException when it cannot be written, with a sentence for the operator
     * @throws E when {@code content} throws it
     */
    public static <E extends Exception> void write(Path file, Content<E> content)
            throws E, IOException {
        Path target = file.toAbsolutePath();
        if (Files.isDirectory(target)) {
            throw new UnwritableException(file, "it is a directory", null);
        }
        Path temporary = temporary(file, target);
        try {
            writeTo(file, temporary, content);
            move(file, temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static Path temporary(Path file, Path target) throws IOException {
        Path directory = target.getParent();
        if (directory == null || !Files.isDirectory(directory)) {
            throw new UnwritableException(file, "there is no such directory", null);
        }
        try {
            return Files.createTempFile(directory, ".mpilot-", ".tmp");
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    private static <E extends Exception> void writeTo(Path file, Path temporary, Content<E> content)
            throws E, IOException {
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE);
                OutputStream out =
                        new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
            content.writeTo(out);
            out.flush();
            channel.force(true);
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    private static void move(Path file, Path temporary, Path target) throws IOException {
        try {
            Files.move(
                    temporary,
                    target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    private static UnwritableException unwritable(Path file, IOException e) {
        if (e instanceof UnwritableException already) {
            return already;
        }
        String why =
                switch (e) {
                    case AccessDeniedException _ -> "you may not write there";
                    case NoSuchFileException _, NotDirectoryException _ ->
                            "there is no such directory";
                    default ->
                            String.valueOf(e.getMessage()).contains("No space left")
                                    ? "the disk is full"
                                    : "the disk refused it";
                };
        return new UnwritableException(file, why, e);
    }

    /** The file cannot be written; the message is a sentence for the operator. */
    public static final class UnwritableException extends IOException {
        private UnwritableException(Path file, String why, @Nullable IOException cause) {
            super("Cannot write " + file + ": " + why + ".", cause);
        }
    }
}
