package mpilot.console.policy.stack;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.policy.Limit;
import mpilot.console.policy.LimitFixtures;
import mpilot.console.policy.forecast.UsageHistory;
import mpilot.console.policy.stack.LimitLine.Standing;
import mpilot.console.policy.stack.ProviderLimits.Verdict;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** Which line of a provider's stack blocks first. It is noon on Monday, 2026-11-23, in UTC. */
class EffectiveLimitsTest {
    private static final Instant NOW = ProfileFixtures.NOW;

    @ParameterizedTest(name = "own {0}, global {1}, tokens {2}, requests {3}: {4} by {5}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # used/cap of the provider's budget, the global one, its tokens and its requests
                    # own     | global   | tokens     | requests | verdict      | first     | left
                    4/5       | 9/10     | -          | -        | LIMITED      | own       | 1
                    4/5       | 9.5/10   | -          | -        | LIMITED      | global    | 0.5
                    # the same dollars count on both: what is left decides, not the part
                    900/1000  | 50/100   | -          | -        | LIMITED      | global    | 50
                    # dollars, tokens and requests compare by the part that is used
                    10/100    | -        | 800/1000   | 1/100    | LIMITED      | tokens    | 200
                    10/100    | -        | 800/1000   | 99/100   | LIMITED      | requests  | 1
                    90/100    | -        | 800/1000   | 1/100    | LIMITED      | own       | 10
                    # a line that blocks is before all others
                    1/100     | 10/10    | 999/1000   | -        | BLOCKED      | global    | 0
                    6/5       | 1/100    | -          | -        | BLOCKED      | own       | 0
                    1/100     | 1/100    | 1/1000     | 60/60    | BLOCKED      | requests  | 0
                    # a cap of nothing never ends to block
                    0/0       | 11/10    | -          | -        | BLOCKED      | own       | 0
                    11/10     | 0/0      | -          | -        | BLOCKED      | global    | 0
                    # what is not reported comes last, the smaller cap of a unit first
                    ?/100     | ?/50     | -          | -        | NOT_REPORTED | global    |
                    ?/5       | 1/100    | -          | -        | LIMITED      | global    | 99
                    ?/100     | -        | 0/1000     | -        | LIMITED      | tokens    | 1000
                    # no cap is no limit
                    5/-       | -        | -          | -        | UNLIMITED    |           |
                    -         | -        | -          | -        | UNLIMITED    |           |
                    """)
    void theFirstLineToBlock(
            String own,
            String global,
            String tokens,
            String requests,
            Verdict verdict,
            String first,
            BigDecimal left) {
        AccessProfile profile =
                LimitFixtures.profile(
                        """
                        'budgets': [%s],
                        'provider_configs': [{'provider_name': 'openai', 'all_models_allowed': true,
                            'budgets': [%s], 'rate_limit': {%s}}]
                        """
                                .formatted(
                                        budget("global", global),
                                        budget("own", own),
                                        rate("token", tokens) + ", " + rate("request", requests)));
        ProviderLimits provider = EffectiveLimits.of(profile, NOW).providers().getFirst();
        assertThat(provider.verdict()).isEqualTo(verdict);
        assertThat(name(provider.first())).isEqualTo(first);
        if (left == null) {
            assertThat(provider.first() == null ? null : provider.first().left()).isNull();
        } else {
            assertThat(provider.first().left()).isEqualByComparingTo(left);
        }
    }

    private static String name(LimitLine line) {
        if (line == null) {
            return null;
        }
        return switch (line.limit().unit()) {
            case USD -> line.limit().id();
            case TOKENS -> "tokens";
            case REQUESTS -> "requests";
        };
    }

    private static String budget(String id, String use) {
        return use.equals("-")
                ? ""
                : "{'id': '%s', 'current_usage': %s, 'max_limit': %s, 'reset_duration': '1M'}"
                        .formatted(id, part(use, 0), part(use, 1));
    }

    private static String rate(String half, String use) {
        return use.equals("-")
                ? "'%s_reset_duration': null".formatted(half)
                : "'%s_current_usage': %s, '%s_max_limit': %s"
                        .formatted(half, part(use, 0), half, part(use, 1));
    }

    private static String part(String use, int index) {
        String part = use.split("/", -1)[index];
        return part.equals("?") || part.equals("-") ? "null" : part;
    }

    @Test
    void theLineThatRunsOutEarliestComesFirstWherePacesAreKnown() {
        // $40 of $1,000 left but hardly used; $400 of $1,000 left, used up in 6 d 16 h.
        ProviderLimits provider =
                openai(
                        """
                        {'id': 'quiet', 'current_usage': 960, 'max_limit': 1000,
                         'reset_duration': '1Y', 'last_reset': '2026-01-01T00:00:00Z'},
                        {'id': 'busy', 'current_usage': 600, 'max_limit': 1000,
                         'reset_duration': '1M', 'last_reset': '2026-11-13T12:00:00Z'}
                        """);
        assertThat(provider.first().limit().id()).isEqualTo("busy");
        assertThat(provider.first().runsOut()).isEqualTo("2026-11-30T04:00:00Z");
        assertThat(EffectiveWords.sentence(provider, NOW))
                .isEqualTo(
                        "First to block openai: Budget of provider openai (monthly), $400 of $1,000"
                                + " left, at the present pace used up in 6 d; resets in 20 d.");
    }

    @Test
    void aWindowThatHasElapsedLeavesAllOfItsCap() {
        ProviderLimits provider =
                openai(
                        """
                        {'current_usage': 1500, 'max_limit': 1000, 'reset_duration': '1d',
                         'last_reset': '2026-11-01T00:00:00Z'}
                        """);
        assertThat(provider.first().standing()).isEqualTo(Standing.RENEWED);
        assertThat(provider.first().left()).isEqualByComparingTo("1000");
        assertThat(provider.first().usedPart()).isZero();
        assertThat(provider.serves()).isTrue();
        assertThat(EffectiveWords.sentence(provider, NOW))
                .isEqualTo(
                        "First to block openai: Budget of provider openai (daily), all $1,000 left since"
                                + " its window has elapsed.");
    }

    @Test
    void aProviderOverItsOwnLimitLeavesRoutingAndTheOthersServe() {
        EffectiveLimits limits =
                of(
                        """
                        'budgets': [{'max_limit': 100, 'current_usage': 50}],
                        'provider_configs': [
                            {'provider_name': 'openai', 'all_models_allowed': true,
                             'budgets': [{'max_limit': 5, 'current_usage': 5}]},
                            {'provider_name': 'anthropic', 'all_models_allowed': true}]
                        """);
        assertThat(limits.providers())
                .extracting(ProviderLimits::serves)
                .containsExactly(false, true);
        assertThat(EffectiveWords.summary(limits)).containsExactly("1 of 2 providers serve.");
    }

    @Test
    void aGlobalLimitAtItsCapBlocksEveryProvider() {
        EffectiveLimits limits =
                of(
                        """
                        'rate_limit': {'request_max_limit': 60, 'request_current_usage': 60},
                        'provider_configs': [
                            {'provider_name': 'openai', 'all_models_allowed': true},
                            {'provider_name': 'anthropic', 'all_models_allowed': true}]
                        """);
        assertThat(limits.serving()).isZero();
        assertThat(limits.providers())
                .allSatisfy(each -> assertThat(each.first().isShared()).isTrue());
    }

    @Test
    void aBudgetScopedToAProviderIsOverThatProviderAlone() {
        EffectiveLimits limits =
                of(
                        """
                        'budgets': [
                            {'id': 'o', 'max_limit': 5, 'scope': 'provider:openai'},
                            {'id': 't', 'max_limit': 6, 'scope': 'total'},
                            {'id': 'x', 'max_limit': 7, 'scope': 'provider:mistral'},
                            {'id': 'u', 'max_limit': 8, 'scope': 'team:7'}],
                        'provider_configs': [
                            {'provider_name': 'openai', 'all_models_allowed': true},
                            {'provider_name': 'anthropic', 'all_models_allowed': true,
                             'budgets': [{'id': 'own', 'max_limit': 9,
                                          'scope': 'provider:anthropic'}]}]
                        """);
        assertThat(limits.providers())
                .extracting(each -> each.lines().stream().map(line -> line.limit().id()).toList())
                .containsExactly(List.of("o", "t", "u"), List.of("own", "t", "u"));
        assertThat(limits.providers().getFirst().lines().getLast().standing())
                .isEqualTo(Standing.MAY_APPLY);
        assertThat(limits.detached()).extracting(Limit::id).containsExactly("x");
        assertThat(EffectiveWords.summary(limits))
                .containsExactly(
                        "2 of 2 providers serve.",
                        "Limits nothing, as the profile does not allow the provider: Budget of"
                                + " provider mistral (no period).");
        assertThat(EffectiveWords.remarks(limits.providers().getFirst()))
                .containsExactly(
                        "Not to be known here whether this applies as well: Budget of scope team:7 (no"
                                + " period).");
    }

    @Test
    void aScopeThatContradictsItsPlaceMayApply() {
        assertThat(openai("{'max_limit': 0, 'scope': 'provider:anthropic'}").lines())
                .extracting(LimitLine::standing)
                .containsExactly(Standing.MAY_APPLY);
    }

    @Test
    void anUnknownScopeNeverBlocksByItself() {
        ProviderLimits provider =
                of("""
                'budgets': [{'max_limit': 5, 'current_usage': 9, 'scope': 'team:7'}],
                'provider_configs': [{'provider_name': 'openai',
                                      'all_models_allowed': true}]
                """)
                        .providers()
                        .getFirst();
        assertThat(provider.verdict()).isEqualTo(Verdict.UNLIMITED);
        assertThat(provider.first()).isNull();
    }

    @Test
    void aProviderThatAllowsNoModelServesNothing() {
        ProviderLimits provider =
                of("'provider_configs': [{'provider_name': 'openai', 'all_models_allowed': false}]")
                        .providers()
                        .getFirst();
        assertThat(provider.verdict()).isEqualTo(Verdict.NO_MODEL);
        assertThat(provider.serves()).isFalse();
        assertThat(EffectiveWords.sentence(provider, NOW))
                .isEqualTo("openai allows no model, so no request gets as far as a limit.");
    }

    @Test
    void aProfileWithoutProvidersAllowsNothing() {
        assertThat(EffectiveWords.summary(of("'provider_configs': []")))
                .containsExactly("The profile allows no provider.");
    }

    @Test
    void aGatewayThatReportsNoUseLeavesOnlyTheCaps() {
        AccessProfile profile =
                LimitFixtures.profile(
                        """
                        'budgets': [{'max_limit': 100, 'current_usage': 0, 'reset_duration': '1M',
                                     'last_reset': '2025-01-01T00:00:00Z'}],
                        'rate_limit': {'request_max_limit': 0, 'request_reset_duration': '1h'},
                        'provider_configs': [{'provider_name': 'openai',
                                              'all_models_allowed': true}]
                        """);
        ProviderLimits provider =
                EffectiveLimits.of(profile, NOW, UsageHistory.empty(), false)
                        .providers()
                        .getFirst();
        assertThat(provider.lines())
                .extracting(LimitLine::standing)
                .containsExactly(Standing.NOT_REPORTED, Standing.BLOCKS);
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1012.4 | 1000 | openai is blocked. Budget of provider openai (monthly): $1,012.40 of $1,000 used; resets in 20 d.
                    0      | 0    | openai is blocked. Budget of provider openai (monthly): a cap of nothing.
                    100    | 1000 | First to block openai: Budget of provider openai (monthly), $900 of $1,000 left; resets in 20 d.
                    null   | 1000 | First to block openai: Budget of provider openai (monthly), at most $1,000 left as the use is not reported.
                    100    | null | openai is not limited by this profile.
                    """)
    void aProvidersStackIsToldInASentence(String used, String cap, String sentence) {
        ProviderLimits provider =
                openai(
                        """
                        {'current_usage': %s, 'max_limit': %s, 'reset_duration': '1M',
                         'last_reset': '2026-11-13T12:00:00Z'}
                        """
                                .formatted(used, cap));
        assertThat(EffectiveWords.sentence(provider, NOW)).isEqualTo(sentence);
    }

    @Test
    void theLineThatBlocksForLongestIsToldAndTheOthersAreCounted() {
        ProviderLimits provider =
                openai(
                        """
                        {'id': 'day', 'current_usage': 5, 'max_limit': 5, 'reset_duration': '1d',
                         'last_reset': '2026-11-23T00:00:00Z'},
                        {'id': 'month', 'current_usage': 9, 'max_limit': 9, 'reset_duration': '1M',
                         'last_reset': '2026-11-13T12:00:00Z'},
                        {'id': 'hour', 'current_usage': 3, 'max_limit': 3, 'reset_duration': '1h',
                         'last_reset': '2026-11-23T11:30:00Z'}
                        """);
        assertThat(provider.first().limit().id()).isEqualTo("month");
        assertThat(provider.blockedUntil()).isEqualTo("2026-12-13T12:00:00Z");
        assertThat(EffectiveWords.remarks(provider)).containsExactly("2 more limits block it.");
    }

    @Test
    void nobodyKnowsUntilWhenACapOfNothingBlocks() {
        assertThat(openai("{'max_limit': 0, 'reset_duration': '1h'}").blockedUntil()).isNull();
        assertThat(openai("{'max_limit': 5, 'current_usage': 5}").blockedUntil()).isNull();
        assertThat(openai("{'max_limit': 5, 'current_usage': 1}").blockedUntil()).isNull();
    }

    @Test
    void aProviderWithoutANameIsToldAsSuch() {
        ProviderLimits provider =
                of("'provider_configs': [{'all_models_allowed': true}]").providers().getFirst();
        assertThat(EffectiveWords.sentence(provider, NOW))
                .isEqualTo("(no name) is not limited by this profile.");
    }

    private static ProviderLimits openai(String budgets) {
        return of("""
        'provider_configs': [{'provider_name': 'openai', 'all_models_allowed': true,
                              'budgets': [%s]}]
        """
                        .formatted(budgets))
                .providers()
                .getFirst();
    }

    private static EffectiveLimits of(String fields) {
        return EffectiveLimits.of(LimitFixtures.profile(fields), NOW);
    }
}
