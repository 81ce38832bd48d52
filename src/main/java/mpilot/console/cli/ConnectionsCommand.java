package mpilot.console.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What can be done with the saved connections. */
@Command(
        name = "connections",
        description = "List the saved connections, test one, or agree to contact its gateway.",
        sortOptions = false)
final class ConnectionsCommand extends ConsoleTask {
    /** The command with the commands below it. */
    static CommandLine with(Terminal terminal) {
        return new CommandLine(new ConnectionsCommand())
                .addSubcommand(new ListConnectionsCommand(terminal))
                .addSubcommand(new TestConnectionCommand(terminal))
                .addSubcommand(new TrustConnectionCommand(terminal));
    }

    @Override
    public Integer call() throws UsageException {
        throw new UsageException("connections: say what to do: list, test or trust.");
    }
}
