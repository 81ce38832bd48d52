package mpilot.console.ui.profiles;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import mpilot.console.fleet.column.Column;
import mpilot.console.fleet.column.Columns;
import mpilot.console.fleet.column.SortKey;
import mpilot.console.fleet.column.SortOrder;
import mpilot.console.fleet.view.ViewColumn;
import mpilot.console.ui.profiles.cell.ProfileCells;
import mpilot.console.ui.profiles.cell.RowPlace;
import mpilot.console.ui.profiles.column.ColumnFit;
import mpilot.console.ui.profiles.column.ColumnMenu;
import mpilot.console.ui.profiles.column.ColumnsViewModel;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The table's columns: which there are, how wide, and the order of the rows in their heads. The
 * table itself never sorts.
 */
final class TableColumns {
    private static final double SCROLL_BAR = 16;
    private static final double MIN_WIDTH = 40;

    private final TableView<RowPlace> table;
    private final ProfilesViewModel viewModel;
    private final ColumnsViewModel columns;
    private final ObservableValue<Boolean> flashing;
    private final Map<String, TableColumn<RowPlace, RowPlace>> byId = new LinkedHashMap<>();
    private final ColumnMenu menu;
    private final HeadRoom heads = new HeadRoom();
    private final ReadOnlyIntegerWrapper resizes = new ReadOnlyIntegerWrapper();
    private boolean following;
    private boolean keepingOthers;
    private boolean pressed;
    private @Nullable TableColumn<RowPlace, RowPlace> dragged;
    private @Nullable ViewColumn resized;

    TableColumns(
            TableView<RowPlace> table,
            ProfilesViewModel viewModel,
            ColumnsViewModel columns,
            ObservableValue<Boolean> flashing) {
        this.table = table;
        this.viewModel = viewModel;
        this.columns = columns;
        this.flashing = flashing;
        this.menu = new ColumnMenu(viewModel.sortProperty(), columns);
    }

    void install() {
        Columns.all().forEach(column -> byId.put(column.id(), column(column)));
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        table.setSortPolicy(_ -> {
            takeSort();
            return true;
        });
        table.getColumns()
                .addListener((ListChangeListener<TableColumn<RowPlace, ?>>) _ -> takeOrder());
        table.widthProperty()
                .subscribe(() -> {
                    resized = null;
                    fit();
                });
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> pressed = true);
        table.addEventFilter(
                MouseEvent.MOUSE_RELEASED,
                event -> {
                    keepingOthers = event.isShiftDown();
                    pressed = false;
                    takeWidth();
                });
        columns.columnsProperty().subscribe(this::fit);
        viewModel.sortProperty().subscribe(this::followSort);
        viewModel.shown().sortProperty().subscribe(this::showArrows);
    }

    /** {@return how often a column came to be of another width} */
    ReadOnlyIntegerProperty resizesProperty() {
        return resizes.getReadOnlyProperty();
    }

    private TableColumn<RowPlace, RowPlace> column(Column<?> column) {
        TableColumn<RowPlace, RowPlace> shown = new TableColumn<>(column.title());
        shown.setId(column.id());
        shown.setCellValueFactory(place -> new SimpleObjectProperty<>(place.getValue()));
        shown.setCellFactory(_ ->
                ProfileCells.of(
                        column,
                        viewModel.shown().changesProperty(),
                        flashing,
                        viewModel.filter()::addTag));
        shown.setMinWidth(MIN_WIDTH);
        // The arrow stands in the graphic, with a number: its usual place is to take no room.
        shown.setSortNode(new Region());
        if (ProfileCells.areNumbers(column)) {
            shown.getStyleClass().add("number-column");
        }
        shown.setContextMenu(menu);
        shown.widthProperty()
                .subscribe((_, _) -> {
                    resizes.set(resizes.get() + 1);
                    if (!following) {
                        dragged = shown;
                        takeWidth();
                    }
                });
        return shown;
    }

    /** Not while the edge is held: a column that folds away then would take it from the hand. */
    private void takeWidth() {
        TableColumn<RowPlace, RowPlace> column = dragged;
        if (column != null && !pressed) {
            dragged = null;
            resized = new ViewColumn(column.getId(), Math.round(column.getWidth()), true);
            columns.setWidth(resized.id(), resized.width());
        }
    }

    private void fit() {
        List<ViewColumn> wanted = columns.columnsProperty().get();
        Map<String, Double> widths =
                ColumnFit.of(
                        wanted.stream().map(heads::with).toList(),
                        table.getWidth() - SCROLL_BAR,
                        resized != null && wanted.contains(resized) ? resized.id() : null);
        List<TableColumn<RowPlace, ?>> shown = new ArrayList<>();
        following = true;
        widths.forEach((id, width) -> {
            TableColumn<RowPlace, RowPlace> column = byId.get(id);
            if (column != null) {
                column.setPrefWidth(width);
                shown.add(column);
            }
        });
        if (!shown.equals(table.getColumns())) {
            table.getColumns().setAll(shown);
        }
        following = false;
        followSort();
    }

    /** The operator dragged a head to another place. */
    private void takeOrder() {
        if (!following) {
            columns.arrange(table.getColumns().stream().map(TableColumnBase::getId).toList());
        }
    }

    /** The operator clicked a head: with Shift, what has no head to be seen stays as well. */
    private void takeSort() {
        if (following) {
            return;
        }
        Map<String, SortKey> clicked = new LinkedHashMap<>();
        for (TableColumn<RowPlace, ?> column : table.getSortOrder()) {
            boolean descending = column.getSortType() == TableColumn.SortType.DESCENDING;
            clicked.put(column.getId(), new SortKey(column.getId(), descending));
        }
        List<SortKey> keys = new ArrayList<>();
        if (keepingOthers) {
            for (SortKey before : viewModel.sortProperty().get().keys()) {
                SortKey now = isShown(before) ? clicked.remove(before.column()) : before;
                if (now != null) {
                    keys.add(now);
                }
            }
        }
        keys.addAll(clicked.values());
        viewModel.sortProperty().set(new SortOrder(keys));
    }

    private boolean isShown(SortKey key) {
        return table.getColumns().contains(byId.get(key.column()));
    }

    /** What a click on a head goes on from is what is asked for. */
    private void followSort() {
        List<TableColumn<RowPlace, ?>> sorted = new ArrayList<>();
        following = true;
        for (SortKey key : viewModel.sortProperty().get().keys()) {
            TableColumn<RowPlace, RowPlace> column = byId.get(key.column());
            if (column != null && isShown(key)) {
                column.setSortType(
                        key.descending()
                                ? TableColumn.SortType.DESCENDING
                                : TableColumn.SortType.ASCENDING);
                sorted.add(column);
            }
        }
        if (!sorted.equals(table.getSortOrder())) {
            table.getSortOrder().setAll(sorted);
        }
        following = false;
    }

    /** What a head shows is the order that the rows are in. */
    private void showArrows(SortOrder order) {
        byId.values().forEach(column -> column.setGraphic(null));
        for (SortKey key : order.keys()) {
            TableColumn<RowPlace, RowPlace> column = byId.get(key.column());
            if (column != null) {
                column.setGraphic(arrow(key, order));
            }
        }
    }

    private static Label arrow(SortKey key, SortOrder order) {
        String sign = key.descending() ? "▼" : "▲";
        boolean several = order.keys().size() > 1;
        Label arrow = new Label(several ? sign + order.place(key.column()).orElse(1) : sign);
        arrow.getStyleClass().add("sort-arrow");
        return arrow;
    }
}
