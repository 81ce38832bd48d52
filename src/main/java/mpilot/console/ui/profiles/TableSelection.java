package mpilot.console.ui.profiles;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import mpilot.console.ui.profiles.cell.ProfileRow;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
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
    private final List<ProfileRow> rows = new ArrayList<>();
    private final SimpleIntegerProperty renewals = new SimpleIntegerProperty();
    private boolean followingModel;
    private boolean adding;

    TableSelection(TableView<ProfileRow> table, ProfilesViewModel viewModel) {
        this.table = table;
        this.viewModel = viewModel;
        table.setItems(FXCollections.observableList(rows));
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
    void show(List<ProfileRow> other) {
        if (areSameProfiles(other)) {
            exchange(other);
        } else {
            replace(other);
        }
    }

    /** {@return how often rows came to say something else in their place} */
    ReadOnlyIntegerProperty renewalsProperty() {
        return renewals;
    }

    /** {@return the row with the focus, as it is now} */
    @Nullable ProfileRow focused() {
        int index = table.getFocusModel().getFocusedIndex();
        return index >= 0 && index < rows.size() ? rows.get(index) : null;
    }

    private boolean areSameProfiles(List<ProfileRow> other) {
        return !other.isEmpty()
                && other.size() == rows.size()
                && IntStream.range(0, rows.size())
                        .allMatch(i -> rows.get(i).id() == other.get(i).id());
    }

    /**
     * Has the rows that are seen say what is new, and tells the table of the change in number
     * alone: of any other it would empty and fill every cell and work out every style, which takes
     * longer than all else that a page needs.
     */
    private void exchange(List<ProfileRow> other) {
        int common = Math.min(rows.size(), other.size());
        for (int i = 0; i < common; i++) {
            rows.set(i, other.get(i));
        }
        if (common < rows.size()) {
            table.getItems().remove(common, rows.size());
        } else if (common < other.size()) {
            table.getItems().addAll(other.subList(common, other.size()));
        }
        renewals.set(renewals.get() + 1);
    }

    private void replace(List<ProfileRow> other) {
        ProfileRow focused = focused();
        followingModel = true;
        // First, or every row that is replaced is looked for among those selected.
        table.getSelectionModel().clearSelection();
        exchange(other);
        followingModel = false;
        showSelection();
        table.getFocusModel().focus(focused == null ? 0 : Math.max(0, indexOf(focused)));
    }

    private void showSelection() {
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
            viewModel.selection().choose(List.copyOf(rows), chosen, adding);
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
        return IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).id() == row.id())
                .findFirst()
                .orElse(-1);
    }
}
