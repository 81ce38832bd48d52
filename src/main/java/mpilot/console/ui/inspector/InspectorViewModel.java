package mpilot.console.ui.inspector;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.task.LatestTask;
import mpilot.console.task.TaskRunner;

import org.jspecify.annotations.Nullable;

import java.time.InstantSource;

/** Works out the details of whichever profile is selected. */
public final class InspectorViewModel {
    private final InstantSource clock;
    private final LatestTask work;
    private final Runnable close;
    private final ReadOnlyObjectWrapper<@Nullable ProfileDetails> details =
            new ReadOnlyObjectWrapper<>();
    private boolean working;

    /**
     * Follows a selection.
     *
     * @param selected the selected profile; null for none
     * @param close takes the selection back
     */
    public InspectorViewModel(
            ObservableValue<@Nullable AccessProfile> selected,
            Runnable close,
            TaskRunner tasks,
            InstantSource clock) {
        this.clock = clock;
        this.close = close;
        this.work = tasks.latestTask();
        selected.subscribe(this::select);
    }

    /** The details of the selected profile; null while there are none. */
    ReadOnlyObjectProperty<@Nullable ProfileDetails> detailsProperty() {
        return details.getReadOnlyProperty();
    }

    /** {@return whether details are being worked out} */
    public boolean isWorking() {
        return working;
    }

    /** Closes the inspector. */
    void close() {
        close.run();
    }

    private void select(@Nullable AccessProfile profile) {
        working = profile != null;
        if (profile == null) {
            work.cancel();
            details.set(null);
            return;
        }
        work.run(
                _ -> ProfileDetails.of(profile, clock.instant()),
                worked -> {
                    working = false;
                    details.set(worked);
                },
                exception -> {
                    throw new IllegalStateException(exception);
                });
    }
}
