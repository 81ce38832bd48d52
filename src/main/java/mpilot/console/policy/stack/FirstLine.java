package mpilot.console.policy.stack;

import mpilot.console.policy.Limit;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Finds the line of a stack that blocks first.
 *
 * <p>A line that blocks already is before all others, and of several the one that does so for
 * longest. Then comes the line that runs out earliest at the pace of its window. Where none does
 * before its reset, the one with the least left is first among those of one unit, as the same
 * dollars count on all of them; dollars, tokens and requests compare by the part that is used. Last
 * come lines whose use is not reported, by the smallest cap of a unit.
 */
final class FirstLine {
    /** A cap of nothing never ends to block; where a reset is unknown the worst is assumed. */
    private static final Comparator<LimitLine> LONGEST =
            Comparator.comparing(LimitLine::blocksForEver).thenComparing(FirstLine::end);

    private FirstLine() {}

    static @Nullable LimitLine of(List<LimitLine> lines) {
        LimitLine blocking = best(lines, LimitLine.Standing.BLOCKS, LONGEST);
        if (blocking != null) {
            return blocking;
        }
        List<LimitLine> known = lines.stream().filter(FirstLine::isKnown).toList();
        LimitLine runsOut =
                known.stream()
                        .filter(line -> line.runsOut() != null)
                        .min(Comparator.comparing(line -> Objects.requireNonNull(line.runsOut())))
                        .orElse(null);
        if (runsOut != null) {
            return runsOut;
        }
        LimitLine nearest = mostUsed(known);
        return nearest == null
                ? best(
                        lines,
                        LimitLine.Standing.NOT_REPORTED,
                        Comparator.comparing(FirstLine::cap).reversed())
                : nearest;
    }

    private static @Nullable LimitLine best(
            List<LimitLine> lines, LimitLine.Standing standing, Comparator<LimitLine> order) {
        return lines.stream().filter(line -> line.standing() == standing).max(order).orElse(null);
    }

    private static boolean isKnown(LimitLine line) {
        return line.standing() == LimitLine.Standing.OPEN
                || line.standing() == LimitLine.Standing.RENEWED;
    }

    /** The one with the least left of each unit, and of these the one that is used most. */
    private static @Nullable LimitLine mostUsed(List<LimitLine> lines) {
        Map<Limit.Unit, LimitLine> least = new EnumMap<>(Limit.Unit.class);
        for (LimitLine line : lines) {
            least.merge(
                    line.limit().unit(),
                    line,
                    (one, other) -> left(other).compareTo(left(one)) < 0 ? other : one);
        }
        return least.values().stream().max(Comparator.comparing(FirstLine::usedPart)).orElse(null);
    }

    private static Instant end(LimitLine line) {
        return Objects.requireNonNullElse(line.limit().window().nextReset(), Instant.MAX);
    }

    private static BigDecimal left(LimitLine line) {
        return Objects.requireNonNull(line.left());
    }

    private static BigDecimal usedPart(LimitLine line) {
        return Objects.requireNonNull(line.usedPart());
    }

    private static BigDecimal cap(LimitLine line) {
        return Objects.requireNonNull(line.limit().usage().cap());
    }
}
