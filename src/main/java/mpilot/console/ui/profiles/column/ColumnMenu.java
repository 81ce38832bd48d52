package mpilot.console.ui.profiles.column;

import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.skin.TableColumnHeader;

import mpilot.console.fleet.column.Column;
import mpilot.console.fleet.column.Columns;
import mpilot.console.fleet.column.SortKey;
import mpilot.console.fleet.column.SortOrder;
import mpilot.console.fleet.view.ViewColumn;
import mpilot.console.text.Text;

import java.util.ArrayList;
import java.util.List;

/**
 * The menu of the columns' heads: sort by the column, hide it, show others. One serves all of them,
 * and is made for the head that it is shown at: most never are.
 */
public final class ColumnMenu extends ContextMenu {
    private final ObjectProperty<SortOrder> sort;
    private final ColumnsViewModel columns;

    /** A menu that changes {@code sort} and {@code columns}. */
    public ColumnMenu(ObjectProperty<SortOrder> sort, ColumnsViewModel columns) {
        this.sort = sort;
        this.columns = columns;
    }

    @Override
    public void show(Node anchor, double screenX, double screenY) {
        if (anchor instanceof TableColumnHeader head) {
            Columns.byId(head.getTableColumn().getId()).ifPresent(this::fill);
        }
        super.show(anchor, screenX, screenY);
    }

    private void fill(Column<?> column) {
        String id = column.id();
        MenuItem reset = item(Text.of("profilecolumns.reset"), columns::reset);
        reset.setDisable(columns.isUsual());
        Menu shown = new Menu(Text.of("profilecolumns.shown"));
        columns.columnsProperty().get().forEach(each -> shown.getItems().add(choice(each)));
        getItems()
                .setAll(
                        item(Text.of("profilecolumns.ascending"), () -> sort.set(SortOrder.by(id))),
                        item(
                                Text.of("profilecolumns.descending"),
                                () -> sort.set(SortOrder.byDescending(id))),
                        item(Text.of("profilecolumns.then-ascending"), () -> sortThen(id, false)),
                        item(Text.of("profilecolumns.then-descending"), () -> sortThen(id, true)),
                        item(Text.of("profilecolumns.unsorted"), () -> sort.set(SortOrder.NONE)),
                        new SeparatorMenuItem(),
                        move(Text.of("profilecolumns.left"), id, -1),
                        move(Text.of("profilecolumns.right"), id, 1),
                        item(
                                Text.of("profilecolumns.hide", column.title()),
                                () -> columns.setVisible(id, false)),
                        shown,
                        reset);
    }

    private MenuItem move(String text, String id, int steps) {
        MenuItem item = item(text, () -> columns.move(id, steps));
        item.setDisable(!columns.canMove(id, steps));
        return item;
    }

    private MenuItem choice(ViewColumn column) {
        CheckMenuItem item = new CheckMenuItem(Columns.byId(column.id()).orElseThrow().title());
        item.setSelected(column.visible());
        item.setOnAction(_ -> columns.setVisible(column.id(), item.isSelected()));
        return item;
    }

    private void sortThen(String id, boolean descending) {
        List<SortKey> keys = new ArrayList<>(sort.get().keys());
        keys.removeIf(key -> key.column().equals(id));
        keys.add(new SortKey(id, descending));
        sort.set(new SortOrder(keys));
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
