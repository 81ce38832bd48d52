package mpilot.console.ui.profiles.column;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import mpilot.console.fleet.column.Column;
import mpilot.console.fleet.column.Columns;
import mpilot.console.fleet.column.SortKey;
import mpilot.console.fleet.column.SortOrder;
import mpilot.console.fleet.view.ViewColumn;
import mpilot.console.text.Text;

import java.util.ArrayList;
import java.util.List;

/** The menu of a column's head: sort by it, hide it, show others. */
public final class ColumnMenu extends ContextMenu {
    private final ObjectProperty<SortOrder> sort;
    private final String id;

    /** A menu of {@code column} that changes {@code sort} and {@code columns}. */
    public ColumnMenu(Column<?> column, ObjectProperty<SortOrder> sort, ColumnsViewModel columns) {
        this.sort = sort;
        this.id = column.id();
        MenuItem reset = item(Text.of("profilecolumns.reset"), columns::reset);
        Menu shown = new Menu(Text.of("profilecolumns.shown"));
        getItems()
                .addAll(
                        item(Text.of("profilecolumns.ascending"), () -> sort.set(SortOrder.by(id))),
                        item(
                                Text.of("profilecolumns.descending"),
                                () -> sort.set(SortOrder.byDescending(id))),
                        item(Text.of("profilecolumns.then-ascending"), () -> sortThen(false)),
                        item(Text.of("profilecolumns.then-descending"), () -> sortThen(true)),
                        item(Text.of("profilecolumns.unsorted"), () -> sort.set(SortOrder.NONE)),
                        new SeparatorMenuItem(),
                        item(Text.of("profilecolumns.left"), () -> columns.move(id, -1)),
                        item(Text.of("profilecolumns.right"), () -> columns.move(id, 1)),
                        item(
                                Text.of("profilecolumns.hide", column.title()),
                                () -> columns.setVisible(id, false)),
                        shown,
                        reset);
        setOnShowing(_ -> {
            reset.setDisable(columns.isUsual());
            shown.getItems()
                    .setAll(
                            columns.columnsProperty().get().stream()
                                    .map(each -> choice(each, columns))
                                    .toList());
        });
    }

    private static MenuItem choice(ViewColumn column, ColumnsViewModel columns) {
        CheckMenuItem item = new CheckMenuItem(Columns.byId(column.id()).orElseThrow().title());
        item.setSelected(column.visible());
        item.setOnAction(_ -> columns.setVisible(column.id(), item.isSelected()));
        return item;
    }

    private void sortThen(boolean descending) {
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
