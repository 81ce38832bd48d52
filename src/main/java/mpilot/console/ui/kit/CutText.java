package mpilot.console.ui.kit;

import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * Says on hover the whole of a text that there was no room for, whatever shows it: the heads of
 * columns, chips, sums, names of sections. What says something of its own on hover goes on with it.
 */
public final class CutText {
    private static final double MAX_WIDTH = 480;

    private CutText() {}

    /** Does so for everything in {@code scene}, now and later. */
    public static void sayWhole(Scene scene) {
        scene.addEventFilter(
                MouseEvent.MOUSE_ENTERED_TARGET,
                event -> {
                    if (event.getTarget() instanceof Labeled labeled) {
                        tell(labeled);
                    }
                });
    }

    private static void tell(Labeled labeled) {
        if (labeled.getTooltip() instanceof Whole whole) {
            if (labeled.isTextTruncated()) {
                whole.say(labeled.getText());
            } else {
                labeled.setTooltip(null);
            }
        } else if (labeled.getTooltip() == null && labeled.isTextTruncated()) {
            labeled.setTooltip(new Whole(labeled.getText()));
        }
    }

    /** Tells these from the hover texts that others set. */
    private static final class Whole extends Tooltip {
        Whole(String text) {
            getStyleClass().add("hover-text");
            setMaxWidth(MAX_WIDTH);
            say(text);
        }

        void say(String text) {
            setWrapText(Wrapping.isSafe(text));
            setText(text);
        }
    }
}
