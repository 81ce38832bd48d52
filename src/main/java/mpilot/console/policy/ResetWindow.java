package mpilot.console.policy;

import mpilot.console.gateway.Timestamp;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;

/**
 * When a counter began and when it is next set to zero (SEMANTICS.md, "Durations and resets").
 *
 * @param kind how the next reset is found, or why it cannot be
 * @param lastReset when the counter began as the gateway reports it; null where it does not
 * @param start when what is counted began: the reported last reset, or where none is reported the
 *     boundary that an aligned window began at; null where it cannot be known, which it also cannot
 *     where the reported one lies ahead
 * @param nextReset the next reset, or where the window has elapsed the moment it ended; null where
 *     it cannot be known. Always after {@code lastReset}
 * @param elapsed whether {@code nextReset} is past: the gateway treats the counter as reset, and
 *     what it reports is stale
 */
public record ResetWindow(
        Kind kind,
        @Nullable Instant lastReset,
        @Nullable Instant start,
        @Nullable Instant nextReset,
        boolean elapsed) {
    /** How a next reset is found. */
    public enum Kind {
        /** Last reset plus the length. */
        ROLLING,
        /** The next UTC boundary of the unit. */
        ALIGNED,
        /** The length is not one that this console knows. */
        UNKNOWN_DURATION,
        /** Rolling, but the gateway does not say since when. */
        UNKNOWN_START
    }

    /** {@return the window of a counter whose quarters are those of the calendar} */
    public static ResetWindow of(
            ResetDuration duration,
            boolean calendarAligned,
            @Nullable Timestamp lastReset,
            Instant now) {
        return of(duration, calendarAligned, Month.JANUARY, lastReset, now);
    }

    /**
     * {@return the window of a counter}
     *
     * @param calendarAligned the profile's setting; lengths under a day roll all the same
     * @param quarterStart the month that aligned quarters are counted from
     * @param lastReset as reported; null where the gateway does not say
     */
    public static ResetWindow of(
            ResetDuration duration,
            boolean calendarAligned,
            Month quarterStart,
            @Nullable Timestamp lastReset,
            Instant now) {
        Instant began = lastReset == null ? null : lastReset.instant();
        if (!duration.isKnown()) {
            return new ResetWindow(Kind.UNKNOWN_DURATION, began, null, null, false);
        }
        if (calendarAligned && duration.isCalendarUnit()) {
            return aligned(duration, quarterStart, began, now);
        }
        if (began == null) {
            return new ResetWindow(Kind.UNKNOWN_START, null, null, null, false);
        }
        Instant next = began.plus(duration.length());
        return new ResetWindow(
                Kind.ROLLING, began, began.isAfter(now) ? null : began, next, !next.isAfter(now));
    }

    /**
     * The gateway resets at the first boundary after the last reset. One that lies ahead, as where
     * the clocks differ, moves the reset past itself; until then the counter runs all the same.
     */
    private static ResetWindow aligned(
            ResetDuration duration, Month quarterStart, @Nullable Instant began, Instant now) {
        if (began == null) {
            Instant start = boundary(duration, quarterStart, now, 0);
            Instant next = boundary(duration, quarterStart, now, 1);
            return new ResetWindow(Kind.ALIGNED, null, start, next, false);
        }
        Instant next = boundary(duration, quarterStart, began, 1);
        Instant start = began.isAfter(now) ? null : began;
        return new ResetWindow(Kind.ALIGNED, began, start, next, !next.isAfter(now));
    }

    /** The UTC boundary at or before {@code moment}, or the one {@code ahead} units after it. */
    private static Instant boundary(
            ResetDuration duration, Month quarterStart, Instant moment, int ahead) {
        LocalDate day = LocalDate.ofInstant(moment, ZoneOffset.UTC);
        LocalDate boundary =
                switch (Objects.requireNonNull(duration.unit())) {
                    case SECOND, DAY -> day.plusDays(ahead);
                    case WEEK ->
                            day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                                    .plusWeeks(ahead);
                    case MONTH -> day.withDayOfMonth(1).plusMonths(ahead);
                    case QUARTER ->
                            day.withDayOfMonth(1)
                                    .minusMonths(
                                            Math.floorMod(
                                                    day.getMonthValue() - quarterStart.getValue(),
                                                    3))
                                    .plusMonths(3L * ahead);
                    case YEAR -> day.withDayOfYear(1).plusYears(ahead);
                };
        return boundary.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** {@return whether the gateway says that the counter began after {@code now}} */
    public boolean beginsAfter(Instant now) {
        return lastReset != null && lastReset.isAfter(now);
    }

    /**
     * {@return the time from {@code now} to the next reset, not negative; null where that is not
     * known or the window has elapsed}
     */
    public @Nullable Duration left(Instant now) {
        return nextReset == null || elapsed || nextReset.isBefore(now)
                ? null
                : Duration.between(now, nextReset);
    }

    /**
     * {@return the part of the window that is over at {@code now}, 0 to 1 and to 16 digits; null
     * where its start or its end is not known}
     */
    public @Nullable BigDecimal elapsedPart(Instant now) {
        if (start == null || nextReset == null) {
            return null;
        }
        if (!nextReset.isAfter(now)) {
            return BigDecimal.ONE;
        }
        return now.isBefore(start)
                ? BigDecimal.ZERO
                : seconds(start, now).divide(seconds(start, nextReset), MathContext.DECIMAL64);
    }

    /** {@return the time between two moments in seconds, exactly} */
    public static BigDecimal seconds(Instant from, Instant to) {
        Duration length = Duration.between(from, to);
        return BigDecimal.valueOf(length.toSeconds())
                .add(BigDecimal.valueOf(length.toNanosPart(), 9));
    }
}
