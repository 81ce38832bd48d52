package mpilot.console.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * A command run to its end, without a window.
 *
 * @param code what it exits with
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
public record CommandLineRun(int code, String out, String err) {
    public static CommandLineRun of(Map<String, String> environment, String... arguments) {
        return of(new NoDesktop(), false, environment, arguments);
    }

    /** With a window, and whether a person watches. */
    static CommandLineRun of(
            Desktop desktop,
            boolean interactive,
            Map<String, String> environment,
            String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal =
                new Terminal(
                        out,
                        new PrintWriter(out, true, StandardCharsets.UTF_8),
                        new PrintWriter(err, true, StandardCharsets.UTF_8),
                        environment,
                        interactive);
        int code = new Commands(terminal, desktop, "1.2.3").run(arguments);
        return new CommandLineRun(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    List<String> lines() {
        return out.lines().toList();
    }

    String lastLine() {
        return lines().getLast();
    }
}
