package mpilot.console.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCombination;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.util.DefaultLocale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyNamesTest {
    @ParameterizedTest
    @CsvSource({
        "Ctrl+R, Strg+R",
        "Ctrl+Shift+E, Strg+Umschalt+E",
        "Alt+F5, Alt+F5",
        "⇧⌘E, ⇧⌘E" // a Mac shows signs, which are the same everywhere
    })
    @DefaultLocale("de-DE")
    void aGermanKeyboardHasOtherNames(String shown, String printed) {
        assertThat(KeyNames.of(shown)).isEqualTo(printed);
    }

    @Test
    void anEnglishOneHasThoseOfTheToolkit() {
        KeyCombination keys = KeyCombination.valueOf("Shortcut+Shift+E");
        assertThat(KeyNames.of(keys)).isEqualTo(keys.getDisplayText());
    }
}
