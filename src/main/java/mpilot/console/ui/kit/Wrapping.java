package mpilot.console.ui.kit;

import javafx.scene.control.Labeled;

/**
 * Breaks text into lines, but for text with letters that are written from right to left: JavaFX 26
 * fails wherever it breaks such a line ({@code PrismTextLayout.computeTrailingSpaceWidth} reads
 * before the text's beginning), and with it fails the layout of the whole window. That text stays
 * on one line, cut where there is no room for it, and all of it is on hover ({@link CutText}).
 */
public final class Wrapping {
    private Wrapping() {}

    /** Breaks whatever {@code labeled} says from now on, if it can be. */
    public static void follow(Labeled labeled) {
        labeled.wrapTextProperty().bind(labeled.textProperty().map(Wrapping::isSafe).orElse(true));
    }

    /** {@return whether {@code text} can be broken into lines} */
    public static boolean isSafe(String text) {
        return !RightToLeft.has(text);
    }
}
