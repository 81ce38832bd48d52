package mpilot.console.ui;

import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import java.util.stream.Stream;

/** Events of a mouse that no robot moves. */
public final class Mouse {
    private Mouse() {}

    /** Presses and releases the main button on {@code node}, Ctrl held down. FX thread only. */
    public static void clickWithControl(Node node) {
        Stream.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED)
                .map(type -> event(type, MouseButton.PRIMARY, false, true))
                .forEach(node::fireEvent);
    }

    /** {@return an event of {@code type} at a node's own origin, Shift held down or not} */
    public static MouseEvent event(EventType<MouseEvent> type, MouseButton button, boolean shift) {
        return event(type, button, shift, false);
    }

    private static MouseEvent event(
            EventType<MouseEvent> type, MouseButton button, boolean shift, boolean control) {
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
                control,
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
