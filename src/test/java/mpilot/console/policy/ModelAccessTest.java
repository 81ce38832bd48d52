package mpilot.console.policy;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.gateway.ProfileFixtures;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SEMANTICS.md, "Values": what {@code all_models_allowed} and the list come to together. */
class ModelAccessTest {
    @ParameterizedTest(name = "all_models_allowed {0}, allowed_models {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    true  | []                  | ALL
                    true  | ['gpt-4o']          | ALL
                    true  | null                | ALL
                    false | ['*']               | ALL
                    null  | ['*']               | ALL
                    false | ['gpt-4o']          | LISTED
                    null  | ['gpt-4o']          | LISTED
                    false | ['*', 'gpt-4o']     | LISTED
                    false | ['*', '*']          | LISTED
                    false | ['']                | LISTED
                    false | []                  | NONE
                    false | null                | NONE
                    null  | []                  | NOT_SAID
                    null  | null                | NOT_SAID
                    """)
    void aProviderConfigAllows(String all, String models, ModelAccess access) {
        assertThat(
                        ModelAccess.of(
                                ProfileFixtures.profile(
                                                """
                                                {'id': 1, 'name': 'P', 'provider_configs': [
                                                    {'all_models_allowed': %s,
                                                     'allowed_models': %s}]}
                                                """
                                                        .formatted(all, models))
                                        .providerConfigs()
                                        .getFirst()))
                .isEqualTo(access);
    }
}
