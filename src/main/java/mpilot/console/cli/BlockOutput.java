package mpilot.console.cli;

import java.io.IOException;
import java.io.OutputStream;

/** An output whose single bytes go the way of its blocks. */
abstract class BlockOutput extends OutputStream {
    @Override
    public final void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public abstract void write(byte[] bytes, int offset, int length) throws IOException;
}
