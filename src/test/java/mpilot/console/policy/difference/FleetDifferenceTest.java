package mpilot.console.policy.difference;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.policy.difference.FleetPair.Match;
import mpilot.console.policy.difference.FleetPair.State;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/** Two fleets against each other, as an operator would lay them side by side. */
class FleetDifferenceTest {
    private static AccessProfile profile(long id, String name, String says) {
        return ProfileFixtures.profile("{'id': %d, 'name': '%s', %s}".formatted(id, name, says));
    }

    private static AccessProfile capped(long id, String name, int cap) {
        return profile(id, name, "'budgets': [{'max_limit': %d}]".formatted(cap));
    }

    /** Such as {@code Team a/Team b CHANGED ID}. */
    private static List<String> told(FleetDifference difference) {
        return difference.pairs().stream()
                .map(pair ->
                        name(pair.before())
                                + "/"
                                + name(pair.after())
                                + " "
                                + pair.state()
                                + " "
                                + pair.match())
                .toList();
    }

    private static String name(AccessProfile profile) {
        return profile == null ? "-" : profile.id() + profile.name();
    }

    private static FleetDifference byId(List<AccessProfile> before, List<AccessProfile> after) {
        return FleetDifference.of(before, after, Matching.ID_THEN_NAME, false);
    }

    private static FleetDifference byName(List<AccessProfile> before, List<AccessProfile> after) {
        return FleetDifference.of(before, after, Matching.NAME, false);
    }

    @Test
    void aSavedFileIsComparedWithTheGatewayById() {
        FleetDifference difference =
                byId(
                        List.of(capped(1, "a", 5), capped(2, "b", 5), capped(3, "c", 5)),
                        List.of(capped(3, "c", 7), capped(1, "a", 5), capped(4, "d", 5)));

        assertThat(told(difference))
                .containsExactly(
                        "1a/1a UNCHANGED ID",
                        "2b/- REMOVED NONE",
                        "3c/3c CHANGED ID",
                        "-/4d ADDED NONE");
        assertThat(difference.counts())
                .isEqualTo(
                        Map.of(
                                State.ADDED, 1L,
                                State.REMOVED, 1L,
                                State.CHANGED, 1L,
                                State.VERSION_ONLY, 0L,
                                State.UNCHANGED, 1L));
        assertThat(difference.differs()).isTrue();
    }

    @Test
    void aProfileThatWasMadeAnewIsFoundByItsName() {
        assertThat(told(byId(List.of(capped(1, "a", 5)), List.of(capped(9, "a", 5)))))
                .containsExactly("1a/9a UNCHANGED NAME");
    }

    @Test
    void anotherNameUnderTheSameIdIsAChange() {
        FleetDifference difference = byId(List.of(capped(1, "a", 5)), List.of(capped(1, "b", 5)));

        assertThat(told(difference)).containsExactly("1a/1b CHANGED ID");
        assertThat(difference.pairs().getFirst().isRenamed()).isTrue();
    }

    @Test
    void gatewaysAreComparedByNameWhateverTheIds() {
        assertThat(
                        told(
                                byName(
                                        List.of(capped(1, "a", 5), capped(2, "b", 5)),
                                        List.of(capped(1, "b", 5), capped(2, "a", 6)))))
                .containsExactly("1a/2a CHANGED NAME", "2b/1b UNCHANGED NAME");
    }

    @Test
    void upperAndLowerCaseCountOnlyWhereThereIsAChoice() {
        assertThat(
                        told(
                                byName(
                                        List.of(capped(1, "Team", 5)),
                                        List.of(capped(2, "TEAM", 5), capped(3, "Team", 5)))))
                .containsExactly("1Team/3Team UNCHANGED NAME", "-/2TEAM ADDED NONE");
        assertThat(told(byName(List.of(capped(1, "Team", 5)), List.of(capped(2, "TEAM", 5)))))
                .containsExactly("1Team/2TEAM CHANGED NAME_IGNORING_CASE");
        assertThat(
                        told(
                                byName(
                                        List.of(capped(1, "Team", 5)),
                                        List.of(capped(2, "TEAM", 5), capped(3, "team", 5)))))
                .containsExactly(
                        "1Team/- REMOVED NONE", "-/2TEAM ADDED NONE", "-/3team ADDED NONE");
    }

    @Test
    void ofSeveralWithOneNameThoseOfOnePolicyGoTogether() {
        FleetDifference difference =
                byName(
                        List.of(capped(1, "a", 5), capped(2, "a", 6), capped(3, "a", 7)),
                        List.of(capped(4, "a", 7), capped(5, "a", 9), capped(6, "a", 5)));

        assertThat(told(difference))
                .containsExactly(
                        "1a/6a UNCHANGED REPEATED_NAME",
                        "2a/5a CHANGED REPEATED_NAME",
                        "3a/4a UNCHANGED REPEATED_NAME");
        assertThat(difference.guessed()).isEqualTo(3);
    }

    @Test
    void whatIsLeftOfSeveralWithOneNameIsAddedOrRemoved() {
        assertThat(
                        told(
                                byName(
                                        List.of(capped(1, "a", 5), capped(2, "a", 6)),
                                        List.of(capped(3, "a", 6)))))
                .containsExactly("1a/- REMOVED NONE", "2a/3a UNCHANGED REPEATED_NAME");
    }

    @Test
    void twoOfOneIdInAFileAreTakenInTheirOrder() {
        assertThat(
                        told(
                                byId(
                                        List.of(capped(1, "a", 5), capped(1, "a", 6)),
                                        List.of(capped(1, "a", 5)))))
                .containsExactly("1a/1a UNCHANGED ID", "1a/- REMOVED NONE");
    }

    @Test
    void aVersionThatMovedAloneIsToldAndIsNoDifference() {
        FleetDifference difference =
                byId(
                        List.of(profile(1, "a", "'version': 3, 'updated_at': 'x'")),
                        List.of(profile(1, "a", "'version': 4, 'updated_at': 'y'")));

        assertThat(told(difference)).containsExactly("1a/1a VERSION_ONLY ID");
        assertThat(difference.differs()).isFalse();
    }

    @Test
    void usageCountsOnlyWhereItIsAskedFor() {
        List<AccessProfile> before =
                List.of(profile(1, "a", "'budgets': [{'max_limit': 5, 'current_usage': 1}]"));
        List<AccessProfile> after =
                List.of(profile(1, "a", "'budgets': [{'max_limit': 5, 'current_usage': 2}]"));

        assertThat(byId(before, after).differs()).isFalse();
        assertThat(FleetDifference.of(before, after, Matching.ID_THEN_NAME, true).differs())
                .isTrue();
    }

    @Test
    void emptyFleetsDoNotDiffer() {
        assertThat(byId(List.of(), List.of()).differs()).isFalse();
        assertThat(told(byName(List.of(), List.of(capped(1, "a", 5)))))
                .containsExactly("-/1a ADDED NONE");
    }

    @Test
    void aPairTellsWithWhatItDiffers() {
        FleetDifference difference =
                byId(List.of(capped(1, "a", 5)), List.of(capped(1, "b", 6), capped(2, "c", 7)));
        FleetPair changed = difference.pairs().getFirst();

        assertThat(changed.match()).isEqualTo(Match.ID);
        assertThat(DifferenceWords.what(changed, difference))
                .isEqualTo("name a → b; budgets[total].max_limit 5 → 6");
        assertThat(DifferenceWords.what(difference.pairs().getLast(), difference)).isEmpty();
        assertThat(DifferenceWords.summary(difference))
                .isEqualTo(
                        "1 added, 0 removed, 1 changed, 0 with another version and nothing else, 0"
                                + " unchanged.");
    }
}
