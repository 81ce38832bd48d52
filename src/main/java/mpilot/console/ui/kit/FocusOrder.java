package mpilot.console.ui.kit;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

import org.jspecify.annotations.Nullable;

/** Where the focus goes within a part of the window. */
public final class FocusOrder {
    private FocusOrder() {}

    /** {@return the first control in {@code part} that can have the focus; null where none can} */
    public static @Nullable Node first(Node part) {
        if (!part.isVisible() || part.isDisabled()) {
            return null;
        }
        if (part.isFocusTraversable()) {
            return part;
        }
        // Its skin, which would lead to its content, is not there before the first layout.
        if (part instanceof ScrollPane pane) {
            return pane.getContent() == null ? null : first(pane.getContent());
        }
        if (part instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                Node found = first(child);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
