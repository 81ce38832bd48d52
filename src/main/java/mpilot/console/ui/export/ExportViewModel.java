package mpilot.console.ui.export;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import mpilot.console.export.Export;
import mpilot.console.export.ExportFormat;
import mpilot.console.fleet.Coverage;
import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.Cancellation;
import mpilot.console.gateway.GatewayException;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.gateway.ProfileSource;
import mpilot.console.task.LatestTask;
import mpilot.console.task.TaskRunner;
import mpilot.console.text.Text;
import mpilot.console.ui.kit.Problem;
import mpilot.console.ui.kit.Tone;
import mpilot.console.ui.status.Messages;
import mpilot.console.ui.status.RunningTask;
import mpilot.console.ui.status.RunningTasks;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** An export that the operator sets up, starts, watches and may cancel. */
public final class ExportViewModel {
    /** What is exported. */
    enum Scope {
        PAGE,
        MATCHING
    }

    /**
     * What there is to export.
     *
     * @param page the rows shown, in their order
     * @param query what they answer
     * @param matching how many match it in all
     * @param all all that match, in the order they are shown in; null where they are not at hand,
     *     and are asked for
     */
    public record Subject(
            List<AccessProfile> page,
            ProfileQuery query,
            long matching,
            @Nullable List<AccessProfile> all) {
        /** What the gateway is asked for where it is more than the page. */
        public Subject(List<AccessProfile> page, ProfileQuery query, long matching) {
            this(page, query, matching, null);
        }
    }

    private final Subject subject;
    private final ProfileSource source;
    private final Path directory;
    private final TaskRunner tasks;
    private final InstantSource clock;
    private final LatestTask task;

    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.MATCHING);
    private final ObjectProperty<ExportFormat> format =
            new SimpleObjectProperty<>(ExportFormat.CSV);
    private final StringProperty file = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<ExportState> state =
            new ReadOnlyObjectWrapper<>(new ExportState.Ready());
    private boolean left;

    /**
     * Ready to export {@code subject}.
     *
     * @param directory where the file goes unless the operator names another
     */
    public ExportViewModel(
            Subject subject,
            ProfileSource source,
            Path directory,
            TaskRunner tasks,
            InstantSource clock) {
        this.subject = subject;
        this.source = source;
        this.directory = directory;
        this.tasks = tasks;
        this.clock = clock;
        this.task = tasks.latestTask();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        file.set(directory.resolve("access-profiles-" + today + ".csv").toString());
        format.subscribe((before, now) -> file.set(renamed(file.get(), before, now)));
        file.subscribe(this::forgetOutcome);
        format.subscribe(this::forgetOutcome);
        scope.subscribe(this::forgetOutcome);
    }

    Subject subject() {
        return subject;
    }

    ObjectProperty<Scope> scopeProperty() {
        return scope;
    }

    ObjectProperty<ExportFormat> formatProperty() {
        return format;
    }

    /** The file's path as typed. */
    StringProperty fileProperty() {
        return file;
    }

    ReadOnlyObjectProperty<ExportState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Starts the export; where {@link ExportState.FileExists} was told, replaces the file. */
    public void start() {
        boolean replace = state.get() instanceof ExportState.FileExists;
        Path target = target();
        if (target == null) {
            state.set(
                    new ExportState.Failed(
                            Text.of("export.no-such-name"), Text.of("export.no-such-name-help")));
            return;
        }
        Export export = export();
        state.set(new ExportState.Running(0, 0));
        task.run(
                cancellation -> write(export, target, replace, cancellation),
                this::finish,
                this::fail);
    }

    /** The operator waits no longer for what comes of it. */
    void leave() {
        left = true;
    }

    /** {@return whether it is under way} */
    public boolean isRunning() {
        return state.get() instanceof ExportState.Running;
    }

    /** Stops an export under way; the file stays as it was before. */
    public void cancel() {
        task.cancel();
        if (state.get() instanceof ExportState.Running) {
            state.set(new ExportState.Ready());
        }
    }

    /** Tells {@code tasks} while it writes, and {@code messages} what came of it. */
    public void report(RunningTasks tasks, Messages messages) {
        String id = "export-" + hashCode();
        state.subscribe(now -> {
            if (now instanceof ExportState.Running(long rows, long total)) {
                tasks.show(
                        RunningTask.counting(
                                id, Text.of("status.export"), rows, total, this::cancel));
                return;
            }
            tasks.end(id);
            if (now instanceof ExportState.Done(String sentence)) {
                messages.tell(Tone.GOOD, sentence);
            } else if (now instanceof ExportState.Failed(String sentence, String advice)) {
                messages.tell(Tone.DANGER, Text.of("export.outcome", sentence, advice));
            } else if (now instanceof ExportState.FileExists(String name) && left) {
                messages.tell(Tone.WARNING, Text.of("export.file-exists", name));
            }
        });
    }

    private static String renamed(String file, ExportFormat before, ExportFormat now) {
        String ending = "." + before.extension();
        return file.endsWith(ending)
                ? file.substring(0, file.length() - ending.length()) + "." + now.extension()
                : file;
    }

    private void forgetOutcome() {
        if (!(state.get() instanceof ExportState.Running)) {
            state.set(new ExportState.Ready());
        }
    }

    private @Nullable Path target() {
        try {
            return file.get().isBlank() ? null : directory.resolve(file.get().strip());
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private Export export() {
        List<AccessProfile> atHand = scope.get() == Scope.PAGE ? subject.page() : subject.all();
        return atHand == null
                ? Export.matching(source, subject.query(), format.get(), clock.instant())
                : Export.page(atHand, format.get(), clock.instant());
    }

    private ExportState write(
            Export export, Path target, boolean replace, Cancellation cancellation)
            throws GatewayException, IOException {
        if (!replace && Files.exists(target) && !Files.isDirectory(target)) {
            return new ExportState.FileExists(target.toString());
        }
        Coverage coverage =
                export.toFile(
                        target,
                        (rows, total) ->
                                tasks.inForeground(() -> progress(rows, total, cancellation)),
                        cancellation);
        return new ExportState.Done(
                Text.of("export.saved", coverage.sentence(), target.toString()));
    }

    private void progress(long rows, long total, Cancellation cancellation) {
        if (!cancellation.isCancelled()) {
            state.set(new ExportState.Running(rows, total));
        }
    }

    private void finish(ExportState outcome) {
        state.set(outcome);
    }

    private void fail(Exception exception) {
        if (exception instanceof IOException) {
            state.set(
                    new ExportState.Failed(
                            String.valueOf(exception.getMessage()),
                            Text.of("export.not-written-help")));
            return;
        }
        Problem problem = Problem.of(exception);
        state.set(new ExportState.Failed(problem.sentence(), problem.advice()));
    }
}
