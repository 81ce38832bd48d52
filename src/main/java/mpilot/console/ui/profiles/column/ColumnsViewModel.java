package mpilot.console.ui.profiles.column;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import mpilot.console.fleet.view.ViewColumn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/** The columns as the operator arranges them: every one there is, each with its place and width. */
public final class ColumnsViewModel {
    private final ReadOnlyObjectWrapper<List<ViewColumn>> columns =
            new ReadOnlyObjectWrapper<>(ViewColumn.usual());

    /** {@return every column in its place, those that are not shown included} */
    public ReadOnlyObjectProperty<List<ViewColumn>> columnsProperty() {
        return columns.getReadOnlyProperty();
    }

    /** {@return whether the columns stand as at first} */
    public boolean isUsual() {
        return columns.get().equals(ViewColumn.usual());
    }

    /** Shows the columns of a view; of none, the columns as they stand at first. */
    public void show(List<ViewColumn> wanted) {
        set(ViewColumn.complete(wanted));
    }

    /** Lets the columns stand as at first. */
    public void reset() {
        show(List.of());
    }

    /** Shows or hides a column. The last one that is shown stays. */
    public void setVisible(String id, boolean visible) {
        boolean last = columns.get().stream().filter(ViewColumn::visible).count() == 1;
        if (visible || !last) {
            change(id, column -> new ViewColumn(id, column.width(), visible));
        }
    }

    /** Makes a column {@code width} wide, in pixels. */
    public void setWidth(String id, double width) {
        change(id, column -> new ViewColumn(id, Math.round(width), column.visible()));
    }

    /** Moves a column that is shown over {@code steps} others to the right; left where negative. */
    public void move(String id, int steps) {
        List<String> shown = new ArrayList<>(shown());
        int from = shown.indexOf(id);
        if (from >= 0) {
            shown.remove(from);
            shown.add(Math.clamp((long) from + steps, 0, shown.size()), id);
            arrange(shown);
        }
    }

    /** {@return whether the column is shown} */
    public boolean isShown(String id) {
        return shown().contains(id);
    }

    /** {@return whether the column is shown, and so many steps on there is a place for it} */
    public boolean canMove(String id, int steps) {
        List<String> shown = shown();
        int from = shown.indexOf(id);
        return from >= 0 && from + steps >= 0 && from + steps < shown.size();
    }

    private List<String> shown() {
        return columns.get().stream().filter(ViewColumn::visible).map(ViewColumn::id).toList();
    }

    /** Puts the columns that are shown into this order; the others keep their places. */
    public void arrange(List<String> shown) {
        List<ViewColumn> before = columns.get();
        List<ViewColumn> ordered =
                before.stream()
                        .filter(column -> shown.contains(column.id()))
                        .sorted(Comparator.comparingInt(column -> shown.indexOf(column.id())))
                        .toList();
        List<ViewColumn> arranged = new ArrayList<>();
        int next = 0;
        for (ViewColumn column : before) {
            arranged.add(shown.contains(column.id()) ? ordered.get(next++) : column);
        }
        set(arranged);
    }

    private void change(String id, UnaryOperator<ViewColumn> change) {
        set(
                columns.get().stream()
                        .map(column -> column.id().equals(id) ? change.apply(column) : column)
                        .toList());
    }

    private void set(List<ViewColumn> changed) {
        if (!changed.equals(columns.get())) {
            columns.set(List.copyOf(changed));
        }
    }
}
