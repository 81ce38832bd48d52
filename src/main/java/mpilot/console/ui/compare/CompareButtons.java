package mpilot.console.ui.compare;

import javafx.scene.Node;
import javafx.scene.control.Button;

import mpilot.console.text.Text;
import mpilot.console.ui.kit.ClipboardText;
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

    /** Puts {@code text} on the clipboard, and tells so from {@code from}. */
    static void toClipboard(Node from, String text) {
        new ClipboardText(text, Text.of("compareview.copied")).put(from);
    }
}
