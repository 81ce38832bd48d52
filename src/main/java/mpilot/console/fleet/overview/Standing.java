package mpilot.console.fleet.overview;

import mpilot.console.fleet.FleetRow;
import mpilot.console.fleet.RowState;
import mpilot.console.policy.Limit;
import mpilot.console.policy.Usage;

import org.jspecify.annotations.Nullable;

import java.util.function.Predicate;

/** How a profile stands, as an operator asks for it in the morning; a profile may be in several. */
public enum Standing {
    /** A budget or rate limit is at its cap or past it. */
    EXHAUSTED(row -> row.is(RowState.EXHAUSTED)),
    /** A budget or rate limit is over 80 % and below its cap. */
    NEAR(row -> row.is(RowState.NEAR)),
    /** A budget or rate limit is a cap of nothing. */
    ZERO_CAP(row -> row.is(RowState.BLOCKED)),
    /** Nothing is allowed at all, whatever is used. */
    DENIES_ALL(row -> row.is(RowState.DENIES_ALL)),
    /** There is no cap of any kind. */
    NO_LIMITS(row -> row.rateLimits() == 0 && !hasCap(row.worstBudget())),
    /** Not to be assigned any more, and used all the same: its keys keep working. */
    INACTIVE_USED(row -> row.is(RowState.INACTIVE) && row.is(RowState.USED)),
    /** A window is over, and what is reported of it is stale. */
    AWAITING_RESET(row -> row.is(RowState.ELAPSED));

    private final Predicate<FleetRow> rule;

    Standing(Predicate<FleetRow> rule) {
        this.rule = rule;
    }

    /** {@return whether the profile of {@code row} stands so} */
    public boolean holds(FleetRow row) {
        return rule.test(row);
    }

    private static boolean hasCap(@Nullable Limit worst) {
        return worst != null && worst.usage().state() != Usage.State.NO_CAP;
    }
}
