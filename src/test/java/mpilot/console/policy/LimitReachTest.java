package mpilot.console.policy;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.gateway.ProfileFixtures;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SEMANTICS.md, "Values": a scope is {@code total} or {@code provider:<name>}. */
class LimitReachTest {
    @ParameterizedTest(name = "scope {0}: of the profile {1}, of openai''s config {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    # scope              | of the whole profile | of openai's own config
                    null                 | COVERS               | COVERS
                    ""                   | COVERS               | COVERS
                    "total"              | COVERS               | COVERS
                    "provider:openai"    | COVERS               | COVERS
                    "provider:anthropic" | OTHERS               | NOT_KNOWN
                    "provider:OpenAI"    | OTHERS               | NOT_KNOWN
                    "provider:"          | OTHERS               | NOT_KNOWN
                    "team:7"             | NOT_KNOWN            | NOT_KNOWN
                    "Total"              | NOT_KNOWN            | NOT_KNOWN
                    """)
    void aBudgetIsOverOpenai(String scope, LimitReach ofProfile, LimitReach ofConfig) {
        String budgets = "'budgets': [{'max_limit': 1, 'scope': %s}]".formatted(scope);
        Limit global = LimitFixtures.first(budgets, ProfileFixtures.NOW);
        Limit own =
                LimitFixtures.first(
                        "'provider_configs': [{'provider_name': 'openai', %s}]".formatted(budgets),
                        ProfileFixtures.NOW);
        assertThat(LimitReach.of(global, "openai")).isEqualTo(ofProfile);
        assertThat(LimitReach.of(own, "openai")).isEqualTo(ofConfig);
    }
}
