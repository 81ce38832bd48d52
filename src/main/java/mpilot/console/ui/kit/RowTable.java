package mpilot.console.ui.kit;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * A table of rows that a view-model puts in order: it sorts nothing, copies nothing, and takes rows
 * that are made only when they come into sight. Without room for all its columns those of the
 * highest number give way.
 *
 * @param <R> a row
 */
public final class RowTable<R> extends TableView<R> {
    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");
    private static final double ROW_HEIGHT = 34;
    private static final double SCROLL_BAR = 18;

    private final Label note = new Label();
    private final List<Ranked<R>> ranked = new ArrayList<>();
    private boolean followingModel;

    /** A cell that can tell the same row anew. */
    public interface Told {
        /** Tells it anew; nothing where there is no row. */
        void tellAgain();
    }

    private record Ranked<R>(TableColumn<R, R> column, double width, int rank) {}

    /**
     * A table without columns.
     *
     * @param spoken what a screen reader calls it
     * @param help what it says of its use
     */
    public RowTable(String id, String spoken, String help) {
        setId(id);
        getStyleClass().add("profiles-table");
        setFixedCellSize(ROW_HEIGHT);
        setAccessibleText(spoken);
        setAccessibleHelp(help);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        note.getStyleClass().add("state-detail");
        Wrapping.follow(note);
        setPlaceholder(note);
        widthProperty().subscribe(width -> fold(width.doubleValue()));
    }

    /** Says {@code text} where rows would be while there are none. */
    public RowTable<R> note(ObservableValue<String> text) {
        note.textProperty().bind(text);
        return this;
    }

    /**
     * Adds a column of text, all of it on hover.
     *
     * @param rank 0 for a column that is always there; of the others the highest goes first
     * @param detail what shows on hover; null for the text itself
     */
    public RowTable<R> text(
            String id,
            String title,
            double width,
            int rank,
            Function<R, String> text,
            @Nullable Function<R, String> detail) {
        add(id, title, width, rank, () -> new RowCell<>(RowCell.text(text, detail)));
        return this;
    }

    /** Adds a column of text that is read from the right, such as figures. */
    public RowTable<R> number(
            String id,
            String title,
            double width,
            int rank,
            Function<R, String> text,
            @Nullable Function<R, String> detail) {
        add(
                        id,
                        title,
                        width,
                        rank,
                        () -> {
                            RowCell<R> cell = new RowCell<>(RowCell.text(text, detail));
                            cell.getStyleClass().add("number-cell");
                            return cell;
                        })
                .getStyleClass()
                .add("number-column");
        return this;
    }

    /** Adds a column of labels, such as chips; a screen reader says their text. */
    public RowTable<R> label(
            String id, String title, double width, int rank, Function<R, Label> label) {
        add(
                id,
                title,
                width,
                rank,
                () ->
                        new RowCell<>((cell, row) -> {
                            Label shown = label.apply(row);
                            cell.setGraphic(shown);
                            cell.setAccessibleText(shown.getText());
                        }));
        return this;
    }

    /** Adds a column whose cells {@code cell} makes. */
    public TableColumn<R, R> add(
            String id,
            String title,
            double width,
            int rank,
            Supplier<? extends TableCell<R, R>> cell) {
        TableColumn<R, R> column = new TableColumn<>(title);
        column.setId(id);
        column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        column.setCellFactory(_ -> cell.get());
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, 64));
        ranked.add(new Ranked<>(column, width, rank));
        getColumns().add(column);
        return column;
    }

    /** Takes all columns away, for others. */
    public void clearColumns() {
        ranked.clear();
        getColumns().clear();
    }

    /** Sets off the rows that {@code isHead} tells are heads of those below them. */
    public RowTable<R> heads(Predicate<R> isHead) {
        setRowFactory(_ ->
                new TableRow<>() {
                    @Override
                    protected void updateItem(@Nullable R row, boolean empty) {
                        super.updateItem(row, empty);
                        pseudoClassStateChanged(HEAD, row != null && isHead.test(row));
                    }
                });
        return this;
    }

    /** Tells what is in sight anew whenever {@code changes} does, such as the time. */
    public RowTable<R> tellAgainWith(ObservableValue<?> changes) {
        changes.subscribe((_, _) -> {
            for (Node cell : lookupAll(".table-cell")) {
                if (cell instanceof Told told) {
                    told.tellAgain();
                }
            }
        });
        return this;
    }

    /** Calls {@code action} when Enter is pressed in the table. */
    public RowTable<R> onEnter(Runnable action) {
        setOnKeyPressed(pressed -> {
            if (pressed.getCode() == KeyCode.ENTER) {
                action.run();
                pressed.consume();
            }
        });
        return this;
    }

    /** Shows {@code rows}, and keeps the selection and {@code selected} the same. */
    public RowTable<R> follow(ObservableValue<List<R>> rows, ObjectProperty<@Nullable R> selected) {
        getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> {
                    if (!followingModel) {
                        selected.set(row);
                    }
                });
        rows.subscribe(now -> {
            followingModel = true;
            getSelectionModel().clearSelection();
            setItems(FXCollections.observableList(now));
            followingModel = false;
            showSelected(selected.get());
        });
        selected.subscribe(this::showSelected);
        return this;
    }

    private void showSelected(@Nullable R row) {
        if (Objects.equals(row, getSelectionModel().getSelectedItem())) {
            return;
        }
        followingModel = true;
        if (row == null) {
            getSelectionModel().clearSelection();
        } else {
            getSelectionModel().select(row);
        }
        followingModel = false;
    }

    private void fold(double width) {
        for (Ranked<R> each : ranked) {
            double needed =
                    ranked.stream()
                            .filter(other -> other.rank() <= each.rank())
                            .mapToDouble(Ranked::width)
                            .sum();
            each.column().setVisible(each.rank() == 0 || needed <= width - SCROLL_BAR);
        }
    }

    private static final class RowCell<R> extends TableCell<R, R> implements Told {
        private final BiConsumer<RowCell<R>, R> show;
        private final HoverText hover = new HoverText(this);

        RowCell(BiConsumer<RowCell<R>, R> show) {
            this.show = show;
        }

        static <R> BiConsumer<RowCell<R>, R> text(
                Function<R, String> text, @Nullable Function<R, String> detail) {
            return (cell, row) -> {
                cell.setText(text.apply(row));
                String whole = detail == null ? cell.getText() : detail.apply(row);
                cell.hover.set(whole);
                cell.setAccessibleText(whole);
            };
        }

        @Override
        public void tellAgain() {
            R row = getItem();
            if (row != null) {
                show.accept(this, row);
            }
        }

        @Override
        protected void updateItem(@Nullable R row, boolean empty) {
            super.updateItem(row, empty);
            if (row == null || empty) {
                setText(null);
                setGraphic(null);
                hover.set(null);
                setAccessibleText(null);
            } else {
                show.accept(this, row);
            }
        }
    }
}
