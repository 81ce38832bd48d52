package mpilot.console.ui.profiles;

import atlantafx.base.theme.Styles;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import mpilot.console.gateway.VisibleText;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;

/** Stands where the rows would be when there are none, and says why and what to do. */
final class StatePane extends VBox {
    private final ProfilesViewModel viewModel;

    StatePane(ProfilesViewModel viewModel) {
        this.viewModel = viewModel;
        setId("list-state");
        getStyleClass().add("state-pane");
        setAlignment(Pos.CENTER);
        viewModel.stateProperty().subscribe(this::show);
    }

    private void show(ListState state) {
        switch (state) {
            case ListState.Loading _ -> showLoading();
            case ListState.Shown _, ListState.Stale _ -> getChildren().clear();
            case ListState.Empty _ ->
                    show(
                            BootstrapIcons.INBOX,
                            "No profiles are visible to you",
                            "The gateway answered with an empty list. Your role may see its own or"
                                    + " its team's profiles only.",
                            List.of(refresh("Refresh")));
            case ListState.NoMatch _ ->
                    show(
                            BootstrapIcons.SEARCH,
                            "No profile matches",
                            "Nothing visible to you has this name, these tags and this status.",
                            List.of(clear()));
            case ListState.Failed(Problem problem) -> showProblem(problem);
        }
    }

    private void showLoading() {
        ProgressIndicator progress = new ProgressIndicator();
        progress.setMaxSize(36, 36);
        Label text = new Label("Asking the gateway for its access profiles");
        text.getStyleClass().add("state-detail");
        getChildren().setAll(progress, text);
    }

    private void showProblem(Problem problem) {
        List<Node> actions = new ArrayList<>();
        actions.add(refresh("Try again"));
        if (viewModel.isFiltered()) {
            actions.add(clear());
        }
        show(
                BootstrapIcons.EXCLAMATION_TRIANGLE,
                VisibleText.of(problem.sentence()),
                problem.advice()
                        + (problem.eventId() == null
                                ? ""
                                : "\nEvent " + VisibleText.of(problem.eventId())),
                actions);
    }

    private void show(BootstrapIcons icon, String title, String detail, List<Node> actions) {
        FontIcon picture = new FontIcon(icon);
        picture.getStyleClass().add("state-icon");
        Label titleLabel = new Label(title);
        titleLabel.getStyleClass().addAll(Styles.TITLE_4, "state-title");
        titleLabel.setWrapText(true);
        Label detailLabel = new Label(detail);
        detailLabel.getStyleClass().add("state-detail");
        detailLabel.setWrapText(true);
        HBox buttons = new HBox(8);
        buttons.setAlignment(Pos.CENTER);
        buttons.getChildren().setAll(actions);
        getChildren().setAll(picture, titleLabel, detailLabel, buttons);
    }

    private Button refresh(String text) {
        Button button = new Button(text, new FontIcon(BootstrapIcons.ARROW_REPEAT));
        button.setId("state-retry");
        button.getStyleClass().add(Styles.ACCENT);
        button.setOnAction(_ -> viewModel.refresh());
        return button;
    }

    private Button clear() {
        Button button = new Button("Clear filters");
        button.setId("state-clear");
        button.setOnAction(_ -> viewModel.clearFilters());
        return button;
    }
}
