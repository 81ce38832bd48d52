package mpilot.console.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import mpilot.console.gateway.VisibleText;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the console writes CSV: RFC 4180 in UTF-8 without a byte order mark, which other programs
 * than spreadsheets take for a part of the first name. Control characters but tabs and line breaks
 * are written out, as {@link VisibleText} does: no spreadsheet can hold them (XML 1.0, 2.2), and a
 * terminal that shows the file would obey them. JSON has them as they are.
 */
final class CsvFile {
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

    private CsvFile() {}

    /** {@return what writes records to {@code out}, which stays open} */
    static CsvWriter to(OutputStream out) {
        return CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /** Text of which no spreadsheet takes any part for a formula, and no terminal for a command. */
    static String neutral(String text) {
        return CONTROL.matcher(FORMULA.matcher(text).replaceAll("'"))
                .replaceAll(control -> Matcher.quoteReplacement(VisibleText.of(control.group())));
    }
}
