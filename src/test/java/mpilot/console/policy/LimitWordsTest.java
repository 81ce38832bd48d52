package mpilot.console.policy;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.gateway.ProfileFixtures;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.util.List;

/** What an operator reads of a limit. */
class LimitWordsTest {
    private static final Instant NOW = ProfileFixtures.NOW;

    @ParameterizedTest(name = "{0} of {1} since {2}: {3}, {4}, {5}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # used   | cap  | last reset           | figures                    | percent | state
                    820.5    | 1000 | 2026-11-10T00:00:00Z | $820.50 of $1,000 · monthly | 82 %   | near the cap, $179.50 left
                    800      | 1000 | 2026-11-10T00:00:00Z | $800 of $1,000 · monthly   | 80 %    | $200 left
                    999.99   | 1000 | 2026-11-10T00:00:00Z | $999.99 of $1,000 · monthly | 99 %   | near the cap, $0.01 left
                    1000     | 1000 | 2026-11-10T00:00:00Z | $1,000 of $1,000 · monthly | 100 %   | at the cap, blocks
                    1012.4   | 1000 | 2026-11-10T00:00:00Z | $1,012.40 of $1,000 · monthly | 101 % | over the cap by $12.40, blocks
                    0        | 0    | 2026-11-10T00:00:00Z | $0 cap: blocks all · monthly |        | a cap of nothing blocks all
                    5        |      | 2026-11-10T00:00:00Z | $5, no cap                 |         | no cap
                             |      | 2026-11-10T00:00:00Z | No cap                     |         | no cap
                             | 1000 | 2026-11-10T00:00:00Z | Cap $1,000 · monthly       |         | use not reported
                    1012.4   | 1000 | 2026-09-10T00:00:00Z | $1,012.40 of $1,000 · monthly | 101 % | window elapsed, awaiting reset
                    """)
    void aBudgetIsToldInWords(
            String used, String cap, String last, String figures, String percent, String state) {
        Limit limit =
                limit(
                        """
                        'budgets': [{'current_usage': %s, 'max_limit': %s,
                                     'reset_duration': '1M', 'last_reset': '%s'}]
                        """
                                .formatted(used, cap, last));
        assertThat(LimitWords.figures(limit)).isEqualTo(figures);
        assertThat(LimitWords.percent(limit.usage())).isEqualTo(percent == null ? "" : percent);
        assertThat(LimitWords.state(limit)).isEqualTo(state);
    }

    @Test
    void aRateLimitSaysWhatItCounts() {
        Limit tokens =
                limit(
                        """
                        'rate_limit': {'token_max_limit': 1200000, 'token_current_usage': 100,
                                       'token_reset_duration': '1h'}
                        """);
        assertThat(LimitWords.figures(tokens)).isEqualTo("100 tokens of 1.2M tokens · hourly");
        assertThat(LimitWords.maximum(tokens)).isEqualTo("1.2M tokens hourly");
        assertThat(LimitWords.state(tokens)).isEqualTo("1.1M tokens left");
        Limit requests =
                limit(
                        """
                        'rate_limit': {'request_max_limit': 60, 'request_current_usage': 61,
                                       'request_reset_duration': '1m'}
                        """);
        assertThat(LimitWords.state(requests)).isEqualTo("over the cap by 1 request, blocks");
    }

    @ParameterizedTest(name = "{0} → {1}, {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    # scope           | whom it covers  | name
                    null              | Budget          | Budget of the whole profile (monthly)
                    ""                | Budget          | Budget of the whole profile (monthly)
                    "total"           | Total           | Budget of the whole profile (monthly)
                    "provider:openai" | Provider openai | Budget of provider openai (monthly)
                    "provider:"       | `Provider `     | Budget of provider (no name) (monthly)
                    "team:7"          | Scope team:7    | Budget of scope team:7 (monthly)
                    "Total"           | Scope Total     | Budget of scope Total (monthly)
                    """)
    void aScopeIsToldAndAnUnknownOneAsItCame(String scope, String covers, String name) {
        Limit limit = limit("'budgets': [{'scope': %s, 'reset_duration': '1M'}]".formatted(scope));
        assertThat(LimitWords.scope(limit)).isEqualTo(covers);
        assertThat(LimitWords.nameAndPeriod(limit)).isEqualTo(name);
    }

    @Test
    void aLimitOfAProviderIsCalledByItsName() {
        String provider =
                """
                'provider_configs': [{'provider_name': %s, 'budgets': [{'scope': 'total'}],
                    'rate_limit': {'token_max_limit': 1, 'token_reset_duration': '1h',
                                   'request_max_limit': 1, 'request_reset_duration': '5m'}}]
                """;
        assertThat(names(provider.formatted("'openai'")))
                .containsExactly(
                        "Budget of provider openai (no period)",
                        "Tokens of provider openai (hourly)",
                        "Requests of provider openai (every 5 min)");
        assertThat(names(provider.formatted("null")))
                .startsWith("Budget of provider (no name) (no period)");
        assertThat(names("'rate_limit': {'token_max_limit': 1, 'request_max_limit': 1}"))
                .containsExactly(
                        "Tokens of the whole profile (no period)",
                        "Requests of the whole profile (no period)");
    }

    private static List<String> names(String fields) {
        return ProfileLimits.of(LimitFixtures.profile(fields), NOW)
                .all()
                .map(LimitWords::nameAndPeriod)
                .toList();
    }

    @ParameterizedTest(name = "{0}, aligned {1}, since {2}: {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1h      | false | 2026-11-23T11:30:00Z | resets in 30 min
                    1M      | true  |                      | resets in 7 d
                    1h      | false | 2026-11-23T09:00:00Z | elapsed 2 h ago
                    monthly | true  | 2026-11-01T00:00:00Z | next reset unknown: the period is not one the console knows
                    1h      | true  |                      | next reset unknown: the gateway does not say when the window began
                    """)
    void theResetIsToldOrWhyItIsNotKnown(String every, boolean aligned, String last, String words) {
        ResetWindow window = ResetWindowTest.window(every, aligned, last, NOW);
        assertThat(LimitWords.reset(window, NOW)).isEqualTo(words);
    }

    private static Limit limit(String fields) {
        return LimitFixtures.first(fields, NOW);
    }
}
