package mpilot.console.ui.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.task.ManualTasks;
import mpilot.console.task.PassingTime;
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

/** The place that tells what is reset when. */
class AgendaViewTest {
    private static final InstantSource CLOCK = InstantSource.fixed(ProfileFixtures.NOW);

    @RegisterExtension private final ComponentStage stage = new ComponentStage();

    @TempDir private Path directory;

    private final List<String> opened = new ArrayList<>();
    private final AgendaViewModel viewModel =
            new AgendaViewModel(
                    new FleetViewModel(AgendaFixture.source(), ManualTasks.immediate(), CLOCK),
                    (profile, pointer) -> opened.add(profile.id() + " " + pointer),
                    "https://gateway.example.com",
                    ManualTasks.immediate(),
                    new PassingTime(ManualTasks.immediate(), CLOCK));

    private void show(Theme theme, double width) {
        stage.show(
                theme,
                width,
                700,
                () ->
                        new AgendaView(
                                viewModel,
                                (_, wanted) -> directory.resolve(wanted.name()).toFile()));
        stage.settle();
    }

    @Test
    void everyDayHasItsResets() {
        show(Theme.LIGHT, 1100);
        assertThat(stage.text("#agenda-all")).isEqualTo("All 3");
        assertThat(stage.text("#agenda-budgets")).isEqualTo("Budgets 1");
        assertThat(stage.texts("#agenda-resets"))
                .contains(
                        "Monday, November 23, 2026",
                        "2 resets",
                        "in 30 min",
                        "A\\u202Ent",
                        "frees $4 of $9");
        assertThat(stage.text("#agenda-summary")).startsWith("3 resets ahead.");
    }

    @Test
    void aClickOpensTheProfileAndEnterOpensItAgain() {
        show(Theme.DARK, 700);
        stage.robot().clickOn("Zebra");
        assertThat(opened).containsExactly("1 /budgets/0");
        stage.robot().type(KeyCode.ENTER);
        assertThat(opened).containsExactly("1 /budgets/0", "1 /budgets/0");
        stage.robot().type(KeyCode.UP).type(KeyCode.ENTER);
        assertThat(opened).hasSize(2);
    }

    @Test
    void theWordsOfTheExportAreWhole() {
        show(Theme.LIGHT, 1100);
        Button export = stage.find("#agenda-export", Button.class);
        double room =
                export.getHeight() - export.getInsets().getTop() - export.getInsets().getBottom();
        double words = stage.find("#agenda-export .text", Node.class).getLayoutBounds().getHeight();
        assertThat(room).isGreaterThanOrEqualTo(words);
    }

    @Test
    void theListIsSavedAsACalendarAndThatIsSaid() {
        show(Theme.LIGHT, 1100);
        assertThat(stage.isShown("#agenda-outcome")).isFalse();
        stage.robot().clickOn("#agenda-export");
        stage.settle();
        Path file = directory.resolve("resets-2026-11-23.ics");
        assertThat(file).content().contains("BEGIN:VEVENT");
        assertThat(stage.text("#agenda-outcome")).isEqualTo("3 resets saved to " + file);
        stage.robot().clickOn("#agenda-tokens");
        stage.settle();
        assertThat(stage.isShown("#agenda-outcome")).isFalse();
    }

    @Test
    void nothingToSaveIsNotOffered() {
        show(Theme.LIGHT, 1100);
        stage.fx(() -> viewModel.searchProperty().set("nobody"));
        stage.until("the list is narrowed", () -> viewModel.rowsProperty().get().isEmpty());
        assertThat(stage.find("#agenda-export", Node.class).isDisabled()).isTrue();
        TableView<?> resets = stage.find("#agenda-resets", TableView.class);
        assertThat(resets.getItems()).isEmpty();
        stage.until("it says so", () -> stage.texts("#agenda-resets").contains("No reset ahead"));
    }
}
