package mpilot.console.ui.profiles;

import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import mpilot.console.gateway.ProfileQuery;
import mpilot.console.text.Text;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** The rows of the page. Columns that matter less give way when there is no room for all. */
final class ProfilesTable extends TableView<ProfileRow> {
    private static final double ROW_HEIGHT = 38;
    private static final double SCROLL_BAR = 16;

    /** Room for the longest word for a status in any language. */
    private static final double STATUS_SLACK = 26;

    private final ProfilesViewModel viewModel;
    private final List<PriorityColumn> columns;
    private boolean followingModel;
    private ProfileQuery shownQuery = ProfileQuery.ALL;
    private long shownOffset;

    ProfilesTable(ProfilesViewModel viewModel) {
        this.viewModel = viewModel;
        setId("profiles");
        getStyleClass().add("profiles-table");
        setFixedCellSize(ROW_HEIGHT);
        setAccessibleText(Text.of("profiles.list"));
        setAccessibleHelp(Text.of("profiles.list-help"));
        setPlaceholder(new StatePane(viewModel));
        setRowFactory(_ -> new Row());
        columns =
                List.of(
                        column("status", Text.of("profiles.column-status"), 86, 1, StatusCell::new),
                        column("name", Text.of("profiles.column-name"), 270, 0, NameCell::new),
                        column(
                                "tags",
                                Text.of("profiles.column-tags"),
                                200,
                                3,
                                () -> new TagsCell(viewModel::addTag)),
                        column(
                                "providers",
                                Text.of("profiles.column-providers"),
                                190,
                                4,
                                ProvidersCell::new),
                        column(
                                "budget",
                                Text.of("profiles.column-budget"),
                                236,
                                2,
                                BudgetCell::new),
                        column(
                                "rates",
                                Text.of("profiles.column-rates"),
                                176,
                                5,
                                () -> new TextCell(ProfileRow::rates)),
                        column(
                                "mcp",
                                Text.of("profiles.column-mcp"),
                                118,
                                6,
                                () -> new TextCell(ProfileRow::mcp)),
                        column(
                                "version",
                                Text.of("profiles.column-version"),
                                62,
                                8,
                                VersionCell::new),
                        column(
                                "updated",
                                Text.of("profiles.column-updated"),
                                84,
                                7,
                                () -> new TextCell(ProfileRow::updated)));
        columns.forEach(each -> getColumns().add(each.column()));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        widthProperty().subscribe(width -> fold(width.doubleValue()));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pageKeys);

        getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> {
                    if (!followingModel) {
                        viewModel.selectedProperty().set(row);
                    }
                });
        viewModel.rowsProperty().subscribe(this::showRows);
        viewModel.selectedProperty().subscribe(this::showSelection);
    }

    private static PriorityColumn column(
            String id,
            String title,
            double width,
            int priority,
            Supplier<? extends TableCell<ProfileRow, ProfileRow>> cell) {
        TableColumn<ProfileRow, ProfileRow> column = new TableColumn<>(title);
        column.setId(id);
        column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        column.setCellFactory(_ -> cell.get());
        // The gateway cannot sort, and one page sorted is not the list sorted.
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, 64));
        if (id.equals("status")) {
            // A word and its icon: what room is left over goes to columns that can use it.
            column.setMaxWidth(width + STATUS_SLACK);
        }
        if (id.equals("version")) {
            column.getStyleClass().add("number-column");
        }
        return new PriorityColumn(column, priority, width);
    }

    /** Hides the columns of the lowest priority until the others have their width. */
    private void fold(double width) {
        for (PriorityColumn each : columns) {
            double needed =
                    columns.stream()
                            .filter(other -> other.priority() <= each.priority())
                            .mapToDouble(PriorityColumn::width)
                            .sum();
            each.column().setVisible(each.priority() == 0 || needed <= width - SCROLL_BAR);
        }
    }

    private void showRows(List<ProfileRow> rows) {
        followingModel = true;
        getSelectionModel().clearSelection();
        getItems().setAll(rows);
        followingModel = false;
        showSelection(viewModel.selectedProperty().get());
        beginAtTheTop();
    }

    /** Other rows are read from the first on; the same ones again stay where they are. */
    private void beginAtTheTop() {
        PageInfo page = viewModel.pageProperty().get();
        long offset = page == null ? 0 : page.offset();
        if (offset != shownOffset || !viewModel.shownQuery().equals(shownQuery)) {
            shownOffset = offset;
            shownQuery = viewModel.shownQuery();
            scrollTo(0);
        }
    }

    private void showSelection(@Nullable ProfileRow row) {
        followingModel = true;
        if (row == null) {
            getSelectionModel().clearSelection();
        } else if (!row.equals(getSelectionModel().getSelectedItem())) {
            getSelectionModel().select(row);
        }
        followingModel = false;
    }

    private void pageKeys(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (event.getCode() == KeyCode.RIGHT || event.getCode() == KeyCode.CLOSE_BRACKET) {
            viewModel.showNext();
            event.consume();
        } else if (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.OPEN_BRACKET) {
            viewModel.showPrevious();
            event.consume();
        }
    }

    private record PriorityColumn(
            TableColumn<ProfileRow, ProfileRow> column, int priority, double width) {}

    /** Greys the row of a profile that is hidden from assignment. */
    private static final class Row extends TableRow<ProfileRow> {
        private static final PseudoClass INACTIVE = PseudoClass.getPseudoClass("inactive");

        @Override
        protected void updateItem(@Nullable ProfileRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(
                    INACTIVE, row != null && Boolean.FALSE.equals(row.profile().isActive()));
        }
    }

    /** One line of text with the whole of it on hover. */
    private static final class TextCell extends ProfileCell {
        private final Function<ProfileRow, DetailedText> text;

        TextCell(Function<ProfileRow, DetailedText> text) {
            this.text = text;
        }

        @Override
        protected void show(ProfileRow row) {
            showText(text.apply(row));
        }
    }
}
