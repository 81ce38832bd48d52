package mpilot.console.policy.access;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.ProfileFixtures;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;

/**
 * Policies that Bifrost's public documentation writes down for keys, as the profiles that would
 * issue them, with the answers that the documentation gives.
 */
class DocumentedPoliciesTest {
    /** "Budget and Limits", "Budget Checking Flow": $4 of $5 and $9 of $10, a request of $2. */
    @Test
    void aRequestPassesWhileEachBudgetHasSomethingLeft() {
        AccessAnswer before = budgetFlow("4", "9");
        AccessAnswer after = budgetFlow("6", "11");

        assertThat(AccessExamplesTest.words(before)).isEqualTo("allowed");
        assertThat(AccessExamplesTest.words(after)).isEqualTo("blocked 402");
        assertThat(after.steps())
                .as("both provider and VK budgets exceeded")
                .filteredOn(step -> step.ruling() == Ruling.BLOCKS)
                .extracting(AccessStep::pointer)
                .containsExactly(
                        "/provider_configs/0/budgets/0/current_usage", "/budgets/0/current_usage");
    }

    private static AccessAnswer budgetFlow(String provider, String whole) {
        return answer(
                """
                'budgets': [{'max_limit': 10, 'current_usage': %s, 'reset_duration': '1M'}],
                'provider_configs': [{'provider_name': 'openai', 'all_models_allowed': true,
                  'budgets': [{'max_limit': 5, 'current_usage': %s, 'reset_duration': '1M'}]}]\
                """
                        .formatted(whole, provider),
                new AccessQuestion("openai", "gpt-4o", new BigDecimal("2"), null, null, null));
    }

    /** "Budget and Limits", "Example 1: Mixed Provider Budgets". */
    @ParameterizedTest(name = "openai ${0} of $50, anthropic ${1} of $30, whole ${2} of $100: {3}")
    @CsvSource({
        "49.99, 30,    79.99, openai,    allowed",
        "50,    29.99, 79.99, openai,    blocked 402",
        "50,    29.99, 79.99, anthropic, allowed",
        "49,    30,    79,    anthropic, blocked 402",
        "49,    29,    100,   openai,    blocked 402",
        "49,    29,    100,   anthropic, blocked 402"
    })
    void aProviderOverItsBudgetIsBlockedAndTheOtherServesOn(
            String openai, String anthropic, String whole, String provider, String answer) {
        AccessAnswer given =
                answer(
                        """
                        'budgets': [{'max_limit': 100, 'current_usage': %s, 'reset_duration': '1M'}],
                        'provider_configs': [
                          {'provider_name': 'openai', 'all_models_allowed': false, 'allowed_models': ['*'],
                           'budgets': [{'max_limit': 50, 'current_usage': %s, 'reset_duration': '1M'}]},
                          {'provider_name': 'anthropic', 'all_models_allowed': false, 'allowed_models': ['*'],
                           'budgets': [{'max_limit': 30, 'current_usage': %s, 'reset_duration': '1M'}]}]\
                        """
                                .formatted(whole, openai, anthropic),
                        AccessQuestion.model(provider, "any-model"));

        assertThat(AccessExamplesTest.words(given)).isEqualTo(answer);
    }

    /** "Budget and Limits", "Example 2: Provider-Specific Rate Limits". */
    @ParameterizedTest(name = "{0} with {1} requests and {2} tokens: {3}")
    @CsvSource({
        "openai,    999,  999999,  allowed",
        "openai,    1000, 0,       blocked 429",
        "openai,    0,    1000000, blocked 429",
        "anthropic, 499,  499999,  allowed",
        "anthropic, 500,  0,       blocked 429",
        "anthropic, 0,    500000,  blocked 429"
    })
    void eachProviderHasRateLimitsOfItsOwn(
            String provider, long requests, long tokens, String answer) {
        AccessAnswer given =
                answer(
                        "'provider_configs': [%s, %s]"
                                .formatted(
                                        rated("openai", 1000, 1_000_000, requests, tokens),
                                        rated("anthropic", 500, 500_000, requests, tokens)),
                        AccessQuestion.model(provider, "any-model"));

        assertThat(AccessExamplesTest.words(given)).isEqualTo(answer);
    }

    private static String rated(
            String provider, long maxRequests, long maxTokens, long requests, long tokens) {
        return """
        {'provider_name': '%s', 'all_models_allowed': false, 'allowed_models': ['*'],
         'rate_limit': {'request_max_limit': %d, 'request_reset_duration': '1h', 'request_current_usage': %d,
                        'token_max_limit': %d, 'token_reset_duration': '1h', 'token_current_usage': %d}}\
        """
                .formatted(provider, maxRequests, requests, maxTokens, tokens);
    }

    /** "Routing", "Weighted Load Balancing": vk-prod-main. */
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "openai, gpt-4o,          allowed",
        "azure,  gpt-4o,          allowed",
        "openai, gpt-4o-mini,     allowed",
        "azure,  gpt-4o-mini,     blocked 403",
        "openai, claude-3-sonnet, blocked 403",
        "azure,  claude-3-sonnet, blocked 403"
    })
    void aModelIsServedWhereItIsListed(String provider, String model, String answer) {
        AccessAnswer given =
                answer(
                        """
                        'provider_configs': [
                          {'provider_name': 'openai', 'all_models_allowed': false, 'allowed_models': ['gpt-4o', 'gpt-4o-mini']},
                          {'provider_name': 'azure', 'all_models_allowed': false, 'allowed_models': ['gpt-4o']}]\
                        """,
                        AccessQuestion.model(provider, model));

        assertThat(AccessExamplesTest.words(given)).isEqualTo(answer);
    }

    /** "Virtual Keys", "How access is resolved": not listed in provider_configs is denied. */
    @ParameterizedTest
    @CsvSource({"openai, gpt-4o-mini, allowed", "mistral, mistral-large, blocked 403"})
    void aProviderThatIsNotListedIsDenied(String provider, String model, String answer) {
        AccessAnswer given =
                answer(
                        """
                        'provider_configs': [
                          {'provider_name': 'openai', 'all_models_allowed': false, 'allowed_models': ['gpt-4o-mini']},
                          {'provider_name': 'anthropic', 'all_models_allowed': false, 'allowed_models': ['claude-3-sonnet-20240229']}]\
                        """,
                        AccessQuestion.model(provider, model));

        assertThat(AccessExamplesTest.words(given)).isEqualTo(answer);
    }

    /** "Access Profiles": "An empty selection denies every model from that provider." */
    @Test
    void anEmptySelectionDeniesEveryModel() {
        AccessAnswer given =
                answer(
                        "'provider_configs': [{'provider_name': 'openai', 'all_models_allowed':"
                                + " false, 'allowed_models': []}]",
                        AccessQuestion.model("openai", "gpt-4o"));

        assertThat(AccessExamplesTest.words(given)).isEqualTo("blocked 403");
    }

    /** "MCP Tool Filtering": the key for billing and support, and the partial access example. */
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "billing-client, check-status,   allowed",
        "billing-client, create-invoice, blocked 403",
        "support-client, create-ticket,  allowed",
        "support-client, get-faq,        allowed",
        "other-client,   anything,       blocked 403"
    })
    void onlyTheToolsThatAreGrantedCanBeCalled(String server, String tool, String answer) {
        AccessAnswer given =
                answer(
                        """
                        'mcp_servers': [{'mcp_server_id': 'support-client'}],
                        'mcp_tool_overrides': [{'mcp_client_id': 'billing-client', 'tool_name': 'check-status', 'action': 'include'}]\
                        """,
                        AccessQuestion.tool(server, tool));

        assertThat(AccessExamplesTest.words(given)).isEqualTo(answer);
    }

    /** "MCP Tool Filtering": "no MCP tools are available (deny-by-default)". */
    @Test
    void withoutMcpConfigurationNoToolIsAvailable() {
        AccessAnswer given =
                answer(
                        "'mcp_servers': [], 'mcp_tool_groups': [], 'mcp_tool_overrides': []",
                        AccessQuestion.tool("billing-client", "check-status"));

        assertThat(AccessExamplesTest.words(given)).isEqualTo("blocked 403");
    }

    private static AccessAnswer answer(String policy, AccessQuestion question) {
        AccessProfile profile =
                ProfileFixtures.profile("{'id': 1, 'name': 'Documented', %s}".formatted(policy));
        return AccessCheck.answer(profile, question, ProfileFixtures.NOW);
    }
}
