package mpilot.console.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.FakeSource;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.policy.difference.Kind;
import mpilot.console.task.ManualTasks;
import mpilot.console.ui.fleet.FleetViewModel;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

class ProfileCompareViewModelTest {
    private static final AccessProfile ONE = profile(1, "One", 10, 3);
    private static final AccessProfile TWO = profile(2, "T|wo", 12, 3);
    private static final AccessProfile THREE = profile(3, "Three", 10, 9);

    private final FakeSource source = new FakeSource(List.of(ONE, TWO, THREE));
    private final ManualTasks tasks = new ManualTasks();
    private final FleetViewModel fleet =
            new FleetViewModel(source, tasks.runner(), InstantSource.fixed(ProfileFixtures.NOW));
    private final ProfileCompareViewModel compare =
            new ProfileCompareViewModel(fleet, tasks.runner());

    private static AccessProfile profile(long id, String name, int cap, int used) {
        return ProfileFixtures.profile(
                ("{'id': %d, 'name': '%s', 'tags': ['prod'], 'budgets': [{'max_limit': %d,"
                                + " 'current_usage': %d, 'reset_duration': '1M'}]}")
                        .formatted(id, name, cap, used));
    }

    private void open() {
        fleet.need(ProfileQuery.ALL);
        settle();
    }

    private void settle() {
        tasks.pass(Duration.ofSeconds(1));
        tasks.runAll();
        tasks.pass(Duration.ofSeconds(1));
        tasks.runAll();
    }

    private void add(AccessProfile... profiles) {
        for (AccessProfile profile : profiles) {
            compare.add(profile);
        }
        settle();
    }

    private List<String> lines() {
        return compare.rowsProperty().get().stream()
                .map(row -> "  ".repeat(row.depth()) + row.label() + " " + row.cells())
                .toList();
    }

    @Test
    void whatToDoIsToldUntilThereIsSomethingToCompare() {
        assertThat(compare.noteProperty().get())
                .isEqualTo("Choose two to four profiles from the list.");
        add(ONE);
        assertThat(compare.noteProperty().get())
                .isEqualTo("Choose another profile to compare it with.");
        assertThat(compare.markdown()).isNull();
    }

    @Test
    void noProfilesAreNothingToChooseFrom() {
        source.setProfiles(List.of());
        open();
        assertThat(compare.noteProperty().get())
                .isEqualTo("No profile is visible to you that could be compared.");
    }

    @Test
    void profilesAreFoundByTheirName() {
        open();
        assertThat(compare.suggestedProperty().get()).containsExactly(ONE, TWO, THREE);
        compare.searchProperty().set("hre");
        settle();
        assertThat(compare.suggestedProperty().get()).containsExactly(THREE);
    }

    @Test
    void differencesStandInTheirPlaces() {
        add(ONE, TWO);
        assertThat(lines())
                .containsExactly("budgets [, ]", "  total, 1M [, ]", "    max_limit [10, 12]");
        assertThat(compare.rowsProperty().get().getLast().path())
                .isEqualTo("budgets[total, 1M].max_limit");
        assertThat(compare.summaryProperty().get()).isEqualTo("One place of the policy differs.");
    }

    @Test
    void everythingIsListedWhereThatIsWanted() {
        compare.onlyDifferencesProperty().set(false);
        add(ONE, TWO);
        assertThat(lines())
                .contains("tags [, ]", "  prod [there, there]", "    scope [not set, not set]");
        assertThat(compare.rowsProperty().get())
                .extracting(ComparedRow::kind)
                .contains(Kind.SAME, Kind.CHANGED);
    }

    @Test
    void usageIsComparedWhereThatIsWanted() {
        add(ONE, THREE);
        assertThat(lines()).isEmpty();
        assertThat(compare.noteProperty().get()).isEqualTo("These profiles mean the same.");
        compare.usageProperty().set(true);
        settle();
        assertThat(lines()).last().isEqualTo("    current_usage [3, 9]");
    }

    @Test
    void theSameProfileIsThereOnceAndFourAreEnough() {
        add(ONE, ONE, TWO, THREE, profile(4, "Four", 1, 1), profile(5, "Five", 1, 1));
        assertThat(compare.sidesProperty().get())
                .extracting(AccessProfile::id)
                .containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void aProfileThatIsTakenAwayIsComparedNoMore() {
        add(ONE, TWO);
        compare.remove(TWO);
        settle();
        assertThat(lines()).isEmpty();
        assertThat(compare.isWorking()).isFalse();
        assertThat(compare.summaryProperty().get()).isEmpty();
    }

    @Test
    void whatIsLoadedAnewIsComparedAnew() {
        open();
        add(ONE, TWO);
        source.setProfiles(List.of(ONE, profile(2, "T|wo", 10, 3)));
        fleet.reload();
        settle();
        assertThat(lines()).isEmpty();
    }

    @Test
    void whatIsListedIsCopiedAsMarkdown() {
        add(ONE, TWO);
        assertThat(compare.markdown())
                .isEqualTo(
                        """
                        | Place | Difference | One | T\\|wo |
                        | --- | --- | --- | --- |
                        | budgets\\[total, 1M\\].max\\_limit | changed | 10 | 12 |
                        """);
    }
}
