package mpilot.console.ui.profiles;

import javafx.collections.ListChangeListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import mpilot.console.ui.profiles.cell.ProfileRow;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Keeps the table's selection and the model's the same. The table knows its page alone: what is
 * selected on others stays where a row is added with Shift or the shortcut key.
 */
final class TableSelection {
    private final TableView<ProfileRow> table;
    private final ProfilesViewModel viewModel;
    private boolean followingModel;
    private boolean adding;

    TableSelection(TableView<ProfileRow> table, ProfilesViewModel viewModel) {
        this.table = table;
        this.viewModel = viewModel;
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.addEventFilter(
                MouseEvent.MOUSE_PRESSED,
                event -> adding = event.isShortcutDown() || event.isShiftDown());
        table.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> adding = event.isShortcutDown() || event.isShiftDown());
        table.getSelectionModel()
                .getSelectedIndices()
                .addListener((ListChangeListener<Integer>) _ -> choose());
        table.getSelectionModel().selectedItemProperty().subscribe(this::openAnother);
        viewModel.selection().revisionProperty().subscribe(this::showSelection);
        viewModel.openedProperty().subscribe(this::selectOpened);
    }

    /** Shows other rows, those selected that the model says. */
    void show(List<ProfileRow> rows) {
        ProfileRow focused = table.getFocusModel().getFocusedItem();
        followingModel = true;
        // First, or every row that is replaced is looked for among those selected.
        table.getSelectionModel().clearSelection();
        table.getItems().setAll(rows);
        followingModel = false;
        showSelection();
        table.getFocusModel().focus(focused == null ? 0 : Math.max(0, indexOf(focused)));
    }

    private void showSelection() {
        List<ProfileRow> rows = table.getItems();
        List<Integer> selected =
                IntStream.range(0, rows.size())
                        .filter(i -> viewModel.selection().has(rows.get(i).id()))
                        .boxed()
                        .toList();
        if (selected.equals(table.getSelectionModel().getSelectedIndices())) {
            return;
        }
        followingModel = true;
        table.getSelectionModel().clearSelection();
        selected.forEach(table.getSelectionModel()::select);
        followingModel = false;
    }

    private void choose() {
        if (!followingModel) {
            List<ProfileRow> chosen =
                    table.getSelectionModel().getSelectedItems().stream()
                            .filter(Objects::nonNull)
                            .toList();
            viewModel.selection().choose(List.copyOf(table.getItems()), chosen, adding);
        }
    }

    /** While one row is looked into, so is the next that is selected. */
    private void openAnother(@Nullable ProfileRow row) {
        if (!followingModel && row != null && viewModel.openedProperty().get() != null) {
            viewModel.openedProperty().set(row);
        }
    }

    private void selectOpened(@Nullable ProfileRow row) {
        int index = row == null ? -1 : indexOf(row);
        if (index >= 0 && !table.getSelectionModel().isSelected(index)) {
            adding = false;
            table.getSelectionModel().clearAndSelect(index);
        }
    }

    private int indexOf(ProfileRow row) {
        List<ProfileRow> rows = table.getItems();
        return IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).id() == row.id())
                .findFirst()
                .orElse(-1);
    }
}
