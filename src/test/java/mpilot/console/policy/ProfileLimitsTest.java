package mpilot.console.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import mpilot.console.gateway.ProfileFixtures;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;

class ProfileLimitsTest {
    private static final Instant NOW = ProfileFixtures.NOW;

    @Test
    void everyCapIsThereTheWholeProfilesFirst() {
        ProfileLimits limits =
                of(
                        """
                        'budgets': [{'id': 'b1', 'max_limit': 100, 'scope': 'total'},
                                    {'id': 'b2', 'max_limit': 10}],
                        'rate_limit': {'id': 'r1', 'token_max_limit': 5, 'request_max_limit': 6},
                        'provider_configs': [
                            {'provider_name': 'openai', 'budgets': [{'id': 'b3', 'max_limit': 7}]},
                            {'rate_limit': {'id': 'r2', 'request_max_limit': 8}}]
                        """);
        assertThat(limits.all())
                .extracting(Limit::id, Limit::provider, each -> each.place().field())
                .containsExactly(
                        tuple("b1", null, "budgets[0].max_limit"),
                        tuple("b2", null, "budgets[1].max_limit"),
                        tuple("b3", "openai", "provider_configs[0].budgets[0].max_limit"),
                        tuple("r1", null, "rate_limit.token_max_limit"),
                        tuple("r1", null, "rate_limit.request_max_limit"),
                        tuple("r2", "", "provider_configs[1].rate_limit.request_max_limit"));
    }

    @Test
    void twoConfigsOfOneProviderKeepTheirOwnLimits() {
        ProfileLimits limits =
                of(
                        """
                        'provider_configs': [
                            {'provider_name': 'openai', 'budgets': [{'id': 'b1', 'max_limit': 1}]},
                            {'provider_name': 'openai', 'budgets': [{'id': 'b2', 'max_limit': 2}]}]
                        """);
        assertThat(limits.at(1).all()).extracting(Limit::id).containsExactly("b2");
        assertThat(limits.at(LimitPlace.WHOLE_PROFILE).all()).isEmpty();
    }

    @Test
    void aRateLimitWithoutAMaximumIsNone() {
        assertThat(of("'rate_limit': {'token_max_limit': null}").all()).isEmpty();
        assertThat(of("'rate_limit': {}").all()).isEmpty();
        assertThat(of("'rate_limit': null").all()).isEmpty();
        assertThat(of("'rate_limit': {'token_max_limit': 0}").rates())
                .extracting(each -> each.usage().state())
                .containsExactly(Usage.State.ZERO_CAP);
    }

    @Test
    void aBudgetWithoutACapIsShownAllTheSame() {
        assertThat(of("'budgets': [{'current_usage': 5}]").budgets())
                .extracting(each -> each.usage().state())
                .containsExactly(Usage.State.NO_CAP);
    }

    @Test
    void aRateLimitsResetIsKnownOnlyAlignedOrWithTheNewerFields() {
        String rates =
                """
                'rate_limit': {'token_max_limit': 5, 'token_reset_duration': '1d',
                               'request_max_limit': 6, 'request_reset_duration': '1h'%s}
                """;
        String newer = ", 'request_last_reset': '2026-11-23T11:30:00Z'";
        assertThat(of(rates.formatted("")).rates())
                .extracting(each -> each.window().nextReset())
                .containsExactly(null, null);
        assertThat(of("'calendar_aligned': true, " + rates.formatted("")).rates())
                .extracting(each -> each.window().nextReset())
                .containsExactly(Instant.parse("2026-11-24T00:00:00Z"), null);
        assertThat(of(rates.formatted(newer)).rates())
                .extracting(each -> each.window().nextReset())
                .containsExactly(null, Instant.parse("2026-11-23T12:30:00Z"));
    }

    @Test
    void alignmentThatIsNotSaidIsNone() {
        String budget =
                """
                'budgets': [{'max_limit': 1, 'reset_duration': '1M',
                             'last_reset': '2026-11-10T00:00:00Z'}]
                """;
        assertThat(of(budget).budgets())
                .extracting(each -> each.window().nextReset())
                .containsExactly(Instant.parse("2026-12-10T00:00:00Z"));
        assertThat(of("'calendar_aligned': true, " + budget).budgets())
                .extracting(each -> each.window().nextReset())
                .containsExactly(Instant.parse("2026-12-01T00:00:00Z"));
    }

    /** Bifrost's documentation, "Budget Overrides": $1,000 and an override of $100 is $1,100. */
    @ParameterizedTest(name = "{0} {1}, {2} cycles remaining: {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "null",
            textBlock =
                    """
                    # override_amount | override_mode | override_cycles_remaining | cap
                    100               | "forever"     | null                      | 1100
                    100               | "cycles"      | 2                         | 1100
                    100               | "cycles"      | 0                         | 1000
                    100               | "cycles"      | null                      | 1000
                    100               | "sometimes"   | 2                         | 1000
                    100               | null          | 2                         | 1000
                    -100              | "forever"     | null                      | 1000
                    "much"            | "forever"     | null                      | 1000
                    null              | "forever"     | null                      | 1000
                    1e-999999         | "forever"     | null                      | 1000
                    """)
    void anActiveOverrideRaisesTheCap(String amount, String mode, String cycles, int cap) {
        ProfileLimits limits =
                of(
                        """
                        'budgets': [{'max_limit': 1000, 'current_usage': 240.5,
                                     'override_amount': %s, 'override_mode': %s,
                                     'override_cycles_remaining': %s}]
                        """
                                .formatted(amount, mode, cycles));
        assertThat(limits.budgets().getFirst().usage().cap()).isEqualByComparingTo("" + cap);
    }

    /** Bifrost's documentation, "Quarterly budgets and fiscal quarters". */
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {'quarter_start_month': 4}     | 2027-01-01T00:00:00Z
                    {'quarter_start_month': 2}     | 2027-02-01T00:00:00Z
                    {'quarter_start_month': 2.0}   | 2027-02-01T00:00:00Z
                    {'quarter_start_month': 0}     | 2027-01-01T00:00:00Z
                    {'quarter_start_month': 14}    | 2027-01-01T00:00:00Z
                    {'quarter_start_month': 2.5}   | 2027-01-01T00:00:00Z
                    {'quarter_start_month': 'May'} | 2027-01-01T00:00:00Z
                    {}                             | 2027-01-01T00:00:00Z
                    []                             | 2027-01-01T00:00:00Z
                    null                           | 2027-01-01T00:00:00Z
                    """)
    void aQuarterlyBudgetFollowsItsFiscalYear(String config, Instant next) {
        ProfileLimits limits =
                of(
                        """
                        'calendar_aligned': true,
                        'budgets': [{'max_limit': 50000, 'reset_duration': '1Q',
                                     'reset_config': %s}]
                        """
                                .formatted(config));
        assertThat(limits.budgets().getFirst().window().nextReset()).isEqualTo(next);
    }

    @ParameterizedTest(name = "the worst of {0} is {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # used/cap of each budget     | the worst
                    10/100, 85/100, 50/100        | 85/100
                    85/100, 120/100, 101/100      | 120/100
                    120/100, 0/0, 90/100          | 0/0
                    10/100, -/100, 5/-            | 10/100
                    -/100, 5/-                    | -/100
                    5/-                           | 5/-
                    79/100, 0.80001/1             | 0.80001/1
                    """)
    void theWorstBudgetIsTheOneNearestToBlocking(String budgets, String worst) {
        StringBuilder json = new StringBuilder();
        for (String each : budgets.split(", ", -1)) {
            String[] part = each.split("/", -1);
            json.append(json.isEmpty() ? "" : ", ")
                    .append(
                            "{'id': '%s', 'current_usage': %s, 'max_limit': %s}"
                                    .formatted(each, number(part[0]), number(part[1])));
        }
        assertThat(of("'budgets': [" + json + "]").worstBudget().orElseThrow().id())
                .isEqualTo(worst);
    }

    @Test
    void aProfileWithoutBudgetsHasNoWorst() {
        assertThat(of("'budgets': []").worstBudget()).isEmpty();
        assertThat(of("'budgets': null").worstBudget()).isEmpty();
    }

    private static String number(String text) {
        return text.equals("-") ? "null" : text;
    }

    private static ProfileLimits of(String fields) {
        return ProfileLimits.of(LimitFixtures.profile(fields), NOW);
    }
}
