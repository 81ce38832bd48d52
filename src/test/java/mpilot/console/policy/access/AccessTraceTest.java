package mpilot.console.policy.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.ProfileFixtures;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.util.List;

class AccessTraceTest {
    private static final AccessProfile CAPPED =
            ProfileFixtures.profile(
                    """
                    {'id': 1, 'name': 'Capped', 'is_active': true,
                     'budgets': [{'max_limit': 10, 'current_usage': 10, 'reset_duration': '1M', 'scope': 'total'}],
                     'rate_limit': {'request_max_limit': 5, 'request_reset_duration': '1m', 'request_current_usage': 1},
                     'provider_configs': [
                       {'provider_name': 'openai', 'all_models_allowed': false, 'allowed_models': ['o3'],
                        'budgets': [{'max_limit': 4, 'current_usage': 4, 'reset_duration': '1M', 'scope': 'provider:openai'}],
                        'rate_limit': {'token_max_limit': 9, 'token_reset_duration': '1h', 'token_current_usage': 9}},
                       {'provider_name': 'azure', 'all_models_allowed': true,
                        'budgets': [{'max_limit': 0, 'reset_duration': '1M'}]}],
                     'mcp_servers': [{'mcp_server_id': 'github'}]}\
                    """);

    @Test
    void everyRuleIsAskedInTheGatewaysOrder() {
        AccessAnswer answer =
                answer(CAPPED, new AccessQuestion("openai", "o3", null, null, "jira", "search"));

        assertThat(answer.steps())
                .extracting(AccessStep::rule, AccessStep::ruling, AccessStep::pointer)
                .startsWith(
                        tuple(AccessRule.STATUS, Ruling.PASSES, "/is_active"),
                        tuple(
                                AccessRule.PROVIDER,
                                Ruling.PASSES,
                                "/provider_configs/0/provider_name"),
                        tuple(
                                AccessRule.MODEL,
                                Ruling.PASSES,
                                "/provider_configs/0/allowed_models/0"),
                        tuple(
                                AccessRule.RATE,
                                Ruling.BLOCKS,
                                "/provider_configs/0/rate_limit/token_current_usage"),
                        tuple(AccessRule.RATE, Ruling.PASSES, "/rate_limit/request_current_usage"),
                        tuple(
                                AccessRule.BUDGET,
                                Ruling.BLOCKS,
                                "/provider_configs/0/budgets/0/current_usage"),
                        tuple(AccessRule.BUDGET, Ruling.BLOCKS, "/budgets/0/current_usage"),
                        tuple(AccessRule.TOOL, Ruling.BLOCKS, "/mcp_servers"));
        assertThat(AccessExamplesTest.words(answer)).isEqualTo("blocked 429");
    }

    @Test
    void aToolAloneMeetsNoProvidersLimit() {
        AccessAnswer answer = answer(CAPPED, AccessQuestion.tool("github", "search"));

        assertThat(answer.steps())
                .extracting(AccessStep::pointer)
                .doesNotContain("/provider_configs/0/budgets/0/current_usage");
        assertThat(AccessExamplesTest.words(answer)).isEqualTo("blocked 402");
    }

    @Test
    void whatTheListNeverCarriesIsToldWithEveryAnswer() {
        AccessAnswer answer = answer(CAPPED, AccessQuestion.model("azure", "gpt-4o"));

        assertThat(answer.steps())
                .filteredOn(step -> step.ruling() == Ruling.BEYOND)
                .extracting(AccessStep::sentence)
                .anyMatch(text -> text.contains("the team, the business unit, the customer"))
                .anyMatch(text -> text.contains("model catalog"));
    }

    @Test
    void anInactiveProfileStillAnswersForIssuedKeys() {
        AccessProfile inactive =
                ProfileFixtures.profile(
                        "{'id': 1, 'name': 'Old', 'is_active': false, 'provider_configs':"
                                + " [{'provider_name': 'openai', 'all_models_allowed': true}]}");

        AccessAnswer answer = answer(inactive, AccessQuestion.model("openai", "gpt-4o"));

        assertThat(answer.verdict()).isEqualTo(AccessAnswer.Verdict.ALLOWED);
        assertThat(answer.steps().getFirst().sentence())
                .contains("keys already issued keep working");
    }

    @Test
    void aRequestThatUsesACapUpPassesAndTheNextOneDoesNot() {
        AccessProfile profile =
                ProfileFixtures.profile(
                        "{'id': 1, 'name': 'Last', 'budgets': [{'max_limit': 10, 'current_usage':"
                                + " 9, 'reset_duration': '1M'}], 'provider_configs': [{'provider_name':"
                                + " 'openai', 'all_models_allowed': true}]}");

        AccessAnswer answer =
                answer(
                        profile,
                        new AccessQuestion(
                                "openai", "gpt-4o", new BigDecimal("1"), null, null, null));

        assertThat(answer.verdict()).isEqualTo(AccessAnswer.Verdict.ALLOWED);
        assertThat(answer.steps())
                .filteredOn(step -> step.rule() == AccessRule.BUDGET)
                .extracting(AccessStep::sentence)
                .singleElement()
                .asString()
                .contains("this request passes", "$1 more", "refused with 402");
    }

    @Test
    void nothingHiddenGetsIntoASentence() {
        AccessProfile profile =
                ProfileFixtures.profile(
                        "{'id': 1, 'name': 'Odd', 'provider_configs': [{'provider_name':"
                                + " '\u202eevil\\u0007', 'allowed_models': ['a\\u001b[31m']}]}");

        AccessAnswer answer =
                answer(profile, AccessQuestion.model("\u202eevil\u0007", "A\u001b[31m"));

        assertThat(answer.steps())
                .extracting(AccessStep::sentence)
                .noneMatch(text -> text.chars().anyMatch(Character::isISOControl))
                .noneMatch(text -> text.contains("\u202e"))
                .anyMatch(text -> text.contains("\\u202Eevil\\u0007"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",,,,,",
                "' ',,,,,",
                ",gpt-4o,,,,",
                ",,,,,search",
                "openai,,-1,,,",
                "openai,,,-0.5,,"
            })
    void whatIsNoQuestionIsRefusedWithASentence(String parts) {
        List<String> part = List.of(parts.replace("'", "").split(",", -1));

        assertThatThrownBy(() ->
                        new AccessQuestion(
                                part.get(0),
                                part.get(1),
                                number(part.get(2)),
                                number(part.get(3)),
                                part.get(4),
                                part.get(5)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith(".");
    }

    private static BigDecimal number(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }

    private static AccessAnswer answer(AccessProfile profile, AccessQuestion question) {
        return AccessCheck.answer(profile, question, ProfileFixtures.NOW);
    }
}
