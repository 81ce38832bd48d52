package mpilot.console.ui.findings;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.FakeSource;
import mpilot.console.gateway.GatewayFailure;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.task.ManualTasks;
import mpilot.console.ui.ComponentStage;
import mpilot.console.ui.fleet.FleetViewModel;
import mpilot.console.ui.kit.Theme;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** The place of findings, and what stands there while the profiles are not here. */
class FindingsViewTest {
    private static final InstantSource CLOCK = InstantSource.fixed(ProfileFixtures.NOW);

    private static final AccessProfile BLOCKED =
            ProfileFixtures.profile(
                    "{'id': 2, 'name': 'Blocked one', 'is_active': true, 'tags': ['a', 'A'], 'provider_configs':"
                            + " [{'provider_name': 'openai', 'all_models_allowed': true}],"
                            + " 'budgets': [{'max_limit': 10, 'current_usage': 12,"
                            + " 'reset_duration': '1M', 'scope': 'total', 'last_reset':"
                            + " '2026-11-20T00:00:00Z'}]}");

    @RegisterExtension private final ComponentStage stage = new ComponentStage();

    @TempDir private Path directory;

    private final FakeSource source = new FakeSource(List.of(BLOCKED));
    private final FleetViewModel fleet = new FleetViewModel(source, ManualTasks.immediate(), CLOCK);
    private final List<AccessProfile> inspected = new ArrayList<>();
    private final List<String> opened = new ArrayList<>();
    private final FindingsViewModel viewModel =
            new FindingsViewModel(
                    fleet,
                    (profile, pointer) -> {
                        inspected.add(profile);
                        opened.add(pointer);
                    },
                    ManualTasks.immediate(),
                    CLOCK);

    private void show(Theme theme) {
        show(theme, 900, 600);
    }

    private void show(Theme theme, double width, double height) {
        stage.show(
                theme,
                width,
                height,
                () ->
                        new FindingsView(
                                viewModel,
                                (_, wanted) -> directory.resolve(wanted.name()).toFile()));
        stage.settle();
    }

    @Test
    void everyFindingIsARowWithItsSeverityInWordsAndTheWholeIsSummedUp() {
        show(Theme.LIGHT);
        stage.until("a row", () -> stage.texts("#findings").contains("Used up"));
        assertThat(stage.texts("#findings")).contains("Error", "Blocked one");
        assertThat(stage.text("#findings-summary")).endsWith(" in one profile");
    }

    @Test
    void aSelectedFindingTellsWhatToDoAndOpensItsProfile() {
        show(Theme.DARK);
        TableView<?> table = stage.find("#findings", TableView.class);
        stage.fx(() -> table.getSelectionModel().select(0));
        stage.settle();
        assertThat(stage.texts("#finding-detail"))
                .contains("Used up", "What to do", "Raise the cap, or wait for the reset.");
        assertThat(inspected).containsExactly(BLOCKED);
    }

    @Test
    void inLittleRoomTheTableGivesWayAndNotWhatIsSaidOfTheFinding() {
        show(Theme.LIGHT, 420, 420);
        TableView<?> table = stage.find("#findings", TableView.class);
        stage.fx(() -> table.getSelectionModel().select(0));
        stage.settle();
        List<String> cut =
                stage.fx(() ->
                        stage
                                .robot()
                                .lookup("#finding-detail .copyable")
                                .<Labeled>queryAll()
                                .stream()
                                .filter(Labeled::isTextTruncated)
                                .map(Labeled::getText)
                                .toList());
        assertThat(cut).isEmpty();
    }

    @Test
    void aFieldOfASelectedFindingOpensTheProfileAtIt() {
        show(Theme.LIGHT);
        stage.robot().clickOn("Used up");
        stage.settle();
        stage.robot().clickOn("/budgets/0/max_limit");
        stage.settle();
        assertThat(opened).containsExactly("/budgets/0/current_usage", "/budgets/0/max_limit");
    }

    @Test
    void findingsAreGroupedAndOneRuleAloneIsListed() {
        show(Theme.DARK);
        stage.robot().clickOn("#group-profile");
        stage.settle();
        assertThat(stage.texts("#findings")).contains("2 findings", "Used up");
        stage.robot().clickOn("2 findings");
        stage.settle();
        assertThat(stage.isShown("#finding-detail")).isFalse();
        assertThat(stage.texts("#findings-rule")).contains("Every rule 2");
        stage.robot().clickOn("#findings-rule").type(KeyCode.DOWN).type(KeyCode.ENTER);
        stage.settle();
        assertThat(stage.texts("#findings")).contains("1 finding");
    }

    @Test
    void whatIsListedIsExportedByTheMenuAndThatIsSaid() {
        show(Theme.LIGHT);
        assertThat(stage.isShown("#findings-outcome")).isFalse();
        stage.robot().clickOn("#findings-export").clickOn("#findings-export-sarif");
        stage.settle();
        Path file = directory.resolve("findings-2026-11-23.sarif");
        assertThat(file).content().contains("2.1.0", "Used up");
        assertThat(stage.text("#findings-outcome")).isEqualTo("2 findings saved to " + file);
    }

    @Test
    void oneSeverityAloneIsListed() {
        show(Theme.LIGHT);
        stage.robot().clickOn("#severity-error");
        stage.settle();
        assertThat(viewModel.rowsProperty().get())
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(line)
                                .isInstanceOfSatisfying(
                                        FindingRow.class,
                                        row -> assertThat(row.title()).isEqualTo("Used up")));
    }

    @Test
    void tooManyProfilesAreLoadedOnlyWhenTheOperatorAgrees() {
        source.setProfiles(ProfileFixtures.profiles(10_001));
        show(Theme.LIGHT);
        assertThat(stage.texts("#fleet-state"))
                .contains("Load 10,001 profiles", "Cancel")
                .anySatisfy(text -> assertThat(text).contains("10,001"));
        assertThat(stage.isShown("#findings")).isFalse();
        stage.robot().clickOn("#fleet-agree");
        stage.settle();
        assertThat(fleet.fleet().size()).isEqualTo(10_001);
        assertThat(stage.isShown("#findings")).isTrue();
    }

    @Test
    void whyTheProfilesCouldNotBeHadIsToldAndTryingAgainHelps() {
        source.fail(new GatewayFailure.NoToken("There is no token.", "Get one."));
        show(Theme.DARK);
        assertThat(stage.texts("#fleet-state")).contains("There is no token.", "Get one.");
        source.fail(null);
        stage.robot().clickOn("#fleet-load");
        stage.until("a row", () -> stage.texts("#findings").contains("Used up"));
        assertThat(stage.isShown("#fleet-state")).isFalse();
    }
}
