package mpilot.console.ui.inspector;

import javafx.scene.Node;

import mpilot.console.ui.kit.Fold;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/** Which part of the pane shows which field of the profile, by JSON Pointer (RFC 6901). */
final class FieldPlaces {
    private final Map<String, Node> nodes = new HashMap<>();

    /** Says that {@code node} shows the field at {@code pointer}, with all that is below it. */
    void put(String pointer, Node node) {
        nodes.put(pointer, node);
    }

    /** Forgets everything. */
    void clear() {
        nodes.clear();
    }

    /**
     * Unfolds what leads to the field at {@code pointer}.
     *
     * @return the smallest part that shows it; null where none does
     */
    @Nullable Node open(String pointer) {
        Node found = null;
        int end = 0;
        while (end >= 0) {
            end = pointer.indexOf('/', end + 1);
            Node node = nodes.get(end < 0 ? pointer : pointer.substring(0, end));
            if (node != null) {
                found = node;
                if (node instanceof Fold fold) {
                    fold.foldedProperty().set(false);
                }
            }
        }
        return found;
    }
}
