package mpilot.console.ui.command;

import mpilot.console.text.Text;

/** What belongs together in menus and in the list of keys, in the order it stands there. */
public enum CommandGroup {
    /** Windows, connections, settings. */
    WINDOW,
    /** The places of the window, and the ways between them. */
    GO,
    /** What a list of profiles is asked, and what is done with its rows. */
    PROFILES,
    /** How things look. */
    VIEW,
    /** How things work. */
    HELP;

    /** {@return the group's name, as on a menu} */
    public String words() {
        return switch (this) {
            case WINDOW -> Text.of("command.group-window");
            case GO -> Text.of("command.group-go");
            case PROFILES -> Text.of("command.group-profiles");
            case VIEW -> Text.of("command.group-view");
            case HELP -> Text.of("command.group-help");
        };
    }
}
