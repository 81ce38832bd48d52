package mpilot.console.fleet.change;

import mpilot.console.fleet.FleetRow;
import mpilot.console.fleet.column.Column;
import mpilot.console.fleet.column.ColumnKind;
import mpilot.console.policy.Amounts;
import mpilot.console.text.Text;

import java.math.BigDecimal;

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
    /** More than any share is told with. */
    private static final int MOST_DIGITS = 9;

    static CellChange of(Column<?> column, FleetRow before, FleetRow after) {
        String was = column.listed(before);
        String is = column.listed(after);
        boolean tooCoarse = column.kind() == ColumnKind.PERCENT && was.equals(is);
        BigDecimal from = tooCoarse ? column.number(before) : null;
        BigDecimal to = tooCoarse ? column.number(after) : null;
        return from != null && to != null
                ? fine(column, from, to)
                : of(column, was, is, Delta.of(column, before, after));
    }

    /** Shares that look the same are told with as many digits as it takes to tell them apart. */
    private static CellChange fine(Column<?> column, BigDecimal from, BigDecimal to) {
        BigDecimal difference = to.subtract(from);
        int digits = 1;
        while (digits < MOST_DIGITS && isTooCoarse(difference, digits)) {
            digits++;
        }
        return of(
                column,
                Amounts.percent(from, digits),
                Amounts.percent(to, digits),
                Delta.sign(difference) + Amounts.percent(difference.abs(), digits));
    }

    private static boolean isTooCoarse(BigDecimal fraction, int digits) {
        return fraction.abs().movePointRight(2 + digits).compareTo(BigDecimal.ONE) < 0;
    }

    private static CellChange of(Column<?> column, String was, String is, String delta) {
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
