package mpilot.console.ui;

import javafx.event.EventType;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Events of a mouse that no robot moves. */
public final class Mouse {
    private Mouse() {}

    /** {@return an event of {@code type} at a node's own origin, Shift held down or not} */
    public static MouseEvent event(EventType<MouseEvent> type, MouseButton button, boolean shift) {
        boolean pressed = button != MouseButton.NONE;
        return new MouseEvent(
                type,
                0,
                0,
                0,
                0,
                button,
                pressed ? 1 : 0,
                shift,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                pressed,
                null);
    }
}
