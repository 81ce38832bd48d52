package mpilot.console.ui;

import mpilot.console.text.Text;
import mpilot.console.ui.command.Command;
import mpilot.console.ui.command.CommandGroup;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import java.util.List;

/** The commands of the window itself, whatever it shows. */
final class WindowCommands {
    private WindowCommands() {}

    /** What they do. */
    interface Actions {
        /** Finds anything by a few letters. */
        void showPalette();

        /** Saves rows to a file. */
        void showExport();

        /** Shows what can be chosen of the console's looks. */
        void showSettings();

        /** Shows every command with its keys. */
        void showKeys();

        /** Shows what is under way and what was told. */
        void showActivity();

        /** Opens a window beside this one. */
        void openAnother();

        /** Closes this window. */
        void closeWindow();

        /** Closes every window, which ends the console. */
        void quit();

        /** Takes one step back. */
        void goBack();
    }

    static List<Command> of(Actions actions) {
        return List.of(
                Command.of(
                                "palette",
                                CommandGroup.GO,
                                Text.of("shell.palette"),
                                Text.of("shell.palette-help"),
                                BootstrapIcons.COMMAND,
                                actions::showPalette)
                        .withKeys("Shortcut+K"),
                Command.of(
                                "export",
                                CommandGroup.PROFILES,
                                Text.of("shell.export"),
                                Text.of("shell.export-help"),
                                BootstrapIcons.DOWNLOAD,
                                actions::showExport)
                        .withKeys("Shortcut+E"),
                Command.of(
                                "settings",
                                CommandGroup.WINDOW,
                                Text.of("shell.settings"),
                                Text.of("shell.settings-help"),
                                BootstrapIcons.GEAR,
                                actions::showSettings)
                        .withKeys("Shortcut+Comma"),
                Command.of(
                                "activity",
                                CommandGroup.WINDOW,
                                Text.of("status.activity"),
                                Text.of("status.activity-help"),
                                BootstrapIcons.BELL,
                                actions::showActivity)
                        .withKeys("Shortcut+J"),
                Command.of(
                                "new-window",
                                CommandGroup.WINDOW,
                                Text.of("shell.new-window"),
                                Text.of("shell.new-window-help"),
                                BootstrapIcons.WINDOW,
                                actions::openAnother)
                        .withKeys("Shortcut+N"),
                Command.of(
                                "close-window",
                                CommandGroup.WINDOW,
                                Text.of("shell.close-window"),
                                Text.of("shell.close-window-help"),
                                BootstrapIcons.X_SQUARE,
                                actions::closeWindow)
                        .withKeys("Shortcut+W"),
                Command.of(
                                "quit",
                                CommandGroup.WINDOW,
                                Text.of("shell.quit"),
                                Text.of("shell.quit-help"),
                                BootstrapIcons.BOX_ARROW_RIGHT,
                                actions::quit)
                        .withKeys("Shortcut+Q"),
                Command.of(
                                "keys",
                                CommandGroup.HELP,
                                Text.of("shell.keys"),
                                Text.of("shell.keys-help"),
                                BootstrapIcons.KEYBOARD,
                                actions::showKeys)
                        .withKeys("?"),
                Command.of(
                                "back",
                                CommandGroup.GO,
                                Text.of("shell.back"),
                                Text.of("shell.back-help"),
                                BootstrapIcons.ARROW_LEFT,
                                actions::goBack)
                        .withKeys("Esc"));
    }
}
