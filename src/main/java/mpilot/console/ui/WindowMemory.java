package mpilot.console.ui;

import mpilot.console.settings.SettingsStore;
import mpilot.console.task.TaskRunner;
import mpilot.console.ui.shell.WindowLeft;
import mpilot.console.ui.shell.WindowPlacement;
import mpilot.console.ui.shell.WindowsLeft;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Remembers the windows that are open, for the next start to open them again. One that is closed
 * while others stay is forgotten; those closed by one event – quitting, or a system that ends every
 * program – were closed together, and all of them come back. FX thread only.
 */
final class WindowMemory {
    private final SettingsStore settings;
    private final TaskRunner tasks;
    private final List<Supplier<WindowLeft>> open = new ArrayList<>();
    private final List<WindowLeft> leaving = new ArrayList<>();

    /**
     * Remembers in {@code settings}.
     *
     * @param tasks run what is to come after the event that is being handled
     */
    WindowMemory(SettingsStore settings, TaskRunner tasks) {
        this.settings = settings;
        this.tasks = tasks;
    }

    /** How many windows are open. */
    int size() {
        return open.size();
    }

    /** A window is open that stands and shows what {@code window} gives at any time. */
    void opened(Supplier<WindowLeft> window) {
        open.add(window);
        keep(now());
    }

    /** The window that was {@link #opened} so is closed. */
    void closed(Supplier<WindowLeft> window) {
        WindowLeft left = window.get();
        settings.set(WindowPlacement.SECTION, left.placement());
        open.remove(window);
        leaving.add(left);
        if (open.isEmpty()) {
            keep(leaving);
            leaving.clear();
        } else {
            tasks.inForeground(this::afterwards);
        }
    }

    private void afterwards() {
        leaving.clear();
        if (!open.isEmpty()) {
            keep(now());
        }
    }

    private List<WindowLeft> now() {
        return open.stream().map(Supplier::get).toList();
    }

    /** What was left before stays where none of these can be opened again. */
    private void keep(List<WindowLeft> windows) {
        WindowsLeft left = new WindowsLeft(windows);
        if (!left.windows().isEmpty()) {
            settings.set(WindowsLeft.SECTION, left);
        }
    }
}
