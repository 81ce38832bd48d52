package mpilot.console.cli;

import mpilot.console.export.Export;
import mpilot.console.export.ExportFormat;
import mpilot.console.fleet.Coverage;
import mpilot.console.gateway.Cancellation;
import mpilot.console.gateway.FailureKind;
import mpilot.console.gateway.GatewayException;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;

/** Writes every matching profile to a file. */
@Command(
        name = "export",
        description = "Write every matching access profile to a file, or to standard output.",
        customSynopsis = "mpilot-console export --output=FILE [OPTIONS]",
        sortOptions = false)
final class ExportCommand extends ConsoleTask {
    private final Terminal terminal;

    @Mixin private GatewayOptions gateway = new GatewayOptions();
    @Mixin private FilterOptions filters = new FilterOptions();

    @Option(
            names = "--output",
            required = true,
            paramLabel = "FILE",
            description = "Where to; - is standard output. A file that is there is replaced.")
    private String output = "-";

    @Option(
            names = "--format",
            paramLabel = "csv|json",
            description =
                    "csv: a row a profile, for spreadsheets. json: the gateway's records, complete."
                            + " Told by the file's name unless given.")
    private @Nullable ExportFormat format;

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws UsageException, IOException, GatewayException {
        ExportFormat wanted = format();
        Path file = Output.of("--output", output).file();
        try (GatewayOptions.Session session = gateway.open(terminal)) {
            Export export =
                    Export.matching(
                            session.source(), filters.query(null, null), wanted, Instant.now());
            Coverage coverage = file == null ? toStandardOutput(export) : toFile(export, file);
            terminal.err()
                    .println(
                            (file == null ? "" : "Written to " + file + ": ")
                                    + coverage.sentence());
            terminal.err().flush();
            return coverage.fellShort() ? FailureKind.CUT_OFF.exitCode() : ExitCode.DONE;
        }
    }

    private ExportFormat format() throws UsageException {
        if (format != null) {
            return format;
        }
        String name = output.toLowerCase(Locale.ROOT);
        return Arrays.stream(ExportFormat.values())
                .filter(each -> name.endsWith("." + each.extension()))
                .findFirst()
                .orElseThrow(() ->
                        new UsageException(
                                "--format is missing, and the file's name tells none:"
                                        + " csv or json?"));
    }

    /** An interrupt ends the process at once, as there is nothing to clean up. */
    private Coverage toStandardOutput(Export export) throws IOException, GatewayException {
        return export.toStream(terminal.data(), (_, _) -> {}, Cancellation.never());
    }

    private Coverage toFile(Export export, Path file) throws IOException, GatewayException {
        Cancellation cancellation = new Cancellation();
        try (Interrupt _ = new Interrupt(cancellation, terminal)) {
            return export.toFile(file, this::progress, cancellation);
        } finally {
            if (terminal.interactive()) {
                terminal.err().print("\r\033[K");
            }
        }
    }

    private void progress(long rows, long total) {
        if (terminal.interactive()) {
            terminal.err().printf("\r%,d of %,d profiles", rows, total);
            terminal.err().flush();
        }
    }
}
