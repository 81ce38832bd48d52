package mpilot.console.ui.chart;

import static mpilot.console.gateway.ProfileFixtures.NOW;
import static mpilot.console.gateway.ProfileFixtures.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import mpilot.console.policy.Limit;
import mpilot.console.policy.ProfileLimits;
import mpilot.console.policy.forecast.BurnDown;
import mpilot.console.policy.forecast.UsageSample;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What is drawn of a burn-down, and what each point of it says. */
class BurnDownPictureTest {
    private static final Offset<Double> CLOSE = within(0.0001);

    private static Limit budget(String fields) {
        return ProfileLimits.of(
                        profile("{'id': 1, 'name': 'a', 'budgets': [{" + fields + "}]}"), NOW)
                .budgets()
                .getFirst();
    }

    private static Optional<BurnDownPicture> picture(String fields) {
        return BurnDownPicture.of(BurnDown.of(budget(fields), NOW));
    }

    /** Ten of twenty days are over. */
    private static String halfOver(String used) {
        return "'max_limit': 100, 'current_usage': "
                + used
                + ", 'reset_duration': '20d',"
                + " 'last_reset': '2026-11-13T12:00:00Z'";
    }

    @Test
    void aUseThatLastsRunsFromNothingOverNowToTheReset() {
        BurnDownPicture picture = picture(halfOver("25")).orElseThrow();
        assertThat(picture.now()).isCloseTo(0.5, CLOSE);
        assertThat(picture.over()).isFalse();
        assertThat(picture.marks())
                .extracting(ChartMark::kind)
                .containsExactly(ChartMark.Kind.START, ChartMark.Kind.NOW, ChartMark.Kind.RESET);
        assertThat(picture.marks()).extracting(ChartMark::x).containsExactly(0.0, 0.5, 1.0);
        // The cap of 100 stands below the top, and what is used in proportion to it.
        assertThat(picture.marks().get(1).y()).isCloseTo(picture.cap() / 4, CLOSE);
        assertThat(picture.marks().get(2).y()).isCloseTo(picture.cap() / 2, CLOSE);
        assertThat(picture.capWords()).isEqualTo("cap $100");
        assertThat(picture.startWords()).isEqualTo("10 d ago");
        assertThat(picture.endWords()).isEqualTo("resets in 10 d");
        assertThat(picture.spoken())
                .isEqualTo(
                        "Chart of the use over the window. $25 of $100 · every 20 days. At $2.50 a day"
                                + " it lasts: $50 of $100 by the reset.");
    }

    @Test
    void aUseThatRunsOutMarksTheMomentAtTheCapAndGoesOnPastIt() {
        BurnDownPicture picture = picture(halfOver("80")).orElseThrow();
        assertThat(picture.over()).isTrue();
        ChartMark runsOut = picture.marks().get(2);
        assertThat(runsOut.kind()).isEqualTo(ChartMark.Kind.RUNS_OUT);
        assertThat(runsOut.y()).isCloseTo(picture.cap(), CLOSE);
        assertThat(runsOut.words())
                .isEqualTo("Cap reached, 2026-11-26 00:00:00 UTC (in 2 d): $100");
        assertThat(picture.marks().getLast().y()).isGreaterThan(picture.cap()).isLessThan(1);
        assertThat(picture.forecast()).hasSize(3);
        assertThat(picture.known()).hasSize(2);
    }

    @Test
    void whatWasSeenInTheSessionIsDrawnWhereItWas() {
        BurnDown forecast =
                BurnDown.of(
                        budget(halfOver("30")),
                        NOW,
                        List.of(
                                new UsageSample(
                                        NOW.minusSeconds(5 * 86_400), new BigDecimal("10"))));
        BurnDownPicture picture = BurnDownPicture.of(forecast).orElseThrow();
        ChartMark seen = picture.marks().get(1);
        assertThat(seen.kind()).isEqualTo(ChartMark.Kind.SEEN);
        assertThat(seen.x()).isCloseTo(0.25, CLOSE);
        assertThat(seen.y()).isCloseTo(picture.cap() / 10, CLOSE);
        assertThat(seen.amount()).isEqualTo("$10");
    }

    @Test
    void aUseOverTheCapStandsAboveItAndHasRoom() {
        BurnDownPicture picture = picture(halfOver("137")).orElseThrow();
        assertThat(picture.over()).isTrue();
        assertThat(picture.marks().get(1).y()).isGreaterThan(picture.cap()).isLessThan(1);
    }

    @Test
    void inTheFirstTenthThereIsNoForecastToDraw() {
        BurnDownPicture picture =
                picture(
                                "'max_limit': 100, 'current_usage': 1, 'reset_duration': '20d',"
                                        + " 'last_reset': '2026-11-23T00:00:00Z'")
                        .orElseThrow();
        assertThat(picture.forecast()).isEmpty();
        assertThat(picture.spoken()).contains("Too early to say");
    }

    @Test
    void amountsBeyondWhatADoubleHoldsAreDrawnAllTheSame() {
        BurnDownPicture picture =
                picture(
                                "'max_limit': 1e300, 'current_usage': 5e299, 'reset_duration':"
                                        + " '20d', 'last_reset': '2026-11-13T12:00:00Z'")
                        .orElseThrow();
        assertThat(picture.marks()).allSatisfy(mark -> assertThat(mark.y()).isBetween(0.0, 1.0));
        assertThat(picture.marks().get(1).y()).isCloseTo(picture.cap() / 2, CLOSE);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    no cap           | 'current_usage': 5, 'reset_duration': '1d', 'last_reset': '2026-11-23T00:00:00Z'
                    a cap of nothing | 'max_limit': 0, 'current_usage': 5, 'reset_duration': '1d', 'last_reset': '2026-11-23T00:00:00Z'
                    use not reported | 'max_limit': 9, 'reset_duration': '1d', 'last_reset': '2026-11-23T00:00:00Z'
                    window over      | 'max_limit': 9, 'current_usage': 5, 'reset_duration': '1d', 'last_reset': '2026-11-01T00:00:00Z'
                    start not known  | 'max_limit': 9, 'current_usage': 5, 'reset_duration': '1d'
                    begins later     | 'max_limit': 9, 'current_usage': 5, 'reset_duration': '1d', 'last_reset': '2026-11-24T00:00:00Z'
                    unknown period   | 'max_limit': 9, 'current_usage': 5, 'reset_duration': 'fortnightly', 'last_reset': '2026-11-23T00:00:00Z'
                    """)
    void whereThereIsNothingToDrawThereIsNoPicture(String why, String fields) {
        assertThat(picture(fields)).as(why).isEmpty();
    }
}
