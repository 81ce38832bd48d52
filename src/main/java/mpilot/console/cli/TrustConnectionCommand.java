package mpilot.console.cli;

import mpilot.console.connection.SavedConnection;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.io.IOException;

/** Agrees to contact a gateway. */
@Command(
        name = "trust",
        description =
                "Agree to contact the gateway of a connection where it points now, and to give it"
                        + " the connection's token.",
        sortOptions = false)
final class TrustConnectionCommand extends ConsoleTask {
    private final Terminal terminal;

    @Parameters(paramLabel = "NAME", description = "The connection's name.")
    private String name = "";

    TrustConnectionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws UsageException, IOException {
        SavedConnections saved = new SavedConnections(terminal);
        SavedConnection connection = saved.named(name);
        if (connection.place().origin().isEmpty()) {
            throw new UsageException(connection.name() + " points to no gateway.");
        }
        saved.trust(connection);
        terminal.err()
                .println(
                        connection.place().origin()
                                + " may be contacted, and gets the token of "
                                + connection.name()
                                + ".");
        return ExitCode.DONE;
    }
}
