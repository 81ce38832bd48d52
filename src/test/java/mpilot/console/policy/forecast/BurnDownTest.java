package mpilot.console.policy.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.policy.Limit;
import mpilot.console.policy.LimitFixtures;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Forecasts worked by hand. It is noon on Monday, 2026-11-23, in UTC. */
class BurnDownTest {
    private static final Instant NOW = ProfileFixtures.NOW;

    @ParameterizedTest(name = "{0} of {1} {2}, aligned {3}, since {4}: {5}, {7} at the reset")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # used | cap  | every | aligned | last reset           | outlook        | in a day | at the reset | runs out
                    # 10 of 30 days are over
                    300    | 1000 | 1M    | false   | 2026-11-13T12:00:00Z | LASTS          | 30       | 900          |
                    400    | 1000 | 1M    | false   | 2026-11-13T12:00:00Z | RUNS_OUT       | 40       | 1200         | 2026-12-08T12:00:00Z
                    # 15 of 30: the cap is reached at the very reset, which lets it through
                    500    | 1000 | 1M    | false   | 2026-11-08T12:00:00Z | LASTS          | 33.3333  | 1000         |
                    500.01 | 1000 | 1M    | false   | 2026-11-08T12:00:00Z | RUNS_OUT       | 33.3340  | 1000.02      | 2026-12-08T11:59:08Z
                    # half of the day is over
                    60     | 100  | 1d    | true    | 2026-11-23T00:00:00Z | RUNS_OUT       | 120      | 120          | 2026-11-23T20:00:00Z
                    60     | 100  | 1d    | true    |                      | RUNS_OUT       | 120      | 120          | 2026-11-23T20:00:00Z
                    # added at eight o'clock: 60 in 4 hours
                    60     | 100  | 1d    | true    | 2026-11-23T08:00:00Z | RUNS_OUT       | 360      | 240          | 2026-11-23T14:40:00Z
                    # 54 of 60 minutes are over
                    9      | 100  | 1h    | false   | 2026-11-23T11:06:00Z | LASTS          | 240      | 10           |
                    # the first tenth of 30 days ends after 3 of them
                    99     | 100  | 1M    | false   | 2026-11-20T12:00:01Z | TOO_EARLY      |          |              |
                    99     | 100  | 1M    | false   | 2026-11-20T12:00:00Z | RUNS_OUT       | 33       | 990          | 2026-11-23T12:43:38Z
                    99     | 100  | 1M    | false   | 2026-11-23T12:00:00Z | TOO_EARLY      |          |              |
                    # at the cap already, and past it, in the first tenth too
                    100    | 100  | 1M    | false   | 2026-11-23T11:00:00Z | REACHED        |          |              |
                    100    | 100  | 1M    | false   | 2026-11-13T12:00:00Z | REACHED        | 10       | 300          |
                    137    | 100  | 1M    | false   | 2026-11-13T12:00:00Z | REACHED        | 13.7     | 411          |
                    100    | 100  | odd   | false   | 2026-11-13T12:00:00Z | REACHED        |          |              |
                    0      | 0    | 1M    | false   | 2026-11-13T12:00:00Z | REACHED        |          |              |
                    # nothing used
                    0      | 100  | 1M    | false   | 2026-11-13T12:00:00Z | UNUSED         |          |              |
                    -5     | 100  | 1M    | false   | 2026-11-13T12:00:00Z | UNUSED         |          |              |
                    # what cannot be told
                           | 100  | 1M    | false   | 2026-11-13T12:00:00Z | NOT_REPORTED   |          |              |
                    50     | 100  | 1M    | false   | 2026-10-01T00:00:00Z | AWAITING_RESET |          |              |
                           | 100  | 1M    | false   | 2026-10-01T00:00:00Z | AWAITING_RESET |          |              |
                    50     | 100  | odd   | false   | 2026-11-13T12:00:00Z | UNKNOWN_WINDOW |          |              |
                    50     | 100  | 1M    | false   |                      | UNKNOWN_WINDOW |          |              |
                    50     | 100  | 1M    | false   | 0001-01-01T00:00:00Z | UNKNOWN_WINDOW |          |              |
                    50     | 100  | 1M    | false   | 2026-11-23T12:00:01Z | BEGINS_LATER   |          |              |
                    # no cap: a pace all the same
                    300    |      | 1M    | false   | 2026-11-13T12:00:00Z | NO_CAP         | 30       | 900          |
                    300    |      | 1M    | false   | 2026-11-23T11:00:00Z | NO_CAP         |          |              |
                           |      | 1M    | false   | 2026-11-13T12:00:00Z | NO_CAP         |          |              |
                    # tiny and huge amounts
                    0.000004 | 0.00001 | 1h | false  | 2026-11-23T11:30:00Z | LASTS          | 0.000192 | 0.000008     |
                    4e14   | 5e14 | 1h    | false   | 2026-11-23T11:30:00Z | RUNS_OUT       | 1.92e16  | 8e14         | 2026-11-23T12:07:30Z
                    """)
    void aUseIsHeading(
            String used,
            String cap,
            String every,
            boolean aligned,
            String last,
            BurnDown.Outlook outlook,
            BigDecimal perDay,
            BigDecimal atReset,
            Instant runsOut) {
        BurnDown forecast = BurnDown.of(budget(used, cap, every, aligned, last), NOW);
        assertThat(forecast.outlook()).isEqualTo(outlook);
        assertNear(forecast.paceIn(Duration.ofDays(1)), perDay);
        assertNear(forecast.projected(), atReset);
        if (runsOut == null) {
            assertThat(forecast.runsOut()).isNull();
        } else {
            assertThat(forecast.runsOut()).isCloseTo(runsOut, within(1, ChronoUnit.SECONDS));
        }
        assertThat(forecast.basis()).isEqualTo(perDay == null ? null : BurnDown.Basis.WINDOW);
    }

    @Test
    void theSessionsPaceIsTakenWhereItWasWatchedForATenthOfTheWindow() {
        // An hour's window since 11:00, of which 10 minutes are left.
        Instant now = Instant.parse("2026-11-23T11:50:00Z");
        Limit limit = tokens(600, 1000, "2026-11-23T11:00:00Z", now);
        BurnDown alone = BurnDown.of(limit, now);
        assertThat(alone.basis()).isEqualTo(BurnDown.Basis.WINDOW);
        assertThat(alone.projected()).isEqualByComparingTo("720");
        // 50 a minute in the last 6 minutes: 500 more by the reset.
        BurnDown watched = BurnDown.of(limit, now, List.of(sample("11:44:00", 300)));
        assertThat(watched.basis()).isEqualTo(BurnDown.Basis.SESSION);
        assertThat(watched.projected()).isEqualByComparingTo("1100");
        assertThat(watched.runsOut()).isEqualTo("2026-11-23T11:58:00Z");
        BurnDown shorter = BurnDown.of(limit, now, List.of(sample("11:44:01", 300)));
        assertThat(shorter.basis()).isEqualTo(BurnDown.Basis.WINDOW);
    }

    @Test
    void aUseThatStandsStillWhileItIsWatchedLasts() {
        Instant now = Instant.parse("2026-11-23T11:50:00Z");
        Limit limit = tokens(900, 1000, "2026-11-23T11:00:00Z", now);
        assertThat(BurnDown.of(limit, now).outlook()).isEqualTo(BurnDown.Outlook.RUNS_OUT);
        BurnDown watched = BurnDown.of(limit, now, List.of(sample("11:20:00", 900)));
        assertThat(watched.outlook()).isEqualTo(BurnDown.Outlook.LASTS);
        assertThat(watched.projected()).isEqualByComparingTo("900");
    }

    @Test
    void whatWasSeenBeforeTheWindowBeganDoesNotCount() {
        Instant now = Instant.parse("2026-11-23T11:50:00Z");
        Limit limit = tokens(600, 1000, "2026-11-23T11:00:00Z", now);
        BurnDown forecast =
                BurnDown.of(limit, now, List.of(sample("10:30:00", 100), sample("10:59:00", 200)));
        assertThat(forecast.basis()).isEqualTo(BurnDown.Basis.WINDOW);
        assertThat(forecast.points())
                .containsExactly(sample("11:00:00", 0), sample("11:50:00", 600));
    }

    @Test
    void aRateLimitWhoseResetIsUnknownIsForecastFromWhatWasSeen() {
        Instant now = Instant.parse("2026-11-23T11:50:00Z");
        Limit limit = tokens(600, 1000, null, now);
        assertThat(BurnDown.of(limit, now).outlook()).isEqualTo(BurnDown.Outlook.UNKNOWN_WINDOW);
        BurnDown fast = BurnDown.of(limit, now, List.of(sample("11:40:00", 500)));
        assertThat(fast.outlook()).isEqualTo(BurnDown.Outlook.MAY_RUN_OUT);
        assertThat(fast.runsOut()).isEqualTo("2026-11-23T12:30:00Z");
        assertThat(fast.projected()).isNull();
        // 400 left at 60 an hour: an hour's window is reset before.
        BurnDown slow = BurnDown.of(limit, now, List.of(sample("11:40:00", 590)));
        assertThat(slow.outlook()).isEqualTo(BurnDown.Outlook.LASTS);
        assertThat(slow.runsOut()).isNull();
    }

    @Test
    void theChartHasItsPointsAndItsLineAhead() {
        Instant now = Instant.parse("2026-11-23T11:30:00Z");
        Limit limit = tokens(600, 1000, "2026-11-23T11:00:00Z", now);
        BurnDown forecast = BurnDown.of(limit, now, List.of(sample("11:29:00", 590)));
        assertThat(forecast.points())
                .containsExactly(
                        sample("11:00:00", 0), sample("11:29:00", 590), sample("11:30:00", 600));
        assertThat(forecast.projection())
                .extracting(UsageSample::at)
                .containsExactly(
                        now,
                        Instant.parse("2026-11-23T11:50:00Z"),
                        Instant.parse("2026-11-23T12:00:00Z"));
        assertThat(forecast.projection().get(1).used()).isEqualByComparingTo("1000");
        assertThat(forecast.projection().getLast().used()).isEqualByComparingTo("1200");
        Limit early = tokens(600, 1000, "2026-11-23T11:29:00Z", now);
        assertThat(BurnDown.of(early, now).projection()).isEmpty();
    }

    @ParameterizedTest(name = "{0} of {1} {2} since {3}: {4}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    400 | 1000 | 1M  | 2026-11-13T12:00:00Z | At $40 a day the cap of $1,000 is reached in 15 d; by the reset it would be $1,200.
                    300 | 1000 | 1M  | 2026-11-13T12:00:00Z | At $30 a day it lasts: $900 of $1,000 by the reset.
                    60  | 100  | 1d  | 2026-11-23T00:00:00Z | At $5 an hour the cap of $100 is reached in 8 h; by the reset it would be $120.
                    30  | 100  | 1h  | 2026-11-23T11:30:00Z | At $1 a minute it lasts: $60 of $100 by the reset.
                    99  | 100  | 1M  | 2026-11-22T12:00:00Z | Too early to say: less than a tenth of the window is over.
                    100 | 100  | 1M  | 2026-11-13T12:00:00Z | The cap is reached; resets in 20 d.
                    0   | 0    | 1M  | 2026-11-13T12:00:00Z | A cap of nothing is reached from the start.
                    0   | 100  | 1M  | 2026-11-13T12:00:00Z | Nothing is used so far.
                        | 100  | 1M  | 2026-11-13T12:00:00Z | No forecast: the gateway does not say what is used.
                    50  | 100  | 1M  | 2026-10-01T00:00:00Z | No forecast: the window has elapsed and awaits its reset.
                    50  | 100  | odd | 2026-11-13T12:00:00Z | No forecast: the period is not one the console knows.
                    50  | 100  | 1M  |                      | No forecast: the gateway does not say when the window began.
                    50  | 100  | 1M  | 2026-11-23T13:00:00Z | No forecast: the gateway dates the window's beginning in the future.
                        |      | 1M  | 2026-11-13T12:00:00Z | There is no cap to reach.
                    300 |      | 1M  | 2026-11-13T12:00:00Z | At $30 a day it would be $900 by the reset; there is no cap to reach.
                    """)
    void theForecastIsToldInASentence(
            String used, String cap, String every, String last, String sentence) {
        BurnDown forecast = BurnDown.of(budget(used, cap, every, false, last), NOW);
        assertThat(ForecastWords.sentence(forecast)).isEqualTo(sentence);
    }

    @Test
    void theForecastSaysWhatItsPaceWasTakenFrom() {
        Instant now = Instant.parse("2026-11-23T11:50:00Z");
        Limit limit = tokens(600, 1000, null, now);
        BurnDown forecast = BurnDown.of(limit, now, List.of(sample("11:40:00", 500)));
        assertThat(ForecastWords.sentence(forecast))
                .isEqualTo(
                        "At 10 tokens a minute the cap of 1,000 tokens is reached in 40 min,"
                                + " unless it is reset before.");
        assertThat(ForecastWords.basis(forecast)).isEqualTo("Pace seen in this session");
        BurnDown slow = BurnDown.of(limit, now, List.of(sample("11:40:00", 590)));
        assertThat(ForecastWords.sentence(slow))
                .isEqualTo(
                        "At 1 token a minute it lasts: the cap of 1,000 tokens is not reached"
                                + " within a window.");
        BurnDown known =
                BurnDown.of(budget("300", "1000", "1M", false, "2026-11-13T12:00:00Z"), NOW);
        assertThat(ForecastWords.basis(known)).isEqualTo("Pace since the window began");
        assertThat(ForecastWords.basis(BurnDown.of(limit, now))).isEmpty();
        assertThat(ForecastWords.pace(BurnDown.of(limit, now))).isEmpty();
    }

    private static void assertNear(BigDecimal actual, BigDecimal expected) {
        if (expected == null) {
            assertThat(actual).isNull();
        } else {
            assertThat(actual).isCloseTo(expected, within(expected.abs().movePointLeft(5)));
        }
    }

    private static UsageSample sample(String time, int used) {
        return new UsageSample(Instant.parse("2026-11-23T" + time + "Z"), BigDecimal.valueOf(used));
    }

    private static Limit tokens(int used, int max, String lastReset, Instant now) {
        return LimitFixtures.first(
                """
                'rate_limit': {'token_current_usage': %d, 'token_max_limit': %d,
                               'token_reset_duration': '1h', 'token_last_reset': %s}
                """
                        .formatted(used, max, LimitFixtures.text(lastReset)),
                now);
    }

    private static Limit budget(
            String used, String cap, String every, boolean aligned, String lastReset) {
        return LimitFixtures.first(
                """
                'calendar_aligned': %s,
                'budgets': [{'current_usage': %s, 'max_limit': %s, 'reset_duration': '%s',
                             'last_reset': %s}]
                """
                        .formatted(aligned, used, cap, every, LimitFixtures.text(lastReset)),
                NOW);
    }
}
