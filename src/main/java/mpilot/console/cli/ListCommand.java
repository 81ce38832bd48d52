package mpilot.console.cli;

import mpilot.console.gateway.Cancellation;
import mpilot.console.gateway.GatewayException;
import mpilot.console.gateway.ProfileCodec;
import mpilot.console.gateway.ProfilePage;
import mpilot.console.gateway.ProfileQuery;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.time.Instant;

/** Prints one page. */
@Command(
        name = "list",
        description = "Print a page of access profiles as a table, or as JSON.",
        sortOptions = false)
final class ListCommand extends ConsoleTask {
    private final Terminal terminal;

    @Mixin private GatewayOptions gateway = new GatewayOptions();
    @Mixin private FilterOptions filters = new FilterOptions();

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "Rows on the page; 25 unless told. The gateway gives at most 100.")
    private @Nullable Integer limit;

    @Option(
            names = "--offset",
            paramLabel = "N",
            description = "Rows to skip; the line below the table tells the next page's.")
    private @Nullable Integer offset;

    @Option(names = "--json", description = "Print the page as the gateway sent it, nothing lost.")
    private boolean json;

    ListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws UsageException, IOException, GatewayException {
        if ((limit != null && limit < 0) || (offset != null && offset < 0)) {
            throw new UsageException("--limit and --offset are not negative.");
        }
        ProfileQuery query =
                filters.query(limit == null ? ProfileQuery.DEFAULT_LIMIT : limit, offset);
        try (GatewayOptions.Session session = gateway.open(terminal)) {
            ProfilePage page = session.source().list(query, Cancellation.never()).page();
            if (json) {
                terminal.data().write(ProfileCodec.encode(page));
                terminal.data().write('\n');
                terminal.data().flush();
            } else {
                print(page, terminal);
            }
        }
        return ExitCode.DONE;
    }

    static void print(ProfilePage page, Terminal terminal) {
        if (!page.accessProfiles().isEmpty()) {
            ProfileTable.lines(page.accessProfiles(), Instant.now(), terminal.width())
                    .forEach(terminal.out()::println);
        }
        terminal.out().flush();
        terminal.err().println(ProfileTable.coverage(page));
        terminal.err().flush();
    }
}
