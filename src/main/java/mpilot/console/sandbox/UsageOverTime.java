package mpilot.console.sandbox;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * How much of a cap is used at a moment: it grows from nothing at the window's start to a part of
 * the cap at its end, and begins anew with the next window.
 *
 * @param start when the window began
 * @param elapsed the part of the window that is over, 0 to 1
 */
record UsageOverTime(Instant start, double elapsed) {
    /** A window that rolls from {@code phase} on. */
    static UsageOverTime rolling(Duration length, Instant phase, Instant now) {
        long seconds = length.toSeconds();
        long into = Math.floorMod(now.getEpochSecond() - phase.getEpochSecond(), seconds);
        return new UsageOverTime(
                Instant.ofEpochSecond(now.getEpochSecond() - into), (double) into / seconds);
    }

    /** The calendar month in UTC. */
    static UsageOverTime calendarMonth(Instant now) {
        LocalDate first = LocalDate.ofInstant(now, ZoneOffset.UTC).withDayOfMonth(1);
        Instant start = first.atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant end = first.plusMonths(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        double length = Duration.between(start, end).toSeconds();
        return new UsageOverTime(start, Duration.between(start, now).toSeconds() / length);
    }

    /**
     * What is used now.
     *
     * @param pace the part of the cap that would be used at the window's end; may exceed 1
     * @param decimals decimal places of the amount
     */
    BigDecimal used(BigDecimal cap, double pace, int decimals) {
        return cap.multiply(BigDecimal.valueOf(pace * elapsed))
                .setScale(decimals, RoundingMode.DOWN)
                .stripTrailingZeros();
    }
}
