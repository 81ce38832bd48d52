package mpilot.console.ui.fleet;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import mpilot.console.fleet.FleetLoader;
import mpilot.console.fleet.LoadBound;
import mpilot.console.fleet.LoadedFleet;
import mpilot.console.fleet.TooManyProfilesException;
import mpilot.console.gateway.Cancellation;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.gateway.ProfileSource;
import mpilot.console.task.LatestTask;
import mpilot.console.task.TaskRunner;
import mpilot.console.ui.kit.Problem;
import mpilot.console.ui.status.RunningTask;
import mpilot.console.ui.status.RunningTasks;

import org.jspecify.annotations.Nullable;

import java.time.InstantSource;
import java.util.Objects;

/**
 * Every profile that is visible to the caller and matches a query, loaded when somebody first needs
 * them all: places that look at the whole share one.
 */
public final class FleetViewModel {
    private final FleetLoader loader;
    private final TaskRunner tasks;
    private final LatestTask task;
    private final ReadOnlyObjectWrapper<FleetState> state =
            new ReadOnlyObjectWrapper<>(new FleetState.Idle());
    private ProfileQuery query = ProfileQuery.ALL;
    private LoadBound bound = LoadBound.WITHOUT_ASKING;
    private @Nullable LoadedFleet last;

    /** Loads nothing yet. */
    public FleetViewModel(ProfileSource source, TaskRunner tasks, InstantSource clock) {
        this.loader = new FleetLoader(source, clock);
        this.tasks = tasks;
        this.task = tasks.latestTask();
    }

    /** {@return how far it is} */
    public ReadOnlyObjectProperty<FleetState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** {@return the profiles at hand, of the latest load that worked; null for none} */
    public @Nullable LoadedFleet fleet() {
        return last;
    }

    /** {@return whether profiles are being loaded} */
    public boolean isWorking() {
        return state.get() instanceof FleetState.Loading;
    }

    /** {@return whether profiles are being loaded, or the operator is asked whether to} */
    public boolean isUnderWay() {
        return isWorking() || state.get() instanceof FleetState.Asking;
    }

    /** Loads what {@code query} matches, unless that is here or under way already. */
    public void need(ProfileQuery query) {
        boolean same = this.query.equals(query.withoutPage());
        boolean there = state.get() instanceof FleetState.Loaded || isUnderWay();
        if (!same || !there) {
            load(query);
        }
    }

    /** Loads what {@code query} matches; a load under way is cancelled. */
    public void load(ProfileQuery query) {
        if (!this.query.equals(query.withoutPage())) {
            last = null;
        }
        this.query = query.withoutPage();
        start();
    }

    /** Loads again. Those at hand stay until then. */
    public void reload() {
        start();
    }

    /** Agrees to load as many as {@link FleetState.Asking} told. */
    public void agree() {
        if (state.get() instanceof FleetState.Asking(long total)) {
            bound = LoadBound.agreed(total);
            start();
        }
    }

    /** Stops a load under way, or does not agree to one; those at hand stay. */
    public void cancel() {
        task.cancel();
        if (!(state.get() instanceof FleetState.Failed)) {
            LoadedFleet before = last;
            state.set(before == null ? new FleetState.Idle() : new FleetState.Loaded(before));
        }
    }

    /** Tells {@code tasks}, as something called {@code title}, while profiles are being loaded. */
    public void report(String id, String title, RunningTasks tasks) {
        state.subscribe(now -> {
            if (now instanceof FleetState.Loading(long rows, long total)) {
                tasks.show(RunningTask.counting(id, title, rows, total, this::cancel));
            } else {
                tasks.end(id);
            }
        });
    }

    private void start() {
        ProfileQuery asked = query;
        LoadBound agreed = bound;
        state.set(new FleetState.Loading(0, 0));
        task.run(
                cancellation ->
                        loader.load(
                                asked,
                                agreed,
                                (rows, total) ->
                                        tasks.inForeground(
                                                () -> progress(rows, total, cancellation)),
                                cancellation),
                this::show,
                this::fail);
    }

    private void progress(long rows, long total, Cancellation cancellation) {
        // A walk that was cancelled may still tell how far it had come.
        if (!cancellation.isCancelled() && state.get() instanceof FleetState.Loading) {
            state.set(new FleetState.Loading(rows, total));
        }
    }

    private void show(LoadedFleet fleet) {
        last = Objects.requireNonNull(fleet);
        state.set(new FleetState.Loaded(fleet));
    }

    private void fail(Exception exception) {
        state.set(
                exception instanceof TooManyProfilesException many
                        ? new FleetState.Asking(many.total())
                        : new FleetState.Failed(Problem.of(exception), last));
    }
}
