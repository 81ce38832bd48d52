package mpilot.console.cli;

import picocli.CommandLine.Option;

import java.util.concurrent.Callable;

/** A command, with the options that every one has. Returns its exit code. */
abstract class ConsoleTask implements Callable<Integer> {
    @Option(names = "--debug", description = "Print the stack trace of an error to standard error.")
    private boolean debug;

    @Option(names = "--help", usageHelp = true, description = "Show this help.")
    @SuppressWarnings("unused") // read by picocli, which shows the help
    private boolean help;

    boolean isDebug() {
        return debug;
    }
}
