package mpilot.console.policy;

import mpilot.console.gateway.Timestamp;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;

/**
 * When a counter began and when it is next set to zero (SEMANTICS.md, "Durations and resets").
 *
 * @param kind how the next reset is found, or why it cannot be
 * @param lastReset when the counter began as the gateway reports it; null where it does not
 * @param nextReset the next reset, or where the window has elapsed the moment it ended; null where
 *     it cannot be known
 * @param elapsed whether {@code nextReset} is past: the gateway treats the counter as reset, and
 *     what it reports is stale
 */
public record ResetWindow(
        Kind kind, @Nullable Instant lastReset, @Nullable Instant nextReset, boolean elapsed) {
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

    /**
     * {@return the window of a counter}
     *
     * @param calendarAligned the profile's setting; lengths under a day roll all the same
     * @param lastReset as reported; null where the gateway does not say
     */
    public static ResetWindow of(
            ResetDuration duration,
            boolean calendarAligned,
            @Nullable Timestamp lastReset,
            Instant now) {
        Instant start = lastReset == null ? null : lastReset.instant();
        if (!duration.isKnown()) {
            return new ResetWindow(Kind.UNKNOWN_DURATION, start, null, false);
        }
        if (calendarAligned && duration.isCalendarUnit()) {
            return aligned(duration, start, now);
        }
        if (start == null) {
            return new ResetWindow(Kind.UNKNOWN_START, null, null, false);
        }
        if (start.isAfter(Instant.MAX.minus(duration.length()))) {
            return new ResetWindow(Kind.UNKNOWN_DURATION, start, null, false);
        }
        Instant next = start.plus(duration.length());
        return new ResetWindow(Kind.ROLLING, start, next, !next.isAfter(now));
    }

    private static ResetWindow aligned(
            ResetDuration duration, @Nullable Instant start, Instant now) {
        // A counter that began before the boundary this window began at has been reset since.
        boolean stale = start != null && start.isBefore(boundary(duration, now, 0));
        Instant next =
                stale
                        ? boundary(duration, Objects.requireNonNull(start), 1)
                        : boundary(duration, now, 1);
        return new ResetWindow(Kind.ALIGNED, start, next, stale);
    }

    /** The UTC boundary at or before {@code moment}, or the one {@code ahead} units after it. */
    private static Instant boundary(ResetDuration duration, Instant moment, int ahead) {
        LocalDate day = LocalDate.ofInstant(moment, ZoneOffset.UTC);
        LocalDate boundary =
                switch (Objects.requireNonNull(duration.unit())) {
                    case SECOND, DAY -> day.plusDays(ahead);
                    case WEEK ->
                            day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                                    .plusWeeks(ahead);
                    case MONTH -> day.withDayOfMonth(1).plusMonths(ahead);
                    case QUARTER ->
                            day.with(day.getMonth().firstMonthOfQuarter())
                                    .withDayOfMonth(1)
                                    .plusMonths(3L * ahead);
                    case YEAR -> day.withDayOfYear(1).plusYears(ahead);
                };
        return boundary.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
