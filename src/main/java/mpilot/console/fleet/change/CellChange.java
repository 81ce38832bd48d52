package mpilot.console.fleet.change;

import mpilot.console.fleet.FleetRow;
import mpilot.console.fleet.column.Column;
import mpilot.console.text.Text;

/**
 * A cell that says something else than before.
 *
 * @param column the column's id
 * @param before what it said, in the operator's words
 * @param after what it says
 * @param delta the difference, such as {@code +$12.40} or {@code +prod}; empty where there is none
 *     to tell
 * @param sentence all of it, for a tooltip, a list of changes and a screen reader
 */
public record CellChange(
        String column, String before, String after, String delta, String sentence) {
    static CellChange of(Column<?> column, FleetRow before, FleetRow after) {
        String was = column.words(before);
        String is = column.words(after);
        String delta = Delta.of(column, before, after);
        return new CellChange(
                column.id(),
                was,
                is,
                delta,
                delta.isEmpty()
                        ? Text.of("columns.change", column.title(), was, is)
                        : Text.of("columns.change-by", column.title(), was, is, delta));
    }
}
