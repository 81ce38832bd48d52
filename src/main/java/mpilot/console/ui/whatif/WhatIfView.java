package mpilot.console.ui.whatif;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import mpilot.console.text.Text;
import mpilot.console.ui.kit.Note;
import mpilot.console.ui.kit.Wrapping;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/** A field for each limit's cap, and below them what the tried caps would mean. */
public final class WhatIfView extends VBox {
    private final VBox rows = new VBox();

    /** Shows {@code viewModel}. */
    public WhatIfView(WhatIfViewModel viewModel) {
        setId("what-if");
        getStyleClass().add("what-if");
        rows.getStyleClass().add("what-if-rows");
        Label nothingSent =
                new Label(
                        Text.of("whatif.nothing-sent"), new FontIcon(BootstrapIcons.SHIELD_CHECK));
        nothingSent.setId("what-if-nothing-sent");
        nothingSent.getStyleClass().addAll("card-state", "tone-neutral");
        nothingSent.setWrapText(true);
        Button reset = new Button(Text.of("whatif.reset"));
        reset.setId("what-if-reset");
        reset.setAccessibleHelp(Text.of("whatif.reset-help"));
        reset.disableProperty().bind(viewModel.touchedProperty().not());
        reset.setOnAction(_ -> viewModel.reset());
        viewModel.trialsProperty().subscribe(this::showRows);
        getChildren().addAll(nothingSent, rows, reset, new OutcomeView(viewModel));
    }

    private void showRows(List<CapTrial> trials) {
        rows.getChildren().setAll(trials.stream().map(WhatIfView::row).toList());
        if (trials.isEmpty()) {
            rows.getChildren().add(new Note(Text.of("whatif.no-limits")));
        }
    }

    private static Node row(CapTrial trial) {
        Label name = new Label(trial.name());
        Wrapping.follow(name);
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        TextField cap = new TextField();
        cap.getStyleClass().add("what-if-cap");
        cap.setMinWidth(USE_PREF_SIZE);
        cap.setPromptText(trial.present());
        cap.setAccessibleText(Text.of("whatif.cap-spoken", trial.name(), trial.present()));
        cap.setAccessibleHelp(Text.of("whatif.cap-help"));
        cap.textProperty().bindBidirectional(trial.typedProperty());
        name.setLabelFor(cap);
        HBox line = new HBox(8, name, cap);
        line.setAlignment(Pos.CENTER_LEFT);
        Label problem = new Label();
        problem.getStyleClass().addAll("card-state", "tone-warning");
        Wrapping.follow(problem);
        problem.textProperty().bind(trial.problemProperty());
        problem.visibleProperty().bind(trial.problemProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        return new VBox(line, problem);
    }
}
