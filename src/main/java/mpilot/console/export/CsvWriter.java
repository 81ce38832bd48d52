package mpilot.console.export;

import de.siegmar.fastcsv.writer.LineDelimiter;

import mpilot.console.fleet.FleetRow;
import mpilot.console.fleet.column.Column;
import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.VisibleText;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One row a profile under a line of column names: RFC 4180 in UTF-8 without a byte order mark,
 * which other programs than spreadsheets take for a part of the first name. Control characters but
 * tabs and line breaks are written out, as {@link VisibleText} does: no spreadsheet can hold them
 * (XML 1.0, 2.2), and a terminal that shows the file would obey them. JSON has them as they are.
 */
final class CsvWriter implements ProfileWriter {
    /**
     * Where a spreadsheet would begin a formula: at the start of a cell, blanks before it or not,
     * and in a cell of its own behind a semicolon, tab or line break, as one that splits at
     * semicolons (in German or French, say) takes no notice of the quotes of RFC 4180. The signs
     * are OWASP's ("CSV Injection"), full-width ones and leading tabs and line breaks included.
     */
    private static final Pattern FORMULA =
            Pattern.compile(
                    "^(?=[\\s\\p{Z}\\p{C}]*[=+\\-@＝＋－＠]|[\\t\\r\\n\\x00])"
                            + "|(?<=[;\\t\\r\\n])(?=[\\s\\p{Z}\\p{C}&&[^\\t\\r\\n]]*[=+\\-@＝＋－＠])");

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\r\\n]]");

    private final Instant now;
    private final de.siegmar.fastcsv.writer.CsvWriter csv;

    CsvWriter(OutputStream out, Instant now) {
        this.now = now;
        this.csv =
                de.siegmar.fastcsv.writer.CsvWriter.builder()
                        .lineDelimiter(LineDelimiter.CRLF)
                        .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
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
        return column.kind().isNumber() ? value : neutral(value);
    }

    /** Text of which no spreadsheet takes any part for a formula, and no terminal for a command. */
    static String neutral(String text) {
        return CONTROL.matcher(FORMULA.matcher(text).replaceAll("'"))
                .replaceAll(control -> Matcher.quoteReplacement(VisibleText.of(control.group())));
    }

    @Override
    public void end(long total) throws IOException {
        csv.flush();
    }
}
