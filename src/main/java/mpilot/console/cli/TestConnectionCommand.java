package mpilot.console.cli;

import mpilot.console.connection.SavedConnection;
import mpilot.console.gateway.Cancellation;
import mpilot.console.gateway.ClientOptions;
import mpilot.console.gateway.GatewayEndpoint;
import mpilot.console.gateway.GatewayException;
import mpilot.console.gateway.GatewayProbe;
import mpilot.console.gateway.ProbeReport;
import mpilot.console.gateway.ProbeStep;
import mpilot.console.sandbox.SandboxGateway;
import mpilot.console.sandbox.SandboxOptions;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;

/** Looks at the gateway of a connection step by step. */
@Command(
        name = "test",
        description =
                "Look at the gateway of a connection step by step: its name, TCP, TLS, health,"
                        + " version and list.",
        sortOptions = false)
final class TestConnectionCommand extends ConsoleTask {
    private static final int TITLE_WIDTH = 15;

    private final Terminal terminal;

    @Parameters(paramLabel = "NAME", description = "The connection's name.")
    private String name = "";

    @Option(
            names = "--keep-path",
            description = "Where the list is at the other path that gateways have, keep that path.")
    private boolean keepPath;

    TestConnectionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws UsageException, IOException, GatewayException {
        SavedConnections saved = new SavedConnections(terminal);
        SavedConnection connection = saved.named(name);
        ProbeReport report = connection.isSandbox() ? testSandbox() : test(saved, connection);
        if (report.failure() == null) {
            return ExitCode.DONE;
        }
        if (report.betterPath() == null) {
            return report.failure().kind().exitCode();
        }
        if (!keepPath) {
            say("The list is at " + report.betterPath() + "; --keep-path keeps it there.");
            return report.failure().kind().exitCode();
        }
        saved.replace(connection.withPlace(connection.place().withPath(report.betterPath())));
        say(connection.name() + " asks at " + report.betterPath() + " from now on.");
        return ExitCode.DONE;
    }

    private ProbeReport test(SavedConnections saved, SavedConnection connection)
            throws UsageException, GatewayException {
        Cancellation cancellation = new Cancellation();
        try (Interrupt _ = new Interrupt(cancellation, terminal)) {
            return saved.opener(connection).test(connection, this::print, cancellation);
        } catch (IllegalArgumentException e) {
            throw new UsageException(connection.name() + ": " + e.getMessage());
        }
    }

    private ProbeReport testSandbox() throws IOException, GatewayException {
        try (SandboxGateway sandbox = SandboxGateway.start(SandboxOptions.DEFAULT)) {
            return GatewayProbe.run(
                    GatewayEndpoint.of(sandbox.url()),
                    _ -> sandbox.tokens().admin(),
                    ClientOptions.standard(),
                    this::print,
                    Cancellation.never());
        }
    }

    private void print(ProbeStep step) {
        if (step.outcome() == ProbeStep.Outcome.RUNNING) {
            return;
        }
        String title = step.kind().title();
        terminal.out()
                .printf(
                        "%-8s %s%s %6d ms  %s%n",
                        word(step.outcome()),
                        title,
                        " ".repeat(Math.max(0, TITLE_WIDTH - CellWidth.of(title))),
                        step.time().toMillis(),
                        step.detail());
        if (step.advice() != null) {
            terminal.out().println(" ".repeat(TITLE_WIDTH + 21) + step.advice());
        }
        terminal.out().flush();
    }

    private static String word(ProbeStep.Outcome outcome) {
        return switch (outcome) {
            case RUNNING -> "running";
            case PASSED -> "passed";
            case NOTED -> "noted";
            case FAILED -> "FAILED";
            case LEFT_OUT -> "left out";
        };
    }

    private void say(String sentence) {
        terminal.err().println(sentence);
        terminal.err().flush();
    }
}
