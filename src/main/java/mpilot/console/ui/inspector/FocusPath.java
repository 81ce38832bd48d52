package mpilot.console.ui.inspector;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the focus is within a part of the window, so that it is at the same place once another part
 * of the same shape has taken its place.
 *
 * @param steps the place among its siblings of each node from the part to what has the focus
 * @param isInside whether the focus is in the part at all
 */
record FocusPath(List<Integer> steps, boolean isInside) {
    static FocusPath of(Node part) {
        Scene scene = part.getScene();
        Node each = scene == null ? null : scene.getFocusOwner();
        List<Integer> steps = new ArrayList<>();
        while (each != null && !each.equals(part)) {
            Parent parent = each.getParent();
            steps.addFirst(parent == null ? 0 : parent.getChildrenUnmodifiable().indexOf(each));
            each = parent;
        }
        return new FocusPath(steps, each != null);
    }

    /** Gives the focus to the same place of {@code part}, or the nearest above it. */
    void restore(Parent part) {
        if (!isInside) {
            return;
        }
        part.applyCss();
        part.layout();
        Node found = part;
        for (int step : steps) {
            List<Node> children =
                    found instanceof Parent parent ? parent.getChildrenUnmodifiable() : List.of();
            if (step < 0 || step >= children.size()) {
                break;
            }
            found = children.get(step);
        }
        found.requestFocus();
    }
}
