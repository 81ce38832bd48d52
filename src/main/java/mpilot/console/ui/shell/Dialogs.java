package mpilot.console.ui.shell;

import atlantafx.base.controls.ModalPane;
import atlantafx.base.util.Animations;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import javafx.util.Subscription;

import mpilot.console.ui.kit.FocusOrder;

import org.jspecify.annotations.Nullable;

/**
 * The layer over the window that shows one dialog at a time. A dialog has the keys and the focus to
 * itself and is left by its own buttons alone, so that nothing under way goes out of sight.
 */
final class Dialogs {
    private static final Duration FADE = Duration.millis(120);

    private final ModalPane pane = new ModalPane();
    private @Nullable Node focusBefore;
    private Subscription focus = Subscription.EMPTY;

    Dialogs() {
        pane.setId("dialogs");
        pane.setPersistent(true);
        // One that fades out takes the one that follows it, as after the palette, with it.
        pane.setOutTransitionFactory(null);
        // The dialog in it takes the focus; the layer itself never does.
        pane.setFocusTraversable(false);
    }

    /** The layer itself, to be laid over the window. */
    Node node() {
        return pane;
    }

    boolean isShown() {
        return pane.isDisplay();
    }

    /** Lets dialogs fade in, or come at once. */
    void setMoving(boolean moving) {
        // Not the usual zoom: JavaFX leaves its first frame on the screen, in the corner.
        pane.setInTransitionFactory(moving ? node -> Animations.fadeIn(node, FADE) : null);
    }

    /** Shows {@code dialog} and moves the focus into it. */
    void show(Node dialog) {
        Scene scene = pane.getScene();
        if (!isShown()) {
            focusBefore = scene.getFocusOwner();
        }
        if (dialog instanceof Region card) {
            card.setMaxHeight(Region.USE_PREF_SIZE);
        }
        pane.show(dialog);
        // Its first frame shows all of it, the lists' selected rows too.
        pane.applyCss();
        pane.layout();
        focus.unsubscribe();
        focus = scene.focusOwnerProperty().subscribe(owner -> keepWithin(dialog, owner));
    }

    /** Takes the dialog away and gives the focus back to where it was. */
    void close() {
        focus.unsubscribe();
        pane.hide(true);
        if (focusBefore != null) {
            focusBefore.requestFocus();
            focusBefore = null;
        }
    }

    private void keepWithin(Node dialog, @Nullable Node owner) {
        if (owner == null || !isWithin(owner, dialog)) {
            // Later, as the focus is on its way elsewhere, and the dialog on its way in.
            Platform.runLater(() -> {
                Node first = FocusOrder.first(dialog);
                if (first != null && isShown()) {
                    first.requestFocus();
                }
            });
        }
    }

    private static boolean isWithin(Node node, Node ancestor) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.equals(ancestor)) {
                return true;
            }
        }
        return false;
    }
}
