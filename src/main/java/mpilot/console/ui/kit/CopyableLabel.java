package mpilot.console.ui.kit;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import mpilot.console.text.Text;

/**
 * A value that can be taken to the clipboard: by a click, by the copy key while it has the focus,
 * and from its context menu.
 */
public final class CopyableLabel extends Label {
    private static final KeyCombination COPY =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final String value;

    /** Shows {@code text}, of which a copy is {@code value}. */
    public CopyableLabel(String text, String value) {
        super(text);
        this.value = value;
        getStyleClass().add("copyable");
        setWrapText(true);
        setFocusTraversable(true);
        setAccessibleHelp(Text.of("kit.copy-help"));
        MenuItem copy = new MenuItem(Text.of("kit.copy"));
        copy.setAccelerator(COPY);
        copy.setOnAction(_ -> copy());
        setContextMenu(new ContextMenu(copy));
        setTooltip(new Tooltip(Text.of("kit.click-to-copy")));
        addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY) {
                        requestFocus();
                        copy();
                        event.consume();
                    }
                });
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (COPY.match(event)) {
                        copy();
                        event.consume();
                    }
                });
    }

    /** Puts the value on the clipboard and says so. */
    public void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(value);
        Clipboard.getSystemClipboard().setContent(content);
        getTooltip().setText(Text.of("kit.copied"));
    }
}
