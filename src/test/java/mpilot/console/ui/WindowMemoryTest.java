package mpilot.console.ui;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.fleet.view.SavedView;
import mpilot.console.settings.SettingsStore;
import mpilot.console.task.ManualTasks;
import mpilot.console.task.TaskRunner;
import mpilot.console.ui.shell.WindowLeft;
import mpilot.console.ui.shell.WindowPlacement;
import mpilot.console.ui.shell.WindowsLeft;

import org.junit.jupiter.api.Test;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Which windows come back with the next start. */
class WindowMemoryTest {
    private final SettingsStore settings = SettingsStore.unwritten(new ManualTasks().runner());
    private final Deque<Runnable> afterwards = new ArrayDeque<>();
    private final WindowMemory memory =
            new WindowMemory(
                    settings,
                    TaskRunner.of(Runnable::run, afterwards::add, (_, action) -> action.run()));
    private final Map<String, Supplier<WindowLeft>> windows = new HashMap<>();
    private final Map<String, String> filters = new HashMap<>();

    private void open(String... names) {
        for (String name : names) {
            filters.put(name, "tag:" + name);
            windows.put(name, () -> left(name, name));
            memory.opened(windows.get(name));
        }
    }

    private WindowLeft left(String connection, String name) {
        return new WindowLeft(
                connection,
                new WindowPlacement(name.length(), 0, 800, 600, false, 0.5, "profiles"),
                new SavedView("all", "", filters.get(name), List.of(), List.of(), 25));
    }

    /** The operator closes these by one thing they do. */
    private void close(String... names) {
        Arrays.stream(names).forEach(name -> memory.closed(windows.get(name)));
        while (!afterwards.isEmpty()) {
            afterwards.removeFirst().run();
        }
    }

    private List<String> comingBack() {
        return settings.get(WindowsLeft.SECTION).windows().stream()
                .map(each -> each.list().filter())
                .toList();
    }

    @Test
    void quittingBringsAllOfThemBackAsTheyWereAtTheEnd() {
        open("lab", "prod", "staging");
        filters.put("prod", "status:near");
        close("lab", "prod", "staging");
        assertThat(comingBack()).containsExactly("tag:lab", "status:near", "tag:staging");
        assertThat(memory.size()).isZero();
    }

    @Test
    void oneThatIsClosedWhileOthersStayIsForgotten() {
        open("lab", "prod", "staging");
        close("prod");
        assertThat(comingBack()).containsExactly("tag:lab", "tag:staging");
        close("lab", "staging");
        assertThat(comingBack()).containsExactly("tag:lab", "tag:staging");
    }

    @Test
    void theLastOneIsRememberedHoweverItIsClosed() {
        open("lab", "prod");
        close("lab");
        close("prod");
        assertThat(comingBack()).containsExactly("tag:prod");
    }

    @Test
    void openWindowsAreRememberedShouldTheConsoleBeEndedFromOutside() {
        open("lab", "prod");
        assertThat(comingBack()).containsExactly("tag:lab", "tag:prod");
    }

    @Test
    void aWindowOnAConnectionThatIsNotSavedLeavesWhatWasRememberedBefore() {
        open("lab", "prod");
        close("lab", "prod");
        windows.put("url", () -> left("", "lab"));
        memory.opened(windows.get("url"));
        close("url");
        assertThat(comingBack()).containsExactly("tag:lab", "tag:prod");
        assertThat(settings.get(WindowPlacement.SECTION).x())
                .as("its place counts for the next window")
                .isEqualTo(3);
    }
}
