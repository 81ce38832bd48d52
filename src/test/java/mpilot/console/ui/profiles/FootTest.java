package mpilot.console.ui.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.gateway.FakeSource;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.task.ManualTasks;
import mpilot.console.task.TaskRunner;
import mpilot.console.ui.ComponentStage;
import mpilot.console.ui.kit.Theme;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FootTest {
    @RegisterExtension private final ComponentStage stage = new ComponentStage();

    private final TaskRunner tasks = ManualTasks.immediate();
    private final ProfilesViewModel viewModel =
            Lists.of(new FakeSource(ProfileFixtures.profiles(240)), tasks);

    @ParameterizedTest
    @CsvSource({"640, true", "480, false"})
    void wholePartsGiveWay(double width, boolean pageSize) {
        stage.show(Theme.LIGHT, width, 60, () -> new Foot(viewModel));
        stage.fx(viewModel::refresh);
        stage.settle();
        assertThat(stage.isShown("#page-size")).isEqualTo(pageSize);
        assertThat(stage.texts(".foot")).contains("1–25 of 240 visible to you", "Page", "of 10");
    }

    @Test
    void whatGaveWayComesBackWithTheRoom() {
        Foot foot = stage.show(Theme.LIGHT, 480, 60, () -> new Foot(viewModel));
        stage.fx(viewModel::refresh);
        stage.fx(() -> foot.getScene().getWindow().setWidth(960));
        stage.until("there is room again", () -> stage.isShown("#page-size"));
    }

    @Test
    void whatIsSelectedIsToldAtOnce() {
        stage.show(Theme.LIGHT, 960, 60, () -> new Foot(viewModel));
        stage.fx(viewModel::refresh);
        stage.settle();
        stage.fx(viewModel::selectAll);
        stage.until("it is told", () -> stage.isShown("#list-notes"));
        assertThat(stage.text("#list-notes")).isEqualTo("25 selected");
        stage.fx(() -> viewModel.selection().clear());
        stage.until("nothing is left to tell", () -> !stage.isShown("#list-notes"));
        stage.fx(viewModel::selectAll);
        stage.until("it is told again", () -> stage.isShown("#list-notes"));
    }
}
