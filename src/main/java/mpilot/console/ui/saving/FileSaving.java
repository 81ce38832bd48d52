package mpilot.console.ui.saving;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import mpilot.console.file.SafeFile;
import mpilot.console.task.LatestTask;
import mpilot.console.task.TaskRunner;
import mpilot.console.text.Text;
import mpilot.console.ui.kit.Problem;

import java.io.IOException;
import java.nio.file.Path;

/** Saves a file away from the FX thread, and tells what came of it. */
public final class FileSaving {
    private final LatestTask task;
    private final ReadOnlyObjectWrapper<SaveState> state =
            new ReadOnlyObjectWrapper<>(new SaveState.Ready());

    /** Saves nothing yet. */
    public FileSaving(TaskRunner tasks) {
        this.task = tasks.latestTask();
    }

    /** {@return what came of it} */
    public ReadOnlyObjectProperty<SaveState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /**
     * Writes {@code content} to {@code file}, which is whole in the end or as it was.
     *
     * @param done what is said once it is there
     */
    public void save(Path file, String done, SafeFile.Content<IOException> content) {
        state.set(new SaveState.Running());
        task.run(
                _ -> {
                    SafeFile.<IOException>write(file, content);
                    return new SaveState.Done(done);
                },
                state::set,
                this::fail);
    }

    /** What was saved is not what is listed any more. */
    public void forget() {
        if (!(state.get() instanceof SaveState.Running)) {
            state.set(new SaveState.Ready());
        }
    }

    private void fail(Exception exception) {
        if (exception instanceof IOException) {
            String message = String.valueOf(exception.getMessage());
            state.set(new SaveState.Failed(Text.of("saving.not-saved", message)));
            return;
        }
        Problem problem = Problem.of(exception);
        state.set(new SaveState.Failed(problem.sentence() + " " + problem.advice()));
    }
}
