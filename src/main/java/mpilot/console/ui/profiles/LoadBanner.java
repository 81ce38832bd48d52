package mpilot.console.ui.profiles;

import atlantafx.base.theme.Styles;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import mpilot.console.text.Text;
import mpilot.console.ui.fleet.FleetState;
import mpilot.console.ui.kit.Notice;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Tells above the rows that all that match are being loaded, or asks whether to, while the rows do
 * not yet answer what is asked.
 */
final class LoadBanner extends HBox {
    private final ProfilesViewModel viewModel;

    LoadBanner(ProfilesViewModel viewModel) {
        this.viewModel = viewModel;
        setId("load-banner");
        getStyleClass().add("load-banner");
        setAlignment(Pos.CENTER_LEFT);
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
            case null, default -> getChildren().clear();
        }
    }

    private void showLoading(long rows, long total) {
        ProgressBar bar =
                new ProgressBar(
                        total == 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) rows / total);
        bar.setAccessibleText(Text.of("profiles.loading-all"));
        say(
                total == 0
                        ? Text.of("profiles.loading-all")
                        : Text.of("profiles.loading-all-of", rows, total),
                bar,
                cancel());
    }

    private void showAsking(long total) {
        Button agree =
                Notice.action(
                        "load-agree",
                        Text.of("profiles.load-agree", total),
                        Text.of("profiles.load-agree-help"),
                        viewModel::agree);
        agree.getStyleClass().add(Styles.SMALL);
        say(
                Text.of("profiles.load-asking", total),
                new FontIcon(BootstrapIcons.QUESTION_CIRCLE),
                agree,
                cancel());
    }

    private void say(String text, Node... parts) {
        Label label = new Label(text);
        label.setMinWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setWrapText(true);
        HBox.setHgrow(label, Priority.ALWAYS);
        getChildren().setAll(parts);
        getChildren().add(1, label);
    }

    private Button cancel() {
        Button cancel =
                Notice.plainAction(
                        "load-cancel",
                        Text.of("profiles.load-cancel"),
                        Text.of("profiles.load-cancel-help"),
                        viewModel::cancelLoading);
        cancel.getStyleClass().add(Styles.SMALL);
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        return cancel;
    }
}
