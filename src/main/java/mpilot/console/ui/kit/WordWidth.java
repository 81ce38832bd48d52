package mpilot.console.ui.kit;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** How much room words take, before anything shows them. */
public final class WordWidth {
    private WordWidth() {}

    /** {@return the width of {@code words} in {@code font}, in one line, in pixels} */
    public static double of(String words, Font font) {
        Text text = new Text(words);
        text.setFont(font);
        return text.getLayoutBounds().getWidth();
    }
}
