package mpilot.console.cli;

import mpilot.console.export.Export;
import mpilot.console.export.ExportFormat;
import mpilot.console.fleet.Coverage;
import mpilot.console.gateway.Cancellation;
import mpilot.console.gateway.GatewayException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;

/** Writes every matching profile to a file. */
@Command(
        name = "export",
        description = "Write every matching access profile to a file.",
        sortOptions = false)
final class ExportCommand extends ConsoleTask {
    private final Terminal terminal;

    @Mixin private GatewayOptions gateway = new GatewayOptions();
    @Mixin private FilterOptions filters = new FilterOptions();

    @Option(
            names = "--format",
            required = true,
            paramLabel = "csv|json",
            description =
                    "csv: a row a profile, for spreadsheets. json: the gateway's records, complete.")
    private ExportFormat format = ExportFormat.JSON;

    @Option(
            names = "--output",
            required = true,
            paramLabel = "FILE",
            description = "Where to; - is standard output.")
    private String output = "-";

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws UsageException, IOException, GatewayException {
        try (GatewayOptions.Session session = gateway.open(terminal)) {
            Export export =
                    Export.matching(
                            session.source(), filters.query(null, null), format, Instant.now());
            Coverage coverage = write(export);
            if (terminal.interactive()) {
                terminal.err().print("\r");
            }
            terminal.err().println(coverage.sentence() + written());
            terminal.err().flush();
        }
        return ExitCode.DONE;
    }

    private Coverage write(Export export) throws UsageException, IOException, GatewayException {
        if (output.equals("-")) {
            return export.toStream(terminal.data(), this::progress, Cancellation.never());
        }
        Path file;
        try {
            file = Path.of(output);
        } catch (InvalidPathException e) {
            throw new UsageException("--output: no file can have this name.");
        }
        Cancellation cancellation = new Cancellation();
        try (Interrupt _ = new Interrupt(cancellation)) {
            return export.toFile(file, this::progress, cancellation);
        }
    }

    private String written() {
        return output.equals("-") ? "" : " written to " + output;
    }

    private void progress(long rows, long total) {
        if (terminal.interactive()) {
            terminal.err().printf("\r%,d of %,d profiles", rows, total);
            terminal.err().flush();
        }
    }
}
