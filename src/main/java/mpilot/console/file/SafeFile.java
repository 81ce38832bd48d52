package mpilot.console.file;

import mpilot.console.text.Text;

import org.jspecify.annotations.Nullable;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collections;
import java.util.Set;

/**
 * Writes a file that is whole or not there at all: into a temporary file beside it, which is moved
 * into place at the end. A failure leaves what was there before, and no temporary file.
 *
 * <p>A file that is replaced keeps its POSIX permissions; a new one is its owner's alone, as the
 * temporary file is. A symbolic link is followed and stays; a device or pipe, such as {@code
 * /dev/stdout}, is written to as it is.
 */
public final class SafeFile {
    private static final int MAX_LINKS = 40;

    private static final Set<PosixFilePermission> WRITE =
            Set.of(
                    PosixFilePermission.OWNER_WRITE,
                    PosixFilePermission.GROUP_WRITE,
                    PosixFilePermission.OTHERS_WRITE);

    /** As the operator named it, for the sentences. */
    private final Path file;

    private final Path target;

    private SafeFile(Path file) throws IOException {
        this.file = file;
        this.target = followed(file);
    }

    /** Writes a file's content. */
    @FunctionalInterface
    public interface Content<E extends Exception> {
        /** Writes all of it to {@code out}, which it need not close. */
        void writeTo(OutputStream out) throws E, IOException;
    }

    /**
     * Writes {@code content} to {@code file}, replacing it.
     *
     * @throws UnwritableException when it cannot be written, with a sentence for the operator
     * @throws E when {@code content} throws it
     */
    public static <E extends Exception> void write(Path file, Content<E> content)
            throws E, IOException {
        new SafeFile(file).write(content);
    }

    private static Path followed(Path file) throws IOException {
        Path target = file.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == MAX_LINKS) {
                throw new UnwritableException(file, Text.of("file.links"));
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    private <E extends Exception> void write(Content<E> content) throws E, IOException {
        if (Files.isDirectory(target)) {
            throw new UnwritableException(file, Text.of("file.is-directory"));
        }
        boolean replaces = Files.exists(target);
        if (replaces && !Files.isRegularFile(target)) {
            writeTo(target, content, false);
            return;
        }
        if (replaces && isReadOnly()) {
            throw new UnwritableException(file, Text.of("file.read-only"));
        }
        Path temporary = temporary();
        try {
            writeTo(temporary, content, true);
            move(temporary, replaces);
        } finally {
            delete(temporary);
        }
    }

    /** Whether nobody may write it; a superuser could, but not without being asked. */
    private boolean isReadOnly() throws IOException {
        PosixFileAttributeView posix = posix(target);
        return !Files.isWritable(target)
                || (posix != null
                        && Collections.disjoint(posix.readAttributes().permissions(), WRITE));
    }

    private static @Nullable PosixFileAttributeView posix(Path path) {
        return Files.getFileAttributeView(path, PosixFileAttributeView.class);
    }

    private Path temporary() throws UnwritableException {
        Path directory = target.getParent();
        if (directory == null || !Files.isDirectory(directory)) {
            throw new UnwritableException(file, Text.of("file.no-directory"));
        }
        try {
            return Files.createTempFile(directory, ".mpilot-", ".tmp");
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private <E extends Exception> void writeTo(Path path, Content<E> content, boolean sync)
            throws E, IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE);
                OutputStream out =
                        new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
            content.writeTo(out);
            out.flush();
            if (sync) {
                channel.force(true);
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private void move(Path temporary, boolean replaces) throws UnwritableException {
        try {
            PosixFileAttributeView posix = posix(temporary);
            if (replaces && posix != null) {
                posix.setPermissions(Files.getPosixFilePermissions(target));
            }
            try {
                Files.move(
                        temporary,
                        target,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** After a move there is nothing to delete; where it fails, the failure to tell is another. */
    private static void delete(Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            temporary.toFile().deleteOnExit();
        }
    }

    private UnwritableException unwritable(IOException e) {
        String why =
                switch (e) {
                    case AccessDeniedException _ -> Text.of("file.not-allowed");
                    case NoSuchFileException _, NotDirectoryException _ ->
                            Text.of("file.no-directory");
                    case FileSystemException told -> said(told.getReason());
                    default -> said(e.getMessage());
                };
        return new UnwritableException(file, why, e);
    }

    /** The system's own words, which name no path. */
    private static String said(@Nullable String words) {
        if (words == null) {
            return Text.of("file.disk-refused");
        }
        return words.contains("No space left") ? Text.of("file.disk-full") : words;
    }

    /** The file cannot be written; the message is a sentence for the operator. */
    public static final class UnwritableException extends IOException {
        private UnwritableException(Path file, String why) {
            this(file, why, null);
        }

        private UnwritableException(Path file, String why, @Nullable IOException cause) {
            super(Text.of("file.cannot-write", file.toString(), why), cause);
        }
    }
}
