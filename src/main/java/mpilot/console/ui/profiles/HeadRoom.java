package mpilot.console.ui.profiles;

import javafx.scene.text.Font;

import mpilot.console.fleet.column.Column;
import mpilot.console.fleet.column.Columns;
import mpilot.console.fleet.view.ViewColumn;
import mpilot.console.ui.kit.WordWidth;
import mpilot.console.ui.profiles.column.ColumnFit;

import java.util.HashMap;
import java.util.Map;

/**
 * Room for the heads of columns: the operator's language decides how long the words are, and
 * sorting puts an arrow and a number beside them. Measured in the fonts that the stylesheet gives a
 * head.
 */
final class HeadRoom {
    private static final Font WORDS = Font.font("IBM Plex Sans Medium", 11);
    private static final Font MARK = Font.font("IBM Plex Sans Medium", 10);

    /** The sides of a head, what is between its words and the mark, and the grid's line. */
    private static final double AROUND = 27;

    private final Map<String, Double> byTitle = new HashMap<>();

    /** {@code column} as wide as its head needs, unless the operator made it as wide as it is. */
    ViewColumn with(ViewColumn column) {
        Column<?> known = Columns.byId(column.id()).orElse(null);
        if (known == null || !column.visible() || column.width() != known.layout().width()) {
            return column;
        }
        double head = byTitle.computeIfAbsent(known.title(), HeadRoom::of);
        double wide = Math.max(column.width(), ColumnFit.toLeave(head, column));
        return new ViewColumn(column.id(), wide, true);
    }

    private static double of(String title) {
        return Math.ceil(WordWidth.of(title, WORDS) + WordWidth.of("▼2", MARK) + AROUND);
    }
}
