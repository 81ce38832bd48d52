package mpilot.console.policy.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.ProfileFixtures;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Worked examples: what two profiles say, and what is told of it. */
class DifferenceExamplesTest {
    private static AccessProfile profile(long id, String says) {
        return ProfileFixtures.profile("{'id': %d, 'name': 'P%d', %s}".formatted(id, id, says));
    }

    private static Difference difference(String first, String second) {
        return Difference.of(List.of(profile(1, first), profile(2, second)));
    }

    private static String told(Difference difference, Part part) {
        return difference.changes(part).stream()
                .map(row ->
                        row.path()
                                + " "
                                + row.kind().name().toLowerCase(java.util.Locale.ROOT)
                                + (row.kind() == Kind.CHANGED ? " " + texts(row) : ""))
                .collect(Collectors.joining("; "));
    }

    private static String texts(Row row) {
        return row.cells().stream()
                .map(cell -> cell == null ? "none" : cell.text())
                .collect(Collectors.joining(" -> "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    one says                                                                          | the other says                                                                  | told
                    'description': 'a'                                                                | 'description': 'b'                                                              | description changed a -> b
                    'description': 'a'                                                                | 'description': ''                                                               | description removed
                    'is_active': true                                                                 | 'is_active': false                                                              | is_active changed true -> false
                    'is_active': null                                                                 | 'is_active': false                                                              | is_active added
                    'calendar_aligned': null                                                          | 'calendar_aligned': true                                                        | calendar_aligned changed  -> true
                    'tags': ['prod', 'eu']                                                            | 'tags': ['eu', 'staging', 'eu']                                                 | tags[prod] removed; tags[staging] added
                    'tags': ['prod']                                                                  | 'tags': ['Prod']                                                                | tags[Prod] added; tags[prod] removed
                    'budgets': [{'max_limit': 10, 'reset_duration': '1M'}]                            | 'budgets': [{'max_limit': 12.5, 'reset_duration': '1M'}]                        | budgets[total, 1M].max_limit changed 10 -> 12.5
                    'budgets': [{'max_limit': 0, 'reset_duration': '1M'}]                             | 'budgets': [{'max_limit': null, 'reset_duration': '1M'}]                        | budgets[total, 1M].max_limit removed
                    'budgets': [{'max_limit': 10, 'reset_duration': '1M'}]                            | 'budgets': [{'max_limit': 10, 'reset_duration': '1d'}]                          | budgets[total, 1d] added; budgets[total, 1M] removed
                    'budgets': [{'max_limit': 10, 'reset_duration': '1M'}]                            | 'budgets': [{'max_limit': 10, 'reset_duration': '1m'}]                          | budgets[total, 1m] added; budgets[total, 1M] removed
                    'budgets': [{'max_limit': 10, 'scope': 'total'}]                                  | 'budgets': [{'max_limit': 10, 'scope': 'galaxy'}]                               | budgets[galaxy] added; budgets[total] removed
                    'budgets': [{'max_limit': 1}, {'max_limit': 2}]                                   | 'budgets': [{'max_limit': 2}]                                                   | budgets[total #2] removed
                    'budgets': [{'max_limit': 1}, {'max_limit': 2}]                                   | 'budgets': [{'max_limit': 2}, {'max_limit': 3}]                                 | budgets[total #2].max_limit changed 1 -> 3
                    'budgets': [{'max_limit': 1}, {'max_limit': 1}]                                   | 'budgets': [{'max_limit': 1}]                                                   | budgets[total #2] removed
                    'rate_limit': null                                                                | 'rate_limit': {'request_max_limit': 5}                                          | rate_limit added
                    'rate_limit': {'request_max_limit': 5, 'request_reset_duration': '1h'}            | 'rate_limit': {'request_max_limit': 5, 'request_reset_duration': '2h'}          | rate_limit.request_reset_duration changed 1h -> 2h
                    'provider_configs': [{'provider_name': 'openai', 'allowed_models': ['o3', 'o1']}] | 'provider_configs': [{'provider_name': 'openai', 'allowed_models': ['o3']}]     | provider_configs[openai].allowed_models[o1] removed
                    'provider_configs': [{'provider_name': 'openai', 'all_models_allowed': false, 'allowed_models': ['o3']}] | 'provider_configs': [{'provider_name': 'openai', 'all_models_allowed': true, 'allowed_models': ['o3']}] | provider_configs[openai].all_models_allowed changed false -> true
                    'provider_configs': [{'provider_name': 'openai', 'all_models_allowed': false}]    | 'provider_configs': [{'provider_name': 'openai', 'allowed_models': []}]         | provider_configs[openai].all_models_allowed removed
                    'provider_configs': [{'provider_name': 'openai', 'all_models_allowed': false, 'allowed_models': ['*']}] | 'provider_configs': [{'provider_name': 'openai', 'all_models_allowed': false, 'allowed_models': ['*', 'o3']}] | provider_configs[openai].allowed_models[o3] added
                    'provider_configs': [{'provider_name': 'openai', 'all_models_allowed': true}]     | 'provider_configs': []                                                          | provider_configs[openai] removed
                    'provider_configs': [{'provider_name': 'openai'}, {'provider_name': 'azure'}]     | 'provider_configs': [{'provider_name': 'OpenAI'}, {'provider_name': 'azure'}]   | provider_configs[OpenAI] added; provider_configs[openai] removed
                    'provider_configs': [{'provider_name': 'openai', 'allowed_models': ['a']}, {'provider_name': 'openai', 'allowed_models': ['b']}] | 'provider_configs': [{'provider_name': 'openai', 'allowed_models': ['b']}, {'provider_name': 'openai', 'allowed_models': ['c']}] | provider_configs[openai #2].allowed_models[a] removed; provider_configs[openai #2].allowed_models[c] added
                    'mcp_servers': [{'mcp_server_id': 'github'}]                                      | 'mcp_servers': [{'mcp_server_id': 'jira'}, {'mcp_server_id': 'github'}]         | mcp_servers[jira] added
                    'mcp_tool_groups': [{'tool_group_id': 7}, {'tool_group_id': 8}]                   | 'mcp_tool_groups': [{'tool_group_id': 8}]                                       | mcp_tool_groups[7] removed
                    'mcp_tool_overrides': [{'mcp_client_id': 'jira', 'tool_name': 't', 'action': 'include'}] | 'mcp_tool_overrides': [{'mcp_client_id': 'jira', 'tool_name': 't', 'action': 'exclude'}] | mcp_tool_overrides[jira, t].action changed include -> exclude
                    'colour': 'red'                                                                   | 'colour': {'hue': 5}                                                            | colour changed "red" -> {"hue":5}
                    'budgets': [{'max_limit': 1, 'override_amount': 5}]                               | 'budgets': [{'max_limit': 1}]                                                   | budgets[total].override_amount removed
                    """)
    void theseDiffer(String one, String other, String told) {
        assertThat(told(difference(one, other), Part.POLICY)).isEqualTo(told);
        assertThat(difference(one, other).differs(Part.POLICY)).isTrue();
        assertThat(difference(other, one).differs(Part.POLICY)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    one says                                                                        | the other says                                                                                     | written alike
                    'tags': ['a', 'b']                                                              | 'tags': ['b', 'a', 'b']                                                                            | true
                    'tags': []                                                                      | 'tags': null                                                                                       | true
                    'description': null                                                             | 'description': ''                                                                                  | true
                    'rate_limit': null                                                              | 'rate_limit': {}                                                                                   | true
                    'calendar_aligned': null                                                        | 'calendar_aligned': false                                                                          | false
                    'colour': null                                                                  | 'budgets': null                                                                                    | true
                    'colour': {'a': 1.0, 'b': [2]}                                                  | 'colour': {'b': [2.00], 'a': 1}                                                                    | true
                    'budgets': [{'max_limit': 10}]                                                  | 'budgets': [{'max_limit': 1e1}]                                                                    | false
                    'budgets': [{'max_limit': 1, 'reset_duration': '1w', 'scope': 'total'}]         | 'budgets': [{'max_limit': 1, 'reset_duration': '7d', 'scope': ''}]                                 | false
                    'budgets': [{'max_limit': 1, 'reset_duration': '1h'}]                           | 'budgets': [{'max_limit': 1, 'reset_duration': '60m'}]                                             | false
                    'budgets': [{'max_limit': 1, 'reset_duration': '24h'}]                          | 'budgets': [{'max_limit': 1, 'reset_duration': '1d'}]                                              | false
                    'calendar_aligned': true, 'budgets': [{'reset_duration': '1h'}]                 | 'calendar_aligned': true, 'budgets': [{'reset_duration': '60m'}]                                   | false
                    'budgets': [{'max_limit': 1}, {'max_limit': 2, 'reset_duration': '1d'}]         | 'budgets': [{'max_limit': 2, 'reset_duration': '1d'}, {'max_limit': 1}]                            | true
                    'provider_configs': [{'provider_name': 'openai', 'all_models_allowed': true}]   | 'provider_configs': [{'provider_name': 'openai', 'all_models_allowed': false, 'allowed_models': ['*']}] | false
                    'provider_configs': [{'provider_name': 'openai', 'all_models_allowed': true, 'allowed_models': ['o3']}] | 'provider_configs': [{'provider_name': 'openai', 'all_models_allowed': true}]  | false
                    'provider_configs': [{'provider_name': 'openai', 'allowed_models': ['o3']}]     | 'provider_configs': [{'provider_name': 'openai', 'all_models_allowed': false, 'allowed_models': ['o3']}] | false
                    'provider_configs': [{'provider_name': 'openai', 'budgets': [{'max_limit': 1}]}] | 'provider_configs': [{'provider_name': 'openai', 'budgets': [{'max_limit': 1, 'scope': 'provider:openai'}]}] | false
                    'mcp_servers': [{'mcp_server_id': 'github'}]                                    | 'mcp_servers': [{'mcp_server_id': 'github'}, {'mcp_server_id': 'github'}]                          | true
                    'version': 3, 'created_at': '2026-01-01T00:00:00Z'                              | 'version': 4, 'updated_at': '2026-11-01T00:00:00Z'                                                 | true
                    'budgets': [{'id': 'a', 'max_limit': 1, 'current_usage': 0}]                    | 'budgets': [{'id': 'b', 'max_limit': 1, 'current_usage': 5, 'last_reset': '2026-11-01T00:00:00Z'}] | true
                    'rate_limit': {'token_max_limit': 5, 'token_current_usage': 1}                  | 'rate_limit': {'token_max_limit': 5, 'token_last_reset': '2026-11-01T00:00:00Z'}                   | true
                    """)
    void theseMeanTheSame(String one, String other, boolean writtenAlike) {
        assertThat(told(difference(one, other), Part.POLICY)).isEmpty();
        assertThat(difference(one, other).isWrittenDifferently(Part.POLICY))
                .isEqualTo(!writtenAlike);
        assertThat(difference(other, one).differs(Part.POLICY)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    one window | another | why it is another under alignment
                    1w         | 7d      | ends on Monday, not at midnight
                    1d         | 24h     | ends at midnight, not when it is over
                    1M         | 30d     | ends on the 1st, not at midnight
                    1Y         | 365d    | ends on 1 January, not at midnight
                    """)
    void theUnitDecidesUnderAlignment(String one, String another, String why) {
        String says = "'calendar_aligned': true, 'rate_limit': {'token_reset_duration': '%s'}";
        assertThat(difference(says.formatted(one), says.formatted(another)).differs(Part.POLICY))
                .as(why)
                .isTrue();
    }

    @Test
    void oneAlignedProfileIsEnoughToCompareByUnits() {
        Difference difference =
                difference(
                        "'calendar_aligned': true, 'budgets': [{'max_limit': 1, 'reset_duration':"
                                + " '1M'}]",
                        "'budgets': [{'max_limit': 1, 'reset_duration': '1M'}]");

        assertThat(told(difference, Part.POLICY)).isEqualTo("calendar_aligned changed true -> ");
    }

    @Test
    void usageIsToldApartFromPolicy() {
        Difference difference =
                difference(
                        "'budgets': [{'reset_duration': '1M', 'current_usage': 5}]",
                        "'budgets': [{'reset_duration': '1M', 'current_usage': 7.5}]");

        assertThat(difference.differs(Part.POLICY)).isFalse();
        assertThat(told(difference, Part.USAGE))
                .isEqualTo("budgets[total, 1M].current_usage changed 5 -> 7.5");
    }

    @Test
    void usageOfACapThatIsGoneIsPairedByWhatTheCapIs() {
        Difference difference =
                difference(
                        "'budgets': [{'max_limit': 1, 'current_usage': 5}, {'max_limit': 2,"
                                + " 'current_usage': 6}]",
                        "'budgets': [{'max_limit': 2, 'current_usage': 6}]");

        assertThat(told(difference, Part.USAGE)).isEqualTo("budgets[total #2] removed");
    }

    @Test
    void namesAndIdsAndVersionsAreOfTheRecord() {
        Difference difference = difference("'version': 3", "'version': 5");

        assertThat(told(difference, Part.RECORD))
                .isEqualTo("id changed 1 -> 2; name changed P1 -> P2; version changed 3 -> 5");
        assertThat(difference.differs(Part.POLICY)).isFalse();
    }

    @Test
    void eachSideHasAPointerOfItsOwn() {
        Difference difference =
                difference(
                        "'budgets': [{'max_limit': 1, 'reset_duration': '1d'}, {'max_limit': 2,"
                                + " 'reset_duration': '1M'}]",
                        "'budgets': [{'max_limit': 3, 'reset_duration': '1M'}]");

        Row changed = difference.changes(Part.POLICY).getLast();
        assertThat(changed.path()).isEqualTo("budgets[total, 1M].max_limit");
        assertThat(changed.cells())
                .extracting(cell -> Objects.requireNonNull(cell).pointer())
                .containsExactly("/budgets/1/max_limit", "/budgets/0/max_limit");
    }

    @Test
    void fourProfilesAreComparedWithTheFirst() {
        Difference difference =
                Difference.of(
                        List.of(
                                profile(1, "'tags': ['a', 'b'], 'is_active': true"),
                                profile(2, "'tags': ['a', 'b'], 'is_active': true"),
                                profile(3, "'tags': ['b', 'c'], 'is_active': true"),
                                profile(4, "'tags': ['b'], 'is_active': false")));

        assertThat(told(difference, Part.POLICY))
                .isEqualTo(
                        "is_active changed true -> true -> true -> false; tags[a] removed; tags[c]"
                                + " added");
    }

    @Test
    void textOfEveryKindIsKeptAsItCame() {
        String name = "\u202Eevil\u2066 \uD83E\uDD84 ]".concat("x".repeat(255));
        Difference difference = difference("'tags': ['%s']".formatted(name), "'tags': []");

        assertThat(difference.rows(Part.POLICY).getFirst().children().getFirst().label())
                .isEqualTo("[" + name + "]");
    }

    @Test
    void oneOrFiveAreNotCompared() {
        List<AccessProfile> five = ProfileFixtures.profiles(5);

        assertThatThrownBy(() -> Difference.of(five)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Difference.of(five.subList(0, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
