package mpilot.console.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import java.util.List;
import java.util.function.Supplier;

/** A headed part of a pane, which can be folded away. */
public final class Section extends Fold {
    /** A folded section called {@code title} with {@code aside} at the right of its head. */
    public Section(String title, String aside, Supplier<? extends List<? extends Node>> content) {
        super(title, content);
        getStyleClass().add("section");
        toggle().setText(title);
        toggle().setMinWidth(0);
        toggle().getStyleClass().add("section-title");
        Label note = new Label(aside);
        note.getStyleClass().add("section-aside");
        note.setMinWidth(0);
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        head().getChildren().addAll(spacer, note);
    }
}
