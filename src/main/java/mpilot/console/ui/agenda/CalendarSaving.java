package mpilot.console.ui.agenda;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import mpilot.console.export.CalendarFile;
import mpilot.console.file.SafeFile;
import mpilot.console.policy.agenda.ResetAgenda;
import mpilot.console.task.LatestTask;
import mpilot.console.task.TaskRunner;
import mpilot.console.text.Text;
import mpilot.console.ui.kit.Problem;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Saves resets as a calendar, away from the FX thread, and tells what came of it. */
final class CalendarSaving {
    private final String source;
    private final LatestTask task;
    private final ReadOnlyObjectWrapper<SaveState> state =
            new ReadOnlyObjectWrapper<>(new SaveState.Ready());

    /**
     * Saves nothing yet.
     *
     * @param source what tells the gateway from others; only a digest of it is written
     */
    CalendarSaving(String source, TaskRunner tasks) {
        this.source = source;
        this.task = tasks.latestTask();
    }

    ReadOnlyObjectProperty<SaveState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Writes {@code resets} to {@code file}, which is whole in the end or as it was. */
    void save(List<ResetAgenda.Reset> resets, Instant now, Path file) {
        ResetAgenda agenda = new ResetAgenda(resets, 0, 0);
        state.set(new SaveState.Running());
        task.run(
                _ -> {
                    SafeFile.<IOException>write(
                            file, out -> CalendarFile.write(agenda, source, now, out));
                    return new SaveState.Done(
                            Text.of("agendaview.saved", resets.size(), file.toString()));
                },
                state::set,
                this::fail);
    }

    /** What was saved is not what is listed any more. */
    void forget() {
        if (!(state.get() instanceof SaveState.Running)) {
            state.set(new SaveState.Ready());
        }
    }

    private void fail(Exception exception) {
        if (exception instanceof IOException) {
            state.set(
                    new SaveState.Failed(
                            Text.of(
                                    "agendaview.not-saved",
                                    String.valueOf(exception.getMessage()))));
            return;
        }
        Problem problem = Problem.of(exception);
        state.set(new SaveState.Failed(problem.sentence() + " " + problem.advice()));
    }
}
