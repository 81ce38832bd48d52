package mpilot.console.cli;

import mpilot.console.export.CalendarFile;
import mpilot.console.fleet.Coverage;
import mpilot.console.fleet.PageWalk;
import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.Cancellation;
import mpilot.console.gateway.GatewayException;
import mpilot.console.policy.Ages;
import mpilot.console.policy.LimitWords;
import mpilot.console.policy.ResetDuration;
import mpilot.console.policy.agenda.AgendaWords;
import mpilot.console.policy.agenda.ResetAgenda;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Tells which counters are set to zero when. */
@Command(
        name = "agenda",
        description = "Print when budgets and rate limits are reset next, or write a calendar.",
        sortOptions = false)
final class AgendaCommand extends ConsoleTask {
    private static final List<TextTable.Column> COLUMNS =
            List.of(
                    new TextTable.Column("RESET", false, false),
                    new TextTable.Column("", false, false),
                    new TextTable.Column("ID", false, true),
                    new TextTable.Column("PROFILE", true, false),
                    new TextTable.Column("LIMIT", true, false),
                    new TextTable.Column("", true, false));

    private final Terminal terminal;

    @Mixin private GatewayOptions gateway = new GatewayOptions();
    @Mixin private FilterOptions filters = new FilterOptions();

    @Option(
            names = "--within",
            paramLabel = "TIME",
            description =
                    "Only resets up to this time ahead, such as 12h, 7d or 1M; ${DEFAULT-VALUE}"
                            + " unless told.",
            defaultValue = "7d")
    private String within = "7d";

    @Option(
            names = "--ics",
            paramLabel = "FILE",
            description = "Write the resets as an iCalendar file; - is standard output.")
    private @Nullable String ics;

    AgendaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws UsageException, IOException, GatewayException {
        Duration ahead = ahead();
        Output output = ics == null ? null : Output.of("--ics", ics);
        Cancellation cancellation = new Cancellation();
        try (GatewayOptions.Session session = gateway.open(terminal);
                Interrupt _ = new Interrupt(cancellation, terminal)) {
            List<AccessProfile> profiles = new ArrayList<>();
            Coverage coverage =
                    new PageWalk(session.source(), filters.query(null, null))
                            .run((rows, _) -> profiles.addAll(rows), cancellation);
            Instant now = Instant.now();
            ResetAgenda agenda = ResetAgenda.of(profiles, now, ahead);
            if (output == null) {
                print(agenda, now);
            } else {
                output.<IOException>write(
                        out ->
                                CalendarFile.write(
                                        agenda, session.connection().steadyName(), now, out),
                        terminal);
            }
            terminal.err().println(coverage.sentence() + ". " + AgendaWords.summary(agenda));
            terminal.err().flush();
        }
        return ExitCode.DONE;
    }

    private Duration ahead() throws UsageException {
        ResetDuration duration = ResetDuration.of(within);
        if (!duration.isKnown()) {
            throw new UsageException(
                    "--within takes a number and a unit of s m h d w M Q Y, such as 7d.");
        }
        return duration.length();
    }

    private void print(ResetAgenda agenda, Instant now) {
        if (agenda.resets().isEmpty()) {
            return;
        }
        TextTable table = new TextTable(COLUMNS);
        for (ResetAgenda.Reset reset : agenda.resets()) {
            table.add(
                    List.of(
                            Ages.utc(reset.at()),
                            Ages.relative(reset.at(), now),
                            Long.toString(reset.profileId()),
                            reset.profileName(),
                            LimitWords.nameAndPeriod(reset.limit()),
                            AgendaWords.freed(reset)));
        }
        table.lines(terminal.width()).forEach(terminal.out()::println);
        terminal.out().flush();
    }
}
