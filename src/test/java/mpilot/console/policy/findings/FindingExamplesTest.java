package mpilot.console.policy.findings;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.gateway.ProfileFixtures;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Worked examples: what a profile says, the rules that remark on it, and the field that the first
 * is about. The first table has the profiles with one fault each, the second those with none.
 */
class FindingExamplesTest {
    /** Whatever else an example has not is filled in, so that nothing more is to be remarked. */
    private static final String SOUND =
            """
            'provider_configs': [{'provider_name': 'openai', 'all_models_allowed': true}],
            'budgets': [{'max_limit': 10, 'current_usage': 1, 'reset_duration': '1M', 'scope': 'total'}]\
            """;

    private static final String FAULTS =
            """
            # what the profile says                                                                                               | rule                      | field
            'provider_configs': []                                                                                                | no-providers              | /provider_configs
            'provider_configs': null                                                                                              | no-providers              | /provider_configs
            'provider_configs': [{'all_models_allowed': true}]                                                                    | nameless-provider         | /provider_configs/0/provider_name
            'provider_configs': [{'provider_name': ' ', 'all_models_allowed': true}]                                              | nameless-provider         | /provider_configs/0/provider_name
            'provider_configs': [{'provider_name': 'azure', 'all_models_allowed': true}, {'provider_name': 'azure', 'all_models_allowed': true}] | duplicate-provider | /provider_configs/0
            'provider_configs': [{'provider_name': 'OpenAI', 'all_models_allowed': true}]                                         | misspelt-provider         | /provider_configs/0/provider_name
            'provider_configs': [{'provider_name': 'opneai', 'all_models_allowed': true}]                                         | misspelt-provider         | /provider_configs/0/provider_name
            'provider_configs': [{'provider_name': 'antropic', 'all_models_allowed': true}]                                       | misspelt-provider         | /provider_configs/0/provider_name
            'provider_configs': [{'provider_name': '\u043epenai', 'all_models_allowed': true}]                                    | misspelt-provider         | /provider_configs/0/provider_name
            'provider_configs': [{'provider_name': 'quasar', 'all_models_allowed': true}]                                         | unknown-provider          | /provider_configs/0/provider_name
            'provider_configs': [{'provider_name': 'openai2', 'all_models_allowed': true}]                                        | unknown-provider          | /provider_configs/0/provider_name
            'provider_configs': [{'provider_name': 'openai', 'all_models_allowed': false, 'allowed_models': []}]                  | empty-model-list          | /provider_configs/0/allowed_models
            'provider_configs': [{'provider_name': 'openai'}]                                                                     | models-not-said           | /provider_configs/0/allowed_models
            'provider_configs': [{'provider_name': 'openai', 'all_models_allowed': true, 'allowed_models': ['o3']}]               | list-beside-allow-all     | /provider_configs/0/allowed_models
            'provider_configs': [{'provider_name': 'openai', 'allowed_models': ['o3', '*']}]                                      | star-with-others          | /provider_configs/0/allowed_models/1
            'provider_configs': [{'provider_name': 'openai', 'allowed_models': ['o3', 'O3']}]                                     | duplicate-model           | /provider_configs/0/allowed_models/0
            'provider_configs': [{'provider_name': 'openai', 'allowed_models': ['gpt-4*']}]                                       | pattern-in-model-list     | /provider_configs/0/allowed_models/0
            'provider_configs': [{'provider_name': 'openai', 'allowed_models': ['regex:gpt-.+']}]                                 | pattern-in-model-list     | /provider_configs/0/allowed_models/0
            'provider_configs': [{'provider_name': 'openai', 'allowed_models': ['o3 ', 'o1']}]                                    | blank-model               | /provider_configs/0/allowed_models/0
            'budgets': []                                                                                                         | no-limits                 | /budgets
            'budgets': [{'current_usage': 5, 'reset_duration': '1M'}]                                                             | no-limits                 | /budgets
            'budgets': [], 'provider_configs': [{'provider_name': 'openai', 'all_models_allowed': true}, {'provider_name': 'azure', 'all_models_allowed': true, 'budgets': [{'max_limit': 5, 'reset_duration': '1M'}]}] | provider-without-limit | /provider_configs/0/budgets
            'budgets': [{'max_limit': 0, 'reset_duration': '1M'}]                                                                 | zero-cap                  | /budgets/0/max_limit
            'rate_limit': {'request_max_limit': 0, 'request_reset_duration': '1h'}                                                | zero-cap                  | /rate_limit/request_max_limit
            'provider_configs': [{'provider_name': 'openai', 'all_models_allowed': true, 'budgets': [{'max_limit': 10.01, 'reset_duration': '1M'}]}] | provider-cap-above-global | /provider_configs/0/budgets/0/max_limit
            'budgets': [{'max_limit': 5, 'reset_duration': '1d'}, {'max_limit': 5, 'reset_duration': '1M'}]                       | cap-never-reached         | /budgets/0/max_limit
            'budgets': [{'max_limit': 5, 'reset_duration': '1M'}, {'max_limit': 7, 'reset_duration': '1M'}]                       | duplicate-window          | /budgets/0/max_limit
            'budgets': [{'max_limit': 5, 'reset_duration': '1h'}], 'calendar_aligned': true                                       | aligned-sub-day-window    | /budgets/0/reset_duration
            'budgets': [{'max_limit': 5}]                                                                                         | limit-without-duration    | /budgets/0/max_limit
            'rate_limit': {'request_max_limit': 5}                                                                                | limit-without-duration    | /rate_limit/request_max_limit
            'rate_limit': {'token_max_limit': 5, 'token_reset_duration': ''}                                                      | limit-without-duration    | /rate_limit/token_max_limit
            'budgets': [{'max_limit': 5, 'reset_duration': '1fortnight'}]                                                         | unknown-duration          | /budgets/0/reset_duration
            'budgets': [{'max_limit': 5, 'reset_duration': '0d'}]                                                                 | unknown-duration          | /budgets/0/reset_duration
            'rate_limit': {'request_max_limit': 5, 'request_reset_duration': '1Q'}                                                | quarterly-rate-limit      | /rate_limit/request_reset_duration
            'budgets': [{'max_limit': 5, 'reset_duration': '1M', 'scope': 'galaxy'}]                                              | unknown-scope             | /budgets/0/scope
            'budgets': [{'max_limit': 5, 'reset_duration': '1M', 'scope': 'provider:azure'}]                                      | foreign-scope             | /budgets/0/scope
            'provider_configs': [{'provider_name': 'openai', 'all_models_allowed': true, 'budgets': [{'max_limit': 5, 'reset_duration': '1M', 'scope': 'provider:azure'}]}] | foreign-scope | /provider_configs/0/budgets/0/scope
            'budgets': [{'max_limit': 5, 'current_usage': 5, 'reset_duration': '1M'}]                                             | exhausted                 | /budgets/0/current_usage
            'rate_limit': {'token_max_limit': 5, 'token_current_usage': 6, 'token_reset_duration': '1h'}                          | exhausted                 | /rate_limit/token_current_usage
            'budgets': [{'max_limit': 5, 'current_usage': 4.01, 'reset_duration': '1M'}]                                          | near-limit                | /budgets/0/current_usage
            'is_active': false                                                                                                    | inactive-with-use         | /is_active
            'budgets': [{'max_limit': 5, 'reset_duration': '1M', 'last_reset': '2026-11-23T12:05:01Z'}]                           | reset-in-the-future       | /budgets/0/last_reset
            'budgets': [{'max_limit': 5, 'current_usage': -1, 'reset_duration': '1M'}]                                            | negative-use              | /budgets/0/current_usage
            'mcp_servers': [{'mcp_server_id': 'jira'}], 'mcp_tool_overrides': [{'mcp_client_id': 'jira', 'tool_name': 'close', 'action': 'exclude'}] | exclude-on-whole-server | /mcp_tool_overrides/0
            'mcp_servers': [{'mcp_server_id': 'jira'}], 'mcp_tool_overrides': [{'mcp_client_id': 'jira', 'tool_name': 'close', 'action': 'include'}] | include-on-whole-server | /mcp_tool_overrides/0
            'mcp_tool_groups': [{'tool_group_id': 3}], 'mcp_tool_overrides': [{'mcp_client_id': 'jira', 'tool_name': 'close', 'action': 'include'}, {'mcp_client_id': 'jira', 'tool_name': 'close', 'action': 'exclude'}] | tool-both-ways | /mcp_tool_overrides/0
            'mcp_tool_overrides': [{'mcp_client_id': 'jira', 'tool_name': 'close', 'action': 'permit'}]                           | unknown-action            | /mcp_tool_overrides/0/action
            'mcp_tool_overrides': [{'mcp_client_id': 'jira', 'tool_name': 'close'}]                                               | unknown-action            | /mcp_tool_overrides/0/action
            'mcp_tool_overrides': [{'mcp_client_id': 'jira', 'tool_name': '*', 'action': 'include'}]                              | star-override             | /mcp_tool_overrides/0/tool_name
            'mcp_tool_overrides': [{'tool_name': 'close', 'action': 'include'}]                                                   | incomplete-tool-grant     | /mcp_tool_overrides/0
            'mcp_servers': [{}]                                                                                                   | incomplete-tool-grant     | /mcp_servers/0
            'mcp_tool_groups': [{}]                                                                                               | incomplete-tool-grant     | /mcp_tool_groups/0
            'mcp_tool_overrides': [{'mcp_client_id': 'jira', 'tool_name': 'close', 'action': 'include'}, {'mcp_client_id': 'jira', 'tool_name': 'close', 'action': 'include'}] | duplicate-override | /mcp_tool_overrides/0
            'mcp_tool_overrides': [{'mcp_client_id': 'jira', 'tool_name': 'close', 'action': 'exclude'}]                          | exclude-without-grant     | /mcp_tool_overrides/0
            'mcp_servers': [{'mcp_server_id': 'jira'}, {'mcp_server_id': 'jira'}]                                                 | duplicate-grant           | /mcp_servers/0
            'mcp_tool_groups': [{'tool_group_id': 3}, {'tool_group_id': 3}]                                                       | duplicate-grant           | /mcp_tool_groups/0
            'tags': ['prod', 'eu', 'Prod ']                                                                                       | duplicate-tag             | /tags/0
            'tags': ['a,b']                                                                                                       | unfilterable-tag          | /tags/0
            'tags': ['']                                                                                                          | unfilterable-tag          | /tags/0
            'name': 'Invoice\u202egnp'                                                                                            | hidden-characters-in-name | /name
            'name': 'Padded '                                                                                                     | hidden-characters-in-name | /name
            """;

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = FAULTS)
    void eachFaultIsFoundOnceAndNothingElse(String profile, String rule, String field) {
        List<Finding> findings = findings(profile);

        assertThat(findings)
                .extracting(finding -> finding.rule().id())
                .as(findings.toString())
                .containsExactly(rule);
        assertThat(findings.getFirst().fields().getFirst()).isEqualTo(field);
        assertThat(findings.getFirst().explanation()).isNotBlank().doesNotContain("{", "}");
        assertThat(findings.getFirst().rule().remedy()).endsWith(".");
    }

    @ParameterizedTest(name = "{0} is sound")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    'is_active': true
                    'budgets': [{'max_limit': 5, 'current_usage': 4, 'reset_duration': '1M'}]
                    'budgets': [{'max_limit': 5, 'current_usage': 9, 'reset_duration': '1h', 'last_reset': '2026-11-23T10:59:59Z'}]
                    'budgets': [{'max_limit': 1, 'reset_duration': '1d'}, {'max_limit': 20, 'reset_duration': '1M'}], 'calendar_aligned': true
                    'budgets': [{'max_limit': 5, 'reset_duration': '1d'}, {'max_limit': 5, 'reset_duration': '1M', 'scope': 'provider:openai'}]
                    'budgets': [{'max_limit': 5, 'reset_duration': '1M', 'last_reset': '2026-11-23T12:05:00Z'}]
                    'is_active': false, 'budgets': [{'max_limit': 5, 'current_usage': 0, 'reset_duration': '1M'}]
                    'is_active': false, 'budgets': [{'max_limit': 5, 'current_usage': 4, 'reset_duration': '1h', 'last_reset': '2026-11-01T00:00:00Z'}]
                    'provider_configs': [{'provider_name': 'openai', 'all_models_allowed': false, 'allowed_models': ['*']}]
                    'provider_configs': [{'provider_name': 'openai', 'all_models_allowed': true, 'allowed_models': ['*']}]
                    'provider_configs': [{'provider_name': 'openai', 'all_models_allowed': true, 'budgets': [{'max_limit': 10, 'reset_duration': '1M'}]}]
                    'provider_configs': [{'provider_name': 'openai', 'all_models_allowed': true, 'budgets': [{'max_limit': 99, 'reset_duration': '1Y'}]}]
                    'rate_limit': {'token_reset_duration': '1h', 'request_max_limit': null}
                    'mcp_servers': [{'mcp_server_id': 'jira'}], 'mcp_tool_overrides': [{'mcp_client_id': 'github', 'tool_name': 'push', 'action': 'include'}]
                    'mcp_tool_groups': [{'tool_group_id': 3}], 'mcp_tool_overrides': [{'mcp_client_id': 'github', 'tool_name': 'push', 'action': 'exclude'}]
                    'name': '\u0645\u0644\u0641 (prod) \ud83d\udc69\u200d\ud83d\udcbb'
                    """)
    void whatIsSoundIsLeftAlone(String profile) {
        assertThat(findings(profile)).isEmpty();
    }

    @Test
    void moreThanAnUpdateTakesIsCounted() {
        String tags =
                IntStream.range(0, 51)
                        .mapToObj("'t%d'"::formatted)
                        .collect(Collectors.joining(", "));

        List<Finding> findings = findings("'tags': [%s]".formatted(tags));

        assertThat(findings)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule().id()).isEqualTo("more-than-an-update-takes");
                    assertThat(finding.explanation()).contains("51", "50");
                });
    }

    @Test
    void everyRuleHasItsExampleAndItsIdStays() {
        Set<String> shown = new TreeSet<>();
        FAULTS.lines()
                .filter(line -> !line.startsWith("#"))
                .forEach(line -> shown.add(line.split("\\|", -1)[1].strip()));
        shown.addAll(List.of("more-than-an-update-takes", "same-name", "similar-name"));

        assertThat(Rules.all()).extracting(Rule::id).doesNotHaveDuplicates();
        assertThat(Rules.all())
                .allSatisfy(rule -> {
                    assertThat(rule.id()).matches("[a-z]+(-[a-z]+)+|exhausted");
                    assertThat(rule.title()).isNotBlank();
                    assertThat(rule.titleKey()).isEqualTo("findings." + rule.id() + ".title");
                });
        assertThat(shown).containsExactlyInAnyOrderElementsOf(ids());
        assertThat(Rules.byId("exhausted"))
                .get()
                .extracting(Rule::severity)
                .isEqualTo(Severity.ERROR);
        assertThat(Rules.byId("no-such-rule")).isEmpty();
    }

    private static List<String> ids() {
        return Rules.all().stream().map(Rule::id).toList();
    }

    /** The findings about a profile that says {@code some} and is otherwise sound. */
    static List<Finding> findings(String some) {
        StringBuilder fields = new StringBuilder(some);
        if (!some.contains("'name': ")) {
            fields.append(", 'name': 'Example'");
        }
        SOUND.lines()
                .map(line -> line.endsWith(",") ? line.substring(0, line.length() - 1) : line)
                .filter(line -> !hasField(some, line.substring(0, line.indexOf(':'))))
                .forEach(line -> fields.append(", ").append(line));
        return FleetFindings.of(
                ProfileFixtures.profile("{'id': 1, %s}".formatted(fields)), ProfileFixtures.NOW);
    }

    /** Whether {@code some} has the field at its top: before any bracket, or after them all. */
    private static boolean hasField(String some, String field) {
        int depth = 0;
        for (int i = 0; i < some.length(); i++) {
            char each = some.charAt(i);
            if (each == '[' || each == '{') {
                depth++;
            } else if (each == ']' || each == '}') {
                depth--;
            } else if (depth == 0 && some.startsWith(field, i)) {
                return true;
            }
        }
        return false;
    }
}
