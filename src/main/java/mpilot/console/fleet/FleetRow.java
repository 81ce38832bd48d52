package mpilot.console.fleet;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.policy.Limit;
import mpilot.console.policy.ProfileLimits;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A profile with what sorting and filtering ask of it, worked out once, away from the FX thread.
 *
 * <p>A use is the part of a cap that is used, as the gateway reports it: 0.5 for half of it, over 1
 * past the cap, infinite for a cap of nothing, 0 where the window has elapsed (SEMANTICS.md,
 * "Durations and resets": the gateway counts from zero), NaN where it is not known.
 *
 * @param position the row's place in the gateway's order, from 0
 * @param profile the profile itself
 * @param now the moment that use and resets are told for
 * @param searchName the name as {@link SearchText} folds it
 * @param states what the row can be found by as a status, a bit for each; see {@link #is}
 * @param worstBudget the budget that blocks, or is nearest to blocking; null for none
 * @param budgetUse the use of {@code worstBudget}
 * @param tokenUse the highest use of a token limit
 * @param requestUse the highest use of a request limit
 * @param rateLimits how many token and request limits there are
 * @param nextReset the soonest reset still to come of any limit; null where none is known
 */
public record FleetRow(
        int position,
        AccessProfile profile,
        Instant now,
        String searchName,
        int states,
        @Nullable Limit worstBudget,
        double budgetUse,
        double tokenUse,
        double requestUse,
        int rateLimits,
        @Nullable Instant nextReset) {

    /** {@return the row of {@code profile} at {@code now}} */
    public static FleetRow of(int position, AccessProfile profile, Instant now) {
        ProfileLimits limits = ProfileLimits.of(profile, now);
        Limit worst = limits.worstBudget().orElse(null);
        return new FleetRow(
                position,
                profile,
                now,
                SearchText.fold(profile.name()),
                RowState.bits(profile, limits),
                worst,
                worst == null ? Double.NaN : use(worst),
                highestUse(limits.rates(), Limit.Unit.TOKENS),
                highestUse(limits.rates(), Limit.Unit.REQUESTS),
                limits.rates().size(),
                nextReset(limits));
    }

    /** {@return whether the row can be found by {@code state}} */
    public boolean is(RowState state) {
        return (states & state.bit()) != 0;
    }

    /**
     * {@return the row of {@code later} at {@code moment}, which takes over what is known of this
     * one where that still holds} Time alone changes a figure only when a window elapses, the first
     * of them at {@link #nextReset}, or where a budget's began ahead of this machine's clock.
     */
    public FleetRow again(int place, AccessProfile later, Instant moment) {
        boolean holds =
                !moment.isBefore(now)
                        && (nextReset == null || moment.isBefore(nextReset))
                        && (worstBudget == null || !worstBudget.window().beginsAfter(now))
                        && later.equals(profile);
        return holds
                ? new FleetRow(
                        place,
                        profile,
                        moment,
                        searchName,
                        states,
                        worstBudget,
                        budgetUse,
                        tokenUse,
                        requestUse,
                        rateLimits,
                        nextReset)
                : of(place, later, moment);
    }

    /** {@return this row at another moment} */
    FleetRow at(Instant moment) {
        return again(position, profile, moment);
    }

    /**
     * {@return whether everything is the same as in {@code other} but for what is told from {@link
     * #now}, such as an age}
     */
    public boolean isAsIn(FleetRow other) {
        return profile.equals(other.profile) && Objects.equals(nextReset, other.nextReset);
    }

    /** {@return every cap of the profile at {@link #now}, worked out anew} */
    public ProfileLimits limits() {
        return ProfileLimits.of(profile, now);
    }

    /** {@return the highest use of a token or request limit} */
    public double rateUse() {
        return max(tokenUse, requestUse);
    }

    private static double use(Limit limit) {
        return switch (limit.usage().state()) {
            case ZERO_CAP -> Double.POSITIVE_INFINITY;
            case ELAPSED -> 0;
            case NO_CAP, NOT_REPORTED -> Double.NaN;
            case OK, NEAR, EXHAUSTED -> {
                var fraction = limit.usage().fraction();
                yield fraction == null ? Double.NaN : fraction.doubleValue();
            }
        };
    }

    private static double highestUse(List<Limit> limits, Limit.Unit unit) {
        double highest = Double.NaN;
        for (Limit limit : limits) {
            if (limit.unit() == unit) {
                highest = max(highest, use(limit));
            }
        }
        return highest;
    }

    /** The larger of two uses, of which a known one counts before one that is not. */
    private static double max(double one, double other) {
        return Double.isNaN(one) ? other : Double.isNaN(other) ? one : Math.max(one, other);
    }

    private static @Nullable Instant nextReset(ProfileLimits limits) {
        return soonest(limits.rates(), soonest(limits.budgets(), null));
    }

    private static @Nullable Instant soonest(List<Limit> limits, @Nullable Instant known) {
        Instant soonest = known;
        for (Limit limit : limits) {
            Instant next = limit.window().nextReset();
            if (next != null
                    && !limit.window().elapsed()
                    && (soonest == null || next.isBefore(soonest))) {
                soonest = next;
            }
        }
        return soonest;
    }
}
