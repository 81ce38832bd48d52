package mpilot.console.ui.connections;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import mpilot.console.connection.ConnectionOpener;
import mpilot.console.connection.SavedConnection;
import mpilot.console.gateway.Cancellation;
import mpilot.console.gateway.GatewayException;
import mpilot.console.gateway.ProbeReport;
import mpilot.console.gateway.ProbeStep;
import mpilot.console.task.LatestTask;
import mpilot.console.task.TaskRunner;
import mpilot.console.text.Text;
import mpilot.console.ui.kit.Problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** A test of a connection, step by step as it goes on. */
public final class TrialViewModel {
    private final SavedConnection connection;
    private final ConnectionOpener opener;
    private final Consumer<String> onPathKept;
    private final TaskRunner tasks;
    private final LatestTask task;
    private final ReadOnlyObjectWrapper<List<ProbeStep>> steps =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper result = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper passed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper betterPath = new ReadOnlyStringWrapper("");

    /**
     * Tests {@code connection}, whose host may be contacted, with {@link #start}.
     *
     * @param onPathKept is told the path at which the list is, where the operator keeps it
     */
    TrialViewModel(
            SavedConnection connection,
            ConnectionOpener opener,
            TaskRunner tasks,
            Consumer<String> onPathKept) {
        this.connection = connection;
        this.opener = opener;
        this.onPathKept = onPathKept;
        this.tasks = tasks;
        this.task = tasks.latestTask();
    }

    String title() {
        return Text.of("trial.title", connection.name());
    }

    /** {@return the steps so far, in their order, the last one perhaps under way} */
    public ReadOnlyObjectProperty<List<ProbeStep>> stepsProperty() {
        return steps.getReadOnlyProperty();
    }

    /** {@return whether the test is under way} */
    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** {@return what came of it, in one sentence; empty until then} */
    public ReadOnlyStringProperty resultProperty() {
        return result.getReadOnlyProperty();
    }

    /** {@return whether the list can be had} */
    public ReadOnlyBooleanProperty passedProperty() {
        return passed.getReadOnlyProperty();
    }

    /** {@return the path at which the list is, where it is another than the connection's} */
    public ReadOnlyStringProperty betterPathProperty() {
        return betterPath.getReadOnlyProperty();
    }

    /** Begins the test, or begins it anew. */
    public void start() {
        steps.set(List.of());
        result.set("");
        betterPath.set("");
        passed.set(false);
        running.set(true);
        task.run(
                cancellation ->
                        opener.test(
                                connection,
                                step -> tasks.inForeground(() -> show(step, cancellation)),
                                cancellation),
                this::finish,
                this::fail);
    }

    private void show(ProbeStep step, Cancellation cancellation) {
        if (!cancellation.isCancelled()) {
            List<ProbeStep> all = new ArrayList<>(steps.get());
            all.removeIf(each -> each.kind() == step.kind());
            all.add(step);
            steps.set(List.copyOf(all));
        }
    }

    private void finish(ProbeReport report) {
        running.set(false);
        steps.set(report.steps());
        betterPath.set(Objects.requireNonNullElse(report.betterPath(), ""));
        passed.set(report.failure() == null);
        result.set(
                report.failure() == null
                        ? Text.of("trial.passed")
                        : Text.of("trial.failed", report.failure().sentence()));
    }

    private void fail(Exception problem) {
        running.set(false);
        boolean told =
                problem instanceof IllegalArgumentException || problem instanceof GatewayException;
        result.set(told ? String.valueOf(problem.getMessage()) : Problem.of(problem).sentence());
    }

    /** Takes the test back. */
    public void cancel() {
        if (running.get()) {
            task.cancel();
            running.set(false);
            steps.set(
                    steps.get().stream()
                            .filter(each -> each.outcome() != ProbeStep.Outcome.RUNNING)
                            .toList());
            result.set(Text.of("trial.cancelled"));
        }
    }

    /** Keeps the path at which the list was found. */
    public void keepPath() {
        if (!betterPath.get().isEmpty()) {
            onPathKept.accept(betterPath.get());
            result.set(Text.of("trial.kept", betterPath.get()));
            betterPath.set("");
        }
    }
}
