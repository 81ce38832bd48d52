package mpilot.console.ui.fleet;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;

import mpilot.console.gateway.ProfileQuery;
import mpilot.console.gateway.VisibleText;
import mpilot.console.text.Text;
import mpilot.console.ui.kit.Notice;
import mpilot.console.ui.kit.Problem;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import java.util.List;

/**
 * Shows a place's content once all profiles are here, and until then how far they are, what is
 * asked of the operator, or why they could not be had.
 */
public final class FleetPane extends StackPane {
    private final FleetViewModel fleet;
    private final Node content;
    private final Notice notice = new Notice();

    /** Stands around {@code content}, which is for the profiles of {@code fleet}. */
    public FleetPane(FleetViewModel fleet, Node content) {
        this.fleet = fleet;
        this.content = content;
        notice.setId("fleet-state");
        getChildren().addAll(content, notice);
        fleet.stateProperty().subscribe(this::show);
    }

    private void show(FleetState state) {
        boolean there = fleet.fleet() != null && !(state instanceof FleetState.Asking);
        content.setVisible(there);
        notice.setVisible(!there);
        if (there) {
            notice.clear();
            return;
        }
        switch (state) {
            case FleetState.Idle _ -> showIdle();
            case FleetState.Loading(long rows, long total) -> showLoading(rows, total);
            case FleetState.Asking(long total) -> showAsking(total);
            case FleetState.Failed(Problem problem, var _) -> showProblem(problem);
            case FleetState.Loaded _ -> notice.clear();
        }
    }

    private void showIdle() {
        notice.show(
                BootstrapIcons.COLLECTION,
                Text.of("fleetview.idle"),
                Text.of("fleetview.idle-help"),
                List.of(load()));
    }

    private void showLoading(long rows, long total) {
        ProgressBar bar =
                new ProgressBar(
                        total == 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) rows / total);
        bar.setPrefWidth(280);
        bar.setAccessibleText(Text.of("fleetview.loading"));
        notice.showProgress(
                bar,
                total == 0
                        ? Text.of("fleetview.loading")
                        : Text.of("fleetview.loaded-of", rows, total),
                List.of(cancel()));
    }

    private void showAsking(long total) {
        notice.show(
                BootstrapIcons.QUESTION_CIRCLE,
                Text.of("fleetview.asking", total),
                Text.of("fleetview.asking-help", ProfileQuery.MAX_LIMIT),
                List.of(
                        Notice.action(
                                "fleet-agree",
                                Text.of("fleetview.agree", total),
                                Text.of("fleetview.asking-help", ProfileQuery.MAX_LIMIT),
                                fleet::agree),
                        cancel()));
    }

    private void showProblem(Problem problem) {
        notice.show(
                BootstrapIcons.EXCLAMATION_TRIANGLE,
                VisibleText.of(problem.sentence()),
                problem.advice(),
                List.of(load()));
    }

    private Button load() {
        return Notice.action(
                "fleet-load",
                Text.of("fleetview.load"),
                Text.of("fleetview.idle-help"),
                fleet::reload);
    }

    private Button cancel() {
        return Notice.plainAction(
                "fleet-cancel",
                Text.of("fleetview.cancel"),
                Text.of("fleetview.cancel-help"),
                fleet::cancel);
    }
}
