package mpilot.console.ui.shell;

import mpilot.console.settings.Section;

import java.util.List;
import java.util.Objects;

/**
 * The windows that were open when the console ended, for the next start to open them again.
 *
 * @param windows each on a saved connection, in the order they were opened
 */
public record WindowsLeft(List<WindowLeft> windows) {
    /** Where the settings keep it. */
    public static final Section<WindowsLeft> SECTION =
            new Section<>("windows", WindowsLeft.class, new WindowsLeft(List.of()));

    /** More than anybody works in; whatever a file says, no start opens more. */
    private static final int MOST = 20;

    /**
     * Leaves out what cannot be opened again: a connection that is not saved has no credential
     * without the command line that gave it.
     */
    public WindowsLeft {
        windows =
                Objects.requireNonNullElse(windows, List.<WindowLeft>of()).stream()
                        .filter(each -> each != null && !each.connection().isEmpty())
                        .limit(MOST)
                        .toList();
    }
}
