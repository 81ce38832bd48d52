package mpilot.console.ui.kit;

import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import javafx.stage.Screen;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * Content in a small window of its own beside a node, as large as the node's own text, and gone
 * with Esc or a click elsewhere. It stands below the node, or above it where there is more room,
 * and never beyond the screen.
 */
public final class Dropdown {
    private static final double GAP = 4;

    /** Between it and the edges of the screen, for its shadow. */
    private static final double EDGE = 12;

    private final Supplier<? extends Region> maker;
    private final Popup popup = new Popup();
    private @Nullable Region content;
    private @Nullable Zoom zoom;

    /** Holds what {@code maker} makes once, when it is first shown: most never are. */
    public Dropdown(Supplier<? extends Region> maker) {
        this.maker = maker;
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        // The content stands where it is told to; its shadow reaches further.
        popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
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
        Zoom zoom = zoomed();
        zoom.setPercent(Zoom.percentOf(anchor));
        zoom.setMaxHeight(Double.MAX_VALUE);
        // Its styles come with its owner: only now is it known how large it is.
        popup.show(anchor, 0, 0);
        zoom.applyCss();
        Bounds at = anchor.localToScreen(anchor.getBoundsInLocal());
        Rectangle2D screen = screen(at);
        double top = screen.getMinY() + EDGE;
        double bottom = screen.getMaxY() - EDGE;
        double left = screen.getMinX() + EDGE;
        double width = zoom.prefWidth(-1);
        double height = Math.min(zoom.prefHeight(-1), bottom - top);
        double x = Math.clamp(at.getMinX(), left, Math.max(left, screen.getMaxX() - EDGE - width));
        double below = at.getMaxY() + GAP;
        boolean fits = below + height <= bottom;
        double y = fits ? below : Math.max(top, at.getMinY() - GAP - height);
        // It may come to say more while it is shown, and grows by that.
        zoom.setMaxHeight(bottom - y);
        popup.setAnchorX(x);
        popup.setAnchorY(y);
        Objects.requireNonNull(content).requestFocus();
    }

    private Zoom zoomed() {
        if (zoom == null) {
            content = maker.get();
            zoom = new Zoom(content);
            Theme.stylePopup(zoom);
            popup.getContent().add(zoom);
        }
        return zoom;
    }

    private static Rectangle2D screen(Bounds at) {
        return Screen.getScreensForRectangle(at.getMinX(), at.getMinY(), 1, 1).stream()
                .findFirst()
                .orElse(Screen.getPrimary())
                .getVisualBounds();
    }
}
