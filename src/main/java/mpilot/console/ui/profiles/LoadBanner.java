package mpilot.console.ui.profiles;

import atlantafx.base.theme.Styles;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import mpilot.console.text.Text;
import mpilot.console.ui.fleet.FleetState;
import mpilot.console.ui.kit.Notice;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/**
 * Tells above the rows that all that match are being loaded, or asks whether to, while the rows do
 * not yet answer what is asked.
 */
final class LoadBanner extends HBox {
    private final ProfilesViewModel viewModel;
    private final FontIcon question = new FontIcon(BootstrapIcons.QUESTION_CIRCLE);
    private final ProgressBar bar = new ProgressBar();
    private final Label words = new Label();
    private final Button agree;

    LoadBanner(ProfilesViewModel viewModel) {
        this.viewModel = viewModel;
        setId("load-banner");
        getStyleClass().add("load-banner");
        setAlignment(Pos.CENTER_LEFT);
        bar.setAccessibleText(Text.of("profiles.loading-all"));
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        agree =
                Notice.action(
                        "load-agree", "", Text.of("profiles.load-agree-help"), viewModel::agree);
        Button cancel =
                Notice.plainAction(
                        "load-cancel",
                        Text.of("profiles.load-cancel"),
                        Text.of("profiles.load-cancel-help"),
                        viewModel::cancelLoading);
        for (Button button : List.of(agree, cancel)) {
            button.getStyleClass().add(Styles.SMALL);
            button.setMinWidth(USE_PREF_SIZE);
        }
        for (Node part : List.of(question, bar, agree)) {
            part.managedProperty().bind(part.visibleProperty());
        }
        getChildren().setAll(question, bar, words, agree, cancel);
        viewModel.gatheringProperty().subscribe(this::show);
    }

    private void show(@Nullable FleetState state) {
        boolean told =
                state instanceof FleetState.Asking
                        || (state instanceof FleetState.Loading && viewModel.isBehind());
        setVisible(told);
        setManaged(told);
        switch (state) {
            case FleetState.Loading(long rows, long total) when told -> showLoading(rows, total);
            case FleetState.Asking(long total) -> showAsking(total);
            case null, default -> {}
        }
    }

    /** The button to cancel stays as it is from step to step: it may be just being pressed. */
    private void showLoading(long rows, long total) {
        bar.setProgress(total == 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) rows / total);
        ask(false);
        words.setText(
                viewModel.pageProperty().get() == null ? first(rows, total) : more(rows, total));
    }

    private static String first(long rows, long total) {
        return total == 0
                ? Text.of("fleetview.loading")
                : Text.of("fleetview.loaded-of", rows, total);
    }

    private static String more(long rows, long total) {
        return total == 0
                ? Text.of("profiles.loading-all")
                : Text.of("profiles.loading-all-of", rows, total);
    }

    private void showAsking(long total) {
        agree.setText(Text.of("profiles.load-agree", total));
        ask(true);
        words.setText(Text.of("profiles.load-asking", total));
    }

    private void ask(boolean asks) {
        question.setVisible(asks);
        agree.setVisible(asks);
        bar.setVisible(!asks);
    }
}
