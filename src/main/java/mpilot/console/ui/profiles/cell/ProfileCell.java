package mpilot.console.ui.profiles.cell;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TableCell;

import mpilot.console.fleet.change.CellChange;
import mpilot.console.fleet.change.Changes;
import mpilot.console.gateway.VisibleText;
import mpilot.console.ui.kit.HoverText;

import org.jspecify.annotations.Nullable;

/** A cell that shows something of its row's profile, marked where that has changed. */
public abstract class ProfileCell extends TableCell<RowPlace, RowPlace> {
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
    private static final PseudoClass FLASH = PseudoClass.getPseudoClass("flash");

    private final HoverText hover = new HoverText(this, "list-tooltip");
    private final FollowedPlace followed = new FollowedPlace(this::showRow);
    private ObservableValue<Changes> changes = new SimpleObjectProperty<>(Changes.NONE);
    private ObservableValue<Boolean> flashing = new SimpleObjectProperty<>(false);
    private String column = "";
    private @Nullable String detail;
    // Kept: the cells of a column that is gone are let go of.
    private final InvalidationListener onChanges = _ -> showChange();

    /**
     * Its place and size are the row's and the column's alone. Managed, it would have the whole
     * table laid out and every row of it styled once more whenever it says something else.
     */
    protected ProfileCell() {
        setManaged(false);
    }

    /** Marks what {@code marked} says of {@code id}, the column that the cell is of. */
    final void mark(
            String id, ObservableValue<Changes> marked, ObservableValue<Boolean> whetherNew) {
        column = id;
        changes = marked;
        flashing = whetherNew;
        var listener = new WeakInvalidationListener(onChanges);
        marked.addListener(listener);
        whetherNew.addListener(listener);
    }

    /** Shows {@code row}, replacing whatever the cell showed before. */
    protected abstract void show(ProfileRow row);

    /** {@return what the cell shows something of; null where it is empty} */
    public final @Nullable ProfileRow row() {
        return followed.row();
    }

    @Override
    protected final void updateItem(@Nullable RowPlace place, boolean empty) {
        super.updateItem(place, empty);
        followed.follow(empty ? null : place);
        showRow();
    }

    private void showRow() {
        ProfileRow row = row();
        if (row == null) {
            setText(null);
            // Not taken away: a cell that scrolls out of sight shows another row soon.
            if (getGraphic() != null) {
                getGraphic().setVisible(false);
            }
            showDetail(null);
            setAccessibleText(null);
        } else {
            show(row);
        }
        showChange();
    }

    private void showChange() {
        ProfileRow row = row();
        CellChange change =
                row == null
                        ? null
                        : changes.getValue()
                                .of(row.id())
                                .flatMap(each -> each.cell(column))
                                .orElse(null);
        pseudoClassStateChanged(CHANGED, change != null);
        // On the cell itself: on the table it would have every cell's style worked out anew.
        pseudoClassStateChanged(FLASH, change != null && flashing.getValue());
        if (change != null) {
            String sentence = VisibleText.of(change.sentence());
            hover.set(detail == null ? sentence : sentence + "\n" + detail);
        } else {
            hover.set(detail);
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
    protected final void showDetail(@Nullable String text) {
        detail = text;
    }
}
