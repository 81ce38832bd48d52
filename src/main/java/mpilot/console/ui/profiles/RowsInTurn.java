package mpilot.console.ui.profiles;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

import mpilot.console.ui.kit.AfterFrame;
import mpilot.console.ui.profiles.cell.RowPlace;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

/**
 * The rows that are in sight. A first page needs some twenty new ones, and a new row takes many
 * times as long as one that is told something else, most of it for its styles. So they are made
 * while the page is waited for, some after each frame; when it is there they are filled out of
 * sight, some in each event, and seen together once all say what they are to say.
 */
final class RowsInTurn extends VirtualFlow<TableRow<RowPlace>> {
    /** So long are rows made or filled in one event, and a last one begun. */
    private static final Duration TURN = Duration.ofMillis(25);

    /** So many are filled at least, however busy the machine is with something else. */
    private static final int FEWEST = 2;

    /** The height in pixels below which rows are let go of; the first of them is seen at it. */
    private static final double LEAST = 1;

    private final TableView<RowPlace> table;
    private final AfterFrame afterFrame = new AfterFrame();
    private final List<TableRow<RowPlace>> ready = new ArrayList<>();
    private final ReadOnlyBooleanWrapper filled = new ReadOnlyBooleanWrapper();
    private Iterator<TableColumn<RowPlace, ?>> kinds = Collections.emptyIterator();
    private Stage stage = Stage.AHEAD;
    private boolean isFirstTaken;
    private double height;

    /** The first row is filled by the table itself. */
    private int next = 1;

    private enum Stage {
        /** Rows are made; there is nothing yet to say in them. */
        AHEAD,
        /** They are filled, out of sight. */
        FILLING,
        /** They are seen, from now on. */
        SHOWN
    }

    /** The rows of {@code table}, which are all of one height. */
    RowsInTurn(TableView<RowPlace> table) {
        this.table = table;
    }

    /** {@return whether the rows of the first page are all in sight; true from then on} */
    ReadOnlyBooleanProperty filledProperty() {
        return filled.getReadOnlyProperty();
    }

    /** {@return whether every row is there that is in sight} */
    boolean isWhole() {
        return filled.get() || table.getItems().isEmpty() || !isInWindow();
    }

    /** Makes rows until the first page is there; none where nobody waits for it in a window. */
    void makeAhead() {
        if (isInWindow()) {
            afterFrame.run(this, this::begin);
        }
    }

    /** Lets go of what was made, as there is nothing to show. */
    void drop() {
        afterFrame.cancel();
        ready.forEach(row -> {
            if (row.getParent() instanceof Group sheet) {
                sheet.getChildren().remove(row);
            }
        });
        ready.clear();
    }

    private void begin() {
        kinds = List.copyOf(table.getVisibleLeafColumns()).iterator();
        makeSome();
    }

    private void makeSome() {
        long end = System.nanoTime() + TURN.toNanos();
        while (isShort() && System.nanoTime() < end) {
            if (kinds.hasNext()) {
                makeAlone(kinds.next());
            } else if (getHeight() < LEAST) {
                // Makes the first row. Rows that are there before, or at no height, are let go of.
                super.resize(table.getWidth(), LEAST);
                layout();
            } else {
                ready.add(make());
            }
        }
        if (isShort()) {
            afterFrame.run(this, this::makeSome);
        }
    }

    /** Whether a page is waited for still, and fewer rows are there than fit. */
    private boolean isShort() {
        double rows = Math.ceil(table.getHeight() / table.getFixedCellSize());
        return isInWindow() && getCellCount() == 0 && ready.size() < rows - 1;
    }

    /** The first cell of its kind loads classes, fonts and styles, too much for one row of them. */
    private <T> void makeAlone(TableColumn<RowPlace, T> column) {
        TableCell<RowPlace, T> cell = column.getCellFactory().call(column);
        cell.updateTableColumn(column);
        getChildren().add(cell);
        cell.applyCss();
        getChildren().remove(cell);
    }

    private TableRow<RowPlace> make() {
        TableRow<RowPlace> row = super.getAvailableCell(-1);
        setCellIndex(row, -1);
        row.setVisible(false);
        return row;
    }

    @Override
    protected TableRow<RowPlace> getAvailableCell(int index) {
        ready.removeIf(row -> row.getParent() == null);
        for (TableRow<RowPlace> row : ready) {
            if (row.getIndex() == index) {
                ready.remove(row);
                return row;
            }
        }
        boolean isFirst = index == 0;
        boolean isAgain = isFirst && isFirstTaken;
        isFirstTaken |= isFirst;
        return isAgain || ready.isEmpty() ? super.getAvailableCell(index) : ready.removeLast();
    }

    @Override
    public void resize(double width, double height) {
        this.height = height;
        if (stage == Stage.SHOWN || !isInWindow() || table.getFixedCellSize() <= 0) {
            super.resize(width, height);
            stage = Stage.SHOWN;
            return;
        }
        super.resize(width, LEAST);
        if (stage == Stage.AHEAD) {
            stage = Stage.FILLING;
            afterFrame.cancel();
            setOpacity(0);
            Platform.runLater(this::fillSome);
        }
    }

    private void fillSome() {
        long end = System.nanoTime() + TURN.toNanos();
        int needed = (int) Math.ceil(height / table.getFixedCellSize());
        // A window that is gone has no styles to fill them by.
        boolean isAwaited = isInWindow();
        for (int i = 0; isAwaited && isNext(i, needed, end); i++) {
            fill(next);
            next++;
        }
        if (isAwaited && next < needed) {
            Platform.runLater(this::fillSome);
        } else {
            super.resize(getWidth(), height);
            stage = Stage.SHOWN;
            setOpacity(1);
        }
    }

    private boolean isNext(int done, int needed, long end) {
        return next < needed && (done < FEWEST || System.nanoTime() < end);
    }

    private void fill(int index) {
        if (ready.size() < index) {
            ready.add(make());
        }
        // Fewer than those before it where some were let go of in the meantime.
        TableRow<RowPlace> row = ready.get(Math.min(index, ready.size()) - 1);
        setCellIndex(row, index);
        row.resize(getWidth(), table.getFixedCellSize());
        row.layout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (stage == Stage.SHOWN && !filled.get()) {
            drop();
            filled.set(true);
        }
    }

    private boolean isInWindow() {
        Scene scene = getScene();
        return scene != null && scene.getWindow() != null && scene.getWindow().isShowing();
    }
}
