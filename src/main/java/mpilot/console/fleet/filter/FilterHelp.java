package mpilot.console.fleet.filter;

import mpilot.console.text.Text;

import java.util.Arrays;
import java.util.List;

/** The filter language explained, as data for a table. */
public final class FilterHelp {
    private FilterHelp() {}

    /**
     * A line of the explanation.
     *
     * @param example what is typed; a filter that can be tried as it stands
     * @param sentence what it means
     */
    public record Line(String example, String sentence) {}

    /** {@return how terms are written and put together} */
    public static List<Line> syntax() {
        return List.of(
                new Line("tag:prod model:gpt-4o", Text.of("filter.syntax-and")),
                new Line("tag:prod,staging", Text.of("filter.syntax-or")),
                new Line("-tag:eu", Text.of("filter.syntax-not")),
                new Line("\"code review\"", Text.of("filter.syntax-quotes")),
                new Line("tag:team:*", Text.of("filter.syntax-star")),
                new Line("version:>=3", Text.of("filter.syntax-compare")),
                new Line("created:2026-01", Text.of("filter.syntax-date")),
                new Line("updated:<7d", Text.of("filter.syntax-age")),
                new Line("STRASSE", Text.of("filter.syntax-case")));
    }

    /** {@return what every key finds, plain text first} */
    public static List<Line> keys() {
        return Arrays.stream(FilterKey.values())
                .map(key -> new Line(key.example(), key.help()))
                .toList();
    }

    /** {@return what every choice of a key finds} */
    public static List<Line> choices() {
        return Arrays.stream(Choice.values())
                .map(choice -> new Line(choice.key().word() + ":" + choice.word(), choice.help()))
                .toList();
    }
}
