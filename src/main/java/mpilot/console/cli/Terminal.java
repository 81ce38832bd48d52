package mpilot.console.cli;

import mpilot.console.logging.Redaction;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.Map;

/**
 * Where a command writes. Data goes to {@code out} alone; everything said about it to {@code err}.
 *
 * @param data the bytes of {@code out}, for formats that are not text
 * @param out text of the result
 * @param err errors and progress
 * @param environment the environment variables
 * @param interactive whether a person watches {@code err}
 * @param redaction is told every secret that a command gets to know, and keeps them out of the log
 *     and of stack traces
 */
public record Terminal(
        OutputStream data,
        PrintWriter out,
        PrintWriter err,
        Map<String, String> environment,
        boolean interactive,
        Redaction redaction) {
    private static final int DEFAULT_WIDTH = 120;
    private static final int MIN_WIDTH = 60;

    /** A terminal whose command has no log. */
    public Terminal(
            OutputStream data,
            PrintWriter out,
            PrintWriter err,
            Map<String, String> environment,
            boolean interactive) {
        this(data, out, err, environment, interactive, new Redaction());
    }

    /** The width to fit tables into, in characters. */
    int width() {
        String columns = environment.getOrDefault("COLUMNS", "");
        return columns.matches("[0-9]{1,4}")
                ? Math.max(MIN_WIDTH, Integer.parseInt(columns))
                : DEFAULT_WIDTH;
    }
}
