package mpilot.console.policy.access;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.ProfileFixtures;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The {@code config.json} examples of Bifrost's public documentation (docs.getbifrost.ai: "Virtual
 * Keys", "Governance" of the config.json guide, "MCP Tool Filtering", "Error Responses"), as the
 * profiles that would issue such keys, with the answers that the documentation gives.
 */
class ConfigJsonPoliciesTest {
    /** "Virtual Keys": vk-001 with its budget and its rate limit, whatever is used of them. */
    @ParameterizedTest(name = "{0} {1} after ${2}, {3} tokens, {4} requests: {5}")
    @CsvSource({
        "openai,    gpt-4o-mini,              0,        0,     0,   allowed",
        "anthropic, claude-3-sonnet-20240229, 0,        0,     0,   allowed",
        "openai,    gpt-4o-mini,              99.99,    9999,  99,  allowed",
        "openai,    gpt-4o,                   0,        0,     0,   blocked 403",
        "anthropic, claude-3-opus-20240229,   0,        0,     0,   blocked 403",
        "openai,    claude-3-sonnet-20240229, 0,        0,     0,   blocked 403",
        "mistral,   mistral-large,            0,        0,     0,   blocked 403",
        "openai,    gpt-4o-mini,              100,      0,     0,   blocked 402",
        "openai,    gpt-4o-mini,              105.5,    0,     0,   blocked 402",
        "openai,    gpt-4o-mini,              0,        10000, 0,   blocked 429",
        "openai,    gpt-4o-mini,              0,        0,     100, blocked 429"
    })
    void theEngineeringTeamsKey(
            String provider,
            String model,
            String used,
            String tokens,
            String requests,
            String answer) {
        String policy =
                """
                'provider_configs': [
                  {'provider_name': 'openai', 'all_models_allowed': false, 'allowed_models': ['gpt-4o-mini']},
                  {'provider_name': 'anthropic', 'all_models_allowed': false, 'allowed_models': ['claude-3-sonnet-20240229']}],
                'budgets': [{'id': 'budget-eng-vk', 'max_limit': 100.00, 'reset_duration': '1M', 'current_usage': %s,
                  'last_reset': '2026-11-01T00:00:00Z'}],
                'rate_limit': {'id': 'rate-limit-eng-vk',
                  'token_max_limit': 10000, 'token_reset_duration': '1h', 'token_current_usage': %s,
                  'token_last_reset': '2026-11-23T11:30:00Z',
                  'request_max_limit': 100, 'request_reset_duration': '1m', 'request_current_usage': %s,
                  'request_last_reset': '2026-11-23T11:59:30Z'}\
                """
                        .formatted(used, tokens, requests);
        assertThat(words(policy, AccessQuestion.model(provider, model))).isEqualTo(answer);
    }

    /** "Governance", "Full Governance Example": vk-platform. */
    @ParameterizedTest(name = "{0} after ${1}, {2} tokens, {3} requests: {4}")
    @CsvSource({
        "openai,    999.99, 4999999, 4999, allowed",
        "openai,    1000,   0,       0,    blocked 402",
        "openai,    0,      5000000, 0,    blocked 429",
        "openai,    0,      0,       5000, blocked 429",
        "anthropic, 0,      0,       0,    blocked 403"
    })
    void thePlatformsKey(String provider, String used, long tokens, long requests, String answer) {
        String policy =
                """
                'provider_configs': [{'provider_name': 'openai', 'all_models_allowed': false, 'allowed_models': ['*']}],
                'budgets': [{'id': 'budget-platform', 'max_limit': 1000.00, 'reset_duration': '1M', 'current_usage': %s}],
                'rate_limit': {'id': 'rl-platform',
                  'request_max_limit': 5000, 'request_reset_duration': '1h', 'request_current_usage': %d,
                  'token_max_limit': 5000000, 'token_reset_duration': '1h', 'token_current_usage': %d}\
                """
                        .formatted(used, requests, tokens);
        assertThat(words(policy, AccessQuestion.model(provider, "gpt-4o"))).isEqualTo(answer);
    }

    /** "Governance", "Virtual Keys": vk-team-platform; [] denies all, no provider config too. */
    @ParameterizedTest(name = "{0}: {1} {2} is {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    {'provider_name': 'openai', 'allowed_models': ['gpt-4o', 'gpt-4o-mini']}, {'provider_name': 'anthropic', 'allowed_models': ['*']} | openai    | gpt-4o        | allowed
                    {'provider_name': 'openai', 'allowed_models': ['gpt-4o', 'gpt-4o-mini']}, {'provider_name': 'anthropic', 'allowed_models': ['*']} | openai    | o3            | blocked 403
                    {'provider_name': 'openai', 'allowed_models': ['gpt-4o', 'gpt-4o-mini']}, {'provider_name': 'anthropic', 'allowed_models': ['*']} | anthropic | claude-3-opus | allowed
                    {'provider_name': 'openai', 'all_models_allowed': false, 'allowed_models': []}                                                    | openai    | gpt-4o        | blocked 403
                    ""                                                                                                                                | openai    | gpt-4o        | blocked 403
                    {'provider_name': 'openai', 'allowed_models': ['gpt-4o', 'regex:^claude-3-.*']}                                                   | openai    | gpt-4o        | allowed
                    """)
    void theListsOfModels(String configs, String provider, String model, String answer) {
        assertThat(
                        words(
                                "'provider_configs': [%s]"
                                        .formatted(configs == null ? "" : configs),
                                AccessQuestion.model(provider, model)))
                .isEqualTo(answer);
    }

    /** "MCP Tool Filtering", "Example Scenario": full access, partial access, no tools. */
    @ParameterizedTest(name = "{0}: {1} {2} is {3}")
    @CsvSource({
        "full,    billing-client, create-invoice, allowed",
        "full,    billing-client, check-status,   allowed",
        "full,    support-client, create-ticket,  allowed",
        "full,    support-client, get-faq,        allowed",
        "partial, billing-client, check-status,   allowed",
        "partial, billing-client, create-invoice, blocked 403",
        "partial, support-client, create-ticket,  blocked 403",
        "partial, support-client, get-faq,        blocked 403",
        "none,    billing-client, check-status,   blocked 403",
        "none,    support-client, get-faq,        blocked 403"
    })
    void theScenarioOfTools(String access, String server, String tool, String answer) {
        String policy =
                switch (access) {
                    case "full" ->
                            "'mcp_servers': [{'mcp_server_id': 'billing-client'},"
                                    + " {'mcp_server_id': 'support-client'}]";
                    case "partial" ->
                            "'mcp_tool_overrides': [{'mcp_client_id': 'billing-client',"
                                    + " 'tool_name': 'check-status', 'action': 'include'}]";
                    default -> "'mcp_servers': [], 'mcp_tool_overrides': []";
                };
        assertThat(words(policy, AccessQuestion.tool(server, tool))).isEqualTo(answer);
    }

    /** "Error Responses": the status of each refusal, in the figures that it is shown with. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    token limit exceeded (1500/1000, resets every 1h) | 'rate_limit': {'token_max_limit': 1000, 'token_reset_duration': '1h', 'token_current_usage': 1500}, 'provider_configs': [{'provider_name': 'openai', 'allowed_models': ['*']}] | openai | gpt-4o | blocked 429
                    budget exceeded: 105.5000 >= 100.0000 dollars     | 'budgets': [{'max_limit': 100, 'current_usage': 105.5, 'reset_duration': '1M'}], 'provider_configs': [{'provider_name': 'openai', 'allowed_models': ['*']}]               | openai | gpt-4o | blocked 402
                    Model 'gpt-4o' is not allowed                     | 'provider_configs': [{'provider_name': 'openai', 'allowed_models': ['gpt-4o-mini']}]                                                                                           | openai | gpt-4o | blocked 403
                    Provider 'anthropic' is not allowed               | 'provider_configs': [{'provider_name': 'openai', 'allowed_models': ['*']}]                                                                                                     | anthropic | claude-3-opus | blocked 403
                    """)
    void theRefusals(String message, String policy, String provider, String model, String answer) {
        assertThat(words(policy, AccessQuestion.model(provider, model)))
                .as(message)
                .isEqualTo(answer);
    }

    private static String words(String policy, AccessQuestion question) {
        AccessProfile profile =
                ProfileFixtures.profile("{'id': 1, 'name': 'Documented', %s}".formatted(policy));
        return AccessExamplesTest.words(AccessCheck.answer(profile, question, ProfileFixtures.NOW));
    }
}
