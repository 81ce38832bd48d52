package mpilot.console.ui.compare;

import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import mpilot.console.text.Text;
import mpilot.console.ui.kit.Notice;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** The buttons that both comparisons have. */
final class CompareButtons {
    private CompareButtons() {}

    static Button copy(String id, Runnable action) {
        Button copy =
                Notice.plainAction(
                        id, Text.of("compareview.copy"), Text.of("compareview.copy-help"), action);
        copy.setGraphic(new FontIcon(BootstrapIcons.CLIPBOARD));
        copy.setMinWidth(Button.USE_PREF_SIZE);
        return copy;
    }

    /** Puts {@code text} on the clipboard. */
    static void toClipboard(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
