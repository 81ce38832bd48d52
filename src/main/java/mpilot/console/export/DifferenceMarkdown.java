package mpilot.console.export;

import mpilot.console.gateway.VisibleText;
import mpilot.console.policy.difference.DifferenceWords;
import mpilot.console.policy.difference.FleetDifference;
import mpilot.console.policy.difference.FleetPair;
import mpilot.console.policy.difference.Row;
import mpilot.console.text.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Differences as tables in GitHub Flavored Markdown, in the operator's words. */
public final class DifferenceMarkdown {
    private DifferenceMarkdown() {}

    /**
     * {@return {@code rows} as a table, a line each}
     *
     * @param sides what the compared profiles are called, in their order
     */
    public static String places(List<Row> rows, List<String> sides) {
        MarkdownTable table = new MarkdownTable();
        List<String> head = new ArrayList<>();
        head.add(Text.of("difference.column-place"));
        head.add(Text.of("difference.column-kind"));
        head.addAll(sides);
        table.head(head, _ -> false);
        for (Row row : rows) {
            List<String> cells = new ArrayList<>();
            cells.add(DifferenceWords.place(row));
            cells.add(DifferenceWords.kind(row.kind()));
            IntStream.range(0, sides.size())
                    .forEach(side -> cells.add(DifferenceWords.cell(row, side)));
            table.row(cells);
        }
        return table.text();
    }

    /** {@return the profiles that {@code pairs} are about as a table, with what differs} */
    public static String profiles(List<FleetPair> pairs, FleetDifference difference) {
        MarkdownTable table = new MarkdownTable();
        table.head(
                List.of(
                        Text.of("difference.column-profile"),
                        Text.of("difference.column-kind"),
                        Text.of("difference.column-what")),
                _ -> false);
        for (FleetPair pair : pairs) {
            table.row(
                    List.of(
                            VisibleText.of(pair.profile().name()),
                            DifferenceWords.state(pair.state()),
                            DifferenceWords.what(pair, difference)));
        }
        return table.text();
    }
}
