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
import mpilot.console.text.Text;

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
                            Text.of("profiles.empty"),
                            Text.of("profiles.empty-help"),
                            List.of(refresh(Text.of("profiles.refresh"))));
            case ListState.NoMatch _ ->
                    show(
                            BootstrapIcons.SEARCH,
                            Text.of("profiles.no-match"),
                            Text.of("profiles.no-match-help"),
                            List.of(clear()));
            case ListState.Failed(Problem problem) -> showProblem(problem);
        }
    }

    private void showLoading() {
        ProgressIndicator progress = new ProgressIndicator();
        progress.setMaxSize(36, 36);
        Label text = new Label(Text.of("profiles.loading-first"));
        text.getStyleClass().add("state-detail");
        getChildren().setAll(progress, text);
    }

    private void showProblem(Problem problem) {
        List<Node> actions = new ArrayList<>();
        actions.add(refresh(Text.of("profiles.try-again")));
        if (viewModel.isFiltered()) {
            actions.add(clear());
        }
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
        Button button = new Button(Text.of("profiles.clear-filters"));
        button.setId("state-clear");
        button.setOnAction(_ -> viewModel.clearFilters());
        return button;
    }
}
