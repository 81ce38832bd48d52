package mpilot.console.fleet.column;

/**
 * A column's place in the table before an operator changes it.
 *
 * @param priority the column with the largest folds away first in a narrow window; 0 never does
 * @param width in pixels at the normal text size
 * @param visible whether the column is there at first
 */
public record ColumnLayout(int priority, double width, boolean visible) {
    static final ColumnLayout HIDDEN = new ColumnLayout(9, 120, false);

    static ColumnLayout hidden(double width) {
        return new ColumnLayout(HIDDEN.priority, width, false);
    }

    static ColumnLayout visible(int priority, double width) {
        return new ColumnLayout(priority, width, true);
    }
}
