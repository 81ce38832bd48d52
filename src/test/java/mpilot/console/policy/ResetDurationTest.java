package mpilot.console.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;

/** Lengths of windows as SEMANTICS.md, "Durations and resets", writes them. */
class ResetDurationTest {
    @ParameterizedTest(name = "{0} lasts {1}: {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # as sent | lasts      | aligns to the calendar | in words
                    30s       | PT30S      | false | every 30 s
                    1m        | PT1M       | false | every 1 min
                    5m        | PT5M       | false | every 5 min
                    1h        | PT1H       | false | hourly
                    24h       | PT24H      | false | every 24 h
                    90m       | PT90M      | false | every 1 h 30 min
                    1h30m     | PT1H30M    | false | every 1 h 30 min
                    1h0m30s   | PT1H30S    | false | every 1 h 30 s
                    1.5h      | PT1H30M    | false | every 1 h 30 min
                    0.25s     | PT0.25S    | false | every 0.25 s
                    000000000001h | PT1H   | false | hourly
                    30m1h     | PT1H30M    | false | every 1 h 30 min
                    0.000000001h | PT0.0000036S | false | every 0.0000036 s
                    1d        | PT24H      | true  | daily
                    7d        | PT168H     | true  | every 7 days
                    1w        | PT168H     | true  | weekly
                    2w        | PT336H     | true  | every 2 weeks
                    1M        | PT720H     | true  | monthly
                    3M        | PT2160H    | true  | every 3 months
                    1Q        | PT2160H    | true  | quarterly
                    2Q        | PT4320H    | true  | every 2 quarters
                    1Y        | PT8760H    | true  | yearly
                    2562047h47m16.854775807s | PT2562047H47M16.854775807S | false | every 2562047 h 47 min 16.854775807 s
                    999999Y   | PT8759991240H | true | every 999999 years
                    """)
    void aDurationSaysHowLongAWindowIs(String text, Duration length, boolean aligns, String words) {
        ResetDuration duration = ResetDuration.of(text);
        assertThat(duration.isKnown()).isTrue();
        assertThat(duration.length()).isEqualTo(length);
        assertThat(duration.isCalendarUnit()).isEqualTo(aligns);
        assertThat(duration.words()).isEqualTo(words);
        assertThat(duration.text()).isEqualTo(text);
    }

    @Test
    void theCaseOfALetterTellsMonthsFromMinutes() {
        assertThat(ResetDuration.of("1M").length()).isEqualTo(Duration.ofDays(30));
        assertThat(ResetDuration.of("1m").length()).isEqualTo(Duration.ofMinutes(1));
    }

    @ParameterizedTest(name = "“{0}”")
    @ValueSource(
            strings = {
                "monthly",
                "1",
                "d",
                "0d",
                "0s",
                "-1d",
                "-1h",
                "1D",
                "1W",
                "1y",
                "1H",
                "1 d",
                " 1d",
                "1d ",
                "1d12h",
                "1dd",
                "1000000d",
                "1h30",
                "100ms",
                "٣d",
                "1d\n",
                "9999999999h",
                "999999999999s",
                "2562047h47m16.854775808s",
                "0000000000001h",
                "1.0000000001s",
                "1.h",
                ".5h",
                "1..5h",
                "1.5",
                "h",
                "1hh",
                "1h ",
                "Y",
                "1w2d",
                "1e3h",
                "P1D"
            })
    void anythingElseIsShownAsItCameAndComputesNothing(String text) {
        ResetDuration duration = ResetDuration.of(text);
        assertThat(duration.isKnown()).isFalse();
        assertThat(duration.isCalendarUnit()).isFalse();
        assertThat(duration.length()).isZero();
        assertThat(duration.words()).isEqualTo("every “" + text + "”");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "")
    void noDurationIsNoPeriod(String text) {
        assertThat(ResetDuration.of(text).isKnown()).isFalse();
        assertThat(ResetDuration.of(text).words()).isEqualTo("no period");
    }
}
