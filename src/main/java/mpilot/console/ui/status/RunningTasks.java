package mpilot.console.ui.status;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is under way and may take long, in the order it began. Foreground only. */
public final class RunningTasks {
    private final Map<String, RunningTask> byId = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<List<RunningTask>> all =
            new ReadOnlyObjectWrapper<>(List.of());

    /** {@return what runs, the oldest first} */
    public ReadOnlyObjectProperty<List<RunningTask>> allProperty() {
        return all.getReadOnlyProperty();
    }

    /** Tells how far {@code task} is, which begins or runs already. */
    public void show(RunningTask task) {
        byId.put(task.id(), task);
        all.set(List.copyOf(byId.values()));
    }

    /** Tells that the task called {@code id} is over; one that is not here changes nothing. */
    public void end(String id) {
        if (byId.remove(id) != null) {
            all.set(List.copyOf(byId.values()));
        }
    }

    /** {@return how far all of them are together, 0 to 1; negative where that is unknown} */
    public double part() {
        if (byId.values().stream().anyMatch(task -> task.part() < 0)) {
            return -1;
        }
        return byId.values().stream().mapToDouble(RunningTask::part).average().orElse(1);
    }
}
