package mpilot.console.fleet.column;

import mpilot.console.fleet.FleetRow;
import mpilot.console.gateway.VisibleText;
import mpilot.console.policy.Ages;
import mpilot.console.policy.Amounts;
import mpilot.console.policy.Limit;
import mpilot.console.policy.LimitWords;
import mpilot.console.policy.ResetDuration;
import mpilot.console.text.Text;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;

/** What a cell says to the operator, in the process's language. */
final class CellWords {
    /** Stands where there is no value. */
    static final String NONE = "–";

    private CellWords() {}

    /** The words of a value by its kind; those of its text where it has no other. */
    static String of(Column<?> column, FleetRow row) {
        BigDecimal number = column.number(row);
        if (number != null) {
            return number(column.kind(), number);
        }
        return switch (column.value(row)) {
            case Instant moment -> Ages.relative(moment, row.now());
            case Duration length -> Ages.rough(length);
            case Double _ -> infinite(column.kind());
            case null, default -> VisibleText.of(column.text(row));
        };
    }

    private static String infinite(ColumnKind kind) {
        return kind == ColumnKind.PERCENT
                ? Text.of("columns.blocks-all")
                : Text.of("columns.all-models");
    }

    static String number(ColumnKind kind, BigDecimal number) {
        return switch (kind) {
            case MONEY -> Amounts.usd(number);
            case PERCENT -> Amounts.percent(number);
            case TEXT, LIST, NUMBER, INSTANT, DURATION -> Amounts.count(number);
        };
    }

    static String active(@Nullable Boolean isActive) {
        return isActive == null
                ? ""
                : isActive ? Text.of("columns.active") : Text.of("columns.inactive");
    }

    static String yesOrNo(@Nullable Boolean answer) {
        return answer == null ? "" : answer ? Text.of("columns.yes") : Text.of("columns.no");
    }

    static String state(@Nullable Limit limit) {
        return limit == null ? "" : LimitWords.state(limit);
    }

    static String period(String resetDuration) {
        return resetDuration.isEmpty()
                ? ""
                : VisibleText.of(ResetDuration.of(resetDuration).words());
    }
}
