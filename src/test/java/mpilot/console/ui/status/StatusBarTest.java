package mpilot.console.ui.status;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.task.ManualTasks;
import mpilot.console.ui.ComponentStage;
import mpilot.console.ui.kit.Theme;
import mpilot.console.ui.kit.Tone;
import mpilot.console.ui.status.StatusViewModel.Answering;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

class StatusBarTest {
    @RegisterExtension private final ComponentStage stage = new ComponentStage();

    private final InstantSource clock = InstantSource.fixed(ProfileFixtures.NOW);
    private final ManualTasks tasks = new ManualTasks();
    private final RunningTasks running = new RunningTasks();
    private final Messages messages = new Messages(tasks.runner(), clock);
    private final SimpleObjectProperty<Answering> answering =
            new SimpleObjectProperty<>(Answering.ANSWERS);
    private final SimpleObjectProperty<DataShown> data =
            new SimpleObjectProperty<>(new DataShown(25, 240, ProfileFixtures.NOW, null));
    private final List<String> cancelled = new ArrayList<>();

    private void show(Theme theme) {
        stage.show(
                theme,
                900,
                600,
                () -> {
                    StatusBar bar =
                            new StatusBar(
                                    new StatusViewModel(
                                            "Sandbox",
                                            answering,
                                            new Freshness(data, tasks.runner(), clock),
                                            running,
                                            messages),
                                    new Label("Token"));
                    Region space = new Region();
                    space.setMinHeight(500);
                    return new VBox(space, bar);
                });
    }

    private void load(long done) {
        stage.fx(() ->
                running.show(
                        RunningTask.counting(
                                "load", "Load all", done, 200, () -> cancelled.add("load"))));
        stage.settle();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void itTellsTheGatewayWhatIsAtHandAndTheToken(Theme theme) {
        show(theme);
        assertThat(stage.texts("#status-bar"))
                .containsExactly(
                        "Sandbox: connected", "25 of 240 at hand · updated just now", "Token");
        stage.fx(() -> answering.set(Answering.FAILS));
        assertThat(stage.text("#status-connection")).isEqualTo("Sandbox: last request failed");
    }

    @Test
    void whatIsToldShowsForAMomentBesideTheRestAndIsCounted() {
        show(Theme.LIGHT);
        stage.fx(() -> messages.tell(Tone.DANGER, "The gateway is gone."));
        assertThat(stage.text("#status-message")).isEqualTo("The gateway is gone.");
        assertThat(stage.text("#activity")).isEqualTo("1 new");
        load(50);
        assertThat(stage.text("#activity")).isEqualTo("1 task · 1 new");
        assertThat(stage.texts("#status-bar")).contains("Sandbox: connected", "Token");
    }

    @Test
    void tasksAndMessagesAreReadAndCancelledInOnePlace() {
        show(Theme.LIGHT);
        stage.fx(() -> messages.tell(Tone.GOOD, "Saved."));
        load(50);
        stage.robot().clickOn("#activity");
        stage.settle();
        assertThat(stage.texts("#activity-view"))
                .contains("Under way", "Load all", "50 of 200", "Messages", "Saved.");
        assertThat(stage.text("#activity")).isEqualTo("1 task");
        load(150);
        assertThat(stage.texts("#task-load")).containsExactly("Load all", "150 of 200", "Cancel");
        stage.robot().clickOn("Cancel");
        assertThat(cancelled).containsExactly("load");
        stage.fx(() -> running.end("load"));
        stage.settle();
        assertThat(stage.texts("#activity-view")).contains("Nothing is under way.");
        stage.robot().clickOn("#messages-clear");
        assertThat(stage.texts("#activity-view")).contains("Nothing was told.");
        stage.robot().type(KeyCode.ESCAPE);
        stage.until("it is gone", () -> !stage.isShown("#activity-view"));
    }
}
