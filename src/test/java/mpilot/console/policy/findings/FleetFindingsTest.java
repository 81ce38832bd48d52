package mpilot.console.policy.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import mpilot.console.gateway.ProfileCodec;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.policy.RandomProfiles;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;

class FleetFindingsTest {
    private static final String FIELDS =
            ", 'provider_configs': [{'provider_name': 'openai', 'all_models_allowed': true}],"
                    + " 'budgets': [{'max_limit': 1, 'reset_duration': '1M'}]}";

    @ParameterizedTest(name = "“{0}” beside “{1}”: {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    Payments prod   | Payments prod        | same-name
                    Payments prod   | payments PROD        | similar-name
                    Payments prod   | Payments  prod       | similar-name
                    Payments prod   | Payments\u00a0prod   | similar-name
                    Payments prod   | P\u0430yments prod   | similar-name
                    Payments prod   | \u03a1ayments prod   | similar-name
                    Payments prod   | \uff30ayments prod   | similar-name
                    Team 10         | Team l0              | similar-name
                    Team 10         | Team IO              | similar-name
                    Modern          | Modem                | similar-name
                    R\u2013D        | R-D                  | similar-name
                    Mail            | Mall                 | -
                    Team 1          | Team 2               | -
                    Cafe            | Caf\u00e9            | -
                    \u6771\u4eac    | \u4eac\u6771         | -
                    """)
    void namesThatCanBeTakenForEachOtherAreFound(String one, String other, String rule) {
        List<Finding> findings = check(one, other);

        if (rule == null) {
            assertThat(findings).isEmpty();
        } else {
            assertThat(findings)
                    .extracting(Finding::profileId, finding -> finding.rule().id(), Finding::fields)
                    .containsExactly(
                            tuple(1L, rule, List.of("/name")), tuple(2L, rule, List.of("/name")));
        }
    }

    @Test
    void aNameWithNothingVisibleMoreIsFoundAndShown() {
        List<Finding> findings = check("Payments", "Pay\u200bments");

        assertThat(findings)
                .filteredOn(finding -> finding.rule().id().equals("similar-name"))
                .extracting(Finding::explanation)
                .anyMatch(text -> text.contains("Pay\\u200Bments"))
                .noneMatch(text -> text.contains("\u200b"));
    }

    @Test
    void manyNamesakesAreNotAllListed() {
        List<Finding> findings = check("Same", "Same", "Same", "Same", "Same", "Same");

        assertThat(findings).hasSize(6);
        assertThat(findings.getFirst().explanation()).contains("2, 3, 4, …");
        assertThat(findings.getLast().explanation()).contains("1, 2, 3, …");
    }

    @Test
    void aProfileThatIsTakenTwiceIsNotItsOwnNamesake() {
        FleetFindings fleet = new FleetFindings(ProfileFixtures.NOW);
        fleet.add(ProfileFixtures.profile(1, "Twin"));
        fleet.add(ProfileFixtures.profile(1, "Twin"));

        assertThat(fleet.end())
                .extracting(finding -> finding.rule().id())
                .containsOnly("no-providers");
    }

    /** Java gives both words one hash, by which candidates are found. */
    @Test
    void namesOfOneHashAreNotAlike() {
        assertThat("team-a~").hasSameHashCodeAs("team-b_");

        assertThat(check("team-a~", "team-b_")).isEmpty();
        assertThat(check("team-a~", "team-b_", "Team-A~"))
                .extracting(Finding::explanation)
                .hasSize(2)
                .noneMatch(text -> text.contains("team-b_"));
    }

    @Test
    void findingsComeProfileByProfileAndNamesLast() {
        FleetFindings fleet = new FleetFindings(ProfileFixtures.NOW);
        fleet.add(ProfileFixtures.profile(1, "Twin"));
        fleet.add(ProfileFixtures.profile(2, "twin"));

        assertThat(fleet.end())
                .extracting(Finding::profileId, finding -> finding.rule().id())
                .containsExactly(
                        tuple(1L, "no-providers"),
                        tuple(2L, "no-providers"),
                        tuple(1L, "similar-name"),
                        tuple(2L, "similar-name"));
    }

    @Test
    void everyFindingPointsIntoItsProfile() {
        JsonMapper json = JsonMapper.builder().build();
        RandomProfiles profiles = new RandomProfiles(42);
        for (int i = 0; i < 1000; i++) {
            var profile = profiles.next();
            JsonNode tree = json.readTree(ProfileCodec.toPrettyJson(profile));
            for (Finding finding : FleetFindings.of(profile, ProfileFixtures.NOW)) {
                assertThat(finding.explanation()).doesNotContain("{", "}");
                for (String field : finding.fields()) {
                    String object = field.substring(0, field.lastIndexOf('/'));
                    assertThat(tree.at(object).isMissingNode())
                            .as("%s of %s in %s", field, finding.rule().id(), tree)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void longAndHiddenWordsAreCutAndShown() {
        List<Finding> findings =
                FleetFindings.of(
                        ProfileFixtures.profile(
                                "{'id': 1, 'name': 'x', 'tags': ['%s,\u202e', 'a,\\u0007']%s"
                                        .formatted("y".repeat(255), FIELDS)),
                        ProfileFixtures.NOW);

        assertThat(findings).hasSize(2);
        assertThat(findings.getFirst().explanation()).hasSizeLessThan(220).contains("…");
        assertThat(findings.getLast().explanation()).contains("\\u0007");
    }

    private static List<Finding> check(String... names) {
        FleetFindings fleet = new FleetFindings(ProfileFixtures.NOW);
        for (int i = 0; i < names.length; i++) {
            fleet.add(
                    ProfileFixtures.profile(
                            "{'id': %d, 'name': '%s'%s".formatted(i + 1, names[i], FIELDS)));
        }
        return fleet.end().stream()
                .filter(finding -> !finding.rule().id().equals("hidden-characters-in-name"))
                .toList();
    }
}
