package mpilot.console.ui.kit;

import javafx.scene.input.KeyCombination;

import mpilot.console.text.Text;

/** Keys by what is printed on them, which JavaFX knows for English and for the Mac alone. */
public final class KeyNames {
    private KeyNames() {}

    /** {@return such as {@code Ctrl+R}, {@code Strg+R} or {@code ⌘R}} */
    public static String of(KeyCombination keys) {
        return of(keys.getDisplayText());
    }

    /**
     * {@return what an item of a menu says: {@code words}, and the {@code key} that does it, too}
     */
    public static String with(String words, String key) {
        return Text.of("kit.with-key", words, key);
    }

    /**
     * {@return what an item of a menu says: {@code words}, and the {@code keys} that do it, too}
     */
    public static String with(String words, KeyCombination keys) {
        return with(words, of(keys));
    }

    static String of(String shown) {
        return shown.replace("Ctrl+", Text.of("kit.key-control") + "+")
                .replace("Shift+", Text.of("kit.key-shift") + "+");
    }
}
