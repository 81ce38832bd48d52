package mpilot.console.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;

/** A headed part of a pane. */
public final class Section extends VBox {
    /** A section called {@code title} with {@code aside} at the right of its head. */
    public Section(String title, String aside, List<? extends Node> content) {
        getStyleClass().add("section");
        Label head = new Label(title);
        head.getStyleClass().add("section-title");
        Label note = new Label(aside);
        note.getStyleClass().add("section-aside");
        note.setMinWidth(0);
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        HBox line = new HBox(head, spacer, note);
        line.getStyleClass().add("section-head");
        line.setAlignment(Pos.BASELINE_LEFT);
        getChildren().add(line);
        getChildren().addAll(content);
    }
}
