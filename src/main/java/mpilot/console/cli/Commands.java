package mpilot.console.cli;

import mpilot.console.gateway.FailureKind;
import mpilot.console.gateway.GatewayException;
import mpilot.console.gateway.GatewayFailure;
import mpilot.console.gateway.GatewayFailure.Cancelled;
import mpilot.console.gateway.VisibleText;
import mpilot.console.logging.ErrorCode;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;

/** Runs the command that the arguments name, and turns every error into a sentence and a code. */
public final class Commands {
    private static final Logger LOG = LoggerFactory.getLogger(Commands.class);
    private static final int HELP_LEAST = 60;
    private static final int HELP_MOST = 100;

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
        int code = commands().execute(arguments);
        try {
            terminal.flush();
        } catch (IOException e) {
            return code == ExitCode.DONE ? tell(e) : code;
        }
        return code;
    }

    private CommandLine commands() {
        CommandLine commands =
                new CommandLine(new ConsoleCommand(terminal, desktop))
                        .addSubcommand(new ListCommand(terminal))
                        .addSubcommand(new ExportCommand(terminal))
                        .addSubcommand(new AgendaCommand(terminal))
                        .addSubcommand(new CheckCommand(terminal, version))
                        .addSubcommand(new AllowedCommand(terminal))
                        .addSubcommand(new DiffCommand(terminal))
                        .addSubcommand(new SnapshotCommand(terminal, desktop))
                        .addSubcommand(ConnectionsCommand.with(terminal))
                        .addSubcommand(new SandboxCommand(terminal));
        commands.getCommandSpec().version("mpilot-console " + version);
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        commands.setOut(terminal.out());
        commands.setErr(terminal.err());
        commands.setUsageHelpWidth(Math.clamp(terminal.width(), HELP_LEAST, HELP_MOST));
        commands.getSubcommands()
                .values()
                .forEach(each -> each.getCommandSpec().usageMessage().abbreviateSynopsis(true));
        commands.setParameterExceptionHandler((e, _) -> usage(message(e), e.getCommandLine()));
        commands.setExecutionExceptionHandler((e, command, _) -> failed(e, command));
        return commands;
    }

    private int usage(String sentence, CommandLine command) {
        say(
                sentence,
                "Run "
                        + command.getCommandSpec().qualifiedName()
                        + " --help to see what it takes.");
        return ExitCode.USAGE;
    }

    private static String message(ParameterException e) {
        String message = String.valueOf(e.getMessage()).strip().replaceFirst("^Error: ", "");
        String sentence = message.endsWith(".") ? message : message + ".";
        return VisibleText.of(sentence, 300) + suggestion(e);
    }

    private static String suggestion(ParameterException e) {
        return e instanceof UnmatchedArgumentException unmatched
                        && !unmatched.getSuggestions().isEmpty()
                ? " Did you mean " + unmatched.getSuggestions().getFirst() + "?"
                : "";
    }

    private int failed(Exception e, CommandLine command) {
        int code =
                e instanceof UsageException
                        ? usage(String.valueOf(e.getMessage()), command)
                        : tell(e);
        if (command.getCommand() instanceof ConsoleTask task && task.isDebug()) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace, true));
            terminal.err().print(terminal.redaction().clean(trace.toString()));
        }
        return code;
    }

    private int tell(Exception e) {
        return switch (e) {
            // Whoever cancelled it, Interrupt above all, knows and has told.
            case GatewayException refused when refused.failure() instanceof Cancelled ->
                    FailureKind.CANCELLED.exitCode();
            case GatewayException refused -> {
                GatewayFailure failure = refused.failure();
                say(failure.sentence(), failure.advice());
                yield failure.kind().exitCode();
            }
            case InterruptedException _ -> FailureKind.CANCELLED.exitCode();
            case StandardOutput.ReaderGoneException _ -> ExitCode.DONE;
            case IOException _ -> {
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

    private void say(String sentence, String advice) {
        PrintWriter err = terminal.err();
        err.println("mpilot-console: " + VisibleText.of(sentence));
        err.println(advice);
        err.flush();
    }
}
