package mpilot.console.ui.profiles;

import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import mpilot.console.ui.profiles.cell.ProfileRow;
import mpilot.console.ui.profiles.cell.RowPlace;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Keeps the table's selection and the model's the same. The table knows its page alone: what is
 * selected on others stays where a row is added with Shift or the shortcut key.
 */
final class TableSelection {
    private final TableView<RowPlace> table;
    private final ProfilesViewModel viewModel;
    private final ObservableList<RowPlace> places = FXCollections.observableArrayList();
    private boolean followingModel;
    private boolean adding;

    TableSelection(TableView<RowPlace> table, ProfilesViewModel viewModel) {
        this.table = table;
        this.viewModel = viewModel;
        table.setItems(places);
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

    /** {@return the row with the focus, as it is now} */
    @Nullable ProfileRow focused() {
        int index = table.getFocusModel().getFocusedIndex();
        return index >= 0 && index < places.size() ? places.get(index).row() : null;
    }

    private boolean areSameProfiles(List<ProfileRow> other) {
        return !other.isEmpty()
                && other.size() == places.size()
                && IntStream.range(0, places.size()).allMatch(i -> id(i) == other.get(i).id());
    }

    private void exchange(List<ProfileRow> other) {
        int common = Math.min(places.size(), other.size());
        for (int i = 0; i < common; i++) {
            places.get(i).show(other.get(i));
        }
        if (common < places.size()) {
            places.remove(common, places.size());
        } else if (common < other.size()) {
            places.addAll(other.subList(common, other.size()).stream().map(RowPlace::new).toList());
        }
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
                IntStream.range(0, places.size())
                        .filter(i -> viewModel.selection().has(id(i)))
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
            viewModel
                    .selection()
                    .choose(
                            rows(places),
                            rows(table.getSelectionModel().getSelectedItems()),
                            adding);
        }
    }

    /** While one row is looked into, so is the next that is selected. */
    private void openAnother(@Nullable RowPlace place) {
        if (!followingModel && place != null && viewModel.openedProperty().get() != null) {
            viewModel.openedProperty().set(place.row());
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
        return IntStream.range(0, places.size())
                .filter(i -> id(i) == row.id())
                .findFirst()
                .orElse(-1);
    }

    private long id(int index) {
        return places.get(index).row().id();
    }

    private static List<ProfileRow> rows(List<RowPlace> places) {
        return places.stream().filter(Objects::nonNull).map(RowPlace::row).toList();
    }
}
