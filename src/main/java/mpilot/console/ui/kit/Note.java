package mpilot.console.ui.kit;

import javafx.scene.control.Label;

/** A sentence in quiet letters, over as many lines as it needs. */
public final class Note extends Label {
    /** Says {@code text}. */
    public Note(String text) {
        super(text);
        getStyleClass().add("empty-note");
        Wrapping.follow(this);
    }
}
