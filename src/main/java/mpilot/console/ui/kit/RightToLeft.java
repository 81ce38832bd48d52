package mpilot.console.ui.kit;

import javafx.css.PseudoClass;
import javafx.scene.control.Labeled;

import java.text.Bidi;

/**
 * Gives text with letters that run from right to left the system's font, by the pseudo-class {@code
 * right-to-left}. The console's own font has the signs between such letters and not the letters:
 * JavaFX then puts the pieces in the order that they are written, so that brackets and words stand
 * in the wrong places.
 */
public final class RightToLeft {
    private static final PseudoClass MARK = PseudoClass.getPseudoClass("right-to-left");

    private RightToLeft() {}

    /** Marks {@code label} while its text has such letters. */
    public static <T extends Labeled> T follow(T label) {
        label.textProperty()
                .subscribe(text -> label.pseudoClassStateChanged(MARK, text != null && has(text)));
        return label;
    }

    /** Whether {@code text} has such letters. */
    static boolean has(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }
}
