package mpilot.console.policy.forecast;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.policy.Ages;
import mpilot.console.policy.Limit;
import mpilot.console.policy.LimitKey;
import mpilot.console.policy.ProfileLimits;
import mpilot.console.policy.Usage;
import mpilot.console.text.Text;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Whether the use that a gateway reports tells anything. An access profile is a template: its own
 * counters may stay at zero for ever, as users have copies with counters of their own, or they may
 * be live (SEMANTICS.md, "Listing"). Which of the two it is, the counters alone can show.
 *
 * @param verdict what they show
 * @param profiles how many profiles were looked at
 * @param counters how many counters they have: every budget, and every half of a rate limit that
 *     has a maximum
 * @param moved how many of them moved between two looks
 * @param watched the time between the two looks; zero for one look
 */
public record UsageTruth(Verdict verdict, int profiles, int counters, int moved, Duration watched) {
    /** That no counter of several profiles moves for this long is no chance any more. */
    public static final Duration LONG_ENOUGH = Duration.ofMinutes(10);

    /** What the counters show. */
    public enum Verdict {
        /** There is no counter to tell by. */
        NO_COUNTERS,
        /** Every counter is zero or absent. */
        ALL_ZERO,
        /** Some are above zero, but in {@link #LONG_ENOUGH} not one of several profiles moved. */
        STANDING_STILL,
        /** Some are above zero. */
        REPORTED,
        /** Some moved between two looks: they are live. */
        MOVING
    }

    /** {@return what one look at {@code profiles} shows} */
    public static UsageTruth of(Collection<AccessProfile> profiles) {
        int counters = 0;
        boolean used = false;
        for (AccessProfile profile : profiles) {
            for (Limit limit : counters(profile)) {
                counters++;
                BigDecimal amount = limit.usage().used();
                used |= amount != null && amount.signum() != 0;
            }
        }
        Verdict verdict =
                counters == 0 ? Verdict.NO_COUNTERS : used ? Verdict.REPORTED : Verdict.ALL_ZERO;
        return new UsageTruth(verdict, profiles.size(), counters, 0, Duration.ZERO);
    }

    /**
     * {@return what two looks show} They may be at different profiles; counters that are in both
     * are compared.
     *
     * @param before the profiles of the first look, taken at {@code beforeAt}
     * @param after those of the second, taken at {@code afterAt}; this is what the answer is about
     */
    public static UsageTruth between(
            Collection<AccessProfile> before,
            Instant beforeAt,
            Collection<AccessProfile> after,
            Instant afterAt) {
        Map<Long, AccessProfile> earlier = new HashMap<>();
        before.forEach(profile -> earlier.put(profile.id(), profile));
        int compared = 0;
        int moved = 0;
        for (AccessProfile profile : after) {
            AccessProfile previous = earlier.get(profile.id());
            if (previous != null) {
                compared++;
                moved += moved(previous, profile);
            }
        }
        UsageTruth now = of(after);
        Duration watched = Duration.between(beforeAt, afterAt);
        Verdict verdict = now.verdict;
        if (moved > 0) {
            verdict = Verdict.MOVING;
        } else if (verdict == Verdict.REPORTED
                && compared > 1
                && watched.compareTo(LONG_ENOUGH) >= 0) {
            verdict = Verdict.STANDING_STILL;
        }
        return new UsageTruth(verdict, now.profiles, now.counters, moved, watched);
    }

    private static int moved(AccessProfile before, AccessProfile after) {
        Map<LimitKey, Limit> old = new HashMap<>();
        counters(before).forEach(limit -> old.put(LimitKey.of(before.id(), limit), limit));
        int moved = 0;
        for (Limit limit : counters(after)) {
            Limit previous = old.get(LimitKey.of(after.id(), limit));
            if (previous != null && hasMoved(previous, limit)) {
                moved++;
            }
        }
        return moved;
    }

    private static boolean hasMoved(Limit before, Limit after) {
        return !Usage.isSame(before.usage().used(), after.usage().used())
                || !Objects.equals(before.window().lastReset(), after.window().lastReset());
    }

    /** The moment does not matter to what is reported. */
    private static List<Limit> counters(AccessProfile profile) {
        return ProfileLimits.of(profile, Instant.EPOCH).all().toList();
    }

    /** {@return whether the use that is reported may be shown as a use} */
    public boolean isReported() {
        return verdict == Verdict.REPORTED || verdict == Verdict.MOVING;
    }

    /** {@return this in a sentence for the operator} */
    public String sentence() {
        return switch (verdict) {
            case NO_COUNTERS -> Text.of("windows.truth-no-counters");
            case ALL_ZERO ->
                    profiles == 1
                            ? Text.of("windows.truth-zero-here")
                            : Text.of("windows.truth-zero", counters);
            case STANDING_STILL -> Text.of("windows.truth-still", counters, Ages.rough(watched));
            case REPORTED ->
                    profiles == 1
                            ? Text.of("windows.truth-reported-here")
                            : Text.of("windows.truth-reported");
            case MOVING -> Text.of("windows.truth-moving", moved, counters);
        };
    }
}
