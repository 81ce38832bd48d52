package mpilot.console.fleet.overview;

import mpilot.console.policy.Limit;
import mpilot.console.policy.Usage;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * How much a limit wants an operator's eye. What is used up comes before a cap of nothing, unlike
 * in {@link Usage.State}: a cap of nothing is meant, and stands there every morning.
 */
final class Seriousness {
    /** The more serious last. */
    static final Comparator<Limit> ORDER = Comparator.comparingDouble(Seriousness::of);

    /** Wider than any part of a cap that is told apart. */
    private static final double STEP = 1e6;

    private Seriousness() {}

    /** {@return the most serious of {@code limits} that have a cap; null where none has} */
    static @Nullable Limit worst(Stream<Limit> limits) {
        return limits.filter(limit -> limit.usage().cap() != null).max(ORDER).orElse(null);
    }

    /** {@return a number that is the higher, the more serious; 0 for no limit} */
    static double of(@Nullable Limit limit) {
        if (limit == null) {
            return 0;
        }
        int rank =
                switch (limit.usage().state()) {
                    case NO_CAP -> 0;
                    case ELAPSED -> 1;
                    case NOT_REPORTED -> 2;
                    case OK -> 3;
                    case NEAR -> 4;
                    case ZERO_CAP -> 5;
                    case EXHAUSTED -> 6;
                };
        BigDecimal fraction = limit.usage().fraction();
        double part = fraction == null ? 0 : Math.clamp(fraction.doubleValue(), 0, STEP / 2);
        return rank * STEP + part;
    }
}
