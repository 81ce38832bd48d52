package mpilot.console.ui.compare;

import mpilot.console.gateway.VisibleText;
import mpilot.console.policy.difference.Difference;
import mpilot.console.policy.difference.DifferenceWords;
import mpilot.console.policy.difference.Kind;
import mpilot.console.policy.difference.Part;
import mpilot.console.policy.difference.Row;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A line of the comparison.
 *
 * @param depth how many places it is in
 * @param label the last part of the place
 * @param path the whole place, in the contract's words
 * @param kind how the profiles stand to each other there
 * @param cells what each profile has there; empty for a place that only holds others
 */
record ComparedRow(int depth, String label, String path, Kind kind, List<String> cells) {
    /**
     * The lines of one part.
     *
     * @param onlyDifferences whether to leave out where all is the same
     */
    static List<ComparedRow> of(Difference difference, Part part, boolean onlyDifferences) {
        List<ComparedRow> lines = new ArrayList<>();
        difference.rows(part).forEach(row -> add(row, 0, onlyDifferences, lines));
        return lines;
    }

    private static void add(Row row, int depth, boolean onlyDifferences, List<ComparedRow> lines) {
        if (onlyDifferences && !row.kind().differs()) {
            return;
        }
        lines.add(
                new ComparedRow(
                        depth,
                        label(row),
                        DifferenceWords.place(row),
                        row.kind(),
                        IntStream.range(0, row.cells().size())
                                .mapToObj(side -> cell(row, side))
                                .toList()));
        row.children().forEach(child -> add(child, depth + 1, onlyDifferences, lines));
    }

    private static String label(Row row) {
        String label = VisibleText.of(row.label());
        return row.isElement() ? label.substring(1, label.length() - 1) : label;
    }

    /** What is below is told below. */
    private static String cell(Row row, int side) {
        return row.isLeaf() || row.cells().get(side) == null ? DifferenceWords.cell(row, side) : "";
    }
}
