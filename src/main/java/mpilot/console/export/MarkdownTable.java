package mpilot.console.export;

import mpilot.console.gateway.VisibleText;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A table in GitHub Flavored Markdown whose cells mean what they say. */
final class MarkdownTable {
    /** What means something to Markdown within a cell. */
    private static final Pattern SIGN = Pattern.compile("[\\\\`*_{}\\[\\]<>|~#&]");

    private final StringBuilder text = new StringBuilder();

    /**
     * Writes the head.
     *
     * @param isNumber whether the column at a position holds numbers, which stand to the right
     */
    void head(List<String> titles, IntPredicate isNumber) {
        row(titles);
        line(
                IntStream.range(0, titles.size())
                        .mapToObj(column -> isNumber.test(column) ? "---:" : "---"));
    }

    void row(List<String> cells) {
        line(cells.stream().map(MarkdownTable::escaped));
    }

    private void line(Stream<String> cells) {
        text.append(cells.collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    /** Text in which nothing is hidden, or means anything to Markdown. */
    static String escaped(String text) {
        return SIGN.matcher(VisibleText.of(CopyFormat.oneLine(text))).replaceAll("\\\\$0");
    }

    /** Every line, each with its break. */
    String text() {
        return text.toString();
    }
}
