package mpilot.console.cli;

import mpilot.console.gateway.VisibleText;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Data in UTF-8 on its way to a terminal: whatever could hide, reorder or command there is written
 * out, as {@link VisibleText} does. Lines stay lines, and JSON stays the same JSON. A line is
 * passed on when it ends, or by {@link #flush}.
 */
final class VisibleOutput extends BlockOutput {
    private final OutputStream out;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    VisibleOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int begin = offset;
        for (int i = offset; i < offset + length; i++) {
            if (bytes[i] == '\n') {
                line.write(bytes, begin, i - begin);
                begin = i + 1;
                pass();
                out.write('\n');
            }
        }
        line.write(bytes, begin, offset + length - begin);
    }

    /** A line's end may be of two characters, as in CSV. */
    private void pass() throws IOException {
        String text = line.toString(StandardCharsets.UTF_8);
        line.reset();
        String end = text.endsWith("\r") ? "\r" : "";
        String visible = VisibleText.of(text.substring(0, text.length() - end.length())) + end;
        out.write(visible.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void flush() throws IOException {
        pass();
        out.flush();
    }
}
