package mpilot.console.policy.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** For every rule the profile that comes nearest to a fault and is none: the rule keeps silent. */
class FindingNearMissesTest {
    private static final String NEAR_MISSES =
            """
            # the rule that keeps silent | what the profile says
            no-providers                 | 'provider_configs': [{'provider_name': 'openai'}]
            nameless-provider            | 'provider_configs': [{'provider_name': 'o', 'all_models_allowed': true}]
            duplicate-provider           | 'provider_configs': [{'provider_name': 'azure'}, {'provider_name': 'openai'}]
            misspelt-provider            | 'provider_configs': [{'provider_name': 'openai'}]
            unknown-provider             | 'provider_configs': [{'provider_name': 'bedrock'}]
            empty-model-list             | 'provider_configs': [{'provider_name': 'openai', 'all_models_allowed': true, 'allowed_models': []}]
            models-not-said              | 'provider_configs': [{'provider_name': 'openai', 'allowed_models': ['o3']}]
            list-beside-allow-all        | 'provider_configs': [{'provider_name': 'openai', 'all_models_allowed': true, 'allowed_models': ['*']}]
            star-with-others             | 'provider_configs': [{'provider_name': 'openai', 'allowed_models': ['*']}]
            duplicate-model              | 'provider_configs': [{'provider_name': 'openai', 'allowed_models': ['o3', 'o3-mini']}]
            pattern-in-model-list        | 'provider_configs': [{'provider_name': 'openai', 'allowed_models': ['gpt-4.1']}]
            blank-model                  | 'provider_configs': [{'provider_name': 'openai', 'allowed_models': ['o3']}]
            no-limits                    | 'budgets': [], 'rate_limit': {'request_max_limit': 9, 'request_reset_duration': '1h'}
            provider-without-limit       | 'budgets': [], 'provider_configs': [{'provider_name': 'openai'}, {'provider_name': 'azure'}]
            zero-cap                     | 'budgets': [{'max_limit': 0.01, 'reset_duration': '1M'}]
            provider-cap-above-global    | 'provider_configs': [{'provider_name': 'openai', 'budgets': [{'max_limit': 10, 'reset_duration': '1M'}]}]
            cap-never-reached            | 'budgets': [{'max_limit': 5, 'reset_duration': '1d'}, {'max_limit': 5.01, 'reset_duration': '1M'}]
            duplicate-window             | 'budgets': [{'max_limit': 5, 'reset_duration': '1d'}, {'max_limit': 7, 'reset_duration': '1M'}]
            aligned-sub-day-window       | 'budgets': [{'max_limit': 5, 'reset_duration': '1d'}], 'calendar_aligned': true
            aligned-sub-day-window       | 'budgets': [{'max_limit': 5, 'reset_duration': '1h'}], 'calendar_aligned': false
            limit-without-duration       | 'budgets': [{'max_limit': 5, 'reset_duration': '1M'}]
            limit-without-duration       | 'rate_limit': {'token_max_limit': null, 'request_max_limit': null}
            unknown-duration             | 'budgets': [{'max_limit': 5, 'reset_duration': '1h30m'}]
            quarterly-rate-limit         | 'budgets': [{'max_limit': 5, 'reset_duration': '1Q'}]
            quarterly-rate-limit         | 'rate_limit': {'request_max_limit': 5, 'request_reset_duration': '3M'}
            unknown-scope                | 'budgets': [{'max_limit': 5, 'reset_duration': '1M', 'scope': ''}]
            foreign-scope                | 'budgets': [{'max_limit': 5, 'reset_duration': '1M', 'scope': 'provider:openai'}]
            exhausted                    | 'budgets': [{'max_limit': 5, 'current_usage': 4.999999, 'reset_duration': '1M'}]
            exhausted                    | 'budgets': [{'max_limit': 5, 'current_usage': 9, 'reset_duration': '1h', 'last_reset': '2026-11-23T11:00:00Z'}]
            near-limit                   | 'budgets': [{'max_limit': 5, 'current_usage': 4, 'reset_duration': '1M'}]
            inactive-with-use            | 'is_active': true
            inactive-with-use            | 'is_active': false, 'budgets': [{'max_limit': 5, 'current_usage': 0, 'reset_duration': '1M'}]
            reset-in-the-future          | 'budgets': [{'max_limit': 5, 'reset_duration': '1M', 'last_reset': '2026-11-23T12:05:00Z'}]
            negative-use                 | 'budgets': [{'max_limit': 5, 'current_usage': 0, 'reset_duration': '1M'}]
            exclude-on-whole-server      | 'mcp_servers': [{'mcp_server_id': 'jira'}], 'mcp_tool_overrides': [{'mcp_client_id': 'Jira', 'tool_name': 'close', 'action': 'exclude'}]
            tool-both-ways               | 'mcp_tool_overrides': [{'mcp_client_id': 'jira', 'tool_name': 'close', 'action': 'include'}, {'mcp_client_id': 'jira', 'tool_name': 'open', 'action': 'exclude'}]
            tool-both-ways               | 'mcp_tool_overrides': [{'mcp_client_id': 'jira', 'tool_name': 'close', 'action': 'include'}, {'mcp_client_id': 'github', 'tool_name': 'close', 'action': 'exclude'}]
            unknown-action               | 'mcp_tool_overrides': [{'mcp_client_id': 'jira', 'tool_name': 'close', 'action': 'include'}]
            star-override                | 'mcp_tool_overrides': [{'mcp_client_id': 'jira', 'tool_name': 'close*', 'action': 'include'}]
            incomplete-tool-grant        | 'mcp_servers': [{'mcp_server_id': 'jira'}], 'mcp_tool_groups': [{'tool_group_id': 0}]
            duplicate-override           | 'mcp_tool_overrides': [{'mcp_client_id': 'jira', 'tool_name': 'close', 'action': 'include'}, {'mcp_client_id': 'github', 'tool_name': 'close', 'action': 'include'}]
            include-on-whole-server      | 'mcp_servers': [{'mcp_server_id': 'jira'}], 'mcp_tool_overrides': [{'mcp_client_id': 'github', 'tool_name': 'close', 'action': 'include'}]
            exclude-without-grant        | 'mcp_tool_groups': [{'tool_group_id': 3}], 'mcp_tool_overrides': [{'mcp_client_id': 'jira', 'tool_name': 'close', 'action': 'exclude'}]
            duplicate-grant              | 'mcp_servers': [{'mcp_server_id': 'jira'}, {'mcp_server_id': 'github'}], 'mcp_tool_groups': [{'tool_group_id': 3}, {'tool_group_id': 4}]
            duplicate-tag                | 'tags': ['prod', 'production']
            unfilterable-tag             | 'tags': ['a;b', 'a b']
            hidden-characters-in-name    | 'name': 'Zwei Wörter'
            hidden-characters-in-name    | 'name': '\u0645\u0644\u0641 \ud83d\udc69\u200d\ud83d\udcbb'
            """;

    @ParameterizedTest(name = "{0} keeps silent about {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = NEAR_MISSES)
    void whatIsNoFaultIsNotRemarkedOn(String rule, String profile) {
        assertThat(FindingExamplesTest.findings(profile))
                .extracting(finding -> finding.rule().id())
                .doesNotContain(rule);
        assertThat(Rules.byId(rule)).isPresent();
    }

    @Test
    void asManyAsAnUpdateTakesAreNotTooMany() {
        String tags =
                IntStream.range(0, 50)
                        .mapToObj("'t%d'"::formatted)
                        .collect(Collectors.joining(", "));
        assertThat(FindingExamplesTest.findings("'tags': [%s]".formatted(tags))).isEmpty();
    }

    /** Names are compared across profiles, and tried in {@link FleetFindingsTest}. */
    @Test
    void everyRuleHasItsNearMiss() {
        Set<String> shown = new TreeSet<>(Set.of("more-than-an-update-takes"));
        NEAR_MISSES
                .lines()
                .filter(line -> !line.startsWith("#"))
                .forEach(line -> shown.add(line.split("\\|", -1)[0].strip()));
        assertThat(Rules.all())
                .extracting(Rule::id)
                .filteredOn(id -> !id.equals("same-name") && !id.equals("similar-name"))
                .containsExactlyInAnyOrderElementsOf(shown);
    }
}
