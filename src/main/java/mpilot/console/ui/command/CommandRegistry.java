package mpilot.console.ui.command;

import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Everything that can be done in one window, and which key does it. FX thread only. */
public final class CommandRegistry {
    private final List<Command> commands;
    private final KeyBindings bindings;

    /**
     * Offers {@code commands}, in their order.
     *
     * @throws IllegalArgumentException when two have one id
     */
    public CommandRegistry(Collection<Command> commands, KeyBindings bindings) {
        this.commands = List.copyOf(commands);
        this.bindings = bindings;
        Set<String> ids = new HashSet<>();
        for (Command command : this.commands) {
            if (!ids.add(command.id())) {
                throw new IllegalArgumentException("two commands called " + command.id());
            }
        }
    }

    /** {@return all of them, in the order they were given} */
    public List<Command> all() {
        return commands;
    }

    /** {@return those of {@code group}} */
    public List<Command> in(CommandGroup group) {
        return commands.stream().filter(each -> each.group() == group).toList();
    }

    /** {@return which keys run them} */
    public KeyBindings bindings() {
        return bindings;
    }

    /** {@return the command called {@code id}} */
    public Optional<Command> withId(String id) {
        return commands.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** {@return the command, if any, that {@code shortcut} runs} */
    public Optional<Command> withKey(Shortcut shortcut) {
        return commands.stream().filter(each -> bindings.of(each).contains(shortcut)).findFirst();
    }

    /**
     * Runs the command that {@code event}, of a key pressed or typed, stands for, if it can be done
     * now, and takes the event. Characters are left to a control that one types into.
     */
    public void handle(KeyEvent event) {
        boolean typing = isTyping(event);
        commands.stream()
                .filter(each -> each.isEnabled() && isMeant(each, event, typing))
                .findFirst()
                .ifPresent(command -> {
                    command.run();
                    event.consume();
                });
    }

    private boolean isMeant(Command command, KeyEvent event, boolean typing) {
        return bindings.of(command).stream()
                .anyMatch(key -> key.matches(event) && !(typing && key.isCharacter()));
    }

    private static boolean isTyping(KeyEvent event) {
        return switch (event.getTarget()) {
            case TextInputControl _ -> true;
            case ComboBoxBase<?> box -> box.isEditable();
            case Spinner<?> spinner -> spinner.isEditable();
            default -> false;
        };
    }
}
