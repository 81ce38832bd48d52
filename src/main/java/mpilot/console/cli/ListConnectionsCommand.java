package mpilot.console.cli;

import mpilot.console.connection.ConnectionList;
import mpilot.console.connection.ConnectionRules;
import mpilot.console.connection.SavedConnection;

import picocli.CommandLine.Command;

import java.util.ArrayList;
import java.util.List;

/** Prints the saved connections. */
@Command(name = "list", description = "Print the saved connections.", sortOptions = false)
final class ListConnectionsCommand extends ConsoleTask {
    private final Terminal terminal;

    ListConnectionsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        SavedConnections saved = new SavedConnections(terminal);
        TextTable table =
                new TextTable(
                        List.of(
                                new TextTable.Column("NAME", true, false),
                                new TextTable.Column("ENVIRONMENT", false, false),
                                new TextTable.Column("GATEWAY", true, false),
                                new TextTable.Column("TOKEN", false, false),
                                new TextTable.Column("NOTES", true, false)));
        for (SavedConnection each : saved.all()) {
            table.add(
                    List.of(
                            each.name(),
                            each.environment().word(),
                            each.isSandbox() ? "embedded" : each.place().baseUrl(),
                            each.isSandbox() ? "its own" : source(each),
                            String.join(" ", notes(saved, each))));
        }
        table.lines(terminal.width()).forEach(terminal.out()::println);
        terminal.out().flush();
        return ExitCode.DONE;
    }

    private static String source(SavedConnection connection) {
        return switch (connection.credential().kind()) {
            case SYSTEM_STORE -> "system store";
            case SESSION -> "this session";
            case COMMAND -> "command";
            case ENVIRONMENT -> connection.credential().variable();
        };
    }

    private static List<String> notes(SavedConnections saved, SavedConnection connection) {
        List<String> notes =
                new ArrayList<>(
                        ConnectionRules.problems(connection, ConnectionList.DEFAULT).values());
        if (notes.isEmpty() && !connection.isSandbox()) {
            if (!saved.isKnown(connection)) {
                notes.add("Not contacted before.");
            } else if (!connection.isCredentialBound()) {
                notes.add("Its token was meant for another place.");
            }
            if (connection.place().isUnprotected()) {
                notes.add("Unencrypted.");
            }
        }
        return notes;
    }
}
