package mpilot.console.ui.kit;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Keeps the focus near a control that is taken away while it has it, such as a button that is gone
 * once it is pressed. JavaFX gives the focus to the first control of the window then, wherever the
 * operator was.
 */
public final class LostFocus {
    private final Scene scene;
    private final Predicate<Parent> isWhole;
    private final Runnable elsewhere;
    private List<Parent> around = List.of();
    private boolean lost;

    private LostFocus(Scene scene, Predicate<Parent> isWhole, Runnable elsewhere) {
        this.scene = scene;
        this.isWhole = isWhole;
        this.elsewhere = elsewhere;
        scene.focusOwnerProperty().subscribe(this::moved);
    }

    /**
     * Does so in {@code scene} from now on.
     *
     * @param isWhole whether so much is in a part of the window that it is near to nothing
     * @param elsewhere puts the focus where it is best when nothing near can have it
     */
    public static void mend(Scene scene, Predicate<Parent> isWhole, Runnable elsewhere) {
        new LostFocus(scene, isWhole, elsewhere);
    }

    private void moved(@Nullable Node before, @Nullable Node now) {
        if (now == null) {
            lost = before != null && !scene.equals(before.getScene());
        } else if (lost) {
            lost = false;
            near();
        } else {
            around = parents(now);
        }
    }

    private static List<Parent> parents(Node node) {
        List<Parent> parents = new ArrayList<>();
        for (Parent each = node.getParent(); each != null; each = each.getParent()) {
            parents.add(each);
        }
        return parents;
    }

    private void near() {
        around.stream()
                .filter(each -> scene.equals(each.getScene()))
                .takeWhile(each -> !isWhole.test(each))
                .map(FocusOrder::first)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresentOrElse(Node::requestFocus, elsewhere);
    }
}
