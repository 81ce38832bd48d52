package mpilot.console.ui.kit;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

/**
 * Puts off what can wait until the frame that is due is painted: what is shown first is seen before
 * it, and other events have their turn in between. A frame is painted when the one after it is laid
 * out.
 */
public final class AfterFrame {
    private final Runnable laidOut = this::laidOut;
    private @Nullable Scene scene;
    private @Nullable Runnable action;
    private boolean isLaidOut;

    /**
     * Runs {@code action} after the frame, in place of whatever waited for it; at once where {@code
     * node} is in no window that is shown, which has no frames.
     */
    public void run(Node node, Runnable action) {
        cancel();
        Scene of = node.getScene();
        Window window = of == null ? null : of.getWindow();
        if (window == null || !window.isShowing()) {
            action.run();
            return;
        }
        this.action = action;
        isLaidOut = false;
        scene = of;
        of.addPostLayoutPulseListener(laidOut);
        Platform.requestNextPulse();
    }

    /** {@return whether something waits} */
    public boolean isWaiting() {
        return action != null;
    }

    /** Does at once what waits, if anything does. */
    public void finish() {
        Runnable due = action;
        cancel();
        if (due != null) {
            due.run();
        }
    }

    /** Does nothing any more. */
    public void cancel() {
        stopListening();
        action = null;
    }

    private void laidOut() {
        if (!isLaidOut) {
            isLaidOut = true;
            Platform.requestNextPulse();
            return;
        }
        stopListening();
        Runnable due = action;
        Platform.runLater(() -> {
            if (due != null && due.equals(action)) {
                action = null;
                due.run();
            }
        });
    }

    private void stopListening() {
        if (scene != null) {
            scene.removePostLayoutPulseListener(laidOut);
            scene = null;
        }
    }
}
