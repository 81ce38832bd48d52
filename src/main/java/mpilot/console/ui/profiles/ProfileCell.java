package mpilot.console.ui.profiles;

import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

import org.jspecify.annotations.Nullable;

/** A cell that shows something of its row's profile. */
abstract class ProfileCell extends TableCell<ProfileRow, ProfileRow> {
    private final Tooltip tooltip = new Tooltip();

    ProfileCell() {
        tooltip.getStyleClass().add("list-tooltip");
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(480);
    }

    /** Shows {@code row}, replacing whatever the cell showed before. */
    protected abstract void show(ProfileRow row);

    @Override
    protected final void updateItem(@Nullable ProfileRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setText(null);
            // Not taken away: every page empties each cell for a moment before it fills it again.
            if (getGraphic() != null) {
                getGraphic().setVisible(false);
            }
            setTooltip(null);
            setAccessibleText(null);
        } else {
            show(row);
        }
    }

    /** Shows text alone. */
    protected final void showText(DetailedText text) {
        setText(text.text());
        showDetail(text.detail());
    }

    /** Shows a node, if any, and says {@code spoken} to a screen reader. */
    protected final void showNode(@Nullable Node node, String spoken) {
        if (node != null) {
            node.setVisible(true);
        }
        setGraphic(node);
        setAccessibleText(spoken);
    }

    /** Gives the cell its tooltip; null takes it away. */
    protected final void showDetail(@Nullable String detail) {
        tooltip.setText(detail);
        setTooltip(detail == null ? null : tooltip);
    }
}
