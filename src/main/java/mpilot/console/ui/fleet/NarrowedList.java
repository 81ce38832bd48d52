package mpilot.console.ui.fleet;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import mpilot.console.task.LatestTask;
import mpilot.console.task.TaskRunner;
import mpilot.console.ui.kit.Problem;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The rows of a place that are left by its filters, worked out away from the FX thread, with one of
 * them selected. A selected row stays so while it is listed, in whatever list comes next.
 *
 * @param <T> a row
 */
public final class NarrowedList<T> {
    /** How long a typed filter waits for the next letter. */
    private static final Duration PAUSE = Duration.ofMillis(120);

    private final LatestTask task;
    private final Function<? super T, ?> key;
    private final ReadOnlyObjectWrapper<List<T>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<@Nullable T> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty known = new SimpleBooleanProperty();
    private boolean alwaysOne;
    private boolean working;

    /**
     * Lists nothing yet.
     *
     * @param key what a row is known by from one list to the next
     */
    public NarrowedList(TaskRunner tasks, Function<? super T, ?> key) {
        this.task = tasks.latestTask();
        this.key = key;
    }

    /** Selects the first row where no other is: for lists that something beside them is about. */
    public NarrowedList<T> alwaysOne() {
        alwaysOne = true;
        return this;
    }

    private record Narrowed<T>(List<T> rows, @Nullable T selected) {}

    /** {@return the rows that are left} */
    public ReadOnlyObjectProperty<List<T>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** {@return the selected row; null for none} */
    public ObjectProperty<@Nullable T> selectedProperty() {
        return selected;
    }

    /**
     * {@return what stands where rows would be: {@code none}, or why there are none; nothing before
     * they are worked out for the first time}
     */
    public ObservableValue<String> note(String none) {
        return Bindings.createStringBinding(
                () -> {
                    Problem why = problem.get();
                    if (why != null) {
                        return why.sentence();
                    }
                    return known.get() ? none : "";
                },
                problem,
                known);
    }

    /** {@return whether rows are being worked out right now} */
    public boolean isWorking() {
        return working;
    }

    /** Lists what {@code work} gives on a background thread. */
    public void narrow(Supplier<List<T>> work) {
        narrow(Duration.ZERO, work);
    }

    /** {@link #narrow}s after a pause, unless it is asked again before. */
    public void narrowSoon(Supplier<List<T>> work) {
        narrow(PAUSE, work);
    }

    private void narrow(Duration pause, Supplier<List<T>> work) {
        working = true;
        T before = selected.get();
        boolean one = alwaysOne;
        LatestTask.Work<Narrowed<T>> background =
                _ -> {
                    List<T> left = work.get();
                    T again = before == null ? null : again(before, left);
                    boolean first = one && again == null && !left.isEmpty();
                    return new Narrowed<>(left, first ? left.getFirst() : again);
                };
        if (pause.isZero()) {
            task.run(background, this::show, this::fail);
        } else {
            task.runAfter(pause, background, this::show, this::fail);
        }
    }

    private @Nullable T again(T before, List<T> left) {
        Object wanted = key.apply(before);
        return left.stream().filter(row -> wanted.equals(key.apply(row))).findFirst().orElse(null);
    }

    private void show(Narrowed<T> narrowed) {
        working = false;
        problem.set(null);
        rows.set(narrowed.rows());
        selected.set(narrowed.selected());
        known.set(true);
    }

    private void fail(Exception exception) {
        working = false;
        problem.set(Problem.of(exception));
    }
}
