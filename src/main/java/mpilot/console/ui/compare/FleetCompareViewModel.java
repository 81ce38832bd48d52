package mpilot.console.ui.compare;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import mpilot.console.connection.SavedConnection;
import mpilot.console.export.DifferenceMarkdown;
import mpilot.console.fleet.LoadBound;
import mpilot.console.fleet.LoadedFleet;
import mpilot.console.fleet.TooManyProfilesException;
import mpilot.console.gateway.Cancellation;
import mpilot.console.gateway.FailureKind.Remedy;
import mpilot.console.gateway.GatewayException;
import mpilot.console.gateway.VisibleText;
import mpilot.console.policy.difference.Difference;
import mpilot.console.policy.difference.FleetDifference;
import mpilot.console.policy.difference.FleetPair;
import mpilot.console.policy.difference.FleetPair.State;
import mpilot.console.policy.difference.Part;
import mpilot.console.task.LatestTask;
import mpilot.console.task.TaskRunner;
import mpilot.console.text.Text;
import mpilot.console.ui.connections.Gateways;
import mpilot.console.ui.fleet.FleetState;
import mpilot.console.ui.fleet.FleetViewModel;
import mpilot.console.ui.kit.Problem;
import mpilot.console.ui.status.RunningTask;
import mpilot.console.ui.status.RunningTasks;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * All profiles of this gateway against those of another one, or of a saved file. Compares anew when
 * this gateway's are loaded anew; the others are kept until they are asked for again.
 */
public final class FleetCompareViewModel {
    private final FleetViewModel fleet;
    private final Supplier<List<SavedConnection>> connections;
    private final Gateways gateways;
    private final TaskRunner tasks;
    private final LatestTask comparing;
    private final LatestTask copying;
    private final ReadOnlyObjectWrapper<FleetCompareState> state =
            new ReadOnlyObjectWrapper<>(new FleetCompareState.Idle());
    private final ObjectProperty<@Nullable State> filter = new SimpleObjectProperty<>();
    private final ObjectProperty<FleetComparison.@Nullable Line> selected =
            new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<List<ComparedRow>> detail =
            new ReadOnlyObjectWrapper<>(List.of());
    private @Nullable Loaded other;
    private @Nullable OtherProfiles chosen;
    private LoadBound bound = LoadBound.WITHOUT_ASKING;
    private @Nullable FleetComparison last;

    FleetCompareViewModel(
            FleetViewModel fleet,
            Supplier<List<SavedConnection>> connections,
            Gateways gateways,
            TaskRunner tasks) {
        this.fleet = fleet;
        this.connections = connections;
        this.gateways = gateways;
        this.tasks = tasks;
        this.comparing = tasks.latestTask();
        this.copying = tasks.latestTask();
        fleet.stateProperty().subscribe(this::follow);
        selected.subscribe(line -> detail.set(line == null ? List.of() : rows(line.pair())));
    }

    /** Other profiles that are here. */
    private record Loaded(OtherProfiles from, OtherProfiles.Profiles profiles) {}

    /** The connections that may be compared with. */
    List<SavedConnection> connections() {
        return connections.get();
    }

    /** {@return how far it is} */
    ReadOnlyObjectProperty<FleetCompareState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The one state to list; null for all but the unchanged. */
    ObjectProperty<@Nullable State> filterProperty() {
        return filter;
    }

    /** The line that is looked into; null for none. */
    ObjectProperty<FleetComparison.@Nullable Line> selectedProperty() {
        return selected;
    }

    /** The places that tell the profiles of the selected line apart. */
    ReadOnlyObjectProperty<List<ComparedRow>> detailProperty() {
        return detail.getReadOnlyProperty();
    }

    boolean isWorking() {
        return state.get() instanceof FleetCompareState.Working;
    }

    /** {@return the lines that are listed, of the latest comparison that worked} */
    List<FleetComparison.Line> listed() {
        State only = filter.get();
        FleetComparison comparison = last;
        return comparison == null
                ? List.of()
                : comparison.lines().stream()
                        .filter(line -> only == null || line.pair().state() == only)
                        .toList();
    }

    /** Compares with every profile of a saved connection. */
    void compareWith(SavedConnection connection) {
        compareWith(new OtherProfiles.OfConnection(connection, gateways), LoadBound.WITHOUT_ASKING);
    }

    /** Compares with every profile of a saved file. */
    void compareWith(Path file) {
        compareWith(new OtherProfiles.OfFile(file), LoadBound.WITHOUT_ASKING);
    }

    /** Asks again for what was compared with last. */
    void again() {
        if (chosen != null) {
            compareWith(chosen, bound);
        }
    }

    /** Agrees to load as many as {@link FleetCompareState.Asking} told. */
    void agree() {
        if (state.get() instanceof FleetCompareState.Asking(long total) && chosen != null) {
            compareWith(chosen, LoadBound.agreed(total));
        }
    }

    private void compareWith(OtherProfiles from, LoadBound agreed) {
        chosen = from;
        bound = agreed;
        LoadedFleet own = fleet.fleet();
        if (own == null) {
            return;
        }
        state.set(new FleetCompareState.Working(0, 0));
        comparing.run(
                cancellation -> {
                    OtherProfiles.Profiles profiles =
                            from.load(
                                    agreed,
                                    (rows, total) ->
                                            tasks.inForeground(
                                                    () -> progress(rows, total, cancellation)),
                                    cancellation);
                    Loaded loaded = new Loaded(from, profiles);
                    return new Result(loaded, comparison(loaded, own));
                },
                this::show,
                this::fail);
    }

    /** What a comparison came to. */
    private record Result(Loaded other, FleetComparison comparison) {}

    private static FleetComparison comparison(Loaded other, LoadedFleet own) {
        return FleetComparison.of(
                other.from().name(),
                other.profiles().coverage(),
                FleetDifference.of(
                        other.profiles().profiles(),
                        own.profiles(),
                        other.from().matching(),
                        false));
    }

    /** Tells {@code tasks} while the other profiles are on their way. */
    void report(RunningTasks tasks) {
        state.subscribe(now -> {
            OtherProfiles from = chosen;
            if (now instanceof FleetCompareState.Working(long rows, long total) && from != null) {
                String title = Text.of("status.compare", VisibleText.of(from.name()));
                tasks.show(RunningTask.counting("compare", title, rows, total, this::cancel));
            } else {
                tasks.end("compare");
            }
        });
    }

    private void progress(long rows, long total, Cancellation cancellation) {
        if (!cancellation.isCancelled() && isWorking()) {
            state.set(new FleetCompareState.Working(rows, total));
        }
    }

    private void show(Result result) {
        other = result.other();
        last = result.comparison();
        selected.set(null);
        state.set(new FleetCompareState.Done(result.comparison()));
    }

    private void fail(Exception exception) {
        state.set(
                exception instanceof TooManyProfilesException many
                        ? new FleetCompareState.Asking(many.total())
                        : new FleetCompareState.Failed(problem(exception), last));
    }

    /** A connection that is not well set up and a file that cannot be read say so themselves. */
    private static Problem problem(Exception exception) {
        boolean expected =
                !(exception instanceof GatewayException)
                        && (exception instanceof IOException
                                || exception instanceof IllegalArgumentException);
        return expected
                ? new Problem(
                        String.valueOf(exception.getMessage()),
                        Text.of("compareview.choose-other"),
                        Remedy.RETRY,
                        null)
                : Problem.of(exception);
    }

    /** Stops asking, or does not agree to; an earlier comparison stays. */
    void cancel() {
        comparing.cancel();
        FleetComparison before = last;
        state.set(
                before == null ? new FleetCompareState.Idle() : new FleetCompareState.Done(before));
    }

    private void follow(FleetState now) {
        Loaded kept = other;
        if (now instanceof FleetState.Loaded(LoadedFleet own) && kept != null && !isWorking()) {
            comparing.run(_ -> new Result(kept, comparison(kept, own)), this::show, this::fail);
        }
    }

    private static List<ComparedRow> rows(FleetPair pair) {
        return pair.before() == null || pair.after() == null
                ? List.of()
                : ComparedRow.of(
                        Difference.of(List.of(pair.before(), pair.after())), Part.POLICY, true);
    }

    /** Gives {@code clipboard} what is listed as a table in Markdown, once it is written. */
    void copy(Consumer<String> clipboard) {
        FleetComparison comparison = last;
        if (comparison != null) {
            List<FleetPair> pairs = listed().stream().map(FleetComparison.Line::pair).toList();
            copying.run(
                    _ -> DifferenceMarkdown.profiles(pairs, comparison.difference()),
                    clipboard,
                    this::fail);
        }
    }
}
