package mpilot.console.policy.forecast;

import mpilot.console.policy.Limit;
import mpilot.console.policy.ResetWindow;
import mpilot.console.policy.Usage;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the use of a limit is heading: the pace since its window began, or what was seen of it in
 * this session where that reaches far enough, carried on to the next reset. Everything that a chart
 * of it shows is here.
 *
 * @param limit the limit
 * @param now when its use was read
 * @param outlook what it comes to
 * @param basis what the pace was taken from; null where there is no pace
 * @param pace the use in a second, in the limit's unit, not negative and to 34 digits; null where
 *     it cannot be told
 * @param projected the use at the next reset if the pace holds, to 16 digits; null where it cannot
 *     be told
 * @param runsOut when the cap is reached if the pace holds; null where that is not before the reset
 * @param points what is known of the window's use, the earliest first and the present last: its
 *     beginning with nothing where that is known, and what was seen in this session
 */
public record BurnDown(
        Limit limit,
        Instant now,
        Outlook outlook,
        @Nullable Basis basis,
        @Nullable BigDecimal pace,
        @Nullable BigDecimal projected,
        @Nullable Instant runsOut,
        List<UsageSample> points) {
    /** In the first tenth of a window its pace is chance, and so is one seen for less than that. */
    private static final BigDecimal TOO_EARLY = new BigDecimal("0.1");

    /** A pace is computed with, so it has digits to spare; what is told is rounded to 16. */
    private static final MathContext SPARE = MathContext.DECIMAL128;

    private static final MathContext PRECISION = MathContext.DECIMAL64;

    /** Takes its own copy of the list. */
    public BurnDown {
        points = List.copyOf(points);
    }

    /** What a forecast comes to, or why there is none. */
    public enum Outlook {
        /** There is no cap to reach. */
        NO_CAP,
        /** The cap is reached already, or is one of nothing. */
        REACHED,
        /** The window has elapsed, so that what is reported is stale. */
        AWAITING_RESET,
        /** The gateway does not say what is used. */
        NOT_REPORTED,
        /** The window's length, or since when it runs, is not known. */
        UNKNOWN_WINDOW,
        /** The gateway says that the window begins in the future: its clock differs from ours. */
        BEGINS_LATER,
        /** Less than a tenth of the window is over. */
        TOO_EARLY,
        /** Nothing is used so far. */
        UNUSED,
        /** The cap is not reached before the reset. */
        LASTS,
        /** The cap is reached before the reset. */
        RUNS_OUT,
        /** The cap is reached, unless the reset, whose moment is not known, is earlier. */
        MAY_RUN_OUT
    }

    /** What a pace was taken from. */
    public enum Basis {
        /** The use since the window began, spread evenly. */
        WINDOW,
        /** What was seen in this session, over at least a tenth of the window. */
        SESSION
    }

    /** {@return the forecast of a limit of which nothing else was seen} */
    public static BurnDown of(Limit limit, Instant now) {
        return of(limit, now, List.of());
    }

    /**
     * {@return the forecast of a limit}
     *
     * @param now when its use was read
     * @param seen what was seen of it in this session since its last reset, the earliest first
     */
    public static BurnDown of(Limit limit, Instant now, List<UsageSample> seen) {
        List<UsageSample> points = points(limit, now, seen);
        Outlook none = noForecast(limit, now);
        if (none != null) {
            return new BurnDown(limit, now, none, null, null, null, null, points);
        }
        BigDecimal recent = recentPace(limit, now, points);
        BigDecimal pace = recent == null ? windowPace(limit, now) : recent;
        if (pace == null) {
            return new BurnDown(
                    limit, now, withoutPace(limit, now), null, null, null, null, points);
        }
        Basis basis = recent == null ? Basis.WINDOW : Basis.SESSION;
        BigDecimal projected = projected(limit, now, pace);
        Instant runsOut = runsOut(limit, now, pace);
        Outlook outlook = outlook(limit, projected, runsOut);
        return new BurnDown(limit, now, outlook, basis, pace, projected, runsOut, points);
    }

    private static @Nullable Outlook noForecast(Limit limit, Instant now) {
        Usage usage = limit.usage();
        BigDecimal used = usage.used();
        if (usage.state() == Usage.State.ZERO_CAP) {
            return Outlook.REACHED;
        }
        if (limit.window().elapsed()) {
            return Outlook.AWAITING_RESET;
        }
        if (used == null) {
            return usage.cap() == null ? Outlook.NO_CAP : Outlook.NOT_REPORTED;
        }
        if (used.signum() <= 0) {
            return usage.cap() == null ? Outlook.NO_CAP : Outlook.UNUSED;
        }
        if (limit.window().beginsAfter(now) && usage.state() != Usage.State.EXHAUSTED) {
            return Outlook.BEGINS_LATER;
        }
        return null;
    }

    private static Outlook withoutPace(Limit limit, Instant now) {
        return switch (limit.usage().state()) {
            case NO_CAP -> Outlook.NO_CAP;
            case EXHAUSTED -> Outlook.REACHED;
            default ->
                    limit.window().elapsedPart(now) == null
                            ? Outlook.UNKNOWN_WINDOW
                            : Outlook.TOO_EARLY;
        };
    }

    private static Outlook outlook(
            Limit limit, @Nullable BigDecimal projected, @Nullable Instant runsOut) {
        return switch (limit.usage().state()) {
            case NO_CAP -> Outlook.NO_CAP;
            case EXHAUSTED -> Outlook.REACHED;
            default ->
                    runsOut == null
                            ? Outlook.LASTS
                            : projected == null ? Outlook.MAY_RUN_OUT : Outlook.RUNS_OUT;
        };
    }

    private static @Nullable BigDecimal windowPace(Limit limit, Instant now) {
        Instant start = limit.window().start();
        BigDecimal used = limit.usage().used();
        BigDecimal over = limit.window().elapsedPart(now);
        return start == null || used == null || over == null || over.compareTo(TOO_EARLY) < 0
                ? null
                : used.divide(ResetWindow.seconds(start, now), SPARE);
    }

    /** The pace of the session, where it was long enough; null where not. */
    private static @Nullable BigDecimal recentPace(
            Limit limit, Instant now, List<UsageSample> points) {
        BigDecimal length = length(limit);
        // What was not seen but is known: the window's beginning.
        List<UsageSample> seen =
                limit.window().start() == null ? points : points.subList(1, points.size());
        if (length == null || seen.size() < 2) {
            return null;
        }
        BigDecimal watched = ResetWindow.seconds(seen.getFirst().at(), now);
        BigDecimal grown = seen.getLast().used().subtract(seen.getFirst().used());
        return grown.signum() < 0 || watched.compareTo(length.multiply(TOO_EARLY)) < 0
                ? null
                : grown.divide(watched, SPARE);
    }

    /** The window's length in seconds; null where it is not known. */
    private static @Nullable BigDecimal length(Limit limit) {
        Instant start = limit.window().start();
        Instant end = limit.window().nextReset();
        if (start != null && end != null) {
            return ResetWindow.seconds(start, end);
        }
        return limit.duration().isKnown() ? seconds(limit.duration().length()) : null;
    }

    private static @Nullable BigDecimal projected(Limit limit, Instant now, BigDecimal pace) {
        Instant end = limit.window().nextReset();
        BigDecimal used = limit.usage().used();
        return end == null || used == null
                ? null
                : used.add(pace.multiply(ResetWindow.seconds(now, end)), PRECISION);
    }

    /** Where the next reset is not known it is a window's length away at the most. */
    private static @Nullable Instant runsOut(Limit limit, Instant now, BigDecimal pace) {
        BigDecimal left = limit.usage().left();
        if (left == null || left.signum() <= 0 || pace.signum() == 0) {
            return null;
        }
        Instant end = limit.window().nextReset();
        BigDecimal ahead =
                end == null ? seconds(limit.duration().length()) : ResetWindow.seconds(now, end);
        BigDecimal until = left.divide(pace, PRECISION);
        return until.compareTo(ahead) < 0 ? after(now, until) : null;
    }

    private static Instant after(Instant now, BigDecimal seconds) {
        BigDecimal[] parts = seconds.divideAndRemainder(BigDecimal.ONE);
        return now.plusSeconds(parts[0].longValue())
                .plusNanos(parts[1].movePointRight(9).longValue());
    }

    private static BigDecimal seconds(Duration length) {
        return ResetWindow.seconds(Instant.EPOCH, Instant.EPOCH.plus(length));
    }

    private static List<UsageSample> points(Limit limit, Instant now, List<UsageSample> seen) {
        List<UsageSample> points = new ArrayList<>();
        Instant start = limit.window().start();
        if (start != null && start.isBefore(now)) {
            points.add(new UsageSample(start, BigDecimal.ZERO));
        }
        for (UsageSample sample : seen) {
            boolean inWindow = start == null || sample.at().isAfter(start);
            if (inWindow && sample.at().isBefore(now)) {
                points.add(sample);
            }
        }
        BigDecimal used = limit.usage().used();
        if (used != null) {
            points.add(new UsageSample(now, used));
        }
        return points;
    }

    /** {@return the use in {@code length} at this pace; null where there is none} */
    public @Nullable BigDecimal paceIn(Duration length) {
        return pace == null ? null : pace.multiply(seconds(length), PRECISION);
    }

    /**
     * {@return how the use goes on from now, in straight lines: to the cap where that is reached,
     * and to the next reset; empty where there is no forecast}
     */
    public List<UsageSample> projection() {
        Instant end = limit.window().nextReset();
        BigDecimal used = limit.usage().used();
        BigDecimal cap = limit.usage().cap();
        if (pace == null || used == null) {
            return List.of();
        }
        List<UsageSample> line = new ArrayList<>();
        line.add(new UsageSample(now, used));
        if (runsOut != null && cap != null) {
            line.add(new UsageSample(runsOut, cap));
        }
        if (end != null && projected != null) {
            line.add(new UsageSample(end, projected));
        }
        return line;
    }
}
