package mpilot.console.policy.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.policy.LimitFixtures;
import mpilot.console.policy.forecast.UsageTruth.Verdict;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** SEMANTICS.md, "Listing": usage in the list may be 0 for ever, or live. */
class UsageTruthTest {
    private static final Instant NOW = ProfileFixtures.NOW;

    @ParameterizedTest(name = "profiles that report {0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # what each profile's counter reports | verdict  | sentence
                    0, 0, 0  | ALL_ZERO    | Usage is not reported by this gateway: all 3 counters are zero.
                    0, -, 0  | ALL_ZERO    | Usage is not reported by this gateway: all 3 counters are zero.
                    -, -     | ALL_ZERO    | Usage is not reported by this gateway: all 2 counters are zero.
                    0        | ALL_ZERO    | Every counter of this profile is zero: nothing is used, or the gateway does not report it.
                    0, 0.01  | REPORTED    | Usage as reported by the gateway for each profile; what its users' copies count is not in it.
                    5        | REPORTED    | Usage as reported by the gateway for this profile; what its users' copies count is not in it.
                    -1       | REPORTED    | Usage as reported by the gateway for this profile; what its users' copies count is not in it.
                    none     | NO_COUNTERS | No limit here has a counter to show its use.
                    """)
    void oneLookTells(String reports, Verdict verdict, String sentence) {
        UsageTruth truth = UsageTruth.of(profiles(reports));
        assertThat(truth.verdict()).isEqualTo(verdict);
        assertThat(truth.isReported()).isEqualTo(verdict == Verdict.REPORTED);
        assertThat(truth.sentence()).isEqualTo(sentence);
    }

    @ParameterizedTest(name = "{0}, and {2} later {1}: {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # first | then  | after    | verdict        | moved
                    5, 6    | 5, 7  | PT5S     | MOVING         | 1
                    5, 6    | 9, 7  | PT5S     | MOVING         | 2
                    # set to zero: it is counted
                    5, 6    | 0, 0  | PT5S     | MOVING         | 2
                    0, -    | 0, 1  | PT5S     | MOVING         | 1
                    # not watched for long enough to say
                    5, 6    | 5, 6  | PT9M59S  | REPORTED       | 0
                    5, 6    | 5, 6  | PT10M    | STANDING_STILL | 0
                    5, 6.0  | 5.00, 6 | PT10M  | STANDING_STILL | 0
                    # one profile may well be idle
                    5       | 5     | PT10H    | REPORTED       | 0
                    0, 0    | 0, 0  | PT10H    | ALL_ZERO       | 0
                    none    | none  | PT10H    | NO_COUNTERS    | 0
                    """)
    void twoLooksTellMore(String first, String then, Duration after, Verdict verdict, int moved) {
        UsageTruth truth =
                UsageTruth.between(profiles(first), NOW, profiles(then), NOW.plus(after));
        assertThat(truth.verdict()).isEqualTo(verdict);
        assertThat(truth.moved()).isEqualTo(moved);
        assertThat(truth.watched()).isEqualTo(after);
    }

    @Test
    void anotherLastResetIsAMove() {
        String budget =
                """
                'budgets': [{'max_limit': 9, 'current_usage': 0, 'last_reset': '2026-11-%sT00:00:00Z'}]
                """;
        UsageTruth truth =
                UsageTruth.between(
                        List.of(LimitFixtures.profile(budget.formatted("22"))),
                        NOW,
                        List.of(LimitFixtures.profile(budget.formatted("23"))),
                        NOW.plusSeconds(5));
        assertThat(truth.verdict()).isEqualTo(Verdict.MOVING);
    }

    @Test
    void whatIsNotInBothLooksIsNotCompared() {
        List<AccessProfile> other = List.of(ProfileFixtures.profile("{'id': 77, 'name': 'other'}"));
        assertThat(
                        UsageTruth.between(other, NOW, profiles("5, 6"), NOW.plusSeconds(3600))
                                .verdict())
                .isEqualTo(Verdict.REPORTED);
    }

    @Test
    void movingAndStandingStillAreToldInASentence() {
        assertThat(
                        UsageTruth.between(
                                        profiles("5, 6"), NOW, profiles("5, 7"), NOW.plusSeconds(5))
                                .sentence())
                .isEqualTo(
                        "Usage as reported by the gateway: 1 of 2 counters moved since the last"
                                + " look.");
        assertThat(
                        UsageTruth.between(
                                        profiles("5, 6"),
                                        NOW,
                                        profiles("5, 6"),
                                        NOW.plusSeconds(1200))
                                .sentence())
                .isEqualTo(
                        "Usage is not reported by this gateway, it seems: none of 2 counters moved"
                                + " in 20 min.");
    }

    /** A profile for each use, {@code -} for one that is not said; {@code none} has no budget. */
    private static List<AccessProfile> profiles(String uses) {
        if (uses.equals("none")) {
            return ProfileFixtures.profiles(2);
        }
        List<AccessProfile> profiles = new ArrayList<>();
        Arrays.stream(uses.split(", ", -1))
                .map(use -> use.equals("-") ? "null" : use)
                .forEach(use ->
                        profiles.add(
                                ProfileFixtures.profile(
                                        """
                                        {'id': %d, 'name': 'P', 'budgets': [
                                            {'max_limit': 100, 'current_usage': %s}]}
                                        """
                                                .formatted(profiles.size() + 1, use))));
        return profiles;
    }
}
