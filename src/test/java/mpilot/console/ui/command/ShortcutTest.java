package mpilot.console.ui.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import mpilot.console.ui.ComponentStage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShortcutTest {
    /** The toolkit tells which key is the platform's own. */
    @RegisterExtension private final ComponentStage stage = new ComponentStage();

    private static KeyEvent pressed(KeyCode code, boolean shift, boolean control, boolean alt) {
        return new KeyEvent(
                KeyEvent.KEY_PRESSED, "", code.getName(), code, shift, control, alt, false);
    }

    private static KeyEvent typed(String character, boolean control, boolean alt) {
        return new KeyEvent(
                KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, true, control, alt, false);
    }

    @ParameterizedTest
    @CsvSource({
        "Shortcut+R, R, false, true, false",
        "Ctrl+R, R, false, true, false",
        "Shortcut+Shift+P, P, true, true, false",
        "Alt+1, DIGIT1, false, false, true",
        "F5, F5, false, false, false"
    })
    void aCombinationIsWhatIsPressed(
            String text, KeyCode code, boolean shift, boolean control, boolean alt) {
        Shortcut shortcut = Shortcut.of(text);
        KeyEvent event = pressed(code, shift, control, alt);
        assertThat(shortcut.matches(event)).isTrue();
        assertThat(shortcut.matches(pressed(code, !shift, control, alt))).isFalse();
        assertThat(Shortcut.of(event)).contains(shortcut);
        assertThat(Shortcut.parse(shortcut.text())).contains(shortcut);
    }

    @Test
    void aCharacterCountsOnWhicheverKeyItIs() {
        Shortcut slash = Shortcut.of("/");
        assertThat(slash.matches(typed("/", false, false))).isTrue();
        assertThat(slash.matches(typed("/", true, true))).as("with AltGr").isTrue();
        assertThat(slash.matches(typed("/", false, true))).isFalse();
        assertThat(slash.matches(pressed(KeyCode.SLASH, false, false, false))).isFalse();
        assertThat(Shortcut.of(typed("?", false, false))).contains(Shortcut.of("?"));
        assertThat(Shortcut.of(typed("€", false, false)).orElseThrow().name()).isEqualTo("€");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "nonsense", "Shift+R", "Shortcut", "Shortcut+", "\u0007"})
    void whatIsNoShortcutIsNone(String text) {
        assertThat(Shortcut.parse(text)).isEmpty();
        assertThatThrownBy(() -> Shortcut.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aKeyThatIsTypedIsAwaited() {
        assertThat(Shortcut.of(pressed(KeyCode.R, false, false, false))).isEmpty();
        assertThat(Shortcut.of(pressed(KeyCode.CONTROL, false, true, false))).isEmpty();
        assertThat(Shortcut.of(typed("\r", false, false))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Tab, true",
        "Shift+Tab, true",
        "Enter, true",
        "Up, true",
        "Esc, true",
        "Shortcut+C, true",
        "Shortcut+Shift+C, false",
        "Alt+Left, false",
        "Shortcut+Enter, false",
        "F5, false",
        "j, false"
    })
    void controlsKeepTheirOwnKeys(String text, boolean reserved) {
        assertThat(Shortcut.of(text).isReserved()).isEqualTo(reserved);
    }
}
