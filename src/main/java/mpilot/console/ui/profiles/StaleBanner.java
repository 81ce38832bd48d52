package mpilot.console.ui.profiles;

import atlantafx.base.theme.Styles;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import mpilot.console.gateway.VisibleText;
import mpilot.console.policy.Ages;
import mpilot.console.text.Text;
import mpilot.console.ui.kit.Problem;
import mpilot.console.ui.kit.RemedyButtons;
import mpilot.console.ui.kit.Wrapping;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** Tells above the rows that they are those of an earlier answer, and why. */
final class StaleBanner extends HBox {
    private final Label text = new Label();
    private final HBox remedies = new HBox(8);

    StaleBanner(ProfilesViewModel viewModel) {
        setId("stale-banner");
        getStyleClass().add("stale-banner");
        setAlignment(Pos.CENTER_LEFT);
        Wrapping.follow(text);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        Button retry =
                new Button(
                        Text.of("profiles.try-again"), new FontIcon(BootstrapIcons.ARROW_REPEAT));
        retry.setId("stale-retry");
        retry.setAccessibleHelp(Text.of("profiles.refresh-help"));
        retry.getStyleClass().add(Styles.SMALL);
        retry.setMinWidth(Region.USE_PREF_SIZE);
        retry.setOnAction(_ -> viewModel.refresh());
        remedies.setAlignment(Pos.CENTER_RIGHT);
        remedies.setMinWidth(USE_PREF_SIZE);
        getChildren()
                .addAll(new FontIcon(BootstrapIcons.EXCLAMATION_TRIANGLE), text, remedies, retry);
        viewModel.stateProperty().subscribe(state -> show(state, viewModel.pageProperty().get()));
    }

    private void show(ListState state, @Nullable PageInfo page) {
        boolean stale = state instanceof ListState.Stale;
        setVisible(stale);
        setManaged(stale);
        if (state instanceof ListState.Stale(Problem problem)) {
            String sentence = VisibleText.of(problem.sentence());
            text.setText(
                    page == null
                            ? Text.of("profiles.stale", sentence, problem.advice())
                            : Text.of(
                                    "profiles.stale-since",
                                    Ages.local(page.receivedAt()),
                                    sentence,
                                    problem.advice()));
            remedies.getChildren().setAll(RemedyButtons.of(problem));
            remedies.getChildren().forEach(each -> each.getStyleClass().add(Styles.SMALL));
            text.setTooltip(new Tooltip(text.getText()));
        }
    }
}
