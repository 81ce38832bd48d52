package mpilot.console.ui.command;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import mpilot.console.ui.kit.KeyNames;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What is pressed to run a command: a combination such as {@code Shortcut+R} or {@code F5}, or one
 * character such as {@code /}, which counts wherever a keyboard has it and is never taken from a
 * field that one types into.
 */
public final class Shortcut {
    /** What every control goes by, so that none of it can be given to a command. */
    private static final Set<KeyCode> CONTROLS_OWN =
            Set.of(
                    KeyCode.TAB,
                    KeyCode.ENTER,
                    KeyCode.SPACE,
                    KeyCode.ESCAPE,
                    KeyCode.BACK_SPACE,
                    KeyCode.DELETE,
                    KeyCode.HOME,
                    KeyCode.END,
                    KeyCode.PAGE_UP,
                    KeyCode.PAGE_DOWN,
                    KeyCode.UP,
                    KeyCode.DOWN,
                    KeyCode.LEFT,
                    KeyCode.RIGHT);

    /** What every text field goes by, with the shortcut key. */
    private static final Set<KeyCode> TEXT_FIELDS_OWN =
            Set.of(KeyCode.A, KeyCode.C, KeyCode.V, KeyCode.X, KeyCode.Z, KeyCode.Y);

    private final String text;
    private final @Nullable KeyCodeCombination combination;

    private Shortcut(String text, @Nullable KeyCodeCombination combination) {
        this.text = text;
        this.combination = combination;
    }

    /**
     * {@return the shortcut that {@link #text} was once of}
     *
     * @throws IllegalArgumentException when it is none
     */
    public static Shortcut of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("no shortcut: " + text));
    }

    /** {@return the shortcut that {@link #text} was once of; none where it names no keys} */
    public static Optional<Shortcut> parse(String text) {
        if (text.codePointCount(0, text.length()) < 2) {
            return character(text);
        }
        try {
            return KeyCombination.valueOf(text) instanceof KeyCodeCombination keys
                    ? combination(keys)
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * {@return the shortcut that {@code event} is, of a key pressed or typed; none for a key that
     * only comes with others, and for one pressed that is still to be typed}
     */
    public static Optional<Shortcut> of(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_TYPED) {
            return isPlain(event) ? character(event.getCharacter()) : Optional.empty();
        }
        KeyCode code = event.getCode();
        if (code.isModifierKey() || code == KeyCode.UNDEFINED) {
            return Optional.empty();
        }
        return combination(
                new KeyCodeCombination(
                        code,
                        modifier(event.isShiftDown()),
                        modifier(event.isControlDown()),
                        modifier(event.isAltDown()),
                        modifier(event.isMetaDown()),
                        KeyCombination.ModifierValue.UP));
    }

    private static KeyCombination.ModifierValue modifier(boolean down) {
        return down ? KeyCombination.ModifierValue.DOWN : KeyCombination.ModifierValue.UP;
    }

    private static Optional<Shortcut> character(String text) {
        return text.isBlank() || Character.isISOControl(text.codePointAt(0))
                ? Optional.empty()
                : Optional.of(new Shortcut(text, null));
    }

    /** {@return whether this machine is a Mac, which has keys and a menu bar of its own} */
    public static boolean isMac() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac");
    }

    /** In one form, so that two that are the same keys are equal. */
    private static Optional<Shortcut> combination(KeyCodeCombination keys) {
        boolean mac = isMac();
        KeyCombination.ModifierValue down = KeyCombination.ModifierValue.DOWN;
        boolean shortcut =
                keys.getShortcut() == down || (mac ? keys.getMeta() : keys.getControl()) == down;
        KeyCodeCombination same =
                new KeyCodeCombination(
                        keys.getCode(),
                        keys.getShift(),
                        mac ? keys.getControl() : KeyCombination.ModifierValue.UP,
                        keys.getAlt(),
                        mac ? KeyCombination.ModifierValue.UP : keys.getMeta(),
                        modifier(shortcut));
        boolean typed =
                !shortcut
                        && same.getControl() != down
                        && same.getAlt() != down
                        && same.getMeta() != down
                        && isTyped(same.getCode());
        return typed ? Optional.empty() : Optional.of(new Shortcut(same.getName(), same));
    }

    private static boolean isTyped(KeyCode code) {
        return !code.isFunctionKey()
                && !code.isNavigationKey()
                && !code.isArrowKey()
                && !CONTROLS_OWN.contains(code)
                && code != KeyCode.INSERT
                && code != KeyCode.CONTEXT_MENU;
    }

    private static boolean isPlain(KeyEvent event) {
        // A character that takes Ctrl and Alt together is typed with the key called AltGr.
        return !event.isMetaDown() && event.isAltDown() == event.isControlDown();
    }

    /** {@return whether {@code event}, of a key pressed or typed, is this} */
    public boolean matches(KeyEvent event) {
        if (combination == null) {
            return event.getEventType() == KeyEvent.KEY_TYPED
                    && isPlain(event)
                    && event.getCharacter().equals(text);
        }
        return event.getEventType() == KeyEvent.KEY_PRESSED && combination.match(event);
    }

    /** {@return whether it is one character, which is typed into a field where one types} */
    public boolean isCharacter() {
        return combination == null;
    }

    /** {@return whether controls go by it themselves, so that no command can be given it} */
    public boolean isReserved() {
        if (combination == null) {
            return false;
        }
        KeyCode code = combination.getCode();
        boolean bare =
                combination.getShortcut() != KeyCombination.ModifierValue.DOWN
                        && combination.getAlt() != KeyCombination.ModifierValue.DOWN;
        return bare ? CONTROLS_OWN.contains(code) : TEXT_FIELDS_OWN.contains(code) && isShortcut();
    }

    private boolean isShortcut() {
        return combination != null
                && combination.getShortcut() == KeyCombination.ModifierValue.DOWN
                && combination.getAlt() != KeyCombination.ModifierValue.DOWN
                && combination.getShift() != KeyCombination.ModifierValue.DOWN;
    }

    /** {@return the keys as settings keep them, the same on every system} */
    public String text() {
        return text;
    }

    /** {@return the keys as they are printed, such as {@code Ctrl+R} or {@code ⌘R}} */
    public String name() {
        return combination == null ? text : KeyNames.of(combination);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Shortcut shortcut && shortcut.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
