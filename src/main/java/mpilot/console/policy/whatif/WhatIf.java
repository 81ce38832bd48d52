package mpilot.console.policy.whatif;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.policy.Limit;
import mpilot.console.policy.LimitKey;
import mpilot.console.policy.LimitPlace;
import mpilot.console.policy.ProfileLimits;
import mpilot.console.policy.Usage;
import mpilot.console.policy.forecast.BurnDown;
import mpilot.console.policy.forecast.UsageHistory;
import mpilot.console.policy.forecast.UsageSample;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What other caps would mean for a profile as it is used now. Nothing is sent: the gateway goes on
 * as before.
 *
 * @param before the profile as it is
 * @param after the profile with the other caps
 * @param changes the limits whose cap differs, in the profile's order
 */
public record WhatIf(AccessProfile before, AccessProfile after, List<Change> changes) {
    /** Takes its own copy of the list. */
    public WhatIf {
        changes = List.copyOf(changes);
    }

    /**
     * A limit with another cap.
     *
     * @param before where its use is heading as it is; null where there is no such limit
     * @param after where it would be heading; null where the limit would be gone
     */
    public record Change(@Nullable BurnDown before, @Nullable BurnDown after) {
        /** {@return the limit as it would be, or where it would be gone as it is} */
        public Limit limit() {
            return Objects.requireNonNull(after == null ? before : after).limit();
        }

        /** {@return whether it would block now though it does not} */
        public boolean isNewlyOver() {
            return blocks(after) && !blocks(before);
        }

        /** {@return whether it would no longer block though it does} */
        public boolean isRelieved() {
            return blocks(before) && !blocks(after);
        }

        /**
         * {@return how much more than the cap would be used, in the limit's unit, 0 at the very
         * cap; null where it would not be over, or what is used is not reported}
         */
        public @Nullable BigDecimal overBy() {
            BigDecimal left = after == null ? null : after.limit().usage().left();
            return left == null || !blocks(after) ? null : left.negate();
        }

        /**
         * {@return whether the cap would be reached before the reset though it is not, or sooner}
         */
        public boolean runsOutSooner() {
            Instant then = after == null ? null : after.runsOut();
            Instant now = before == null ? null : before.runsOut();
            return then != null && (now == null ? !blocks(before) : then.isBefore(now));
        }

        private static boolean blocks(@Nullable BurnDown forecast) {
            return forecast != null && forecast.outlook() == BurnDown.Outlook.REACHED;
        }
    }

    /** {@return what a change of caps would mean, of which nothing else was seen} */
    public static WhatIf of(AccessProfile before, AccessProfile after, Instant now) {
        return of(before, after, now, UsageHistory.empty());
    }

    /**
     * {@return what a change of caps would mean}
     *
     * @param after the same profile with other caps, as {@link CapEdit} makes it
     * @param now when {@code before} was read
     * @param history what was seen of its limits in this session
     */
    public static WhatIf of(
            AccessProfile before, AccessProfile after, Instant now, UsageHistory history) {
        Map<LimitPlace, Limit> old = new LinkedHashMap<>();
        ProfileLimits.of(before, now).all().forEach(limit -> old.put(limit.place(), limit));
        List<Change> changes = new ArrayList<>();
        for (Limit limit : ProfileLimits.of(after, now).all().toList()) {
            Limit previous = old.remove(limit.place());
            if (previous == null || !Usage.isSame(previous.usage().cap(), limit.usage().cap())) {
                List<UsageSample> seen = history.of(LimitKey.of(before.id(), limit));
                changes.add(
                        new Change(
                                previous == null ? null : BurnDown.of(previous, now, seen),
                                BurnDown.of(limit, now, seen)));
            }
        }
        // A rate limit's half without a maximum is no limit any more.
        old.values().forEach(gone -> changes.add(new Change(BurnDown.of(gone, now), null)));
        return new WhatIf(before, after, changes);
    }

    /** {@return whether some limit would block now that does not} */
    public boolean isNewlyOver() {
        return changes.stream().anyMatch(Change::isNewlyOver);
    }

    /** {@return whether some limit that blocks would not, and none would instead} */
    public boolean isRelieved() {
        return !isNewlyOver() && changes.stream().anyMatch(Change::isRelieved);
    }
}
