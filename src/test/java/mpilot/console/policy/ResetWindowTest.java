package mpilot.console.policy;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.gateway.Timestamp;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.Instant;
import java.time.Month;
import java.time.ZoneId;
import java.util.Map;

/**
 * Worked examples of SEMANTICS.md, "Durations and resets". The process runs in Europe/Berlin, whose
 * clocks go forward on 2026-03-29 and back on 2026-10-25: no reset may move with them.
 */
public class ResetWindowTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    @Test
    void theExamplesAreWorkedWhereTheClocksChange() {
        assertThat(ZoneId.systemDefault()).isEqualTo(ZoneId.of("Europe/Berlin"));
    }

    @ParameterizedTest(name = "{0} since {1}, at {2}: next reset {3}, elapsed {4}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # every | last reset                | now                  | next reset           | elapsed
                    30s     | 2026-11-23T11:59:45Z      | 2026-11-23T12:00:00Z | 2026-11-23T12:00:15Z | false
                    1h30m   | 2026-11-23T11:00:00Z      | 2026-11-23T12:00:00Z | 2026-11-23T12:30:00Z | false
                    1d      | 2026-11-22T18:30:00Z      | 2026-11-23T12:00:00Z | 2026-11-23T18:30:00Z | false
                    7d      | 2026-11-20T00:00:00Z      | 2026-11-23T12:00:00Z | 2026-11-27T00:00:00Z | false
                    2w      | 2026-11-20T00:00:00Z      | 2026-11-23T12:00:00Z | 2026-12-04T00:00:00Z | false
                    1M      | 2026-11-01T00:00:00Z      | 2026-11-23T12:00:00Z | 2026-12-01T00:00:00Z | false
                    # a month is 30 days, whatever the calendar says
                    1M      | 2026-01-31T00:00:00Z      | 2026-02-15T00:00:00Z | 2026-03-02T00:00:00Z | false
                    1Q      | 2026-10-01T00:00:00Z      | 2026-11-23T12:00:00Z | 2026-12-30T00:00:00Z | false
                    1Y      | 2026-01-01T00:00:00Z      | 2026-11-23T12:00:00Z | 2027-01-01T00:00:00Z | false
                    # a year is 365 days: over a leap day it ends on 31 December
                    1Y      | 2028-01-01T00:00:00Z      | 2028-06-01T00:00:00Z | 2028-12-31T00:00:00Z | false
                    1d      | 2028-02-28T12:00:00Z      | 2028-02-29T00:00:00Z | 2028-02-29T12:00:00Z | false
                    # across Berlin's change of clocks a day is 24 hours all the same
                    1d      | 2026-03-28T12:00:00Z      | 2026-03-29T11:00:00Z | 2026-03-29T12:00:00Z | false
                    1d      | 2026-10-24T12:00:00Z      | 2026-10-25T11:00:00Z | 2026-10-25T12:00:00Z | false
                    # fractions of a second and offsets count
                    1h      | 2026-11-23T11:30:00.25Z   | 2026-11-23T12:00:00Z | 2026-11-23T12:30:00.25Z | false
                    1h      | 2026-11-23T17:00:00+05:30 | 2026-11-23T12:00:00Z | 2026-11-23T12:30:00Z | false
                    # the window has elapsed from its very end on
                    1h      | 2026-11-23T11:00:00.001Z  | 2026-11-23T12:00:00Z | 2026-11-23T12:00:00.001Z | false
                    1h      | 2026-11-23T11:00:00Z      | 2026-11-23T12:00:00Z | 2026-11-23T12:00:00Z | true
                    1h      | 2026-11-23T10:00:00Z      | 2026-11-23T12:00:00Z | 2026-11-23T11:00:00Z | true
                    1d      | 2019-08-24T14:15:22Z      | 2026-11-23T12:00:00Z | 2019-08-25T14:15:22Z | true
                    # the gateway's clock is ahead: the window ends its length after it
                    1h      | 2026-11-23T12:00:05Z      | 2026-11-23T12:00:00Z | 2026-11-23T13:00:05Z | false
                    """)
    void aRollingWindowEndsItsLengthAfterTheLastReset(
            String every, String last, Instant now, Instant next, boolean elapsed) {
        ResetWindow window = window(every, false, last, now);
        assertThat(window.kind()).isEqualTo(ResetWindow.Kind.ROLLING);
        assertThat(window.nextReset()).isEqualTo(next);
        assertThat(window.elapsed()).isEqualTo(elapsed);
    }

    @ParameterizedTest(name = "{0} since {1}, at {2}: next reset {3}, elapsed {4}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # every | last reset           | now                  | next reset           | elapsed
                    1d      | 2026-11-23T00:00:00Z | 2026-11-23T12:00:00Z | 2026-11-24T00:00:00Z | false
                    1w      | 2026-11-23T00:00:00Z | 2026-11-23T12:00:00Z | 2026-11-30T00:00:00Z | false
                    1w      | 2026-11-16T00:00:00Z | 2026-11-22T23:59:59Z | 2026-11-23T00:00:00Z | false
                    1M      | 2026-11-01T00:00:00Z | 2026-11-23T12:00:00Z | 2026-12-01T00:00:00Z | false
                    1Q      | 2026-10-01T00:00:00Z | 2026-11-23T12:00:00Z | 2027-01-01T00:00:00Z | false
                    1Y      | 2026-01-01T00:00:00Z | 2026-11-23T12:00:00Z | 2027-01-01T00:00:00Z | false
                    # the multiplier does not count
                    7d      | 2026-11-23T00:00:00Z | 2026-11-23T12:00:00Z | 2026-11-24T00:00:00Z | false
                    2w      | 2026-11-23T00:00:00Z | 2026-11-23T12:00:00Z | 2026-11-30T00:00:00Z | false
                    3M      | 2026-11-01T00:00:00Z | 2026-11-23T12:00:00Z | 2026-12-01T00:00:00Z | false
                    2Y      | 2026-01-01T00:00:00Z | 2026-11-23T12:00:00Z | 2027-01-01T00:00:00Z | false
                    # leap days
                    1M      | 2028-02-01T00:00:00Z | 2028-02-29T23:59:59Z | 2028-03-01T00:00:00Z | false
                    1d      | 2028-02-29T00:00:00Z | 2028-02-29T12:00:00Z | 2028-03-01T00:00:00Z | false
                    1d      | 2026-02-28T00:00:00Z | 2026-02-28T12:00:00Z | 2026-03-01T00:00:00Z | false
                    1Y      | 2028-01-01T00:00:00Z | 2028-12-31T12:00:00Z | 2029-01-01T00:00:00Z | false
                    # boundaries are UTC's: midnight in Berlin is none
                    1d      | 2026-07-01T00:00:00Z | 2026-07-01T22:00:00Z | 2026-07-02T00:00:00Z | false
                    1M      | 2026-11-01T00:00:00Z | 2026-11-30T23:30:00Z | 2026-12-01T00:00:00Z | false
                    1d      | 2026-03-29T00:00:00Z | 2026-03-29T01:30:00Z | 2026-03-30T00:00:00Z | false
                    1d      | 2026-10-25T00:00:00Z | 2026-10-25T00:30:00Z | 2026-10-26T00:00:00Z | false
                    # begun within the period, as where a budget was added on the 10th
                    1M      | 2026-11-10T08:00:00Z | 2026-11-23T12:00:00Z | 2026-12-01T00:00:00Z | false
                    # nothing reported: the calendar tells all the same
                    1M      |                      | 2026-11-23T12:00:00Z | 2026-12-01T00:00:00Z | false
                    1M      | 0001-01-01T00:00:00Z | 2026-11-23T12:00:00Z | 2026-12-01T00:00:00Z | false
                    # a boundary has passed since: the gateway counts from zero
                    1M      | 2026-10-05T00:00:00Z | 2026-11-23T12:00:00Z | 2026-11-01T00:00:00Z | true
                    1d      | 2026-11-22T12:00:00Z | 2026-11-23T00:00:00Z | 2026-11-23T00:00:00Z | true
                    1M      | 2026-11-30T23:59:59Z | 2026-12-01T00:00:00Z | 2026-12-01T00:00:00Z | true
                    1M      | 2026-12-01T00:00:00Z | 2026-12-01T00:00:00Z | 2027-01-01T00:00:00Z | false
                    1Y      | 2019-08-24T14:15:22Z | 2026-11-23T12:00:00Z | 2020-01-01T00:00:00Z | true
                    # the gateway's clock is ahead, by seconds over a boundary or by years
                    1M      | 2026-12-01T00:00:01Z | 2026-11-30T23:59:59Z | 2027-01-01T00:00:00Z | false
                    1M      | 2028-02-10T00:00:00Z | 2026-11-23T12:00:00Z | 2028-03-01T00:00:00Z | false
                    """)
    void anAlignedWindowEndsAtTheNextBoundaryInUtc(
            String every, String last, Instant now, Instant next, boolean elapsed) {
        ResetWindow window = window(every, true, last, now);
        assertThat(window.kind()).isEqualTo(ResetWindow.Kind.ALIGNED);
        assertThat(window.nextReset()).isEqualTo(next);
        assertThat(window.elapsed()).isEqualTo(elapsed);
    }

    @ParameterizedTest(name = "a year from {0}, at {1}: the quarter ends {2}")
    @CsvSource({
        "JANUARY,   2026-11-23T12:00:00Z, 2027-01-01T00:00:00Z",
        "APRIL,     2026-11-23T12:00:00Z, 2027-01-01T00:00:00Z",
        "OCTOBER,   2026-11-23T12:00:00Z, 2027-01-01T00:00:00Z",
        "FEBRUARY,  2026-11-23T12:00:00Z, 2027-02-01T00:00:00Z",
        "FEBRUARY,  2027-01-31T23:59:59Z, 2027-02-01T00:00:00Z",
        "FEBRUARY,  2026-10-31T23:59:59Z, 2026-11-01T00:00:00Z",
        "NOVEMBER,  2027-01-15T00:00:00Z, 2027-02-01T00:00:00Z",
        "MARCH,     2026-11-23T12:00:00Z, 2026-12-01T00:00:00Z",
        "DECEMBER,  2027-02-28T00:00:00Z, 2027-03-01T00:00:00Z"
    })
    void aFiscalYearMovesItsQuarters(Month from, Instant now, Instant next) {
        ResetWindow window = ResetWindow.of(ResetDuration.of("1Q"), true, from, null, now);
        assertThat(window.nextReset()).isEqualTo(next);
    }

    @ParameterizedTest
    @ValueSource(strings = {"30s", "5m", "1h", "24h", "48h"})
    void whatIsWrittenInHoursRollsThoughTheProfileIsAligned(String every) {
        ResetWindow window = window(every, true, "2026-11-23T11:59:50Z", NOW);
        assertThat(window).isEqualTo(window(every, false, "2026-11-23T11:59:50Z", NOW));
        assertThat(window.kind()).isEqualTo(ResetWindow.Kind.ROLLING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1h", "1d", "1M"})
    void aRollingWindowWithoutALastResetHasNoKnownEnd(String every) {
        for (String last : new String[] {null, "0001-01-01T00:00:00Z", "", "yesterday"}) {
            ResetWindow window = window(every, false, last, NOW);
            assertThat(window.kind()).isEqualTo(ResetWindow.Kind.UNKNOWN_START);
            assertThat(window.nextReset()).isNull();
            assertThat(window.elapsed()).isFalse();
            assertThat(window.left(NOW)).isNull();
            assertThat(window.elapsedPart(NOW)).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anUnknownLengthComputesNothingButKeepsTheLastReset(boolean aligned) {
        ResetWindow window = window("fortnightly", aligned, "2026-11-20T00:00:00Z", NOW);
        assertThat(window.kind()).isEqualTo(ResetWindow.Kind.UNKNOWN_DURATION);
        assertThat(window.lastReset()).isEqualTo("2026-11-20T00:00:00Z");
        assertThat(window.start()).isNull();
        assertThat(window.nextReset()).isNull();
        assertThat(window.elapsed()).isFalse();
    }

    @ParameterizedTest(name = "{0}, aligned {1}, since {2}: began {3}, {4} over, {5} left")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # every | aligned | last reset           | counted since        | over | left
                    1h      | false   | 2026-11-23T11:45:00Z | 2026-11-23T11:45:00Z | 0.25 | PT45M
                    1d      | true    | 2026-11-23T00:00:00Z | 2026-11-23T00:00:00Z | 0.5  | PT12H
                    1d      | true    |                      | 2026-11-23T00:00:00Z | 0.5  | PT12H
                    # added at 8 o'clock: only what was used since is counted
                    1d      | true    | 2026-11-23T08:00:00Z | 2026-11-23T08:00:00Z | 0.25 | PT12H
                    1M      | true    | 2026-11-01T00:00:00Z | 2026-11-01T00:00:00Z | 0.75 | PT180H
                    1h      | false   | 2026-11-23T12:00:00Z | 2026-11-23T12:00:00Z | 0    | PT1H
                    # awaiting its reset
                    1h      | false   | 2026-11-23T10:00:00Z | 2026-11-23T10:00:00Z | 1    |
                    1M      | true    | 2026-10-05T00:00:00Z | 2026-10-05T00:00:00Z | 1    |
                    # begins in the future, they say: since when it counts cannot be known
                    1h      | false   | 2026-11-23T12:10:00Z |                      |      | PT70M
                    1d      | true    | 2026-11-23T18:00:00Z |                      |      | PT12H
                    """)
    void theClockOfAWindowTellsSinceWhenHowFarAndHowLongStill(
            String every, boolean aligned, String last, Instant start, String over, Duration left) {
        ResetWindow window = window(every, aligned, last, NOW);
        assertThat(window.start()).isEqualTo(start);
        assertThat(window.left(NOW)).isEqualTo(left);
        if (over == null) {
            assertThat(window.elapsedPart(NOW)).isNull();
        } else {
            assertThat(window.elapsedPart(NOW)).isEqualByComparingTo(over);
        }
    }

    @Test
    void theClockGoesOnWithoutANewAnswer() {
        ResetWindow window = window("1h", false, "2026-11-23T11:30:00Z", NOW);
        Map<String, String> overAt =
                Map.of(
                        "2026-11-23T12:00:00Z", "0.5",
                        "2026-11-23T12:15:00Z", "0.75",
                        "2026-11-23T12:30:00Z", "1",
                        "2026-11-23T13:00:00Z", "1",
                        "2026-11-23T11:00:00Z", "0");
        overAt.forEach((at, over) ->
                assertThat(window.elapsedPart(Instant.parse(at)))
                        .as(at)
                        .isEqualByComparingTo(over));
        assertThat(window.left(Instant.parse("2026-11-23T12:20:00Z")))
                .isEqualTo(Duration.ofMinutes(10));
        assertThat(window.left(Instant.parse("2026-11-23T12:40:00Z"))).isNull();
    }

    @Test
    void aLastResetInTheFutureIsToldAsSuch() {
        assertThat(window("1h", false, "2026-11-23T12:00:01Z", NOW).beginsAfter(NOW)).isTrue();
        assertThat(window("1h", false, "2026-11-23T12:00:00Z", NOW).beginsAfter(NOW)).isFalse();
        assertThat(window("1d", true, null, NOW).beginsAfter(NOW)).isFalse();
    }

    /** The window of a counter. */
    public static ResetWindow window(String every, boolean aligned, String lastReset, Instant now) {
        return ResetWindow.of(
                ResetDuration.of(every),
                aligned,
                lastReset == null ? null : Timestamp.of(lastReset),
                now);
    }
}
