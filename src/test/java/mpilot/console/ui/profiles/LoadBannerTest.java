package mpilot.console.ui.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import mpilot.console.fleet.column.SortOrder;
import mpilot.console.gateway.FakeSource;
import mpilot.console.gateway.GatewayFailure;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.task.ManualTasks;
import mpilot.console.ui.ComponentStage;
import mpilot.console.ui.fleet.FleetState;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What stands above the rows while all that match are asked for. */
class LoadBannerTest {
    @RegisterExtension private final ComponentStage stage = new ComponentStage();

    private final ManualTasks tasks = new ManualTasks();
    private final FakeSource source = new FakeSource(ProfileFixtures.profiles(10_001));
    private final ProfilesViewModel viewModel = Lists.of(source, tasks.runner());
    private final List<String> said = new ArrayList<>();
    private final Set<Node> cancelButtons = new LinkedHashSet<>();
    private final Set<Node> focused = new LinkedHashSet<>();

    private void show() {
        VBox shown = stage.show(() -> new VBox(new Label("above"), new LoadBanner(viewModel)));
        stage.fx(() ->
                viewModel
                        .gatheringProperty()
                        .subscribe(state -> {
                            if (state instanceof FleetState.Loading(long rows, long _)
                                    && rows > 0) {
                                said.add(((Label) shown.lookup("#load-banner .label")).getText());
                                cancelButtons.add(shown.lookup("#load-cancel"));
                                focused.add(shown.getScene().getFocusOwner());
                            }
                        }));
    }

    private void answer() {
        stage.fx(() -> {
            tasks.pass(Duration.ofSeconds(1));
            tasks.runAll();
        });
        stage.settle();
    }

    private void sort() {
        stage.fx(() -> viewModel.sortProperty().set(SortOrder.by("name")));
        answer();
    }

    @Test
    void theButtonToCancelIsTheSameFromStepToStepAndTakesTheFocusOfTheAgreement() {
        show();
        stage.fx(viewModel::refresh);
        answer();
        sort();
        assertThat(stage.texts("#load-banner")).contains("Load 10,001 profiles", "Cancel");
        stage.robot().clickOn("#load-agree");
        answer();
        assertThat(said).hasSizeGreaterThan(50);
        assertThat(said.getLast())
                .isEqualTo(
                        "10,001 of 10,001 profiles loaded; the rows below are those from before");
        assertThat(cancelButtons).hasSize(1);
        assertThat(focused).isEqualTo(cancelButtons);
        assertThat(stage.isShown("#load-banner")).isFalse();
    }

    @Test
    void nothingIsWaitedForWhileTheOperatorIsAsked() {
        stage.fx(viewModel::refresh);
        assertThat(isGatewayAwaited()).isTrue();
        answer();
        sort();
        assertThat(viewModel.gatheringProperty().get()).isEqualTo(new FleetState.Asking(10_001));
        assertThat(isGatewayAwaited()).isFalse();
        stage.fx(viewModel::agree);
        assertThat(isGatewayAwaited()).isTrue();
    }

    /** Whether it is said after a while. */
    private boolean isGatewayAwaited() {
        return stage.fx(() -> {
            tasks.pass(Duration.ofMillis(250));
            return viewModel.longLoadingProperty().get();
        });
    }

    @Test
    void aFailureBeforeTheFirstRowsIsTakenBackOnceTheGatewayAnswers() {
        show();
        source.fail(new GatewayFailure.NoToken("It wants a token.", "Enter one."));
        sort();
        assertThat(viewModel.stateProperty().get()).isInstanceOf(ListState.Failed.class);
        source.fail(null);
        stage.fx(viewModel::refresh);
        answer();
        assertThat(viewModel.gatheringProperty().get()).isEqualTo(new FleetState.Asking(10_001));
        assertThat(viewModel.stateProperty().get()).isInstanceOf(ListState.Loading.class);
        stage.fx(viewModel::agree);
        answer();
        assertThat(said).endsWith("10,001 of 10,001 profiles");
    }
}
