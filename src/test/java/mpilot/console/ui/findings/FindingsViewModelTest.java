package mpilot.console.ui.findings;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.FakeSource;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.policy.findings.Severity;
import mpilot.console.task.ManualTasks;
import mpilot.console.ui.fleet.FleetViewModel;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

class FindingsViewModelTest {
    private static final InstantSource CLOCK = InstantSource.fixed(ProfileFixtures.NOW);

    /** Nothing allowed, and no limits: a warning or worse, and something to know. */
    private static final AccessProfile EMPTY =
            ProfileFixtures.profile("{'id': 1, 'name': 'Empty one', 'is_active': true}");

    private static final AccessProfile BLOCKED =
            ProfileFixtures.profile(
                    "{'id': 2, 'name': 'Blocked \\u202Eone', 'is_active': true, 'provider_configs':"
                            + " [{'provider_name': 'openai', 'all_models_allowed': true}], 'budgets':"
                            + " [{'max_limit': 10, 'current_usage': 12, 'reset_duration': '1M',"
                            + " 'scope': 'total', 'last_reset': '2026-11-20T00:00:00Z'}]}");

    private final FakeSource source = new FakeSource(List.of(EMPTY, BLOCKED));
    private final ManualTasks tasks = new ManualTasks();
    private final FleetViewModel fleet = new FleetViewModel(source, tasks.runner(), CLOCK);
    private final List<AccessProfile> inspected = new ArrayList<>();
    private final FindingsViewModel findings =
            new FindingsViewModel(
                    fleet, (profile, _) -> inspected.add(profile), tasks.runner(), CLOCK);

    @Test
    void nothingIsLoadedBeforeThePlaceIsOpened() {
        tasks.runAll();
        assertThat(source.asked()).isEmpty();
        assertThat(findings.summaryProperty().getValue()).isNull();
    }

    @Test
    void whatBlocksStandsFirst() {
        open();
        assertThat(titles()).first().isEqualTo("Used up");
        assertThat(severities()).isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void theNameIsShownWithNothingHiddenInIt() {
        open();
        assertThat(findings.rowsProperty().get().getFirst().name()).isEqualTo("Blocked \\u202Eone");
    }

    @Test
    void theSummaryCountsWhatIsThereWhateverIsListed() {
        open();
        FindingsSummary all = findings.summaryProperty().getValue();
        findings.severityProperty().set(Severity.ERROR);
        settle();
        assertThat(severities()).containsOnly(Severity.ERROR);
        assertThat(findings.summaryProperty().getValue()).isEqualTo(all);
        assertThat(all.profiles()).isEqualTo(2);
        assertThat(all.of(Severity.ERROR)).isEqualTo(findings.rowsProperty().get().size());
    }

    @Test
    void everyWordOfASearchMustBeThere() {
        open();
        findings.searchProperty().set("  EMPTY   provider ");
        settle();
        assertThat(findings.rowsProperty().get())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.name()).isEqualTo("Empty one"));
        findings.searchProperty().set("empty used up");
        settle();
        assertThat(findings.rowsProperty().get()).isEmpty();
        assertThat(findings.noteProperty().getValue()).isEqualTo("Nothing to remark on");
    }

    @Test
    void theProfileOfASelectedFindingIsInspected() {
        open();
        findings.selectedProperty().set(findings.rowsProperty().get().getFirst());
        assertThat(inspected).containsExactly(BLOCKED);
    }

    @Test
    void aSelectedFindingThatIsNoLongerListedIsLetGo() {
        open();
        findings.selectedProperty().set(findings.rowsProperty().get().getFirst());
        findings.severityProperty().set(Severity.INFO);
        settle();
        assertThat(findings.selectedProperty().get()).isNull();
    }

    @Test
    void profilesThatAreLoadedAnewAreLookedAtAnew() {
        open();
        source.setProfiles(List.of(EMPTY));
        fleet.reload();
        settle();
        assertThat(titles()).doesNotContain("Used up");
        assertThat(findings.summaryProperty().getValue().profiles()).isEqualTo(1);
    }

    private void open() {
        findings.open();
        settle();
    }

    private void settle() {
        tasks.pass(Duration.ofSeconds(1));
        tasks.runAll();
        tasks.pass(Duration.ofSeconds(1));
        tasks.runAll();
    }

    private List<String> titles() {
        return findings.rowsProperty().get().stream().map(FindingRow::title).toList();
    }

    private List<Severity> severities() {
        return findings.rowsProperty().get().stream()
                .map(row -> row.finding().rule().severity())
                .toList();
    }
}
