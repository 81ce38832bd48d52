package mpilot.console.ui.profiles;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import mpilot.console.fleet.FleetRows;
import mpilot.console.fleet.LoadedFleet;
import mpilot.console.fleet.change.Changes;
import mpilot.console.fleet.filter.FilterPlan;
import mpilot.console.fleet.filter.FilterRun;
import mpilot.console.fleet.filter.TagRule;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.task.LatestTask;
import mpilot.console.task.TaskRunner;
import mpilot.console.ui.fleet.FleetState;
import mpilot.console.ui.fleet.FleetViewModel;
import mpilot.console.ui.kit.Problem;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Every match of a question, filtered and sorted as a whole, away from the FX thread. They come
 * from all profiles where those are at hand, and are loaded otherwise, as narrow as the gateway can
 * make them.
 */
final class AllMatches {
    /** Profiles that nobody looked at for longer are loaded again. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final FleetViewModel whole;
    private final FleetViewModel narrowed;
    private final InstantSource clock;
    private final Consumer<Arranged> onArranged;
    private final Consumer<Problem> onFailed;
    private final Runnable onCancelled;
    private final LatestTask start;
    private final LatestTask arranging;
    private final LatestTask preparing;
    private final ReadOnlyObjectWrapper<@Nullable FleetState> gathering =
            new ReadOnlyObjectWrapper<>();

    private @Nullable Question question;
    private @Nullable FleetViewModel target;
    private @Nullable Arranged shown;
    private @Nullable LoadedFleet prepared;

    /**
     * Matches in their order.
     *
     * @param plan who applied which part of the filter
     * @param rows all that match
     * @param changes what changed since the same question was answered before
     */
    record Arranged(Question question, FilterPlan plan, FleetRows rows, Changes changes) {}

    /**
     * Asks for nothing yet.
     *
     * @param whole all profiles, shared with the places that look at the whole
     * @param narrowed those that match a query, for this list alone
     * @param onCancelled is told when loading was cancelled, not by this
     */
    AllMatches(
            FleetViewModel whole,
            FleetViewModel narrowed,
            TaskRunner tasks,
            InstantSource clock,
            Consumer<Arranged> onArranged,
            Consumer<Problem> onFailed,
            Runnable onCancelled) {
        this.whole = whole;
        this.narrowed = narrowed;
        this.clock = clock;
        this.onArranged = onArranged;
        this.onFailed = onFailed;
        this.onCancelled = onCancelled;
        start = tasks.latestTask();
        arranging = tasks.latestTask();
        preparing = tasks.latestTask();
        whole.stateProperty().subscribe(state -> follow(whole, state));
        narrowed.stateProperty().subscribe(state -> follow(narrowed, state));
    }

    /** How far loading is, or what is asked before it; null while nothing is being loaded. */
    ReadOnlyObjectProperty<@Nullable FleetState> gatheringProperty() {
        return gathering.getReadOnlyProperty();
    }

    /** All matches that are shown; null while the list is the gateway's pages. */
    @Nullable Arranged shown() {
        return shown;
    }

    /** The fleet that is shown, once its words are indexed; null before. */
    @Nullable LoadedFleet prepared() {
        return shown != null && shown.rows().fleet() == prepared ? prepared : null;
    }

    /** Answers {@code asked}: at once where what is at hand is enough, else after {@code pause}. */
    void ask(Question asked, Duration pause) {
        forget();
        question = asked;
        for (FleetViewModel fleet : List.of(whole, narrowed)) {
            Optional<FilterPlan> plan = planOver(fleet, asked);
            if (plan.isPresent()) {
                target = fleet;
                arrange(asked, plan.get(), fleet.fleet());
                return;
            }
        }
        ProfileQuery query = asked.plan().query();
        FleetViewModel loaded = query.isFiltered() ? narrowed : whole;
        start.runAfter(pause, _ -> query, each -> load(loaded, each), this::fail);
    }

    /** Asks the gateway for the matches that are shown once more. */
    void reload() {
        if (target != null) {
            target.reload();
        }
    }

    /** Agrees to load as many as there are. */
    void agree() {
        if (target != null) {
            target.agree();
        }
    }

    /** Loads no longer; what is shown stays. */
    void cancel() {
        FleetViewModel cancelled = target;
        forget();
        if (cancelled != null && cancelled.isUnderWay()) {
            cancelled.cancel();
        }
    }

    /** Gives the list back to the gateway's pages. */
    void leave() {
        cancel();
        shown = null;
    }

    private void forget() {
        start.cancel();
        arranging.cancel();
        question = null;
        target = null;
        gathering.set(null);
    }

    private Optional<FilterPlan> planOver(FleetViewModel from, Question asked) {
        LoadedFleet fleet = from.fleet();
        if (fleet == null || !(isShown(fleet) || isFresh(fleet))) {
            return Optional.empty();
        }
        return FilterPlan.over(fleet, asked.filter(), TagRule.UNKNOWN);
    }

    private boolean isShown(LoadedFleet fleet) {
        return shown != null && shown.rows().fleet() == fleet;
    }

    private boolean isFresh(LoadedFleet fleet) {
        return fleet.loadedAt().plus(FRESH).isAfter(clock.instant());
    }

    private void load(FleetViewModel from, ProfileQuery query) {
        target = from;
        if (from.fleet() == null) {
            from.need(query);
            follow(from, from.stateProperty().get());
        } else {
            from.load(query);
        }
    }

    private void follow(FleetViewModel from, FleetState state) {
        Question asked = question;
        if (from != target || asked == null) {
            return;
        }
        switch (state) {
            case FleetState.Loaded(LoadedFleet fleet) -> {
                gathering.set(null);
                FilterPlan.over(fleet, asked.filter(), TagRule.UNKNOWN)
                        .ifPresent(plan -> arrange(asked, plan, fleet));
            }
            case FleetState.Failed(Problem problem, var _) -> {
                gathering.set(null);
                onFailed.accept(problem);
            }
            case FleetState.Loading _, FleetState.Asking _ -> gathering.set(state);
            case FleetState.Idle _ -> onCancelled.run();
        }
    }

    private void arrange(Question asked, FilterPlan plan, @Nullable LoadedFleet fleet) {
        if (fleet == null) {
            return;
        }
        Arranged before = shown;
        arranging.run(
                _ -> {
                    FleetRows rows = asked.sort().sort(FilterRun.of(fleet, plan.byConsole()));
                    Changes changes =
                            before != null && before.question().equals(asked)
                                    ? Changes.between(before.rows(), rows)
                                    : Changes.NONE;
                    return new Arranged(asked, plan, rows, changes);
                },
                this::show,
                this::fail);
    }

    private void show(Arranged arranged) {
        shown = arranged;
        prepare(arranged.rows().fleet());
        onArranged.accept(arranged);
    }

    /** Works out ahead what the first keystroke, facet or header click would wait for. */
    private void prepare(LoadedFleet fleet) {
        if (fleet != prepared) {
            preparing.run(_ -> Indexes.of(fleet), done -> prepared = done, this::fail);
        }
    }

    private void fail(Exception exception) {
        onFailed.accept(Problem.of(exception));
    }
}
