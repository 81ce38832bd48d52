package mpilot.console.ui.command;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import java.util.List;
import java.util.stream.Stream;

/**
 * Something the operator can do, described once.
 *
 * @param id what it is known by in settings and tests, in any language: {@code [a-z0-9-]+}
 * @param group where it stands in menus and in the list of keys
 * @param text a verb or two, as on a button
 * @param help one sentence on what it does
 * @param icon the picture on its button
 * @param keys what runs it from anywhere in the window unless the operator chose others, the one
 *     that is shown first; none for none
 * @param enabled whether it can be done now
 * @param action what runs
 */
public record Command(
        String id,
        CommandGroup group,
        String text,
        String help,
        BootstrapIcons icon,
        List<Shortcut> keys,
        ObservableValue<Boolean> enabled,
        Runnable action) {
    /** Copies the keys. */
    public Command {
        keys = List.copyOf(keys);
    }

    /** {@return something that can be done at any time, without a key} */
    public static Command of(
            String id,
            CommandGroup group,
            String text,
            String help,
            BootstrapIcons icon,
            Runnable action) {
        return new Command(
                id,
                group,
                text,
                help,
                icon,
                List.of(),
                new ReadOnlyBooleanWrapper(true).getReadOnlyProperty(),
                action);
    }

    /** {@return the same with these keys, as {@link Shortcut#of(String)} reads them} */
    public Command withKeys(String... keys) {
        return new Command(
                id,
                group,
                text,
                help,
                icon,
                Stream.of(keys).map(Shortcut::of).toList(),
                enabled,
                action);
    }

    /** {@return the same, which can be done while {@code enabled} is true} */
    public Command enabledWhen(ObservableValue<Boolean> enabled) {
        return new Command(id, group, text, help, icon, keys, enabled, action);
    }

    /** {@return whether it can be done now} */
    public boolean isEnabled() {
        return Boolean.TRUE.equals(enabled.getValue());
    }

    /** Does it, if it can be done now. */
    public void run() {
        if (isEnabled()) {
            action.run();
        }
    }
}
