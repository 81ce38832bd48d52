package mpilot.console.ui.kit;

import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import mpilot.console.text.Text;

import java.util.function.Predicate;

/**
 * Text for the system's clipboard.
 *
 * @param text what is put there, as it is
 * @param said what the operator is told when it is there
 */
public record ClipboardText(String text, String said) {
    /**
     * Puts it in the place of what is there, and tells so with a {@link CopyEvent} from {@code
     * from}. FX thread only.
     *
     * @return whether the clipboard took it
     */
    public boolean put(Node from) {
        return put(from, Clipboard.getSystemClipboard()::setContent);
    }

    /** The same with {@code clipboard}, which tells whether it took the content. */
    boolean put(Node from, Predicate<ClipboardContent> clipboard) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        boolean taken = clipboard.test(content);
        from.fireEvent(new CopyEvent(taken, taken ? said : Text.of("kit.not-copied")));
        return taken;
    }
}
