package mpilot.console.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import mpilot.console.connection.Credentials;
import mpilot.console.connection.Secrets;
import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.FakeSource;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.settings.SettingsStore;
import mpilot.console.task.ManualTasks;
import mpilot.console.task.TaskRunner;
import mpilot.console.ui.ComponentStage;
import mpilot.console.ui.connections.Gateways;
import mpilot.console.ui.fleet.FleetViewModel;
import mpilot.console.ui.kit.Theme;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** The place of comparisons, by mouse and by keyboard. */
class CompareViewTest {
    private static final AccessProfile ONE =
            ProfileFixtures.profile(
                    "{'id': 1, 'name': 'Team one', 'tags': ['prod'], 'budgets': [{'max_limit': 10,"
                            + " 'reset_duration': '1M'}]}");
    private static final AccessProfile TWO =
            ProfileFixtures.profile(
                    "{'id': 2, 'name': 'Team two', 'budgets': [{'max_limit': 12,"
                            + " 'reset_duration': '1M'}]}");

    @RegisterExtension private final ComponentStage stage = new ComponentStage();
    @TempDir private Path directory;

    private final TaskRunner tasks = ManualTasks.immediate();
    private final FleetViewModel fleet =
            new FleetViewModel(
                    new FakeSource(List.of(ONE, TWO)),
                    tasks,
                    InstantSource.fixed(ProfileFixtures.NOW));
    private final CompareViewModel viewModel =
            new CompareViewModel(
                    fleet,
                    "Production",
                    List::of,
                    Gateways.of(
                            new Credentials(new Secrets(() -> null), Map.of(), _ -> {}),
                            SettingsStore.unwritten(tasks),
                            _ -> {}),
                    tasks);

    private void show(Theme theme) {
        stage.show(theme, 1000, 700, () -> new CompareView(viewModel));
        stage.settle();
    }

    @Test
    void profilesAreChosenByKeyboardAndLaidSideBySide() {
        show(Theme.LIGHT);
        stage.robot().clickOn("#compare-search").write("one").type(KeyCode.ENTER);
        stage.robot().eraseText(3).write("two").type(KeyCode.DOWN).type(KeyCode.ENTER);
        stage.settle();
        assertThat(stage.texts("#compare-chosen")).containsExactly("Team one", "Team two");
        assertThat(stage.texts("#compare-rows"))
                .contains("Team one", "Team two", "max_limit", "10", "12", "removed", "changed")
                .doesNotContain("scope");
        assertThat(stage.text("#compare-summary")).isEqualTo("2 places of the policy differ.");
        stage.robot().clickOn("#compare-only");
        stage.settle();
        assertThat(stage.texts("#compare-rows")).contains("scope", "same");
        stage.robot().clickOn("#compare-copy");
        stage.settle();
        assertThat(stage.clipboard()).startsWith("| Place | Difference | Team one | Team two |");
    }

    @Test
    void aProfileIsTakenOutByItsChip() {
        show(Theme.DARK);
        stage.fx(() -> {
            viewModel.add(ONE);
            viewModel.add(TWO);
        });
        stage.settle();
        stage.robot().clickOn("#compare-chosen .chip");
        stage.settle();
        assertThat(stage.texts("#compare-rows"))
                .contains("Choose another profile to compare it with.");
    }

    @Test
    void aSavedFileIsLaidAgainstTheGateway() throws Exception {
        Path file = directory.resolve("saved.json");
        Files.writeString(
                file,
                "[{\"id\": 1, \"name\": \"Team one\", \"tags\": [\"prod\"], \"budgets\":"
                        + " [{\"max_limit\": 9, \"reset_duration\": \"1M\"}]}]");
        show(Theme.LIGHT);
        stage.robot().clickOn("#compare-fleets");
        assertThat(stage.texts("#fleets-state")).contains("Nothing to compare with yet");
        stage.fx(() -> viewModel.fleets().compareWith(file));
        stage.settle();
        assertThat(stage.text("#fleets-summary"))
                .startsWith("Production compared with saved.json: 1 added, 0 removed, 1 changed");
        assertThat(stage.texts("#fleets-lines"))
                .contains("Team one (1)", "budgets[total, 1M].max_limit 9 → 10", "Team two (2)");
        TableView<?> lines = stage.find("#fleets-lines", TableView.class);
        stage.fx(() -> lines.getSelectionModel().select(0));
        stage.settle();
        assertThat(stage.texts("#fleets-detail"))
                .contains("saved.json", "Production", "max_limit", "9", "10");
        stage.robot().clickOn("#state-added");
        stage.settle();
        assertThat(stage.texts("#fleets-lines"))
                .contains("Team two (2)")
                .doesNotContain("Team one (1)");
    }

    @Test
    void aFileThatCannotBeReadIsToldWithWhatToDo() {
        show(Theme.DARK);
        stage.fx(() -> {
            viewModel.comparingFleetsProperty().set(true);
            viewModel.fleets().compareWith(directory.resolve("nowhere.json"));
        });
        stage.settle();
        assertThat(stage.texts("#fleets-state"))
                .anySatisfy(text -> assertThat(text).startsWith("There is no file"))
                .contains("Compare again");
    }
}
