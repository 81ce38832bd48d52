package mpilot.console.ui.kit;

import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

/**
 * What a cell says on hover. A {@link Tooltip} is a window with a scene, and a screen has hundreds
 * of cells: it is made when the mouse first comes to one.
 */
public final class HoverText {
    private static final double MAX_WIDTH = 480;

    private final Control owner;
    private final String styleClass;
    private @Nullable Tooltip tooltip;
    private @Nullable String text;

    /** Says nothing yet on {@code owner}. */
    public HoverText(Control owner) {
        this(owner, "hover-text");
    }

    /** Says nothing yet on {@code owner}; the tooltip has {@code styleClass} beside its own. */
    public HoverText(Control owner, String styleClass) {
        this.owner = owner;
        this.styleClass = styleClass;
        owner.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> show());
    }

    /** Says {@code now} from here on; null or nothing for no tooltip. */
    public void set(@Nullable String now) {
        text = now;
        if (tooltip != null) {
            show();
        }
    }

    private void show() {
        if (text == null || text.isEmpty()) {
            owner.setTooltip(null);
            return;
        }
        if (tooltip == null) {
            tooltip = new Tooltip();
            tooltip.getStyleClass().add(styleClass);
            tooltip.setMaxWidth(MAX_WIDTH);
        }
        tooltip.setWrapText(Wrapping.isSafe(text));
        tooltip.setText(text);
        owner.setTooltip(tooltip);
    }
}
