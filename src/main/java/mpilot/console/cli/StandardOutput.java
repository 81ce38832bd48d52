package mpilot.console.cli;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * Standard output that forgets no failure: one that a writer over it swallowed, as PrintWriter
 * does, is thrown again by the next write or flush, so that nothing is lost in silence.
 */
public final class StandardOutput extends BlockOutput {
    private final OutputStream out;
    private @Nullable IOException failure;

    /** Writes to {@code out}, which throws when it cannot. */
    public StandardOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        attempt(() -> out.write(bytes, offset, length));
    }

    @Override
    public void flush() throws IOException {
        attempt(out::flush);
    }

    private void attempt(Step step) throws IOException {
        if (failure != null) {
            throw failure;
        }
        try {
            step.take();
        } catch (IOException e) {
            failure = isReaderGone(e) ? new ReaderGoneException(e) : unwritable(e);
            throw failure;
        }
    }

    /** As {@code head} does when it has all it wants; in the words of the systems there are. */
    private static boolean isReaderGone(IOException e) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("broken pipe")
                || message.contains("pipe is being closed")
                || message.contains("pipe has been ended");
    }

    private static IOException unwritable(IOException e) {
        return new IOException("Standard output cannot be written: " + e.getMessage() + ".", e);
    }

    @FunctionalInterface
    private interface Step {
        void take() throws IOException;
    }

    /** Whoever read standard output reads no more. */
    static final class ReaderGoneException extends IOException {
        private ReaderGoneException(IOException cause) {
            super("Nobody reads standard output.", cause);
        }
    }
}
