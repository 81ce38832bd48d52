package mpilot.console.fleet.facet;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.fleet.FleetRows;
import mpilot.console.fleet.Fleets;
import mpilot.console.fleet.LoadedFleet;
import mpilot.console.fleet.RandomProfiles;
import mpilot.console.fleet.filter.Filter;
import mpilot.console.fleet.filter.FilterRun;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

class FacetsTest {
    private static final LoadedFleet FLEET =
            Fleets.of(
                    tagged(1, "'prod', 'eu', 'team:search', 'cost=1'"),
                    tagged(2, "'Prod', 'team:mobile', 'pii'"),
                    tagged(3, "'staging', 'eu', 'team:search', 'eu'"),
                    """
                    {'id': 4, 'name': 'n', 'is_active': false,
                     'provider_configs': [{'provider_name': 'openai',
                       'allowed_models': ['gpt-4o']}],
                     'mcp_servers': [{'mcp_server_id': 'git\\u202Ehub'}],
                     'mcp_tool_overrides': [{'tool_name': 'x', 'action': 'include'}]}\
                    """);

    @Test
    void countsWhatTheRowsHaveInCommon() {
        assertThat(text(Facets.of(FLEET.all(), 10)))
                .isEqualTo(
                        """
                        Status: Active 3, Inactive 1
                        Environment: prod 2, staging 1
                        team: search 2, mobile 1
                        Tags: eu 2, pii 1, cost=1 1
                        Providers: openai 1
                        Models: gpt-4o 1
                        MCP servers: git\\u202Ehub 1
                        MCP tools: x 1\
                        """);
    }

    @Test
    void countsOnlyTheRowsThatAreLeft() {
        FleetRows left = FilterRun.of(FLEET, Filter.parse("tag:staging").filter());
        assertThat(text(Facets.of(left, 10)))
                .isEqualTo(
                        """
                        Status: Active 1
                        Environment: staging 1
                        Tags: eu 1, team:search 1\
                        """);
    }

    @Test
    void saysHowManyValuesAreLeftOut() {
        Facet tags =
                Facets.of(FLEET.all(), 2).stream()
                        .filter(facet -> facet.id().equals("tags"))
                        .findFirst()
                        .orElseThrow();
        assertThat(tags.values()).hasSize(2);
        assertThat(tags.more()).isEqualTo(1);
    }

    @Test
    void nothingHasNoFacets() {
        assertThat(Facets.of(Fleets.of().all(), 10)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"en, Active, status:active", "de, Aktiv, status:active", "zh, 已启用, status:active"})
    void statesAreToldInTheOperatorsLanguageAndFilteredInTheFiltersOwn(
            String language, String label, String term) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of(language));
            Facet.Value first = Facets.of(FLEET.all(), 10).getFirst().values().getFirst();
            assertThat(first.label()).isEqualTo(label);
            assertThat(first.term().print()).isEqualTo(term);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void everyStateHasAWordForPeople() {
        LoadedFleet fleet = Fleets.of(RandomProfiles.list(21, 300));
        assertThat(Facets.of(fleet.all(), 10).getFirst().values())
                .extracting(Facet.Value::label)
                .containsExactlyInAnyOrder(
                        "Active",
                        "Inactive",
                        "Activity not said",
                        "Near its cap",
                        "Exhausted",
                        "Cap of nothing",
                        "Window elapsed");
    }

    /** A click finds as many rows as the facet tells. */
    @Test
    void aClickKeepsItsPromise() {
        LoadedFleet fleet = Fleets.of(RandomProfiles.list(21, 300));
        for (String filter : List.of("", "status:active", "-tag:prod has:budget", "e")) {
            Filter before = Filter.parse(filter).filter();
            for (Facet facet : Facets.of(FilterRun.of(fleet, before), 1000)) {
                for (Facet.Value value : facet.values()) {
                    assertThat(FilterRun.of(fleet, before.with(value.term())))
                            .as("%s with %s", before, value.term())
                            .hasSize(value.count());
                }
            }
        }
    }

    private static String tagged(int id, String tags) {
        return "{'id': %d, 'name': 'n', 'is_active': true, 'tags': [%s]}".formatted(id, tags);
    }

    private static String text(List<Facet> facets) {
        return facets.stream()
                .map(facet ->
                        facet.title()
                                + ": "
                                + facet.values().stream()
                                        .map(value -> value.label() + " " + value.count())
                                        .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("\n"));
    }
}
