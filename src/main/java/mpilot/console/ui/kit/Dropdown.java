package mpilot.console.ui.kit;

import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.stage.Popup;
import javafx.stage.Screen;

/**
 * Content in a small window of its own beside a node, as large as the node's own text, and gone
 * with Esc or a click elsewhere. It stands below the node, or above it where there is more room,
 * and never beyond the screen.
 */
public final class Dropdown {
    private static final double GAP = 4;

    private final Region content;
    private final Zoom zoom;
    private final Popup popup = new Popup();

    /** Holds {@code content}, not yet shown. */
    public Dropdown(Region content) {
        this.content = content;
        this.zoom = new Zoom(content);
        Theme.stylePopup(zoom);
        popup.getContent().add(zoom);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
    }

    /** {@return whether it is shown} */
    public boolean isShowing() {
        return popup.isShowing();
    }

    /** Takes it away. */
    public void hide() {
        popup.hide();
    }

    /** Shows it beside {@code anchor}, or hides it where it is shown. */
    public void toggle(Node anchor) {
        if (popup.isShowing()) {
            popup.hide();
        } else {
            show(anchor);
        }
    }

    /** Shows it beside {@code anchor}, its right edge below the anchor's where there is no more. */
    public void show(Node anchor) {
        zoom.setPercent(Zoom.percentOf(anchor));
        // Its styles come with its owner: only now is it known how large it is.
        popup.show(anchor, 0, 0);
        zoom.applyCss();
        double width = zoom.prefWidth(-1);
        double height = zoom.prefHeight(-1);
        Bounds at = anchor.localToScreen(anchor.getBoundsInLocal());
        Rectangle2D screen = screen(at);
        double x =
                Math.clamp(at.getMinX(), screen.getMinX(), Math.max(0, screen.getMaxX() - width));
        double below = at.getMaxY() + GAP;
        boolean fits = below + height <= screen.getMaxY();
        double y = fits ? below : Math.max(screen.getMinY(), at.getMinY() - GAP - height);
        popup.setAnchorX(x);
        popup.setAnchorY(y);
        content.requestFocus();
    }

    private static Rectangle2D screen(Bounds at) {
        return Screen.getScreensForRectangle(at.getMinX(), at.getMinY(), 1, 1).stream()
                .findFirst()
                .orElse(Screen.getPrimary())
                .getVisualBounds();
    }
}
