package mpilot.console.cli;

import mpilot.console.export.FindingFormat;
import mpilot.console.export.FindingReport;
import mpilot.console.fleet.Coverage;
import mpilot.console.fleet.PageWalk;
import mpilot.console.gateway.Cancellation;
import mpilot.console.gateway.GatewayException;
import mpilot.console.policy.findings.Finding;
import mpilot.console.policy.findings.FleetFindings;
import mpilot.console.policy.findings.Rule;
import mpilot.console.policy.findings.Rules;
import mpilot.console.policy.findings.Severity;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Looks for findings in every matching profile, for pipelines. */
@Command(
        name = "check",
        description =
                "Look for mistakes in every matching profile: settings that do nothing or contradict"
                        + " each other, unknown words, caps that are near or reached, names that can be"
                        + " taken for each other.",
        footer = {
            "",
            "Exit codes: 0 nothing as severe as --fail-on was found; 1 something was; 2 to 6 as",
            "everywhere. Findings go to standard output or the file alone."
        },
        sortOptions = false)
final class CheckCommand extends ConsoleTask {
    /** From which severity on the command fails. */
    enum FailOn {
        INFO(Severity.INFO),
        WARNING(Severity.WARNING),
        ERROR(Severity.ERROR),
        NEVER(null);

        private final @Nullable Severity severity;

        FailOn(@Nullable Severity severity) {
            this.severity = severity;
        }
    }

    private final Terminal terminal;
    private final String version;

    @Option(
            names = "--format",
            paramLabel = "text|json|sarif|junit|csv|markdown",
            description = "How findings are written; text unless told.")
    private FindingFormat format = FindingFormat.TEXT;

    @Option(
            names = "--fail-on",
            paramLabel = "info|warning|error|never",
            description =
                    "From which severity on the exit code is 1; warning unless told. In the junit"
                            + " format such findings are failures.")
    private FailOn failOn = FailOn.WARNING;

    @Option(
            names = "--ignore",
            paramLabel = "RULE",
            description = "Leave a rule out. May be given several times; --rules tells the names.")
    private List<String> ignored = new ArrayList<>();

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Where to; - is standard output, and so it is without this.")
    private String output = "-";

    @Option(names = "--rules", description = "Print every rule instead, and check nothing.")
    private boolean rules;

    @Mixin private GatewayOptions gateway = new GatewayOptions();
    @Mixin private FilterOptions filters = new FilterOptions();

    CheckCommand(Terminal terminal, String version) {
        this.terminal = terminal;
        this.version = version;
    }

    @Override
    public Integer call() throws UsageException, IOException, GatewayException {
        if (rules) {
            printRules();
            return ExitCode.DONE;
        }
        for (String rule : ignored) {
            if (Rules.byId(rule).isEmpty()) {
                throw new UsageException(
                        "--ignore: there is no rule “" + rule + "”; --rules tells all.");
            }
        }
        Output place = Output.of("--output", output);
        FindingReport report = check();
        place.<IOException>write(out -> format.write(report, failOn.severity, out), terminal);
        return failOn.severity != null && report.has(failOn.severity)
                ? ExitCode.FOUND
                : ExitCode.DONE;
    }

    private FindingReport check() throws UsageException, IOException, GatewayException {
        Instant now = Instant.now();
        FleetFindings findings = new FleetFindings(now);
        Cancellation cancellation = new Cancellation();
        try (GatewayOptions.Session session = gateway.open(terminal);
                Interrupt _ = new Interrupt(cancellation, terminal)) {
            Coverage coverage =
                    new PageWalk(session.source(), filters.query(null, null))
                            .run((page, _) -> page.forEach(findings::add), cancellation);
            List<Finding> wanted =
                    findings.end().stream()
                            .filter(each -> !ignored.contains(each.rule().id()))
                            .toList();
            FindingReport report = new FindingReport(wanted, coverage.rows(), now, version);
            terminal.err().println(coverage.sentence() + ": " + counts(report));
            terminal.err().flush();
            return report;
        }
    }

    private static String counts(FindingReport report) {
        return report.counts().entrySet().stream()
                .sorted((a, b) -> b.getKey().compareTo(a.getKey()))
                .map(each -> "%,d %s".formatted(each.getValue(), each.getKey().text()))
                .collect(Collectors.joining(", "));
    }

    private void printRules() {
        TextTable table =
                new TextTable(
                        List.of(
                                new TextTable.Column("RULE", false, false),
                                new TextTable.Column("SEVERITY", false, false),
                                new TextTable.Column("WHAT", true, false)));
        for (Rule rule : Rules.all()) {
            table.add(List.of(rule.id(), rule.severity().text(), rule.title()));
        }
        table.lines(terminal.width()).forEach(terminal.out()::println);
        terminal.out().flush();
    }
}
