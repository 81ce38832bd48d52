package mpilot.console.cli;

import mpilot.console.logging.Redaction;

import picocli.CommandLine.Model.UsageMessageSpec;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.Map;

/**
 * Where a command writes. Data goes to {@code out} alone; everything said about it to {@code err}.
 *
 * @param data the bytes of {@code out}, for formats of their own, as they are; where a person
 *     watches, through a {@link VisibleOutput}
 * @param out text of the result
 * @param err errors and progress
 * @param environment the environment variables
 * @param interactive whether a person watches {@code out}
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
    private static final int MIN_WIDTH = 40;

    /** Lets nothing in the data command a terminal. */
    public Terminal {
        data = interactive ? new VisibleOutput(data) : data;
    }

    /** A terminal whose command has no log. */
    public Terminal(
            OutputStream data,
            PrintWriter out,
            PrintWriter err,
            Map<String, String> environment,
            boolean interactive) {
        this(data, out, err, environment, interactive, new Redaction());
    }

    /**
     * The width to fit tables into, in characters: {@code COLUMNS}, or the terminal's own. Where
     * nobody watches nothing is cut, so that {@code grep} finds it.
     */
    int width() {
        String columns = environment.getOrDefault("COLUMNS", "");
        if (columns.matches("[0-9]{1,4}")) {
            return Math.max(MIN_WIDTH, Integer.parseInt(columns));
        }
        return interactive
                ? Math.max(MIN_WIDTH, new UsageMessageSpec().autoWidth(true).width())
                : Integer.MAX_VALUE;
    }

    /**
     * Makes sure that all data is out.
     *
     * @throws IOException when some could not be written, now or before
     */
    void flush() throws IOException {
        err.flush();
        out.flush();
        data.flush();
    }
}
