package mpilot.console.ui.settings;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import mpilot.console.text.Text;
import mpilot.console.ui.command.Command;
import mpilot.console.ui.command.CommandGroup;
import mpilot.console.ui.command.CommandRegistry;
import mpilot.console.ui.command.KeyBindings;
import mpilot.console.ui.command.Shortcut;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every command with its keys: to look one up, and to give it others. */
public final class KeysViewModel {
    private final CommandRegistry registry;
    private final KeyBindings bindings;
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final IntegerProperty selected = new SimpleIntegerProperty(0);
    private final ReadOnlyBooleanWrapper awaiting = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");

    /**
     * A command as it is listed.
     *
     * @param group where it belongs
     * @param keys what runs it, as printed; empty for none
     * @param chosen whether the operator chose them
     */
    public record Row(Command command, String group, String keys, boolean chosen) {}

    /** Lists the commands of {@code registry}. */
    public KeysViewModel(CommandRegistry registry) {
        this.registry = registry;
        this.bindings = registry.bindings();
        filter.subscribe(_ -> update());
        selected.subscribe((_, _) -> cancelAwaiting());
    }

    private void update() {
        rows.set(
                Stream.of(CommandGroup.values())
                        .flatMap(group -> registry.in(group).stream())
                        .map(this::row)
                        .filter(this::matches)
                        .toList());
        selected.set(Math.clamp(selected.get(), rows.get().isEmpty() ? -1 : 0, last()));
    }

    private int last() {
        return rows.get().size() - 1;
    }

    private Row row(Command command) {
        String keys =
                bindings.of(command).stream().map(Shortcut::name).collect(Collectors.joining("  "));
        return new Row(command, command.group().words(), keys, bindings.isChosen(command));
    }

    private boolean matches(Row row) {
        String wanted = filter.get().strip().toLowerCase(Locale.ROOT);
        return Stream.of(row.command().text(), row.command().help(), row.group(), row.keys())
                .anyMatch(each -> each.toLowerCase(Locale.ROOT).contains(wanted));
    }

    /** {@return what is typed to narrow the list: a part of a command's words or of its keys} */
    public StringProperty filterProperty() {
        return filter;
    }

    /** {@return the commands that match, by group} */
    public ReadOnlyObjectProperty<List<Row>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** {@return the index of the one that is marked; -1 for none} */
    public IntegerProperty selectedProperty() {
        return selected;
    }

    /** {@return whether the next keys pressed are for the marked command} */
    public ReadOnlyBooleanProperty awaitingProperty() {
        return awaiting.getReadOnlyProperty();
    }

    /** {@return what came of the latest change, or why it was refused; empty for nothing} */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** Marks the next one, or with -1 the one before. */
    public void move(int step) {
        if (!rows.get().isEmpty()) {
            selected.set(Math.clamp((long) selected.get() + step, 0, last()));
        }
    }

    private @Nullable Row marked() {
        int index = selected.get();
        return index < 0 || index > last() ? null : rows.get().get(index);
    }

    /** Waits for the keys that are to run the marked command. */
    public void await() {
        Row row = marked();
        if (row != null) {
            awaiting.set(true);
            message.set(Text.of("keys.press", row.command().text()));
        }
    }

    /** Waits no longer. */
    public void cancelAwaiting() {
        awaiting.set(false);
        message.set("");
    }

    /** Lets {@code keys} alone run the marked command, unless they are needed elsewhere. */
    public void give(Shortcut keys) {
        Row row = marked();
        if (row == null) {
            return;
        }
        awaiting.set(false);
        Optional<Command> other =
                registry.withKey(keys).filter(each -> !each.id().equals(row.command().id()));
        if (keys.isReserved()) {
            message.set(Text.of("keys.reserved", keys.name()));
        } else if (other.isPresent()) {
            message.set(Text.of("keys.taken", keys.name(), other.get().text()));
        } else {
            bindings.choose(row.command(), List.of(keys));
            message.set(Text.of("keys.given", keys.name(), row.command().text()));
            update();
        }
    }

    /** Leaves the marked command without keys. */
    public void takeAway() {
        Row row = marked();
        if (row != null) {
            bindings.choose(row.command(), List.of());
            message.set(Text.of("keys.taken-away", row.command().text()));
            update();
        }
    }

    /** Gives the marked command its own keys back, unless another has them now. */
    public void reset() {
        Row row = marked();
        if (row == null) {
            return;
        }
        for (Shortcut own : row.command().keys()) {
            Optional<Command> other =
                    registry.withKey(own).filter(each -> !each.id().equals(row.command().id()));
            if (other.isPresent()) {
                message.set(Text.of("keys.taken", own.name(), other.get().text()));
                return;
            }
        }
        bindings.reset(row.command());
        message.set(Text.of("keys.reset-done", row.command().text()));
        update();
    }

    /** Gives every command its own keys back. */
    public void resetAll() {
        bindings.resetAll();
        message.set(Text.of("keys.reset-all-done"));
        update();
    }
}
