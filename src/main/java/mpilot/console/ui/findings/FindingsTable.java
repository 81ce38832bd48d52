package mpilot.console.ui.findings;

import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;

import mpilot.console.text.Text;
import mpilot.console.ui.kit.SeverityLook;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/** The findings, a row each. */
final class FindingsTable extends TableView<FindingRow> {
    private static final double ROW_HEIGHT = 34;

    private final FindingsViewModel viewModel;
    private boolean followingModel;

    FindingsTable(FindingsViewModel viewModel) {
        this.viewModel = viewModel;
        setId("findings");
        getStyleClass().add("profiles-table");
        setFixedCellSize(ROW_HEIGHT);
        setAccessibleText(Text.of("findingsview.table"));
        setAccessibleHelp(Text.of("findingsview.table-help"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        TableColumn<FindingRow, FindingRow> severity =
                column("severity", Text.of("findingsview.severity"), 112);
        severity.setMinWidth(112);
        severity.setMaxWidth(140);
        severity.setCellFactory(_ -> new SeverityCell());
        getColumns()
                .setAll(
                        List.of(
                                severity,
                                text("rule", Text.of("findingsview.rule"), 210, FindingRow::title),
                                text(
                                        "profile",
                                        Text.of("findingsview.profile"),
                                        250,
                                        FindingRow::name),
                                text(
                                        "explanation",
                                        Text.of("findingsview.explanation"),
                                        460,
                                        FindingRow::explanation)));
        placeholder();
        getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> {
                    if (!followingModel) {
                        viewModel.selectedProperty().set(row);
                    }
                });
        viewModel.rowsProperty().subscribe(this::showRows);
    }

    private void placeholder() {
        Label text = new Label();
        text.getStyleClass().add("state-detail");
        text.textProperty().bind(viewModel.noteProperty());
        setPlaceholder(text);
    }

    private static TableColumn<FindingRow, FindingRow> column(
            String id, String title, double width) {
        TableColumn<FindingRow, FindingRow> column = new TableColumn<>(title);
        column.setId(id);
        column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width);
        return column;
    }

    private static TableColumn<FindingRow, FindingRow> text(
            String id, String title, double width, Function<FindingRow, String> text) {
        TableColumn<FindingRow, FindingRow> column = column(id, title, width);
        column.setCellFactory(_ -> new TextCell(text));
        return column;
    }

    private void showRows(List<FindingRow> rows) {
        followingModel = true;
        FindingRow selected = viewModel.selectedProperty().get();
        getSelectionModel().clearSelection();
        getItems().setAll(rows);
        if (selected != null && rows.contains(selected)) {
            getSelectionModel().select(selected);
        }
        followingModel = false;
    }

    /** Icon and word of the severity. */
    private static final class SeverityCell extends TableCell<FindingRow, FindingRow> {
        @Override
        protected void updateItem(@Nullable FindingRow row, boolean empty) {
            super.updateItem(row, empty);
            Label chip =
                    row == null || empty
                            ? null
                            : SeverityLook.chip(row.finding().rule().severity());
            setGraphic(chip);
            setAccessibleText(chip == null ? null : chip.getText());
        }
    }

    /** One line of text with the whole of it on hover. */
    private static final class TextCell extends TableCell<FindingRow, FindingRow> {
        private final Function<FindingRow, String> text;
        private final Tooltip whole = new Tooltip();

        TextCell(Function<FindingRow, String> text) {
            this.text = text;
            whole.setWrapText(true);
            whole.setMaxWidth(480);
        }

        @Override
        protected void updateItem(@Nullable FindingRow row, boolean empty) {
            super.updateItem(row, empty);
            String shown = row == null || empty ? null : text.apply(row);
            setText(shown);
            whole.setText(shown);
            setTooltip(shown == null ? null : whole);
        }
    }
}
