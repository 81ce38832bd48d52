package mpilot.console.cli;

import mpilot.console.gateway.GatewayException;
import mpilot.console.gateway.GatewayFailure;
import mpilot.console.gateway.VisibleText;
import mpilot.console.logging.ErrorCode;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;

/** Runs the command that the arguments name, and turns every error into a sentence and a code. */
public final class Commands {
    private static final Logger LOG = LoggerFactory.getLogger(Commands.class);

    private final Terminal terminal;
    private final Desktop desktop;
    private final String version;

    /** Commands that write to {@code terminal} and open windows with {@code desktop}. */
    public Commands(Terminal terminal, Desktop desktop, String version) {
        this.terminal = terminal;
        this.desktop = desktop;
        this.version = version;
    }

    /** {@return the exit code of the command in {@code arguments}} */
    public int run(String... arguments) {
        CommandLine commands =
                new CommandLine(new ConsoleCommand(terminal, desktop))
                        .addSubcommand(new ListCommand(terminal))
                        .addSubcommand(new ExportCommand(terminal))
                        .addSubcommand(new AgendaCommand(terminal))
                        .addSubcommand(new CheckCommand(terminal, version))
                        .addSubcommand(new AllowedCommand(terminal))
                        .addSubcommand(new SnapshotCommand(terminal, desktop))
                        .addSubcommand(ConnectionsCommand.with(terminal))
                        .addSubcommand(new SandboxCommand(terminal));
        commands.getCommandSpec().version("mpilot-console " + version);
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        commands.setOut(terminal.out());
        commands.setErr(terminal.err());
        commands.setParameterExceptionHandler((e, _) -> usage(message(e)));
        commands.setExecutionExceptionHandler((e, command, _) -> failed(e, isDebug(command)));
        int code = commands.execute(arguments);
        terminal.out().flush();
        terminal.err().flush();
        return code;
    }

    private static boolean isDebug(CommandLine command) {
        return command.getCommand() instanceof ConsoleTask task && task.isDebug();
    }

    private int usage(String sentence) {
        say(sentence, "Run mpilot-console --help, or with a command: mpilot-console list --help.");
        return ExitCode.USAGE;
    }

    private static String message(ParameterException e) {
        String message = String.valueOf(e.getMessage()).strip();
        return VisibleText.of(message.endsWith(".") ? message : message + ".", 300);
    }

    private int failed(Exception e, boolean debug) {
        int code = tell(e);
        if (debug) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace, true));
            terminal.err().print(terminal.redaction().clean(trace.toString()));
        }
        return code;
    }

    private int tell(Exception e) {
        return switch (e) {
            case UsageException _ -> usage(String.valueOf(e.getMessage()));
            case GatewayException refused -> {
                GatewayFailure failure = refused.failure();
                say(failure.sentence(), failure.advice());
                yield failure.kind().exitCode();
            }
            case IOException _ -> {
                if (isClosedPipe(e)) {
                    yield ExitCode.DONE;
                }
                say(String.valueOf(e.getMessage()), "Choose another place, or make room.");
                yield ExitCode.NOT_WRITTEN;
            }
            case Desktop.UnavailableException _ -> {
                say(String.valueOf(e.getMessage()), "The list command needs no window.");
                yield ExitCode.NOT_WRITTEN;
            }
            default -> {
                LOG.error("An unexpected error, {}", ErrorCode.of(e), e);
                say("The console made a mistake of its own.", "Run it again with --debug.");
                yield ExitCode.NOT_WRITTEN;
            }
        };
    }

    /** The reader of our output went away, as {@code head} does: it has all it wants. */
    private static boolean isClosedPipe(Exception e) {
        return String.valueOf(e.getMessage()).contains("Broken pipe");
    }

    private void say(String sentence, String advice) {
        PrintWriter err = terminal.err();
        err.println("mpilot-console: " + VisibleText.of(sentence));
        err.println(advice);
        err.flush();
    }
}
