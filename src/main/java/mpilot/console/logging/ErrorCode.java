package mpilot.console.logging;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;

/**
 * A short name for an unexpected error, such as {@code E-7K2M4Q}: the same error at the same place
 * in the code has the same one, whatever it was about, so that a report of it can be told from
 * others.
 */
public final class ErrorCode {
    private static final int FRAMES = 8;
    private static final int LENGTH = 6;

    private ErrorCode() {}

    /** {@return the code of {@code thrown}; its message is no part of it} */
    public static String of(Throwable thrown) {
        CRC32 sum = new CRC32();
        Throwable at = thrown;
        for (int depth = 0; at != null && depth < FRAMES; depth++, at = at.getCause()) {
            add(sum, at.getClass().getName());
            StackTraceElement[] frames = at.getStackTrace();
            for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
                add(sum, frames[i].getClassName() + "." + frames[i].getMethodName());
            }
        }
        String digits = Long.toString(sum.getValue() | 1L << 32, 32).toUpperCase(Locale.ROOT);
        return "E-" + digits.substring(digits.length() - LENGTH);
    }

    private static void add(CRC32 sum, String text) {
        sum.update(text.getBytes(StandardCharsets.UTF_8));
    }
}
