package mpilot.console.cli;

import mpilot.console.fleet.view.BadLinkException;
import mpilot.console.fleet.view.SavedView;
import mpilot.console.fleet.view.ViewLink;
import mpilot.console.gateway.Cancellation;
import mpilot.console.gateway.GatewayException;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.gateway.RetryPolicy;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The console itself: opens the window, or without a display says what it would have shown. */
@Command(
        name = "mpilot-console",
        description = "Browse, inspect and export the access profiles of an MPilot AI gateway.",
        abbreviateSynopsis = true,
        footer = {
            "",
            "Without a command, opens the window; without --gateway, on the connection that was used"
                    + " last, or a sandbox of its own.",
            "",
            "Exit codes: 0 done, 1 findings, 2 wrong usage, 3 the gateway was not reached or cannot"
                    + " answer now, 4 refused, 5 not an access-profiles answer, 6 could not write."
        },
        commandListHeading = "%nCommands:%n",
        sortOptions = false)
final class ConsoleCommand extends ConsoleTask {
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;

    private final Terminal terminal;
    private final Desktop desktop;

    @Mixin private GatewayOptions gateway = new GatewayOptions();
    @Mixin private FilterOptions filters = new FilterOptions();
    @Mixin private LanguageOption language = new LanguageOption();

    @Option(
            names = ViewLink.OPTION,
            paramLabel = "LINK",
            description = "Open the window with this view, copied from its menu of views.")
    private @Nullable String view;

    @Option(names = "--version", versionHelp = true, description = "Show the version.")
    @SuppressWarnings("unused") // read by picocli, which shows the version
    private boolean version;

    ConsoleCommand(Terminal terminal, Desktop desktop) {
        this.terminal = terminal;
        this.desktop = desktop;
    }

    @Override
    public Integer call()
            throws UsageException,
                    IOException,
                    GatewayException,
                    Desktop.UnavailableException,
                    InterruptedException {
        ProfileQuery query = filters.query(ProfileQuery.DEFAULT_LIMIT, null);
        SavedView first = view == null ? null : viewOf(view);
        if (desktop.hasDisplay() && !gateway.isNamed()) {
            desktop.open(null, RetryPolicy.DEFAULT, query, first, language.locale());
            return ExitCode.DONE;
        }
        try (GatewayOptions.Session session = gateway.open(terminal)) {
            if (desktop.hasDisplay()) {
                desktop.open(
                        session.connection(), session.retries(), query, first, language.locale());
            } else {
                showWithoutDisplay(session, query);
            }
        }
        return ExitCode.DONE;
    }

    /** What cannot be done of it here is told, and the rest holds. */
    private SavedView viewOf(String link) throws UsageException {
        try {
            ViewLink.Read read = ViewLink.read(link);
            read.notes().forEach(terminal.err()::println);
            return read.view();
        } catch (BadLinkException e) {
            throw new UsageException(ViewLink.OPTION + ": " + e.getMessage());
        }
    }

    private void showWithoutDisplay(GatewayOptions.Session session, ProfileQuery query)
            throws GatewayException,
                    IOException,
                    Desktop.UnavailableException,
                    InterruptedException {
        terminal.err().println("There is no display to open a window on. The first page instead:");
        terminal.err().println();
        terminal.err().flush();
        ListCommand.print(session.source().list(query, Cancellation.never()).page(), terminal);
        // Of a name that nobody can know before: the folder is everybody's.
        Path picture = Files.createTempFile("mpilot-console-", ".png");
        desktop.snapshot(
                session.connection(),
                session.source(),
                query,
                new Desktop.Picture(
                        picture, WIDTH, HEIGHT, false, language.ofPicture(), null, null));
        terminal.err().println("The window as it would look is in " + picture);
        terminal.err().println("More: mpilot-console --help");
        terminal.err().flush();
    }
}
