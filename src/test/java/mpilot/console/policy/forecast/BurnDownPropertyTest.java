package mpilot.console.policy.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.policy.Limit;
import mpilot.console.policy.ProfileLimits;
import mpilot.console.policy.RandomProfiles;
import mpilot.console.policy.Usage;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** What holds of every forecast, whatever a gateway says. */
class BurnDownPropertyTest {
    private static final Instant NOW = ProfileFixtures.NOW;

    @RepeatedTest(20)
    void aForecastIsAheadOfNowAndNeverContradictsTheCap(RepetitionInfo seed) {
        for (BurnDown forecast : forecasts(seed.getCurrentRepetition())) {
            Limit limit = forecast.limit();
            assertThat(ForecastWords.sentence(forecast)).isNotBlank();
            if (forecast.projected() != null) {
                assertThat(forecast.projected())
                        .as("%s", forecast)
                        .isGreaterThanOrEqualTo(limit.usage().used());
            }
            if (forecast.runsOut() != null) {
                assertThat(forecast.runsOut()).as("%s", forecast).isAfterOrEqualTo(NOW);
                if (limit.window().nextReset() != null) {
                    assertThat(forecast.runsOut())
                            .as("%s", forecast)
                            .isBefore(limit.window().nextReset());
                }
            }
            switch (forecast.outlook()) {
                case RUNS_OUT ->
                        assertThat(forecast.projected())
                                .as("%s", forecast)
                                .isGreaterThan(limit.usage().cap());
                case LASTS -> {
                    if (forecast.projected() != null) {
                        assertThat(forecast.projected())
                                .as("%s", forecast)
                                .isLessThanOrEqualTo(limit.usage().cap());
                    }
                }
                default -> {}
            }
        }
    }

    @RepeatedTest(20)
    void whatBlocksIsReachedAndNothingElseIs(RepetitionInfo seed) {
        for (BurnDown forecast : forecasts(1000 + seed.getCurrentRepetition())) {
            Usage.State state = forecast.limit().usage().state();
            boolean blocks = state == Usage.State.EXHAUSTED || state == Usage.State.ZERO_CAP;
            assertThat(forecast.outlook() == BurnDown.Outlook.REACHED)
                    .as("%s", forecast)
                    .isEqualTo(blocks);
        }
    }

    @RepeatedTest(20)
    void theChartGoesForwardInTimeAndEndsInThePresent(RepetitionInfo seed) {
        for (BurnDown forecast : forecasts(2000 + seed.getCurrentRepetition())) {
            assertThat(forecast.points())
                    .isSortedAccordingTo((one, other) -> one.at().compareTo(other.at()));
            assertThat(forecast.projection())
                    .isSortedAccordingTo((one, other) -> one.at().compareTo(other.at()));
            if (forecast.limit().usage().used() != null) {
                assertThat(forecast.points().getLast())
                        .isEqualTo(new UsageSample(NOW, forecast.limit().usage().used()));
            }
        }
    }

    private static List<BurnDown> forecasts(long seed) {
        RandomProfiles profiles = new RandomProfiles(seed);
        SplittableRandom random = new SplittableRandom(seed);
        List<BurnDown> forecasts = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            ProfileLimits.of(profiles.next(), NOW)
                    .all()
                    .forEach(limit -> forecasts.add(BurnDown.of(limit, NOW, seen(limit, random))));
        }
        assertThat(forecasts).isNotEmpty();
        return forecasts;
    }

    /** What a session may have seen: never more than is used now, and never falling. */
    private static List<UsageSample> seen(Limit limit, SplittableRandom random) {
        BigDecimal used = limit.usage().used();
        List<UsageSample> samples = new ArrayList<>();
        int count = random.nextInt(4);
        for (int i = count; i > 0 && used != null && used.signum() > 0; i--) {
            samples.add(
                    new UsageSample(
                            NOW.minusSeconds(i * random.nextLong(1, 3)),
                            used.multiply(BigDecimal.valueOf(10 - i)).movePointLeft(1)));
        }
        samples.sort((one, other) -> one.at().compareTo(other.at()));
        return samples;
    }
}
