package mpilot.console.ui;

import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** What an operator reads where the mouse comes to. */
public final class Hover {
    private Hover() {}

    /** {@return the text of the tooltip of {@code control}; empty where it has none} */
    public static String over(Control control) {
        enter(control);
        return control.getTooltip() == null ? "" : control.getTooltip().getText();
    }

    private static void enter(Node node) {
        node.fireEvent(Mouse.event(MouseEvent.MOUSE_ENTERED, MouseButton.NONE, false));
    }
}
