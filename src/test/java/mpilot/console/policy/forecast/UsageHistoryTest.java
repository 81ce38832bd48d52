package mpilot.console.policy.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.policy.LimitFixtures;
import mpilot.console.policy.LimitKey;
import mpilot.console.policy.LimitPlace;
import mpilot.console.policy.ProfileLimits;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;

class UsageHistoryTest {
    private static final Instant NOW = ProfileFixtures.NOW;
    private static final String RESET = "2026-11-01T00:00:00Z";
    private static final String NEXT_RESET = "2026-12-01T00:00:00Z";

    @Test
    void eachRefreshAddsWhatWasUsed() {
        UsageHistory history = seen(10, 20, 25);
        assertThat(used(history)).containsExactly("10", "20", "25");
        assertThat(history.of(key(1)))
                .extracting(UsageSample::at)
                .containsExactly(at(0), at(1), at(2));
    }

    @Test
    void anEarlierHistoryStaysAsItWas() {
        UsageHistory one = seen(10);
        UsageHistory two = one.with(List.of(profile(1, 20, RESET)), at(1));
        assertThat(used(one)).containsExactly("10");
        assertThat(used(two)).containsExactly("10", "20");
        assertThat(UsageHistory.empty().limits()).isZero();
    }

    @Test
    void aResetBeginsAnew() {
        UsageHistory history = seen(10, 20);
        assertThat(used(history.with(List.of(profile(1, 1, RESET)), at(2))))
                .as("used less than before")
                .containsExactly("1");
        assertThat(used(history.with(List.of(profile(1, 30, NEXT_RESET)), at(2))))
                .as("another last reset")
                .containsExactly("30");
    }

    @Test
    void aUseThatStandsStillTakesTwoSamples() {
        UsageHistory history = seen(10, 20, 20, 20, 20, 25);
        assertThat(used(history)).containsExactly("10", "20", "20", "25");
        assertThat(history.of(key(1)))
                .extracting(UsageSample::at)
                .containsExactly(at(0), at(1), at(4), at(5));
    }

    @Test
    void anAnswerThatCameLateAddsNothing() {
        UsageHistory history = seen(10, 20).with(List.of(profile(1, 15, RESET)), at(0));
        assertThat(used(history)).containsExactly("10", "20");
    }

    @Test
    void manySamplesAreThinnedButReachAsFar() {
        int refreshes = 10 * UsageHistory.MAX_SAMPLES;
        UsageHistory history = UsageHistory.empty();
        for (int i = 0; i < refreshes; i++) {
            history = history.with(List.of(profile(1, i, RESET)), at(i));
        }
        List<UsageSample> samples = history.of(key(1));
        assertThat(samples)
                .hasSizeBetween(UsageHistory.MAX_SAMPLES / 2, UsageHistory.MAX_SAMPLES)
                .isSortedAccordingTo((one, other) -> one.at().compareTo(other.at()));
        assertThat(samples.getFirst().at()).isEqualTo(at(0));
        assertThat(samples.getLast().at()).isEqualTo(at(refreshes - 1));
    }

    @Test
    void moreLimitsThanThereIsRoomForKeepThoseThatWereThereFirst() {
        List<AccessProfile> fleet = fleet(1, UsageHistory.MAX_LIMITS + 500);
        UsageHistory history = UsageHistory.empty().with(fleet, at(0)).with(fleet, at(1));
        assertThat(history.limits()).isEqualTo(UsageHistory.MAX_LIMITS);
        assertThat(history.of(key(1))).hasSize(2);
        assertThat(history.of(key(UsageHistory.MAX_LIMITS))).hasSize(2);
        assertThat(history.of(key(UsageHistory.MAX_LIMITS + 1))).isEmpty();
    }

    @Test
    void whatIsOutOfSightForLongestMakesRoom() {
        UsageHistory history =
                UsageHistory.empty()
                        .with(fleet(1, 1000), at(0))
                        .with(fleet(1001, 1000), at(1))
                        .with(fleet(2001, 10), at(2));
        assertThat(history.limits()).isEqualTo(UsageHistory.MAX_LIMITS);
        assertThat(history.of(key(10))).isEmpty();
        assertThat(history.of(key(11))).hasSize(1);
        assertThat(history.of(key(2010))).hasSize(1);
    }

    @Test
    void whatIsNotReportedIsNotRemembered() {
        AccessProfile silent = ProfileFixtures.profile("{'id': 1, 'name': 'P', 'budgets': [{}]}");
        assertThat(UsageHistory.empty().with(List.of(silent), NOW).limits()).isZero();
    }

    @Test
    void theHalvesOfARateLimitAreKeptApart() {
        AccessProfile profile =
                LimitFixtures.profile(
                        """
                        'rate_limit': {'id': 'r', 'token_max_limit': 9, 'token_current_usage': 1,
                                       'request_max_limit': 9, 'request_current_usage': 2}
                        """);
        UsageHistory history = UsageHistory.empty().with(List.of(profile), NOW);
        ProfileLimits.of(profile, NOW)
                .rates()
                .forEach(limit ->
                        assertThat(history.of(LimitKey.of(1, limit)))
                                .containsExactly(new UsageSample(NOW, limit.usage().used())));
    }

    private static UsageHistory seen(int... uses) {
        UsageHistory history = UsageHistory.empty();
        for (int i = 0; i < uses.length; i++) {
            history = history.with(List.of(profile(1, uses[i], RESET)), at(i));
        }
        return history;
    }

    private static List<String> used(UsageHistory history) {
        return history.of(key(1)).stream().map(each -> each.used().toPlainString()).toList();
    }

    private static Instant at(int minutes) {
        return NOW.plusSeconds(60L * minutes);
    }

    private static LimitKey key(long profile) {
        return new LimitKey(profile, LimitPlace.budget(LimitPlace.WHOLE_PROFILE, 0), "b");
    }

    private static List<AccessProfile> fleet(int first, int count) {
        return LongStream.range(first, first + count)
                .mapToObj(id -> profile(id, 5, RESET))
                .toList();
    }

    private static AccessProfile profile(long id, int used, String lastReset) {
        return ProfileFixtures.profile(
                """
                {'id': %d, 'name': 'P', 'budgets': [
                    {'id': 'b', 'max_limit': 100, 'current_usage': %d, 'reset_duration': '1M',
                     'last_reset': '%s'}]}
                """
                        .formatted(id, used, lastReset));
    }
}
