package mpilot.console.ui.findings;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.export.FindingFormat;
import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.FakeSource;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.policy.findings.Rule;
import mpilot.console.policy.findings.Rules;
import mpilot.console.policy.findings.Severity;
import mpilot.console.task.ManualTasks;
import mpilot.console.ui.fleet.FleetViewModel;
import mpilot.console.ui.kit.Tone;
import mpilot.console.ui.saving.SaveState;
import mpilot.console.ui.shell.PlaceBadge;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private static final AccessProfile EMPTY_TOO =
            ProfileFixtures.profile("{'id': 3, 'name': 'Empty, too', 'is_active': true}");

    @TempDir private Path directory;

    private final FakeSource source = new FakeSource(List.of(EMPTY, BLOCKED));
    private final ManualTasks tasks = new ManualTasks();
    private final FleetViewModel fleet = new FleetViewModel(source, tasks.runner(), CLOCK);
    private final List<String> inspected = new ArrayList<>();
    private final FindingsViewModel findings =
            new FindingsViewModel(
                    fleet,
                    (profile, pointer) -> inspected.add(profile.id() + " " + pointer),
                    tasks.runner(),
                    CLOCK);

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
        assertThat(rows().getFirst().name()).isEqualTo("Blocked \\u202Eone");
    }

    @Test
    void theSummaryCountsWhatIsThereWhateverIsListed() {
        open();
        FindingsSummary all = findings.summaryProperty().getValue();
        findings.severityProperty().set(Severity.ERROR);
        tasks.settle();
        assertThat(severities()).containsOnly(Severity.ERROR);
        assertThat(findings.summaryProperty().getValue()).isEqualTo(all);
        assertThat(all.profiles()).isEqualTo(2);
        assertThat(all.of(Severity.ERROR)).isEqualTo(rows().size());
    }

    @Test
    void everyWordOfASearchMustBeThere() {
        open();
        findings.searchProperty().set("  EMPTY   provider ");
        tasks.settle();
        assertThat(rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.name()).isEqualTo("Empty one"));
        findings.searchProperty().set("empty used up");
        tasks.settle();
        assertThat(findings.rowsProperty().get()).isEmpty();
        assertThat(findings.noteProperty().getValue()).isEqualTo("Nothing to remark on");
    }

    @Test
    void theProfileOfASelectedFindingIsInspected() {
        open();
        findings.selectedProperty().set(findings.rowsProperty().get().getFirst());
        assertThat(inspected).containsExactly("2 /budgets/0/current_usage");
    }

    @Test
    void aSelectedFindingThatIsNoLongerListedIsLetGo() {
        open();
        findings.selectedProperty().set(findings.rowsProperty().get().getFirst());
        findings.severityProperty().set(Severity.INFO);
        tasks.settle();
        assertThat(findings.selectedProperty().get()).isNull();
    }

    @Test
    void profilesThatAreLoadedAnewAreLookedAtAnew() {
        open();
        source.setProfiles(List.of(EMPTY));
        fleet.reload();
        tasks.settle();
        assertThat(titles()).doesNotContain("Used up");
        assertThat(findings.summaryProperty().getValue().profiles()).isEqualTo(1);
    }

    @Test
    void aRuleIsListedAloneAndTheOthersAreStillCounted() {
        open();
        Rule unused = Rules.byId("exhausted").orElseThrow();
        assertThat(findings.summaryProperty().get().rules()).contains(unused);
        findings.ruleProperty().set(unused);
        tasks.settle();
        assertThat(titles()).containsExactly("Used up");
        assertThat(findings.summaryProperty().get().of(unused)).isOne();
        assertThat(findings.summaryProperty().get().total()).isGreaterThan(1);
    }

    @Test
    void findingsOfARuleStandUnderOneHead() {
        source.setProfiles(List.of(EMPTY, BLOCKED, EMPTY_TOO));
        open();
        findings.groupingProperty().set(FindingGrouping.RULE);
        tasks.settle();
        assertThat(lines())
                .startsWith("ERROR Used up 1", "- Blocked \\u202Eone: Used up")
                .containsSubsequence(
                        "WARNING No provider 2",
                        "- Empty one: No provider",
                        "- Empty, too: No provider");
    }

    @Test
    void findingsOfAProfileStandUnderItsNameTheWorstProfileFirst() {
        open();
        findings.groupingProperty().set(FindingGrouping.PROFILE);
        tasks.settle();
        assertThat(lines())
                .startsWith("ERROR Blocked \\u202Eone 2", "- Blocked \\u202Eone: Used up")
                .contains("WARNING Empty one 1");
    }

    @Test
    void aHeadOpensNothingAndAFindingItsField() {
        open();
        findings.groupingProperty().set(FindingGrouping.PROFILE);
        tasks.settle();
        findings.selectedProperty().set(findings.rowsProperty().get().getFirst());
        findings.openSelected();
        assertThat(inspected).isEmpty();
        findings.selectedProperty().set(findings.rowsProperty().get().get(1));
        assertThat(inspected).containsExactly("2 /budgets/0/current_usage");
        findings.openSelected();
        findings.openField(rows().getFirst(), "/budgets/0/max_limit");
        assertThat(inspected).hasSize(3).last().isEqualTo("2 /budgets/0/max_limit");
    }

    @Test
    void theBadgeCountsErrorsOnceAnyPlaceHasLoadedTheProfiles() {
        assertThat(findings.badgeProperty().getValue()).isNull();
        fleet.need(ProfileQuery.ALL);
        tasks.settle();
        PlaceBadge badge = findings.badgeProperty().getValue();
        assertThat(badge.text()).isEqualTo("1");
        assertThat(badge.tone()).isEqualTo(Tone.DANGER);
        assertThat(badge.spoken()).startsWith("Findings, 1 error, ").endsWith(" warnings");
        assertThat(findings.rowsProperty().get()).isEmpty();
        open();
        assertThat(titles()).contains("Used up");
    }

    @Test
    void theBadgeCountsWarningsWhereThereIsNoErrorAndIsAwayWithoutEither() {
        source.setProfiles(List.of(EMPTY));
        open();
        assertThat(findings.badgeProperty().getValue().tone()).isEqualTo(Tone.WARNING);
        assertThat(findings.badgeProperty().getValue().spoken()).contains("no errors");
        source.setProfiles(List.of());
        fleet.reload();
        tasks.settle();
        assertThat(findings.badgeProperty().getValue()).isNull();
    }

    @ParameterizedTest
    @EnumSource(FindingFormat.class)
    void whatIsListedIsSavedAndNothingElse(FindingFormat format) throws IOException {
        open();
        findings.severityProperty().set(Severity.ERROR);
        tasks.settle();
        assertThat(findings.fileName(format))
                .isEqualTo("findings-2026-11-23." + format.extension());
        Path file = directory.resolve(findings.fileName(format));
        findings.save(format, file);
        assertThat(findings.savingProperty().get()).isEqualTo(new SaveState.Running());
        tasks.settle();
        assertThat(findings.savingProperty().get())
                .isEqualTo(new SaveState.Done("1 finding saved to " + file));
        assertThat(Files.readString(file))
                .contains("The cap is reached, so requests are refused.")
                .doesNotContain("Empty one");
        findings.severityProperty().set(null);
        tasks.settle();
        assertThat(findings.savingProperty().get()).isEqualTo(new SaveState.Ready());
    }

    private void open() {
        findings.open();
        tasks.settle();
    }

    private List<String> titles() {
        return rows().stream().map(FindingRow::title).toList();
    }

    private List<Severity> severities() {
        return rows().stream().map(FindingRow::severity).toList();
    }

    private List<FindingRow> rows() {
        return findings.rowsProperty().get().stream()
                .filter(FindingRow.class::isInstance)
                .map(FindingRow.class::cast)
                .toList();
    }

    private List<String> lines() {
        return findings.rowsProperty().get().stream()
                .map(line ->
                        switch (line) {
                            case FindingLine.Group group ->
                                    "%s %s %d"
                                            .formatted(
                                                    group.severity(),
                                                    group.title(),
                                                    group.findings());
                            case FindingRow row -> "- " + row.name() + ": " + row.title();
                        })
                .toList();
    }
}
