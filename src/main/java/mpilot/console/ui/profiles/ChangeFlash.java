package mpilot.console.ui.profiles;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import mpilot.console.task.LatestTask;
import mpilot.console.task.TaskRunner;

import java.time.Duration;

/**
 * Whether what changed has only just come. Counted by a task: an animation of JavaFX would have the
 * window look sixty times a second for something to paint.
 */
final class ChangeFlash {
    private static final Duration LENGTH = Duration.ofSeconds(2);

    private final ReadOnlyBooleanWrapper flashing = new ReadOnlyBooleanWrapper();
    private final LatestTask end;

    ChangeFlash(ShownList shown, TaskRunner tasks) {
        end = tasks.latestTask();
        shown.changesProperty()
                .subscribe(changes -> {
                    if (!changes.isEmpty()) {
                        flashing.set(true);
                        end.runAfter(LENGTH, _ -> false, flashing::set, _ -> {});
                    }
                });
    }

    ReadOnlyBooleanProperty flashingProperty() {
        return flashing.getReadOnlyProperty();
    }

    void close() {
        end.cancel();
    }
}
