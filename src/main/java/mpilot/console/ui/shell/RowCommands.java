package mpilot.console.ui.shell;

import javafx.event.Event;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import mpilot.console.text.Text;
import mpilot.console.ui.command.Command;
import mpilot.console.ui.command.CommandGroup;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import java.util.List;
import java.util.function.Supplier;

/** Goes from row to row by letters, as the arrow keys do, in the table of whatever is shown. */
public final class RowCommands {
    private RowCommands() {}

    /**
     * {@return the commands}
     *
     * @param table gives the table of the place that is shown; null where it has none
     */
    public static List<Command> of(Supplier<@Nullable TableView<?>> table) {
        return List.of(
                command(
                        "next-row",
                        Text.of("shell.next-row"),
                        BootstrapIcons.ARROW_DOWN,
                        () -> press(table.get(), KeyCode.DOWN),
                        "j"),
                command(
                        "previous-row",
                        Text.of("shell.previous-row"),
                        BootstrapIcons.ARROW_UP,
                        () -> press(table.get(), KeyCode.UP),
                        "k"),
                command(
                        "first-row",
                        Text.of("shell.first-row"),
                        BootstrapIcons.ARROW_BAR_UP,
                        () -> press(table.get(), KeyCode.HOME),
                        "g"),
                command(
                        "last-row",
                        Text.of("shell.last-row"),
                        BootstrapIcons.ARROW_BAR_DOWN,
                        () -> press(table.get(), KeyCode.END),
                        "G"));
    }

    private static Command command(
            String id, String text, BootstrapIcons icon, Runnable action, String key) {
        return Command.of(id, CommandGroup.GO, text, Text.of("shell.row-help"), icon, action)
                .withKeys(key);
    }

    /** The table does with it what it does with the key itself, scrolling included. */
    private static void press(@Nullable TableView<?> table, KeyCode code) {
        if (table != null) {
            table.requestFocus();
            Event.fireEvent(
                    table,
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        }
    }
}
