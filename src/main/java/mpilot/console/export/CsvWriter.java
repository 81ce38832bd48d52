package mpilot.console.export;

import mpilot.console.fleet.FleetRow;
import mpilot.console.fleet.column.Column;
import mpilot.console.gateway.AccessProfile;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;

/** One row a profile under a line of column names. */
final class CsvWriter implements ProfileWriter {
    private final Instant now;
    private final de.siegmar.fastcsv.writer.CsvWriter csv;

    CsvWriter(OutputStream out, Instant now) {
        this.now = now;
        this.csv = CsvFile.to(out);
        csv.writeRecord(CsvColumns.ALL.stream().map(Column::id).toList());
    }

    @Override
    public void add(AccessProfile profile) throws IOException {
        FleetRow row = FleetRow.of(0, profile, now);
        try {
            csv.writeRecord(CsvColumns.ALL.stream().map(column -> cell(column, row)).toList());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** What a spreadsheet may be given of a cell. */
    static String cell(Column<?> column, FleetRow row) {
        String value = column.text(row);
        return column.kind().isNumber() ? value : CsvFile.neutral(value);
    }

    @Override
    public void end(long total) throws IOException {
        csv.flush();
    }
}
