package mpilot.console.fleet.overview;

import mpilot.console.policy.Limit;
import mpilot.console.policy.ProfileLimits;
import mpilot.console.policy.ResetDuration;
import mpilot.console.policy.ResetWindow;
import mpilot.console.policy.Usage;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What may be added up over profiles: budgets over a whole profile that share one window of the
 * calendar, once a profile. Budgets of single providers are part of their profile's; rolling
 * windows began at moments of their own, so that their uses are of different times. A sum is of
 * what the gateway reports for the profiles, never of their users' copies (SEMANTICS.md,
 * "Listing").
 *
 * @param inStep a sum for each window, the soonest reset first
 * @param left how many budgets with a cap are in no sum
 */
public record Totals(List<InStep> inStep, int left) {
    /** Takes its own copy of the list. */
    public Totals {
        inStep = List.copyOf(inStep);
    }

    /**
     * Budgets that share a window.
     *
     * @param period the window's length, as the first of them has it
     * @param reset when all of them are next set to zero
     * @param profiles how many profiles have one
     * @param used what is used of them together, in USD
     * @param cap what they allow together, in USD
     */
    public record InStep(
            ResetDuration period, Instant reset, int profiles, BigDecimal used, BigDecimal cap) {
        private InStep plus(InStep other) {
            return new InStep(
                    period,
                    reset,
                    profiles + other.profiles,
                    used.add(other.used),
                    cap.add(other.cap));
        }

        /** {@return used and cap as one use, to be said in words} */
        public Usage usage() {
            boolean over = used.compareTo(cap) >= 0;
            return new Usage(used, cap, over ? Usage.State.EXHAUSTED : Usage.State.OK);
        }
    }

    private record Window(ResetDuration.Unit unit, Instant reset) {}

    /** Takes the limits of one profile after another. */
    static final class Builder {
        private final Map<Window, InStep> sums = new HashMap<>();
        private int left;

        void add(ProfileLimits limits) {
            Map<Window, InStep> own = new HashMap<>(4);
            for (Limit limit : limits.budgets()) {
                BigDecimal cap = limit.usage().cap();
                if (cap == null) {
                    continue;
                }
                if (!isInStep(limit)) {
                    left++;
                    continue;
                }
                InStep one =
                        new InStep(
                                limit.duration(),
                                Objects.requireNonNull(limit.window().nextReset()),
                                1,
                                Objects.requireNonNull(limit.usage().used()),
                                cap);
                Window window =
                        new Window(Objects.requireNonNull(limit.duration().unit()), one.reset());
                InStep other = own.put(window, one);
                if (other != null) {
                    own.put(window, tighter(one, other));
                    left++;
                }
            }
            own.forEach((window, one) -> sums.merge(window, one, InStep::plus));
        }

        /** Two budgets over the same spending are one; the lower cap is the one that counts. */
        private static InStep tighter(InStep one, InStep other) {
            return other.cap.compareTo(one.cap) < 0 ? other : one;
        }

        private static boolean isInStep(Limit limit) {
            return limit.place().isWholeProfile()
                    && limit.coversAll()
                    && limit.window().kind() == ResetWindow.Kind.ALIGNED
                    && switch (limit.usage().state()) {
                        case OK, NEAR, EXHAUSTED -> true;
                        case NO_CAP, ZERO_CAP, ELAPSED, NOT_REPORTED -> false;
                    };
        }

        Totals build() {
            List<InStep> inStep = new ArrayList<>(sums.values());
            inStep.sort(
                    Comparator.comparing(InStep::reset)
                            .thenComparing(sum -> sum.period().length()));
            return new Totals(inStep, left);
        }
    }
}
