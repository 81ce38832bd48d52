package mpilot.console.export;

import de.siegmar.fastcsv.writer.CsvWriter.CsvWriterBuilder;
import de.siegmar.fastcsv.writer.LineDelimiter;

import mpilot.console.gateway.AccessProfile;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;

/**
 * One row a profile under a line of column names: RFC 4180 in UTF-8 without a byte order mark,
 * which other programs than spreadsheets take for a part of the first name.
 */
final class CsvWriter implements ProfileWriter {
    /** How a spreadsheet recognizes a formula, or is led to one. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private final Instant now;
    private final Writer text;
    private final de.siegmar.fastcsv.writer.CsvWriter csv;

    CsvWriter(OutputStream out, Instant now) {
        this.now = now;
        this.text =
                new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        CsvWriterBuilder builder =
                de.siegmar.fastcsv.writer.CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF);
        this.csv = builder.build(text);
        csv.writeRecord(Arrays.stream(ExportColumn.values()).map(ExportColumn::title).toList());
    }

    @Override
    public void add(AccessProfile profile) throws IOException {
        ExportRow row = ExportRow.of(profile, now);
        try {
            csv.writeRecord(
                    Arrays.stream(ExportColumn.values()).map(column -> cell(column, row)).toList());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String cell(ExportColumn column, ExportRow row) {
        String value = column.value(row);
        return column.isNumber() ? value : neutral(value);
    }

    /** Text that no spreadsheet takes for a formula. */
    static String neutral(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    @Override
    public void end(long total) throws IOException {
        text.flush();
    }
}
