package mpilot.console.ui.profiles;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressIndicator;

import mpilot.console.gateway.VisibleText;
import mpilot.console.text.Text;
import mpilot.console.ui.fleet.FleetState;
import mpilot.console.ui.kit.Notice;
import mpilot.console.ui.kit.Problem;
import mpilot.console.ui.kit.RemedyButtons;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;

/** Stands where the rows would be when there are none, and says why and what to do. */
final class StatePane extends Notice {
    private final ProfilesViewModel viewModel;

    StatePane(ProfilesViewModel viewModel) {
        this.viewModel = viewModel;
        setId("list-state");
        viewModel.stateProperty().subscribe(this::show);
        viewModel.gatheringProperty().subscribe(this::showLoadingIfSo);
    }

    private void show(ListState state) {
        switch (state) {
            case ListState.Loading _ -> showLoadingIfSo();
            case ListState.Shown _, ListState.Stale _ -> clear();
            case ListState.Empty _ ->
                    show(
                            BootstrapIcons.INBOX,
                            Text.of("profiles.empty"),
                            Text.of("profiles.empty-help"),
                            List.of(refresh(Text.of("profiles.refresh"))));
            case ListState.NoMatch _ ->
                    show(
                            BootstrapIcons.SEARCH,
                            Text.of("profiles.no-match"),
                            Text.of("profiles.no-match-help"),
                            List.of(clearFilters()));
            case ListState.Failed(Problem problem) -> showProblem(problem);
        }
    }

    /** The question above says enough while the operator is asked whether to load so many. */
    private void showLoadingIfSo() {
        if (!(viewModel.stateProperty().get() instanceof ListState.Loading)) {
            return;
        }
        if (viewModel.gatheringProperty().get() instanceof FleetState.Asking) {
            clear();
            return;
        }
        ProgressIndicator progress = new ProgressIndicator();
        progress.setMaxSize(36, 36);
        showProgress(progress, Text.of("profiles.loading-first"), List.of());
    }

    private void showProblem(Problem problem) {
        List<Node> actions = new ArrayList<>();
        actions.add(refresh(Text.of("profiles.try-again")));
        if (viewModel.filter().isFiltered()) {
            actions.add(clearFilters());
        }
        actions.addAll(RemedyButtons.of(problem));
        show(
                BootstrapIcons.EXCLAMATION_TRIANGLE,
                VisibleText.of(problem.sentence()),
                problem.eventId() == null
                        ? problem.advice()
                        : Text.of(
                                "profiles.advice-with-event",
                                problem.advice(),
                                VisibleText.of(problem.eventId())),
                actions);
    }

    private Button refresh(String text) {
        Button button =
                Notice.action(
                        "state-retry", text, Text.of("profiles.refresh-help"), viewModel::refresh);
        button.setGraphic(new FontIcon(BootstrapIcons.ARROW_REPEAT));
        return button;
    }

    private Button clearFilters() {
        return Notice.plainAction(
                "state-clear",
                Text.of("profiles.clear-filters"),
                Text.of("profiles.clear-filters-help"),
                viewModel.filter()::clear);
    }
}
