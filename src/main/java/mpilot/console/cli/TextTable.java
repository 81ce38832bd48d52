package mpilot.console.cli;

import mpilot.console.gateway.VisibleText;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table of text for a terminal, fitted to its width: columns of little weight give up room first,
 * and go when there is not enough of it. What is shown has nothing hidden in it: no escape sequence
 * from a gateway gets through.
 */
final class TextTable {
    private static final String GAP = "  ";

    private final List<Column> columns;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * A column.
     *
     * @param title the word above it
     * @param least the cells it makes do with when it has more to show
     * @param weight those of less go first where the terminal is too narrow for all
     * @param right whether it is aligned to the right
     */
    record Column(String title, int least, int weight, boolean right) {
        private static final int SHORTEST = 8;
        private static final int STAYS = Integer.MAX_VALUE;

        /**
         * A column that never goes.
         *
         * @param flexible whether it is cut when the terminal is narrow
         */
        Column(String title, boolean flexible, boolean right) {
            this(title, flexible ? SHORTEST : Integer.MAX_VALUE, STAYS, right);
        }

        /** This column, cut to no fewer cells than these. */
        Column atLeast(int cells) {
            return new Column(title, cells, weight, right);
        }

        /** This column as one that may go; those of less weight go before it. */
        Column ofWeight(int other) {
            return new Column(title, least, other, right);
        }

        boolean stays() {
            return weight == STAYS;
        }
    }

    TextTable(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    void add(List<String> cells) {
        rows.add(cells.stream().map(VisibleText::of).toList());
    }

    /** The lines of the table, each at most {@code width} cells where the columns allow it. */
    List<String> lines(int width) {
        int[] full = IntStream.range(0, columns.size()).map(this::widest).toArray();
        List<Integer> shown = shown(full, width);
        int[] widths = widths(full, shown, width);
        List<String> lines = new ArrayList<>();
        lines.add(line(columns.stream().map(Column::title).toList(), shown, widths));
        rows.forEach(row -> lines.add(line(row, shown, widths)));
        return lines;
    }

    private int widest(int column) {
        int widest = CellWidth.of(columns.get(column).title());
        for (List<String> row : rows) {
            widest = Math.max(widest, CellWidth.of(row.get(column)));
        }
        return widest;
    }

    private int least(int[] full, int column) {
        return Math.min(full[column], columns.get(column).least());
    }

    /** The columns that there is room for when each is cut as far as it can be. */
    private List<Integer> shown(int[] full, int width) {
        List<Integer> shown = new ArrayList<>(IntStream.range(0, full.length).boxed().toList());
        while (shown.stream().mapToInt(i -> least(full, i)).sum() + gaps(shown) > width) {
            int lightest =
                    shown.stream()
                            .min(Comparator.comparingInt(i -> columns.get(i).weight()))
                            .orElseThrow();
            if (columns.get(lightest).stays()) {
                break;
            }
            shown.remove(Integer.valueOf(lightest));
        }
        return shown;
    }

    private static int gaps(List<Integer> shown) {
        return GAP.length() * Math.max(0, shown.size() - 1);
    }

    /** What is missing is taken cell by cell from the column that has the most to spare. */
    private int[] widths(int[] full, List<Integer> shown, int width) {
        int[] widths = full.clone();
        long total = shown.stream().mapToLong(i -> full[i]).sum() + gaps(shown);
        while (total > width) {
            int roomiest =
                    shown.stream()
                            .max(Comparator.comparingInt(i -> widths[i] - least(full, i)))
                            .orElseThrow();
            if (widths[roomiest] <= least(full, roomiest)) {
                break;
            }
            widths[roomiest]--;
            total--;
        }
        return widths;
    }

    private String line(List<String> cells, List<Integer> shown, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i : shown) {
            String cell = CellWidth.fit(cells.get(i), widths[i]);
            String padding = " ".repeat(Math.max(0, widths[i] - CellWidth.of(cell)));
            line.append(line.isEmpty() ? "" : GAP)
                    .append(columns.get(i).right() ? padding + cell : cell + padding);
        }
        return line.toString().stripTrailing();
    }
}
