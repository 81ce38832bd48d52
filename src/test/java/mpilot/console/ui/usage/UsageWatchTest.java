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
import mpilot.console.gateway.ProfileSource;
import mpilot.console.policy.Limit;
import mpilot.console.policy.LimitKey;
import mpilot.console.policy.ProfileLimits;
import mpilot.console.policy.forecast.UsageHistory;
import mpilot.console.policy.forecast.UsageSample;
import mpilot.console.policy.forecast.UsageTruth.Verdict;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;

/** What a session learns of a gateway's use from the answers that pass. */
class UsageWatchTest {
    private final UsageWatch watch = new UsageWatch();

    private static AccessProfile profile(long id, String used) {
        return ProfileFixtures.profile(
                "{'id': %d, 'name': 'a', 'budgets': [{'id': 'b', 'max_limit': 10, 'current_usage': %s}]}"
                        .formatted(id, used));
    }

    private void answer(Instant at, AccessProfile... profiles) {
        answer(watch::over, at, profiles);
    }

    private void answerOfAll(Instant at, AccessProfile... profiles) {
        answer(watch::overAll, at, profiles);
    }

    private static void answer(
            UnaryOperator<ProfileSource> watched, Instant at, AccessProfile... profiles) {
        ProfilePage page =
                new ProfilePage(
                        List.of(profiles),
                        profiles.length,
                        profiles.length,
                        25,
                        0,
                        AsSent.nothing());
        try {
            watched.apply((_, _) -> new ListAnswer(page, Duration.ZERO, at, 0))
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

    private List<Instant> sampled(long id, String used) {
        Limit limit = ProfileLimits.of(profile(id, used), NOW).budgets().getFirst();
        return watch.seen().history().of(LimitKey.of(id, limit)).stream()
                .map(UsageSample::at)
                .toList();
    }

    @Test
    void aLoadOfAllProfilesGivesSamplesOfThoseOnNoPageToo() {
        answer(NOW, profile(1, "5"));
        answerOfAll(NOW.plusSeconds(60), profile(1, "6"), profile(2, "3"));
        answerOfAll(NOW.plusSeconds(120), profile(3, "1"));
        assertThat(sampled(1, "6")).containsExactly(NOW, NOW.plusSeconds(60));
        assertThat(sampled(2, "3")).containsExactly(NOW.plusSeconds(60));
        assertThat(sampled(3, "1")).containsExactly(NOW.plusSeconds(120));
    }

    @Test
    void aLoadOfAllProfilesForgetsNothingOfThePages() {
        answer(NOW, profile(1, "5"));
        answerOfAll(
                NOW.plusSeconds(60),
                LongStream.rangeClosed(2, 2L * UsageHistory.MAX_LIMITS)
                        .mapToObj(id -> profile(id, "3"))
                        .toArray(AccessProfile[]::new));
        assertThat(watch.seen().history().limits()).isEqualTo(UsageHistory.MAX_LIMITS);
        assertThat(sampled(1, "5")).containsExactly(NOW);
        answer(NOW.plusSeconds(120), profile(9_999, "5"));
        assertThat(sampled(9_999, "5")).as("a page has room").hasSize(1);
    }

    @Test
    void profilesThatWereNotSeenBeforeDoNotUndoWhatIsKnownOfTheGateway() {
        answer(NOW, profile(1, "5"), profile(2, "3"));
        answer(NOW.plusSeconds(660), profile(1, "5"), profile(2, "3"));
        answerOfAll(NOW.plusSeconds(700), profile(3, "7"));
        assertThat(of(profile(3, "7"))).isEqualTo(Verdict.STANDING_STILL);
        answerOfAll(NOW.plusSeconds(720), profile(1, "6"), profile(2, "3"));
        assertThat(watch.seen().truth().verdict()).isEqualTo(Verdict.MOVING);
    }

    @Test
    void aLoadOfAllProfilesShowsAUseThatNoPageHad() {
        answer(NOW, profile(1, "0"));
        answerOfAll(NOW.plusSeconds(1), profile(2, "0"));
        assertThat(watch.seen().isReportedFor(profile(1, "0"))).isFalse();
        answerOfAll(NOW.plusSeconds(2), profile(3, "4"));
        assertThat(watch.seen().isReportedFor(profile(1, "0"))).isTrue();
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
