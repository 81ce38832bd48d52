package mpilot.console.policy.access;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.ProfileFixtures;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;

/** Worked examples: what a profile says, what is asked, the answer, and the field that decides. */
class AccessExamplesTest {
    @ParameterizedTest(name = "{0}: {1} {2} is {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    # the provider configs                                                               | provider  | model         | answer      | by
                    {'provider_name': 'openai', 'all_models_allowed': true}                              | openai    | gpt-4o        | allowed     |
                    {'provider_name': 'openai', 'all_models_allowed': true, 'allowed_models': ['o3']}    | openai    | gpt-4o        | allowed     |
                    {'provider_name': 'openai', 'all_models_allowed': false, 'allowed_models': ['*']}    | openai    | gpt-4o        | allowed     |
                    {'provider_name': 'openai', 'all_models_allowed': false, 'allowed_models': ['o3']}   | openai    | o3            | allowed     |
                    {'provider_name': 'openai', 'allowed_models': ['o3']}                                | openai    | o3            | allowed     |
                    {'provider_name': 'openai', 'all_models_allowed': false, 'allowed_models': ['o3']}   | openai    |               | allowed     |
                    {'provider_name': 'openai', 'allowed_models': ['o1']}, {'provider_name': 'openai', 'all_models_allowed': true} | openai | o3 | allowed |
                    {'provider_name': 'openai', 'all_models_allowed': false, 'allowed_models': ['o3']}   | openai    | gpt-4o        | blocked 403 | /provider_configs/0/allowed_models
                    {'provider_name': 'openai', 'all_models_allowed': false, 'allowed_models': ['gpt-4*']} | openai  | gpt-4o        | blocked 403 | /provider_configs/0/allowed_models
                    {'provider_name': 'openai', 'all_models_allowed': false, 'allowed_models': []}       | openai    | gpt-4o        | blocked 403 | /provider_configs/0/allowed_models
                    {'provider_name': 'openai', 'all_models_allowed': false, 'allowed_models': []}       | openai    |               | blocked 403 | /provider_configs/0/allowed_models
                    {'provider_name': 'openai', 'all_models_allowed': false}                             | openai    | gpt-4o        | blocked 403 | /provider_configs/0/allowed_models
                    ""                                                                                   | openai    | gpt-4o        | blocked 403 | /provider_configs
                    {'provider_name': 'azure', 'all_models_allowed': true}                               | openai    | gpt-4o        | blocked 403 | /provider_configs
                    {'provider_name': null, 'all_models_allowed': true}                                  | openai    | gpt-4o        | blocked 403 | /provider_configs
                    {'provider_name': 'OpenAI', 'all_models_allowed': true}                              | openai    | gpt-4o        | blocked 403 | /provider_configs/0/provider_name
                    {'provider_name': 'openai'}                                                          | openai    | gpt-4o        | unknown     | /provider_configs/0/allowed_models
                    {'provider_name': 'openai', 'all_models_allowed': null, 'allowed_models': null}      | openai    | gpt-4o        | unknown     | /provider_configs/0/allowed_models
                    {'provider_name': 'openai', 'all_models_allowed': false, 'allowed_models': ['o3', '*']} | openai | o3            | allowed     |
                    {'provider_name': 'openai', 'all_models_allowed': false, 'allowed_models': ['o3', '*']} | openai | gpt-4o        | unknown     | /provider_configs/0/allowed_models/1
                    {'provider_name': 'openai', 'all_models_allowed': false, 'allowed_models': ['*', 'o3']} | openai | *             | unknown     | /provider_configs/0/allowed_models/0
                    {'provider_name': 'openai', 'allowed_models': ['GPT-4o']}                            | openai    | gpt-4o        | unknown     | /provider_configs/0/allowed_models/0
                    {'provider_name': 'openrouter', 'allowed_models': ['openai/gpt-4o']}                 | openrouter | gpt-4o       | unknown     | /provider_configs/0/allowed_models/0
                    {'provider_name': 'openrouter', 'allowed_models': ['openai/gpt-4o']}                 | openrouter | openai/gpt-4o | allowed    |
                    {'provider_name': 'openai', 'allowed_models': ['o1', 'regex:gpt-.*']}                | openai    | gpt-4o        | unknown     | /provider_configs/0/allowed_models/1
                    {'provider_name': 'openai', 'all_models_allowed': true, 'blacklisted_models': ['o3']} | openai   | o3            | unknown     | /provider_configs/0/blacklisted_models
                    """)
    void modelsOfAProvider(
            String configs, String provider, String model, String answer, String field) {
        check(
                "'provider_configs': [%s]".formatted(configs),
                new AccessQuestion(provider, model, null, null, null, null),
                answer,
                field);
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    # the budgets of the whole profile                                                          | cost | answer      | by
                    {'max_limit': 10, 'current_usage': 9.99, 'reset_duration': '1M', 'scope': 'total'}          |      | allowed     |
                    {'max_limit': 10, 'current_usage': 9, 'reset_duration': '1M', 'scope': 'total'}             | 2    | allowed     |
                    {'max_limit': null, 'current_usage': 9, 'reset_duration': '1M'}                             | 2    | allowed     |
                    {'max_limit': 10, 'current_usage': 10, 'reset_duration': '1M', 'scope': 'total'}            | 0    | blocked 402 | /budgets/0/current_usage
                    {'max_limit': 10, 'current_usage': 10.01, 'reset_duration': '1M', 'scope': 'total'}         |      | blocked 402 | /budgets/0/current_usage
                    {'max_limit': 0, 'current_usage': 0, 'reset_duration': '1M', 'scope': 'total'}              |      | blocked 402 | /budgets/0/max_limit
                    {'max_limit': 10, 'current_usage': 1}, {'max_limit': 3, 'current_usage': 3}                 |      | blocked 402 | /budgets/1/current_usage
                    {'max_limit': 3, 'current_usage': 3, 'scope': 'provider:openai'}                            |      | blocked 402 | /budgets/0/current_usage
                    {'max_limit': 3, 'current_usage': 3, 'scope': 'provider:azure'}                             |      | allowed     |
                    {'max_limit': 3, 'current_usage': 3, 'scope': 'galaxy'}                                     |      | unknown     | /budgets/0/scope
                    {'max_limit': 3, 'current_usage': 2, 'scope': 'galaxy'}                                     |      | allowed     |
                    {'max_limit': 3, 'reset_duration': '1M', 'scope': 'total'}                                  |      | unknown     | /budgets/0/current_usage
                    {'max_limit': 3, 'current_usage': 3, 'reset_duration': '1d', 'last_reset': '2026-11-22T11:59:59Z'} | | unknown    | /budgets/0/last_reset
                    {'max_limit': 3, 'current_usage': 3, 'reset_duration': '1d', 'last_reset': '2026-11-22T12:00:01Z'} | | blocked 402 | /budgets/0/current_usage
                    {'max_limit': 0, 'current_usage': 0, 'reset_duration': '1d', 'last_reset': '2026-11-01T00:00:00Z'} | | blocked 402 | /budgets/0/max_limit
                    {'max_limit': 3, 'current_usage': 3, 'override_amount': 5, 'override_mode': 'forever'}                                | | allowed |
                    """)
    void budgets(String budgets, BigDecimal cost, String answer, String field) {
        check(
                "'budgets': [%s], 'provider_configs': [{'provider_name': 'openai',"
                                .formatted(budgets)
                        + " 'all_models_allowed': true}]",
                new AccessQuestion("openai", "gpt-4o", cost, null, null, null),
                answer,
                field);
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    # the rate limit of the whole profile                                                     | tokens | answer      | by
                    null                                                                                      |        | allowed     |
                    {}                                                                                        |        | allowed     |
                    {'token_max_limit': null, 'request_max_limit': null}                                      |        | allowed     |
                    {'token_max_limit': 100, 'token_reset_duration': '1h', 'token_current_usage': 99}         | 50     | allowed     |
                    {'token_max_limit': 100, 'token_reset_duration': '1h', 'token_current_usage': 100}        |        | blocked 429 | /rate_limit/token_current_usage
                    {'token_max_limit': 0, 'token_reset_duration': '1h', 'token_current_usage': 0}            |        | blocked 429 | /rate_limit/token_max_limit
                    {'request_max_limit': 5, 'request_reset_duration': '1m', 'request_current_usage': 4}      |        | allowed     |
                    {'request_max_limit': 5, 'request_reset_duration': '1m', 'request_current_usage': 5}      |        | blocked 429 | /rate_limit/request_current_usage
                    {'request_max_limit': 5, 'request_current_usage': 5}                                      |        | blocked 429 | /rate_limit/request_current_usage
                    {'request_max_limit': 5, 'request_reset_duration': '1m'}                                  |        | unknown     | /rate_limit/request_current_usage
                    {'request_max_limit': 5, 'request_reset_duration': '1h', 'request_current_usage': 5, 'request_last_reset': '2026-11-23T10:00:00Z'} | | unknown | /rate_limit/request_last_reset
                    """)
    void rateLimits(String rateLimit, BigDecimal tokens, String answer, String field) {
        check(
                "'rate_limit': %s, 'provider_configs': [{'provider_name': 'openai',"
                                .formatted(rateLimit)
                        + " 'all_models_allowed': true}]",
                new AccessQuestion("openai", "gpt-4o", null, tokens, null, null),
                answer,
                field);
    }

    @ParameterizedTest(name = "{0}: {1} {2} is {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    # what is granted                                                                                     | server | tool   | answer      | by
                    'mcp_servers': [{'mcp_server_id': 'github'}]                                                          | github | search | allowed     |
                    'mcp_servers': [{'mcp_server_id': 'github'}]                                                          | github |        | allowed     |
                    'mcp_servers': [{'mcp_server_id': 'github'}]                                                          | jira   | search | blocked 403 | /mcp_servers
                    'mcp_servers': null                                                                                   | github |        | blocked 403 | /mcp_servers
                    'mcp_tool_overrides': [{'mcp_client_id': 'github', 'tool_name': 'search', 'action': 'include'}]       | github | search | allowed     |
                    'mcp_tool_overrides': [{'mcp_client_id': 'github', 'tool_name': 'search', 'action': 'include'}]       | github |        | allowed     |
                    'mcp_tool_overrides': [{'mcp_client_id': 'github', 'tool_name': 'search', 'action': 'include'}]       | github | push   | blocked 403 | /mcp_servers
                    'mcp_tool_overrides': [{'mcp_client_id': 'github', 'tool_name': 'search', 'action': 'include'}]       | gitlab | search | blocked 403 | /mcp_servers
                    'mcp_tool_overrides': [{'mcp_client_id': 'github', 'tool_name': 'push', 'action': 'exclude'}]         | github | push   | blocked 403 | /mcp_tool_overrides/0
                    'mcp_tool_groups': [{'tool_group_id': 7}]                                                             | github | push   | unknown     | /mcp_tool_groups
                    'mcp_tool_groups': [{'tool_group_id': 7}]                                                             | github |        | unknown     | /mcp_tool_groups
                    'mcp_tool_groups': [{'tool_group_id': 7}], 'mcp_servers': [{'mcp_server_id': 'github'}]               | github | push   | allowed     |
                    'mcp_tool_groups': [{'tool_group_id': 7}], 'mcp_tool_overrides': [{'mcp_client_id': 'github', 'tool_name': 'push', 'action': 'exclude'}] | github | push | blocked 403 | /mcp_tool_overrides/0
                    'mcp_servers': [{'mcp_server_id': 'github'}], 'mcp_tool_overrides': [{'mcp_client_id': 'github', 'tool_name': 'push', 'action': 'exclude'}] | github | push | unknown | /mcp_tool_overrides/0
                    'mcp_servers': [{'mcp_server_id': 'github'}], 'mcp_tool_overrides': [{'mcp_client_id': 'github', 'tool_name': 'push', 'action': 'exclude'}] | github |      | unknown | /mcp_tool_overrides/0
                    'mcp_servers': [{'mcp_server_id': 'github'}], 'mcp_tool_overrides': [{'mcp_client_id': 'github', 'tool_name': 'push', 'action': 'exclude'}] | github | search | allowed |
                    'mcp_tool_overrides': [{'mcp_client_id': 'github', 'tool_name': 'push', 'action': 'include'}, {'mcp_client_id': 'github', 'tool_name': 'push', 'action': 'exclude'}] | github | push | unknown | /mcp_tool_overrides/1
                    'mcp_tool_overrides': [{'mcp_client_id': 'github', 'tool_name': 'push', 'action': 'include'}, {'mcp_client_id': 'github', 'tool_name': 'push', 'action': 'exclude'}] | github |      | unknown | /mcp_tool_overrides/1
                    'mcp_tool_overrides': [{'mcp_client_id': 'github', 'tool_name': 'push', 'action': 'permit'}]          | github | push   | unknown     | /mcp_tool_overrides/0
                    'mcp_servers': [{'mcp_server_id': 'github'}], 'mcp_tool_overrides': [{'mcp_client_id': 'github', 'tool_name': 'push'}] | github | push | unknown | /mcp_tool_overrides/0
                    'mcp_tool_overrides': [{'mcp_client_id': 'github', 'tool_name': '*', 'action': 'include'}]            | github | push   | unknown     | /mcp_tool_overrides/0
                    'mcp_servers': [{'mcp_server_id': 'github'}], 'mcp_tool_overrides': [{'mcp_client_id': 'github', 'tool_name': '*', 'action': 'exclude'}] | github | push | unknown | /mcp_tool_overrides/0
                    'mcp_tool_overrides': [{'mcp_client_id': 'github', 'tool_name': 'Push', 'action': 'include'}]         | github | push   | unknown     | /mcp_tool_overrides/0
                    'mcp_tool_overrides': [{'mcp_client_id': 'github', 'tool_name': 'Push', 'action': 'exclude'}]         | github | push   | blocked 403 | /mcp_servers
                    'mcp_tool_overrides': [{}, {'mcp_client_id': 'github'}, {'tool_name': 'push', 'action': 'include'}]   | github | push   | blocked 403 | /mcp_servers
                    """)
    void toolsOfAServer(String grants, String server, String tool, String answer, String field) {
        check(grants, new AccessQuestion(null, null, null, null, server, tool), answer, field);
    }

    private static void check(
            String profile, AccessQuestion question, String answer, String field) {
        AccessProfile decoded =
                ProfileFixtures.profile("{'id': 1, 'name': 'Example', %s}".formatted(profile));
        AccessAnswer given = AccessCheck.answer(decoded, question, ProfileFixtures.NOW);

        assertThat(words(given)).as(given.sentence()).isEqualTo(answer);
        assertThat(given.decisive() == null ? null : given.decisive().pointer()).isEqualTo(field);
    }

    static String words(AccessAnswer answer) {
        return switch (answer.verdict()) {
            case ALLOWED -> "allowed";
            case UNKNOWN -> "unknown";
            case BLOCKED -> "blocked " + answer.status();
        };
    }
}
