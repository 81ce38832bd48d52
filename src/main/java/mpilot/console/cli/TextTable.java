package mpilot.console.cli;

import mpilot.console.gateway.VisibleText;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A table of text for a terminal, fitted to its width. What is shown has nothing hidden in it: no
 * escape sequence from a gateway gets through.
 */
final class TextTable {
    private static final String GAP = "  ";

    private final List<Column> columns;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * A column.
     *
     * @param flexible whether it gives way when the terminal is narrow
     * @param right whether it is aligned to the right
     */
    record Column(String title, boolean flexible, boolean right) {}

    TextTable(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    void add(List<String> cells) {
        rows.add(cells.stream().map(VisibleText::of).toList());
    }

    /** The lines of the table, each at most {@code width} cells where the columns allow it. */
    List<String> lines(int width) {
        int[] widths = widths(width);
        List<String> lines = new ArrayList<>();
        lines.add(line(columns.stream().map(Column::title).toList(), widths));
        rows.forEach(row -> lines.add(line(row, widths)));
        return lines;
    }

    private int[] widths(int width) {
        int[] widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            int widest = cells(columns.get(i).title());
            for (List<String> row : rows) {
                widest = Math.max(widest, cells(row.get(i)));
            }
            widths[i] = widest;
        }
        int total = GAP.length() * (widths.length - 1);
        for (int each : widths) {
            total += each;
        }
        while (total > width) {
            int widest = -1;
            for (int i = 0; i < widths.length; i++) {
                boolean canShrink = columns.get(i).flexible() && widths[i] > 8;
                if (canShrink && (widest < 0 || widths[i] > widths[widest])) {
                    widest = i;
                }
            }
            if (widest < 0) {
                break;
            }
            widths[widest]--;
            total--;
        }
        return widths;
    }

    private String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = fit(cells.get(i), widths[i]);
            String padding = " ".repeat(Math.max(0, widths[i] - cells(cell)));
            line.append(i == 0 ? "" : GAP)
                    .append(columns.get(i).right() ? padding + cell : cell + padding);
        }
        return line.toString().stripTrailing();
    }

    private static String fit(String text, int width) {
        if (cells(text) <= width) {
            return text;
        }
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int end = 0;
        int used = 0;
        for (int next = characters.next(); next != BreakIterator.DONE; next = characters.next()) {
            used += cells(text.substring(end, next));
            if (used > width - 1) {
                break;
            }
            end = next;
        }
        return text.substring(0, end) + "…";
    }

    /** How many cells a terminal takes for {@code text}; wide characters take two. */
    static int cells(String text) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int cells = 0;
        int start = 0;
        for (int end = characters.next(); end != BreakIterator.DONE; end = characters.next()) {
            cells += isWide(text.codePointAt(start)) ? 2 : 1;
            start = end;
        }
        return cells;
    }

    /** East Asian wide and emoji, by the blocks that terminals agree on. */
    private static boolean isWide(int point) {
        return Character.isEmojiPresentation(point)
                || (point >= 0x1100 && point <= 0x115F)
                || (point >= 0x2E80 && point <= 0xA4CF)
                || (point >= 0xAC00 && point <= 0xD7A3)
                || (point >= 0xF900 && point <= 0xFAFF)
                || (point >= 0xFE30 && point <= 0xFE6F)
                || (point >= 0xFF00 && point <= 0xFF60)
                || (point >= 0x20000 && point <= 0x3FFFD);
    }
}
