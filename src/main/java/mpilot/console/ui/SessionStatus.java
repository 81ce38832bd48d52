package mpilot.console.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import mpilot.console.connection.TokenState;
import mpilot.console.fleet.Coverage;
import mpilot.console.fleet.LoadedFleet;
import mpilot.console.task.TaskRunner;
import mpilot.console.text.Text;
import mpilot.console.ui.connections.GatewayHealth;
import mpilot.console.ui.connections.TokenStatus;
import mpilot.console.ui.export.ExportViewModel;
import mpilot.console.ui.fleet.FleetState;
import mpilot.console.ui.fleet.FleetViewModel;
import mpilot.console.ui.kit.Problem;
import mpilot.console.ui.kit.Tone;
import mpilot.console.ui.profiles.ListState;
import mpilot.console.ui.profiles.PageInfo;
import mpilot.console.ui.profiles.ProfilesViewModel;
import mpilot.console.ui.status.DataShown;
import mpilot.console.ui.status.Freshness;
import mpilot.console.ui.status.Messages;
import mpilot.console.ui.status.RunningTasks;
import mpilot.console.ui.status.StatusViewModel;
import mpilot.console.ui.status.StatusViewModel.Answering;

import org.jspecify.annotations.Nullable;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** Tells at the foot of the window how a session fares. */
final class SessionStatus {
    private final ProfilesViewModel profiles;
    private final FleetViewModel fleet;
    private final ObservableValue<String> place;
    private final Messages messages;
    private final RunningTasks running = new RunningTasks();
    private final List<ExportViewModel> exports = new ArrayList<>();
    private final ReadOnlyObjectWrapper<@Nullable DataShown> data = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Answering> answering =
            new ReadOnlyObjectWrapper<>(Answering.WAITING);
    private final Freshness freshness;
    private final StatusViewModel viewModel;
    private @Nullable TokenState warnedOf;

    /**
     * Follows a session.
     *
     * @param connection what its gateway is called
     * @param place the id of the place that is shown
     */
    SessionStatus(
            String connection,
            ProfilesViewModel profiles,
            FleetViewModel fleet,
            ObservableValue<String> place,
            Messages messages,
            TaskRunner tasks,
            InstantSource clock) {
        this.profiles = profiles;
        this.fleet = fleet;
        this.place = place;
        this.messages = messages;
        freshness = new Freshness(dataProperty(), tasks, clock);
        viewModel =
                new StatusViewModel(
                        connection, answering.getReadOnlyProperty(), freshness, running, messages);
        profiles.pageProperty().subscribe(this::showData);
        place.subscribe(this::showData);
        profiles.stateProperty().subscribe(this::listChanged);
        fleet.stateProperty().subscribe(this::fleetChanged);
        fleet.report("load-all", Text.of("status.load-all"), running);
    }

    /** What the window's foot shows. */
    StatusViewModel viewModel() {
        return viewModel;
    }

    /** What is under way. */
    RunningTasks running() {
        return running;
    }

    /** What was told. */
    Messages messages() {
        return messages;
    }

    private ReadOnlyObjectProperty<@Nullable DataShown> dataProperty() {
        return data.getReadOnlyProperty();
    }

    /** Tells what is heard of the token and the clocks. */
    void follow(GatewayHealth health) {
        health.skewProperty().subscribe(this::warn);
        health.token().warningProperty().subscribe(words -> warnOnce(health.token(), words));
    }

    /** Tells how far {@code export} is, and ends it with the session. */
    void follow(ExportViewModel export) {
        exports.add(export);
        export.report(running, messages);
    }

    private void listChanged(ListState state) {
        switch (state) {
            case ListState.Failed(Problem problem) -> failed(problem);
            case ListState.Stale(Problem problem) -> failed(problem);
            case ListState.Loading _ -> {}
            default -> answered();
        }
    }

    private void fleetChanged(FleetState state) {
        showData();
        if (state instanceof FleetState.Failed(Problem problem, var _)) {
            failed(problem);
        } else if (state instanceof FleetState.Loaded) {
            answered();
        }
    }

    private void failed(Problem problem) {
        if (problem.isCancelled()) {
            return;
        }
        answering.set(Answering.FAILS);
        messages.tell(problem);
    }

    private void answered() {
        if (answering.get() == Answering.FAILS) {
            messages.tell(Tone.GOOD, Text.of("status.again"));
        }
        answering.set(Answering.ANSWERS);
    }

    private void warn(String sentence) {
        if (!sentence.isEmpty()) {
            messages.tell(Tone.WARNING, sentence);
        }
    }

    /** The words change with every minute, and are told once for every state. */
    private void warnOnce(TokenStatus token, String words) {
        TokenState state = token.stateProperty().get();
        if (!words.isEmpty() && state != warnedOf) {
            warn(words);
        }
        warnedOf = words.isEmpty() ? null : state;
    }

    private void showData() {
        PageInfo page = profiles.pageProperty().get();
        LoadedFleet loaded = fleet.fleet();
        boolean isList = place.getValue().equals("profiles");
        if (isList && page != null) {
            Coverage all = page.loaded();
            data.set(
                    new DataShown(
                            all == null ? page.rows() : all.rows(),
                            all == null ? page.total() : all.total(),
                            page.receivedAt(),
                            page.latency()));
        } else if (!isList && loaded != null) {
            Coverage all = loaded.coverage();
            data.set(new DataShown(all.rows(), all.total(), loaded.loadedAt(), null));
        } else {
            data.set(null);
        }
    }

    /** Keeps what ages up to date while the window is seen. */
    void setSeen(boolean seen) {
        if (seen) {
            freshness.start();
        } else {
            freshness.stop();
        }
    }

    /** Ends what is under way, and says so where the operator counts on it. */
    void close() {
        freshness.stop();
        boolean exporting = exports.stream().anyMatch(ExportViewModel::isRunning);
        List.copyOf(running.allProperty().get()).forEach(task -> task.cancel().run());
        if (exporting) {
            messages.tell(Tone.WARNING, Text.of("status.export-ended"));
        }
    }
}
