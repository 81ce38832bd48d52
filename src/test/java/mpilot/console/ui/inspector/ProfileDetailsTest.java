package mpilot.console.ui.inspector;

import static mpilot.console.gateway.ProfileFixtures.NOW;
import static mpilot.console.gateway.ProfileFixtures.profile;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.policy.ModelAccess;
import mpilot.console.policy.forecast.UsageHistory;
import mpilot.console.ui.kit.UsageLevel;
import mpilot.console.ui.usage.UsageSeen;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class ProfileDetailsTest {
    private static ProfileDetails details(String fields) {
        return details(fields, InspectedAlone.REPORTED);
    }

    private static ProfileDetails details(String fields, UsageSeen seen) {
        return ProfileDetails.of(profile("{'id': 42, 'name': 'a'" + fields + "}"), NOW, seen);
    }

    private static List<String> facts(ProfileDetails details) {
        return details.overview().stream().map(fact -> fact.name() + ": " + fact.value()).toList();
    }

    @Test
    void theOverviewTellsWhatTheGatewaySaid() {
        assertThat(
                        facts(
                                details(
                                        ", 'version': 7, 'calendar_aligned': true, 'created_at':"
                                                + " '2026-11-01T00:00:00Z', 'updated_at':"
                                                + " '2026-11-23T11:00:00.5+00:00'")))
                .containsExactly(
                        "Id: 42",
                        "Version: 7",
                        "Windows: aligned to the UTC calendar",
                        "Created: 2026-11-01 00:00:00 UTC (22 d ago)",
                        "Updated: 2026-11-23 11:00:00 UTC (59 min ago)");
    }

    @Test
    void theOverviewTellsWhatTheGatewayDidNotSay() {
        assertThat(facts(details("")))
                .containsExactly(
                        "Id: 42",
                        "Version: not said",
                        "Windows: rolling (alignment not said)",
                        "Created: not said",
                        "Updated: not said");
    }

    @Test
    void momentsThatAreNoneAreShownAsTheyCame() {
        ProfileDetails details =
                details(
                        ", 'calendar_aligned': false, 'created_at': '0001-01-01T00:00:00Z',"
                                + " 'updated_at': 'yes\\u202eterday'");
        assertThat(facts(details))
                .contains(
                        "Windows: rolling from the last reset",
                        "Created: not set",
                        "Updated: yes\u202eterday");
        assertThat(details.overview().get(3).detail()).isEqualTo("0001-01-01T00:00:00Z");
    }

    @ParameterizedTest(name = "{0} → {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    'all_models_allowed': true                                      | ALL      | All models
                    'all_models_allowed': true, 'allowed_models': ['gpt-4o']        | ALL      | All models
                    'all_models_allowed': false, 'allowed_models': ['*']            | ALL      | All models
                    'all_models_allowed': false, 'allowed_models': ['*', 'gpt-4o']  | LISTED   | 2 models
                    'all_models_allowed': false, 'allowed_models': ['gpt-4o']       | LISTED   | 1 model
                    'allowed_models': ['gpt-4o', 'o3']                              | LISTED   | 2 models
                    'all_models_allowed': false, 'allowed_models': []               | NONE     | Denies all models
                    'all_models_allowed': false                                     | NONE     | Denies all models
                    'all_models_allowed': false, 'allowed_models': null             | NONE     | Denies all models
                    'all_models_allowed': null, 'allowed_models': []                | NOT_SAID | Models not said
                    'provider_name': 'openai'                                       | NOT_SAID | Models not said
                    """)
    void whatAProviderConfigAllowsIsToldInWords(String fields, ModelAccess access, String words) {
        ProviderCard card =
                details(", 'provider_configs': [{" + fields + "}]").providers().getFirst();
        assertThat(card.access()).isEqualTo(access);
        assertThat(card.accessWords()).isEqualTo(words);
    }

    @Test
    void aProviderConfigHasItsOwnLimits() {
        ProviderCard card =
                details(
                                ", 'provider_configs': [{'provider_name': 'groq', 'budgets':"
                                        + " [{'max_limit': 5, 'current_usage': 1, 'scope':"
                                        + " 'provider:groq'}], 'rate_limit': {'token_max_limit':"
                                        + " 9}}]")
                        .providers()
                        .getFirst();
        assertThat(card.name()).isEqualTo("groq");
        assertThat(card.budgets()).extracting(LimitCard::title).containsExactly("Provider groq");
        assertThat(card.rates()).extracting(LimitCard::title).containsExactly("Tokens");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"{}", "{'provider_name': null}", "{'provider_name': '  '}"})
    void aProviderWithoutANameIsSaidToHaveNone(String config) {
        assertThat(details(", 'provider_configs': [" + config + "]").providers().getFirst().name())
                .isEqualTo("(no name)");
    }

    @Test
    void mcpAccessIsListedAsItCame() {
        ProfileDetails details =
                details(
                        ", 'mcp_tool_groups': [{'tool_group_id': 7}, {}], 'mcp_servers':"
                                + " [{'mcp_server_id': 'jira'}, {'mcp_server_id': null}],"
                                + " 'mcp_tool_overrides': [{'mcp_client_id': 'jira', 'tool_name':"
                                + " 'create', 'action': 'exclude'}, {'action': 'defer\\u202e'}, {}]");
        assertThat(details.toolGroups()).containsExactly("Group 7", "(no id)");
        assertThat(details.servers()).containsExactly("jira", "(no id)");
        assertThat(details.overrides())
                .containsExactly(
                        new ProfileDetails.ToolOverride("jira", "create", "exclude"),
                        new ProfileDetails.ToolOverride("(no server)", "(no tool)", "defer\u202e"),
                        new ProfileDetails.ToolOverride("(no server)", "(no tool)", "(no action)"));
    }

    @Test
    void theJsonIsWhatTheGatewaySentWithFieldsThatNobodyKnows() {
        assertThat(details(", 'future': {'a': [1, 2.50]}, 'tags': null").json())
                .isEqualToNormalizingNewlines(
                        """
                        {
                          "id" : 42,
                          "name" : "a",
                          "tags" : null,
                          "future" : {
                            "a" : [ 1, 2.50 ]
                          }
                        }\
                        """);
    }

    @Test
    void zerosOfAGatewayThatReportsNothingAreNoUse() {
        String budget =
                ", 'budgets': [{'max_limit': 10, 'current_usage': 0, 'reset_duration': '1M',"
                        + " 'last_reset': '2026-11-01T00:00:00Z'}]";
        ProfileDetails silent = details(budget, UsageSeen.NOTHING);
        assertThat(silent.reported()).isFalse();
        assertThat(silent.truth()).startsWith("Every counter of this profile is zero");
        LimitCard card = silent.budgets().getFirst();
        assertThat(card.level()).isEqualTo(UsageLevel.UNKNOWN);
        assertThat(card.state()).isEqualTo("use not reported");
        assertThat(card.picture()).isNull();
        assertThat(card.percent()).isEmpty();

        ProfileDetails reported = details(budget);
        assertThat(reported.budgets().getFirst().level()).isEqualTo(UsageLevel.CALM);
        assertThat(reported.budgets().getFirst().forecast()).isEqualTo("Nothing is used so far.");
    }

    @Test
    void whatWasSeenInTheSessionMovesTheForecast() {
        String budget =
                ", 'budgets': [{'id': 'b', 'max_limit': 100, 'current_usage': %s,"
                        + " 'reset_duration': '10h', 'last_reset': '2026-11-23T07:00:00Z'}]";
        UsageHistory history =
                UsageHistory.empty()
                        .with(
                                List.of(
                                        profile(
                                                "{'id': 42, 'name': 'a'"
                                                        + budget.formatted("10")
                                                        + "}")),
                                NOW.minusSeconds(7200))
                        .with(
                                List.of(
                                        profile(
                                                "{'id': 42, 'name': 'a'"
                                                        + budget.formatted("30")
                                                        + "}")),
                                NOW.minusSeconds(60));
        ProfileDetails details =
                details(
                        budget.formatted("50"),
                        new UsageSeen(history, InspectedAlone.REPORTED.truth()));
        LimitCard card = details.budgets().getFirst();
        assertThat(card.forecast()).startsWith("At $20 an hour the cap of $100 is reached");
        assertThat(card.facts())
                .contains(new Fact("Pace", "$20 an hour", "Pace seen in this session"));
        assertThat(card.picture().marks()).hasSize(6);
    }

    @Test
    void theStackOfAProviderMarksTheLimitThatBlocksFirst() {
        ProfileDetails details =
                details(
                        ", 'budgets': [{'max_limit': 100, 'current_usage': 20, 'scope': 'total',"
                                + " 'reset_duration': '1M', 'last_reset': '2026-11-20T00:00:00Z'}],"
                                + " 'provider_configs': [{'provider_name': 'groq',"
                                + " 'all_models_allowed': true, 'budgets': [{'max_limit': 5,"
                                + " 'current_usage': 5, 'reset_duration': '1d', 'last_reset':"
                                + " '2026-11-23T00:00:00Z'}]}]");
        ProviderStack stack = details.effective().getFirst();
        assertThat(stack.lines())
                .extracting(ProviderStack.Line::pointer)
                .containsExactly("/provider_configs/0/budgets/0", "/budgets/0");
        assertThat(stack.lines())
                .extracting(ProviderStack.Line::isFirst)
                .containsExactly(true, false);
        assertThat(stack.lines())
                .extracting(ProviderStack.Line::left)
                .containsExactly("nothing left", "$80 left");
        assertThat(stack.lines())
                .extracting(ProviderStack.Line::exact)
                .containsExactly(
                        "$5 of $5 · daily, at the cap, blocks", "$20 of $100 · monthly, $80 left");
        assertThat(details.serving()).isEqualTo("0 of 1 provider serves.");
    }
}
