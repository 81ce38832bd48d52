package mpilot.console.ui.profiles;

import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import mpilot.console.export.CopyFormat;
import mpilot.console.fleet.column.Columns;
import mpilot.console.text.Text;
import mpilot.console.ui.command.Command;
import mpilot.console.ui.kit.KeyNames;
import mpilot.console.ui.profiles.cell.ProfileCell;
import mpilot.console.ui.profiles.cell.ProfileRow;
import mpilot.console.ui.profiles.cell.RowPlace;

import org.jspecify.annotations.Nullable;

/** The menu of the table's rows: look into one, compare, copy, select all. */
final class RowMenu extends ContextMenu {
    private static final KeyCombination COPY =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination SELECT_ALL =
            new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN);

    private final TableView<RowPlace> table;
    private final RowCopies copies;
    private final ProfilesViewModel viewModel;
    private @Nullable ProfileCell clicked;

    RowMenu(
            TableView<RowPlace> table,
            ProfilesViewModel viewModel,
            RowCopies copies,
            Command compare) {
        this.table = table;
        this.viewModel = viewModel;
        this.copies = copies;
        MenuItem open = item("row-open", Text.of("profiles.row-open"), this::open);
        MenuItem cell = item("copy-cell", Text.of("profiles.copy-cell"), this::copyCell);
        MenuItem together = item("row-compare", compare.text(), compare::run);
        together.disableProperty().bind(compare.enabled().map(enabled -> !enabled));
        getItems().addAll(open, together, new SeparatorMenuItem(), cell);
        for (CopyFormat format : CopyFormat.values()) {
            String words = Text.of("profiles.copy-as", format.title());
            getItems()
                    .add(
                            item(
                                    "copy-" + format.name(),
                                    format == CopyFormat.TSV ? KeyNames.with(words, COPY) : words,
                                    () -> copies.copy(format, copy -> copy.put(table))));
        }
        MenuItem all =
                item(
                        "select-all",
                        KeyNames.with(Text.of("profiles.select-all"), SELECT_ALL),
                        viewModel::selectAll);
        getItems()
                .addAll(
                        item(
                                "copy-curl",
                                Text.of("profiles.copy-curl"),
                                () -> copies.curl().put(table)),
                        new SeparatorMenuItem(),
                        all,
                        item(
                                "select-none",
                                Text.of("profiles.select-none"),
                                viewModel.selection()::clear));
        table.addEventFilter(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                event -> clicked = cell(event.getPickResult().getIntersectedNode()));
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        setOnShowing(_ -> cell.setDisable(clicked == null));
    }

    private void pressed(KeyEvent event) {
        if (COPY.match(event)) {
            copies.copy(CopyFormat.TSV, copy -> copy.put(table));
        } else if (SELECT_ALL.match(event)) {
            viewModel.selectAll();
        } else {
            return;
        }
        event.consume();
    }

    private void open() {
        RowPlace place = table.getSelectionModel().getSelectedItem();
        viewModel.openedProperty().set(place == null ? null : place.row());
    }

    private void copyCell() {
        ProfileCell cell = clicked;
        ProfileRow row = cell == null ? null : cell.row();
        if (cell != null && row != null) {
            Columns.byId(cell.getTableColumn().getId())
                    .ifPresent(column -> copies.cell(column, row.fleetRow()).put(table));
        }
    }

    private static @Nullable ProfileCell cell(@Nullable Node node) {
        Node each = node;
        while (each != null && !(each instanceof ProfileCell)) {
            each = each.getParent();
        }
        return (ProfileCell) each;
    }

    private static MenuItem item(String id, String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
