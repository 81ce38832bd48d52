package mpilot.console.fleet.filter;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.fleet.FleetRow;
import mpilot.console.fleet.Fleets;
import mpilot.console.fleet.LoadedFleet;
import mpilot.console.fleet.RandomProfiles;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** What each filter finds in a small fleet at noon of 23 November 2026, UTC. */
class FilterRunTest {
    private static final LoadedFleet FLEET =
            Fleets.of(
                    """
                    {'id': 1, 'name': 'Payments – Code Review (prod)', 'is_active': true,
                     'description': 'Nightly review', 'version': 3, 'tags': ['prod', 'eu'],
                     'provider_configs': [{'provider_name': 'openai',
                       'allowed_models': ['gpt-4o', 'gpt-4o-mini']}],
                     'budgets': [{'max_limit': 1000, 'current_usage': 801,
                       'reset_duration': '1M', 'last_reset': '2026-11-20T00:00:00Z'}],
                     'rate_limit': {'request_max_limit': 100, 'request_current_usage': 95,
                       'request_reset_duration': '1h'},
                     'created_at': '2025-12-31T23:59:59Z', 'updated_at': '2026-11-20T12:00:00Z'}\
                    """,
                    """
                    {'id': 2, 'name': 'Straße Search', 'is_active': false, 'version': 4,
                     'tags': ['Prod', 'team:search'], 'calendar_aligned': true,
                     'provider_configs': [{'provider_name': 'Anthropic',
                       'all_models_allowed': true}],
                     'budgets': [{'max_limit': 50.00, 'current_usage': 50,
                       'reset_duration': '1d', 'last_reset': '2026-11-23T00:00:00Z'}],
                     'rate_limit': {'token_max_limit': 100, 'token_current_usage': 10},
                     'mcp_servers': [{'mcp_server_id': 'github'}],
                     'mcp_tool_groups': [{'tool_group_id': 3}],
                     'created_at': '2026-01-01T00:00:00Z', 'updated_at': '2026-11-01T00:00:00Z'}\
                    """,
                    """
                    {'id': 3, 'name': 'Nothing', 'provider_configs': [], 'tags': [],
                     'mcp_tool_overrides': [
                       {'mcp_client_id': 'jira', 'tool_name': 'create_issue',
                        'action': 'exclude'}],
                     'updated_at': '2026-11-23T11:59:00Z'}\
                    """,
                    """
                    {'id': 4, 'name': 'ＷＩＤＥ ﬁne', 'is_active': true, 'version': 4,
                     'tags': ['a b', 'team:mobile'],
                     'provider_configs': [{'provider_name': 'openai',
                       'all_models_allowed': false, 'allowed_models': []}],
                     'budgets': [{'max_limit': 0, 'reset_duration': '1M',
                       'last_reset': '2026-11-20T00:00:00Z'}],
                     'created_at': '2026-01-31T23:59:59.999Z'}\
                    """,
                    """
                    {'id': 5, 'name': 'Old window', 'is_active': true, 'tags': ['eu'],
                     'provider_configs': [{'provider_name': 'groq',
                       'allowed_models': ['llama-3']}],
                     'budgets': [{'max_limit': 10, 'current_usage': 9.5,
                       'reset_duration': '1d', 'last_reset': '2026-11-20T00:00:00Z'}],
                     'created_at': '2026-02-01T00:00:00Z'}\
                    """);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            textBlock =
                    """
                    payments             | 1
                    REVIEW               | 1
                    code rev             | 1
                    "code review"        | 1
                    "review code"        | none
                    review code          | none
                    "review" "code"      | 1
                    strasse              | 2
                    STRASSE              | 2
                    wide                 | 4
                    "wide fine"          | 4
                    e                    | 1,2,4
                    -e                   | 3,5
                    name:search,old      | 2,5
                    description:nightly  | 1
                    -description:nightly | 2,3,4,5

                    tag:prod             | 1,2
                    tag:PROD             | 1,2
                    tag:pro              | none
                    tag:pro*             | 1,2
                    tag:team:*           | 2,4
                    tag:*o*              | 1,2,4
                    tag:"a b"            | 4
                    tag:eu,team:mobile   | 1,4,5
                    tag:eu tag:prod      | 1
                    -tag:eu              | 2,3,4
                    provider:openai      | 1,4
                    provider:anthropic   | 2
                    model:gpt-4o         | 1
                    model:gpt-4*         | 1
                    server:github        | 2
                    server:jira          | 3
                    tool:create_issue    | 3
                    group:3              | 2

                    budget:>80%          | 1,2,4
                    budget:>80.1%        | 2,4
                    budget:80.1%         | 1
                    budget:>=100%        | 2,4
                    budget:<50%          | 5
                    -budget:>80%         | 3,5
                    limit:>90%           | 1
                    limit:requests>90%   | 1
                    limit:requests<100%  | 1
                    limit:tokens<=10%    | 2
                    limit:tokens>90%     | none
                    cap:>=1000           | 1
                    cap:50               | 2
                    used:>800            | 1
                    left:0               | 2
                    left:<1              | 2,5
                    left:199             | 1
                    reset:<1d            | 2
                    reset:>1d            | 1,4

                    status:active        | 1,4,5
                    status:inactive      | 2
                    status:unsaid        | 3
                    status:near          | 1
                    status:exhausted     | 2
                    status:blocked       | 4
                    status:elapsed       | 5
                    status:near,blocked  | 1,4
                    -status:active       | 2,3
                    denies:all           | 3,4
                    denies:some          | 4
                    allows:all           | 2
                    aligned:yes          | 2
                    aligned:no           | none
                    has:budget           | 1,2,4,5
                    -has:limit           | 3,4,5
                    has:use              | 1,2,5
                    has:reset            | 1,2,4
                    has:description      | 1
                    has:tag              | 1,2,4,5
                    has:provider         | 1,2,4,5
                    has:server           | 2
                    has:group            | 2
                    has:tool             | 3

                    updated:<1d          | 3
                    updated:<7d          | 1,3
                    updated:<=3d         | 1,3
                    updated:<3d          | 3
                    updated:>7d          | 2
                    updated:2026-11      | 1,2,3
                    updated:2026-11-20   | 1
                    created:>2026-01-01  | 4,5
                    created:>=2026-01-01 | 2,4,5
                    created:2026-01      | 2,4
                    created:>2026-01     | 5
                    created:<2026        | 1
                    created:<=2026       | 1,2,4,5
                    created:2026-01-01T00:00:00Z | 2
                    created:2026-01-01T01:00:00+01:00 | 2

                    id:4                 | 4
                    id:1,5               | 1,5
                    version:>3           | 2,4
                    version:3            | 1
                    -version:>3          | 1,3,5
                    tags:0               | 3
                    providers:>0         | 1,2,4,5
                    models:2             | 1
                    models:>100          | 2
                    models:<100          | 1,3,4,5
                    servers:>0           | 2
                    excluded:1           | 3
                    tag:prod status:active budget:>80% | 1
                    """)
    void findsWhatItSays(String filter, String ids) {
        assertThat(Fleets.ids(run(FLEET, filter))).isEqualTo(ids(ids));
    }

    private static List<Long> ids(String ids) {
        return ids == null ? List.of() : Arrays.stream(ids.split(",")).map(Long::valueOf).toList();
    }

    @Test
    void noFilterFindsEverythingInTheGatewaysOrder() {
        assertThat(run(FLEET, "")).isEqualTo(FLEET.all());
    }

    @Test
    void anEmptyFleetHasNothingToFind() {
        assertThat(run(Fleets.of(), "-tag:prod budget:>1")).isEmpty();
    }

    @Test
    void manyStarsAreStillFast() {
        String tag = "a".repeat(20_000);
        LoadedFleet fleet = Fleets.of("{'id': 1, 'name': 'n', 'tags': ['" + tag + "']}");
        assertThat(run(fleet, "tag:" + "*a".repeat(500) + "*b")).isEmpty();
        assertThat(run(fleet, "tag:" + "*a".repeat(500))).hasSize(1);
    }

    @Test
    void aStarTakesNoCharacterTwice() {
        LoadedFleet fleet = Fleets.of("{'id': 1, 'name': 'n', 'tags': ['aba']}");
        assertThat(run(fleet, "tag:ab*ba")).isEmpty();
        assertThat(run(fleet, "tag:a*b*a")).hasSize(1);
        assertThat(run(fleet, "tag:a*a")).hasSize(1);
        assertThat(run(fleet, "tag:aba*")).hasSize(1);
        assertThat(run(fleet, "tag:*aba*")).hasSize(1);
        assertThat(run(fleet, "tag:aba*a")).isEmpty();
    }

    /** Every term and its opposite part the rows in two, and terms together find what both do. */
    @Test
    void aTermAndItsOppositePartTheRows() {
        LoadedFleet fleet = Fleets.of(RandomProfiles.list(9, 300));
        SplittableRandom random = new SplittableRandom(10);
        Set<FleetRow> before = new HashSet<>(fleet.all());
        for (int i = 0; i < 400; i++) {
            Term term = RandomTerms.next(random);
            List<FleetRow> found = FilterRun.of(fleet, new Filter(List.of(term)));
            List<FleetRow> left = FilterRun.of(fleet, new Filter(List.of(term.negate())));
            List<FleetRow> both = new ArrayList<>(found);
            both.addAll(left);
            assertThat(both).as(term.print()).hasSize(fleet.size());
            assertThat(new HashSet<>(both).equals(before)).as(term.print()).isTrue();

            Term other = RandomTerms.next(random);
            List<FleetRow> of = new ArrayList<>(found);
            of.retainAll(new HashSet<>(FilterRun.of(fleet, new Filter(List.of(other)))));
            assertThat(FilterRun.of(fleet, new Filter(List.of(term, other))))
                    .as("%s %s", term, other)
                    .isEqualTo(of);
        }
    }

    private static List<FleetRow> run(LoadedFleet fleet, String filter) {
        ParsedFilter parsed = Filter.parse(filter);
        assertThat(parsed.errors()).isEmpty();
        return FilterRun.of(fleet, parsed.filter());
    }
}
