package mpilot.console.gateway;

import org.jspecify.annotations.Nullable;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Remembers whether it could not be read: the parser throws an {@link IOException} as well where
 * the bytes are of an encoding that it does not know.
 */
final class WatchedInput extends FilterInputStream {
    private @Nullable IOException failure;

    WatchedInput(InputStream in) {
        super(in);
    }

    /**
     * Goes on where everything asked for was read.
     *
     * @throws IOException what reading threw
     */
    void requireRead() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }

    @Override
    public int read() throws IOException {
        try {
            return super.read();
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        try {
            return super.read(bytes, offset, length);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }
}
