package mpilot.console.ui.compare;

import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import mpilot.console.ui.kit.HoverText;
import mpilot.console.ui.kit.Wrapping;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** A table of lines of text and chips, with the whole of a cut text on hover. */
class LineTable<T> extends TableView<T> {
    private static final double ROW_HEIGHT = 30;
    private static final double INDENT = 16;

    LineTable(String id, String name, String help) {
        setId(id);
        getStyleClass().add("profiles-table");
        setFixedCellSize(ROW_HEIGHT);
        setAccessibleText(name);
        setAccessibleHelp(help);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    }

    /** Says {@code note} where there are no lines. */
    final void noteWhenEmpty(ObservableValue<String> note) {
        Label text = new Label();
        text.getStyleClass().add("state-detail");
        Wrapping.follow(text);
        text.textProperty().bind(note);
        setPlaceholder(text);
    }

    /** A column of text. */
    final TableColumn<T, T> text(String id, String title, double width, Function<T, String> text) {
        return text(id, title, width, text, text, _ -> 0);
    }

    /**
     * A column of text.
     *
     * @param whole what is shown on hover
     * @param depth by how many steps the text is set in
     */
    final TableColumn<T, T> text(
            String id,
            String title,
            double width,
            Function<T, String> text,
            Function<T, String> whole,
            ToDoubleFunction<T> depth) {
        TableColumn<T, T> column = column(id, title, width);
        column.setCellFactory(_ -> new TextCell<>(text, whole, depth));
        return column;
    }

    /** A column of chips, all about as wide. */
    final TableColumn<T, T> chips(String id, String title, double width, Function<T, Label> chip) {
        TableColumn<T, T> column = column(id, title, width);
        column.setMinWidth(width);
        column.setMaxWidth(width);
        column.setCellFactory(_ -> new ChipCell<>(chip));
        return column;
    }

    private TableColumn<T, T> column(String id, String title, double width) {
        TableColumn<T, T> column = new TableColumn<>(title);
        column.setId(id);
        column.setCellValueFactory(line -> new SimpleObjectProperty<>(line.getValue()));
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width);
        return column;
    }

    private static final class ChipCell<T> extends TableCell<T, T> {
        private final Function<T, Label> chip;

        ChipCell(Function<T, Label> chip) {
            this.chip = chip;
        }

        @Override
        protected void updateItem(@Nullable T line, boolean empty) {
            super.updateItem(line, empty);
            Label shown = line == null || empty ? null : chip.apply(line);
            setGraphic(shown);
            setAccessibleText(shown == null ? null : shown.getText());
        }
    }

    private static final class TextCell<T> extends TableCell<T, T> {
        private final Function<T, String> text;
        private final Function<T, String> whole;
        private final ToDoubleFunction<T> depth;
        private final HoverText hover = new HoverText(this);
        private final Label label = new Label();

        TextCell(Function<T, String> text, Function<T, String> whole, ToDoubleFunction<T> depth) {
            this.text = text;
            this.whole = whole;
            this.depth = depth;
        }

        @Override
        protected void updateItem(@Nullable T line, boolean empty) {
            super.updateItem(line, empty);
            if (line == null || empty) {
                setGraphic(null);
                hover.set(null);
                setAccessibleText(null);
                return;
            }
            label.setText(text.apply(line));
            label.setPadding(new Insets(0, 0, 0, INDENT * depth.applyAsDouble(line)));
            setGraphic(label);
            String all = whole.apply(line);
            hover.set(all);
            setAccessibleText(all);
        }
    }
}
