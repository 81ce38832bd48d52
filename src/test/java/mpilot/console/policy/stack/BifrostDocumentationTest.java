package mpilot.console.policy.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.gateway.Timestamp;
import mpilot.console.policy.Limit;
import mpilot.console.policy.LimitFixtures;
import mpilot.console.policy.LimitWords;
import mpilot.console.policy.ProfileLimits;
import mpilot.console.policy.ResetDuration;
import mpilot.console.policy.ResetWindow;
import mpilot.console.policy.ResetWindowTest;
import mpilot.console.policy.Usage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.Month;

/**
 * The policies and figures that Bifrost's public documentation works out (docs.getbifrost.ai:
 * "Budget and Limits", "Model Limits", "Virtual Keys", "Access Profiles"), written as access
 * profiles, give the answers that it gives. What it says of a virtual key holds of the profile that
 * the key is made from.
 */
class BifrostDocumentationTest {
    private static final Instant NOW = ProfileFixtures.NOW;

    /** "Budget Checking Flow": used and allowed are 4/5, 9/10; then a request costs $2. */
    @Test
    void aRequestPassesWhileEveryBudgetHasSomethingLeftAndTheNextIsBlocked() {
        String stack =
                """
                'budgets': [{'id': 'key', 'current_usage': %d, 'max_limit': 10}],
                'provider_configs': [{'provider_name': 'openai', 'all_models_allowed': true,
                    'budgets': [{'id': 'provider', 'current_usage': %d, 'max_limit': 5}]}]
                """;
        ProviderLimits before = provider(stack.formatted(9, 4));
        assertThat(before.serves()).isTrue();
        ProviderLimits after = provider(stack.formatted(11, 6));
        assertThat(after.serves()).isFalse();
        assertThat(after.blocking())
                .extracting(line -> line.limit().id())
                .containsExactly("provider", "key");
    }

    /** "Example 1: Mixed Provider Budgets": $50 and $30 a month, and $100 over both. */
    @ParameterizedTest(name = "openai ${0}, anthropic ${1}: openai {2}, anthropic {3}")
    @CsvSource({
        "10, 10, true, true",
        "50, 10, false, true",
        "10, 30, true, false",
        "70, 30, false, false",
        "49.99, 29.99, true, true"
    })
    void aProviderWhoseBudgetIsExhaustedIsBlockedAndNoOther(
            String openai, String anthropic, boolean openaiServes, boolean anthropicServes) {
        EffectiveLimits limits =
                limits(
                        """
                        'budgets': [{'max_limit': 100, 'reset_duration': '1M',
                                     'current_usage': %s}],
                        'provider_configs': [
                            {'id': 30, 'provider_name': 'openai', 'allowed_models': ['*'],
                             'budgets': [{'max_limit': 50, 'reset_duration': '1M',
                                          'current_usage': %s}]},
                            {'id': 31, 'provider_name': 'anthropic', 'allowed_models': ['*'],
                             'budgets': [{'max_limit': 30, 'reset_duration': '1M',
                                          'current_usage': %s}]}]
                        """
                                .formatted(
                                        new BigDecimal(openai).add(new BigDecimal(anthropic)),
                                        openai,
                                        anthropic));
        assertThat(limits.providers())
                .extracting(ProviderLimits::serves)
                .containsExactly(openaiServes, anthropicServes);
    }

    /** "Example 2: Provider-Specific Rate Limits": 1000 requests and 1M tokens an hour; half. */
    @Test
    void aProviderWhoseRateLimitIsExceededIsBlockedAndNoOther() {
        String rate =
                """
                'rate_limit': {'request_max_limit': %d, 'request_reset_duration': '1h',
                               'request_current_usage': 500,
                               'token_max_limit': %d, 'token_reset_duration': '1h',
                               'token_current_usage': 100000}
                """;
        EffectiveLimits limits =
                limits(
                        """
                        'provider_configs': [
                            {'id': 40, 'provider_name': 'openai', 'allowed_models': ['*'], %s},
                            {'id': 41, 'provider_name': 'anthropic', 'allowed_models': ['*'], %s}]
                        """
                                .formatted(
                                        rate.formatted(1000, 1_000_000),
                                        rate.formatted(500, 500_000)));
        assertThat(limits.providers())
                .extracting(ProviderLimits::serves, each -> each.first().limit().unit())
                .containsExactly(
                        tuple(true, Limit.Unit.REQUESTS), tuple(false, Limit.Unit.REQUESTS));
    }

    /** "Example 3: Failover Strategy": $10 a day cheap, then $50 and 100 requests an hour. */
    @Test
    void theCheapProviderServesUntilItsTenDollarsAreGoneAndThenThePremiumOne() {
        String stack =
                """
                'provider_configs': [
                    {'id': 50, 'provider_name': 'openai-cheap', 'allowed_models': ['*'],
                     'budgets': [{'max_limit': 10, 'reset_duration': '1d', 'current_usage': %s}]},
                    {'id': 51, 'provider_name': 'openai-premium', 'allowed_models': ['*'],
                     'budgets': [{'max_limit': 50, 'reset_duration': '1d', 'current_usage': 1}],
                     'rate_limit': {'request_max_limit': 100, 'request_reset_duration': '1h',
                                    'request_current_usage': %d,
                                    'token_max_limit': 50000, 'token_reset_duration': '1h',
                                    'token_current_usage': 10}}]
                """;
        assertThat(limits(stack.formatted("9.99", 0)).serving()).isEqualTo(2);
        EffectiveLimits failedOver = limits(stack.formatted("10", 20));
        assertThat(failedOver.providers())
                .extracting(ProviderLimits::serves)
                .containsExactly(false, true);
        assertThat(limits(stack.formatted("10", 100)).serving()).isZero();
    }

    /** "Multi-budget daily + monthly cap": $30 a day and $500 a month. */
    @Test
    void aSpikeThatExhaustsTheDayBlocksThoughTheMonthHasRoom() {
        ProviderLimits provider =
                provider(
                        """
                        'budgets': [
                            {'max_limit': 30, 'reset_duration': '1d', 'current_usage': 30,
                             'last_reset': '2026-11-23T00:00:00Z'},
                            {'max_limit': 500, 'reset_duration': '1M', 'current_usage': 120,
                             'last_reset': '2026-11-13T12:00:00Z'}],
                        'provider_configs': [{'provider_name': 'openai', 'allowed_models': ['*']}]
                        """);
        assertThat(provider.serves()).isFalse();
        assertThat(provider.blockedUntil()).isEqualTo("2026-11-24T00:00:00Z");
    }

    /** "Calendar-aligned budgets": $42 spent, aligned on 5 February, resets on 1 March. */
    @Test
    void aMonthlyBudgetThatIsAlignedInFebruaryKeepsItsSpendUntilMarch() {
        Instant now = Instant.parse("2026-02-05T09:00:00Z");
        Limit limit =
                LimitFixtures.first(
                        """
                        'calendar_aligned': true,
                        'budgets': [{'max_limit': 100, 'reset_duration': '1M',
                                     'current_usage': 42, 'last_reset': '2026-02-01T00:00:00Z'}]
                        """,
                        now);
        assertThat(limit.usage().state()).isEqualTo(Usage.State.OK);
        assertThat(limit.usage().left()).isEqualByComparingTo("58");
        assertThat(limit.window().nextReset()).isEqualTo("2026-03-01T00:00:00Z");
    }

    /** The same: a 1M budget resets on the 1st, a 1d limit at midnight, a 1h limit rolls. */
    @Test
    void theWindowsOfAnAlignedOwnerDoNotResetTogether() {
        ProfileLimits limits =
                ProfileLimits.of(
                        LimitFixtures.profile(
                                """
                                'calendar_aligned': true,
                                'budgets': [{'max_limit': 100, 'reset_duration': '1M'}],
                                'rate_limit': {
                                    'token_max_limit': 1000, 'token_reset_duration': '1d',
                                    'request_max_limit': 10, 'request_reset_duration': '1h',
                                    'request_last_reset': '2026-11-23T11:17:00Z'}
                                """),
                        NOW);
        assertThat(limits.all())
                .extracting(limit -> limit.window().nextReset())
                .containsExactly(
                        Instant.parse("2026-12-01T00:00:00Z"),
                        Instant.parse("2026-11-24T00:00:00Z"),
                        Instant.parse("2026-11-23T12:17:00Z"));
    }

    /** "Reset Durations" and "Calendar-aligned budgets". */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "1d, 2026-11-24T00:00:00Z",
        "1w, 2026-11-30T00:00:00Z",
        "1M, 2026-12-01T00:00:00Z",
        "1Q, 2027-01-01T00:00:00Z",
        "1Y, 2027-01-01T00:00:00Z"
    })
    void eachPeriodEndsWhereTheDocumentationSays(String every, Instant next) {
        assertThat(ResetWindowTest.window(every, true, null, NOW).nextReset()).isEqualTo(next);
    }

    /** "Quarterly budgets and fiscal quarters": April makes Q1 Apr-Jun, February Feb-Apr. */
    @ParameterizedTest(name = "from {0}, the quarter of {1} ends with {2}")
    @CsvSource({
        "APRIL,    2026-04-15, 2026-07-01",
        "APRIL,    2026-08-15, 2026-10-01",
        "APRIL,    2026-12-15, 2027-01-01",
        "APRIL,    2027-02-15, 2027-04-01",
        "FEBRUARY, 2026-03-15, 2026-05-01",
        "FEBRUARY, 2026-06-15, 2026-08-01",
        "FEBRUARY, 2026-10-15, 2026-11-01",
        "FEBRUARY, 2027-01-15, 2027-02-01"
    })
    void fiscalQuartersEndWhereTheDocumentationSays(Month from, String day, String end) {
        ResetWindow window =
                ResetWindow.of(
                        ResetDuration.of("1Q"),
                        true,
                        from,
                        null,
                        Instant.parse(day + "T12:00:00Z"));
        assertThat(window.nextReset()).isEqualTo(end + "T00:00:00Z");
    }

    /** The same: not aligned, it ignores the fiscal year and rolls on 90 days. */
    @Test
    void aQuarterlyBudgetThatIsNotAlignedRollsOnNinetyDays() {
        ResetWindow window =
                ResetWindow.of(
                        ResetDuration.of("1Q"),
                        false,
                        Month.FEBRUARY,
                        Timestamp.of("2026-10-10T08:00:00Z"),
                        NOW);
        assertThat(window.nextReset()).isEqualTo("2027-01-08T08:00:00Z");
    }

    /** "Budget Overrides": $1,000, an override of $100 for good, $240.50 used. */
    @Test
    void anOverrideAddsToTheCapThatIsEnforced() {
        Limit limit =
                LimitFixtures.first(
                        """
                        'budgets': [{'id': 'budget-vk-alpha', 'max_limit': 1000.0,
                                     'reset_duration': '1M', 'current_usage': 240.5,
                                     'override_amount': 100.0, 'override_mode': 'forever',
                                     'last_reset': '2026-11-01T00:00:00Z'}]
                        """,
                        NOW);
        assertThat(LimitWords.figures(limit)).isEqualTo("$240.50 of $1,100 · monthly");
        assertThat(limit.usage().left()).isEqualByComparingTo("859.5");
    }

    /** "Access Profiles": an empty selection denies every model from that provider. */
    @Test
    void anEmptySelectionDeniesEveryModel() {
        ProviderLimits provider =
                provider(
                        """
                        'provider_configs': [{'provider_name': 'openai',
                            'all_models_allowed': false, 'allowed_models': []}]
                        """);
        assertThat(provider.verdict()).isEqualTo(ProviderLimits.Verdict.NO_MODEL);
    }

    private static ProviderLimits provider(String fields) {
        return limits(fields).providers().getFirst();
    }

    private static EffectiveLimits limits(String fields) {
        AccessProfile profile = LimitFixtures.profile(fields);
        return EffectiveLimits.of(profile, NOW);
    }
}
