package mpilot.console.ui.profiles.column;

import mpilot.console.fleet.column.Column;
import mpilot.console.fleet.column.ColumnKind;
import mpilot.console.fleet.column.ColumnLayout;
import mpilot.console.fleet.column.Columns;
import mpilot.console.fleet.view.ViewColumn;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Fits columns into the room there is. Those with texts of any length give way a little; then the
 * columns that matter least fold away, but none that the operator added; past that the table
 * scrolls. What room is left over goes to the columns with texts.
 */
public final class ColumnFit {
    /** What a column with texts shrinks to at most before a column folds away. */
    private static final double LEAST = 0.8;

    private ColumnFit() {}

    /**
     * {@return the columns that are shown in this room, in their order, with their widths}
     *
     * @param columns every column in its place
     * @param room in pixels
     * @param kept the column that was just made as wide as it is; null for none
     */
    public static Map<String, Double> of(
            List<ViewColumn> columns, double room, @Nullable String kept) {
        List<ViewColumn> shown =
                new ArrayList<>(columns.stream().filter(ViewColumn::visible).toList());
        while (least(shown, kept) > room) {
            ViewColumn folded =
                    shown.stream()
                            .filter(column -> folds(column, kept))
                            .max(Comparator.comparingInt(column -> layout(column).priority()))
                            .orElse(null);
            if (folded == null) {
                break;
            }
            shown.remove(folded);
        }
        return widths(shown, room, kept);
    }

    /** {@return how wide {@code column} has to be for {@code least} pixels to be left of it} */
    public static double toLeave(double least, ViewColumn column) {
        return isFlexible(column, null) ? least / LEAST : least;
    }

    private static Map<String, Double> widths(
            List<ViewColumn> shown, double room, @Nullable String kept) {
        double sum = shown.stream().mapToDouble(ViewColumn::width).sum();
        double flexible =
                shown.stream()
                        .filter(column -> isFlexible(column, kept))
                        .mapToDouble(ViewColumn::width)
                        .sum();
        double change = flexible == 0 ? 0 : Math.max((room - sum) / flexible, LEAST - 1);
        Map<String, Double> widths = new LinkedHashMap<>();
        for (ViewColumn column : shown) {
            double width = column.width() * (isFlexible(column, kept) ? 1 + change : 1);
            widths.put(column.id(), Math.floor(width));
        }
        return widths;
    }

    private static double least(List<ViewColumn> shown, @Nullable String kept) {
        return shown.stream()
                .mapToDouble(column -> column.width() * (isFlexible(column, kept) ? LEAST : 1))
                .sum();
    }

    private static boolean folds(ViewColumn column, @Nullable String kept) {
        ColumnLayout layout = layout(column);
        return layout.visible() && layout.priority() > 0 && !column.id().equals(kept);
    }

    private static boolean isFlexible(ViewColumn column, @Nullable String kept) {
        return !column.id().equals(kept)
                && (column.id().equals("name")
                        || column.id().equals("description")
                        || column(column).kind() == ColumnKind.LIST);
    }

    private static ColumnLayout layout(ViewColumn column) {
        return column(column).layout();
    }

    private static Column<?> column(ViewColumn column) {
        return Columns.byId(column.id()).orElseThrow();
    }
}
