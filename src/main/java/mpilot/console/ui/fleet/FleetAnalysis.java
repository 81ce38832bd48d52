package mpilot.console.ui.fleet;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import mpilot.console.fleet.LoadedFleet;
import mpilot.console.gateway.Cancellation;
import mpilot.console.gateway.GatewayException;
import mpilot.console.gateway.GatewayFailure;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.task.LatestTask;
import mpilot.console.task.TaskRunner;
import mpilot.console.ui.kit.Problem;
import mpilot.console.ui.status.RunningTask;
import mpilot.console.ui.status.RunningTasks;

import org.jspecify.annotations.Nullable;

/**
 * Something worked out of all profiles away from the FX thread, and worked out anew whenever they
 * are loaded anew; until then the earlier result stays.
 *
 * @param <T> what is worked out
 */
public final class FleetAnalysis<T> {
    private final FleetViewModel fleet;
    private final TaskRunner tasks;
    private final LatestTask task;
    private final Work<T> work;
    private final ReadOnlyObjectWrapper<@Nullable T> result = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(0);
    private boolean following;
    private boolean shown;
    private boolean outdated;
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();

    /** What is worked out, on a background thread. */
    @FunctionalInterface
    public interface Work<T> {
        /** {@return what {@code fleet} comes to} {@code steps} is told of each profile. */
        T of(LoadedFleet fleet, Steps steps);
    }

    /** Nothing is worked out before {@link #open} or {@link #follow}. */
    public FleetAnalysis(FleetViewModel fleet, TaskRunner tasks, Work<T> work) {
        this.fleet = fleet;
        this.tasks = tasks;
        this.task = tasks.latestTask();
        this.work = work;
    }

    /** Works it out for the profiles that are here, and for those to come. */
    public void follow() {
        if (!following) {
            following = true;
            fleet.stateProperty().subscribe(this::look);
        }
    }

    /** {@link #follow}s, and has all profiles loaded unless they are here. */
    public void open() {
        follow();
        fleet.need(ProfileQuery.ALL);
    }

    /** Forgets what was worked out, and works it out anew. */
    public void startOver() {
        result.set(null);
        look(fleet.stateProperty().get());
    }

    /** Whether the place that shows this is seen: nobody waits for {@link #lookAgain} else. */
    public void setShown(boolean isShown) {
        shown = isShown;
        if (isShown && outdated) {
            lookAgain();
        }
    }

    /** Works it out anew as time has passed, once it is shown; until then what was there stays. */
    public void lookAgain() {
        outdated = !shown;
        if (shown && !working.get()) {
            look(fleet.stateProperty().get());
        }
    }

    /** {@return the profiles that this looks at} */
    public FleetViewModel fleet() {
        return fleet;
    }

    /** {@return what was worked out last; null for nothing yet} */
    public ReadOnlyObjectProperty<@Nullable T> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /** {@return why the latest profiles could not be worked on; null where they could} */
    public ReadOnlyObjectProperty<@Nullable Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** {@return the part of the profiles that is done, 0 to 1} */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** {@return whether it is being worked out right now} */
    public boolean isWorking() {
        return working.get();
    }

    /** {@return whether it is being worked out right now} */
    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /** Works it out no longer; what was worked out before stays. */
    public void cancel() {
        if (working.get()) {
            task.cancel();
            fail(new GatewayException(new GatewayFailure.Cancelled()));
        }
    }

    /** Tells {@code tasks}, as something called {@code title}, while it is being worked out. */
    public void report(String id, String title, RunningTasks tasks) {
        Runnable tell =
                () -> {
                    if (working.get()) {
                        tasks.show(RunningTask.partly(id, title, progress.get(), this::cancel));
                    } else {
                        tasks.end(id);
                    }
                };
        working.subscribe(tell);
        progress.subscribe(tell);
    }

    private void look(FleetState state) {
        if (state instanceof FleetState.Loaded(LoadedFleet loaded)) {
            progress.set(0);
            working.set(true);
            task.run(
                    cancellation -> work.of(loaded, steps(loaded, cancellation)),
                    this::show,
                    this::fail);
        }
    }

    private Steps steps(LoadedFleet loaded, Cancellation cancellation) {
        return new Steps(
                loaded.size(),
                cancellation,
                part -> tasks.inForeground(() -> tell(part, cancellation)));
    }

    private void tell(double part, Cancellation cancellation) {
        if (!cancellation.isCancelled()) {
            progress.set(part);
        }
    }

    private void show(T worked) {
        working.set(false);
        problem.set(null);
        result.set(worked);
    }

    private void fail(Exception exception) {
        working.set(false);
        problem.set(Problem.of(exception));
    }
}
