package mpilot.console.ui.usage;

import static mpilot.console.gateway.ProfileFixtures.NOW;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.AsSent;
import mpilot.console.gateway.Cancellation;
import mpilot.console.gateway.FailureKind;
import mpilot.console.gateway.FakeSource;
import mpilot.console.gateway.GatewayException;
import mpilot.console.gateway.GatewayFailure;
import mpilot.console.gateway.ListAnswer;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.gateway.ProfilePage;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.policy.Limit;
import mpilot.console.policy.LimitKey;
import mpilot.console.policy.ProfileLimits;
import mpilot.console.policy.forecast.UsageSample;
import mpilot.console.policy.forecast.UsageTruth.Verdict;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What a session learns of a gateway's use from the answers that pass. */
class UsageWatchTest {
    private final UsageWatch watch = new UsageWatch();

    private static AccessProfile profile(long id, String used) {
        return ProfileFixtures.profile(
                "{'id': %d, 'name': 'a', 'budgets': [{'id': 'b', 'max_limit': 10, 'current_usage': %s}]}"
                        .formatted(id, used));
    }

    private void answer(Instant at, AccessProfile... profiles) {
        ProfilePage page =
                new ProfilePage(
                        List.of(profiles),
                        profiles.length,
                        profiles.length,
                        25,
                        0,
                        AsSent.nothing());
        try {
            watch.over((_, _) -> new ListAnswer(page, Duration.ZERO, at, 0))
                    .list(ProfileQuery.ALL, new Cancellation());
        } catch (GatewayException e) {
            throw new AssertionError(e);
        }
    }

    private Verdict of(AccessProfile profile) {
        return watch.seen().of(profile).verdict();
    }

    @Test
    void beforeAnyAnswerAProfileSpeaksForItself() {
        assertThat(of(profile(1, "5"))).isEqualTo(Verdict.REPORTED);
        assertThat(of(profile(1, "0"))).isEqualTo(Verdict.ALL_ZERO);
        assertThat(of(ProfileFixtures.profile(1, "bare"))).isEqualTo(Verdict.NO_COUNTERS);
        assertThat(watch.seen().isReportedFor(profile(1, "0"))).isFalse();
    }

    @Test
    void aZeroIsAUseOfNothingOnceTheGatewayReportsAnother() {
        answer(NOW, profile(1, "0"), profile(2, "3"));
        assertThat(watch.seen().isReportedFor(profile(1, "0"))).isTrue();
        answer(NOW.plusSeconds(60), profile(1, "0"));
        assertThat(watch.seen().isReportedFor(profile(1, "0"))).as("once seen, known").isTrue();
    }

    @Test
    void countersThatAreAllZeroAreToldOfTheGateway() {
        answer(NOW, profile(1, "0"), profile(2, "0"));
        assertThat(of(profile(1, "0"))).isEqualTo(Verdict.ALL_ZERO);
        assertThat(watch.seen().of(profile(1, "0")).sentence())
                .startsWith("Usage is not reported by this gateway");
        assertThat(watch.seen().isReportedFor(profile(1, "0"))).isFalse();
    }

    @Test
    void countersThatNeverMoveTellNothing() {
        answer(NOW, profile(1, "5"), profile(2, "3"));
        answer(NOW.plusSeconds(660), profile(1, "5"), profile(2, "3"));
        assertThat(of(profile(1, "5"))).isEqualTo(Verdict.STANDING_STILL);
        answer(NOW.plusSeconds(720), profile(1, "6"), profile(2, "3"));
        assertThat(watch.seen().isReportedFor(profile(1, "6"))).isTrue();
    }

    @Test
    void samplesAreKeptByLimitAtTheMomentTheyWereRead() {
        answer(NOW, profile(1, "5"));
        answer(NOW.plusSeconds(60), profile(1, "6"));
        Limit limit = ProfileLimits.of(profile(1, "6"), NOW).budgets().getFirst();
        assertThat(watch.seen().history().of(LimitKey.of(1, limit)))
                .extracting(UsageSample::at)
                .containsExactly(NOW, NOW.plusSeconds(60));
    }

    @Test
    void aFailureGoesThroughAndAddsNothing() {
        FakeSource source = new FakeSource(List.of(profile(1, "5")));
        source.fail(
                new GatewayFailure.NotReached(
                        FailureKind.CONNECTION_REFUSED, "https://gateway", "refused", "check"));
        assertThatThrownBy(() -> watch.over(source).list(ProfileQuery.ALL, new Cancellation()))
                .isInstanceOf(GatewayException.class);
        assertThat(watch.seen()).isEqualTo(UsageSeen.NOTHING);
    }
}
