package mpilot.console.ui.kit;

import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

import mpilot.console.gateway.VisibleText;
import mpilot.console.text.Text;

import org.jspecify.annotations.Nullable;

/**
 * A value that can be taken to the clipboard: by a click, by the copy key while it has the focus,
 * and from its context menu.
 */
public final class CopyableLabel extends Label {
    private static final KeyCombination COPY =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final PseudoClass COPIED = PseudoClass.getPseudoClass("copied");

    /** As much of a value as is told at the window's foot. */
    private static final int LONGEST = 60;

    private static final Duration NOTICE = Duration.seconds(1.2);

    private final String value;
    private String help = Text.of("kit.click-to-copy");
    private @Nullable PauseTransition notice;

    /** Shows {@code value} with nothing hidden in it; a copy is as it came. */
    public CopyableLabel(String value) {
        this(VisibleText.of(value), value);
    }

    /** Shows {@code text}, of which a copy is {@code value}. */
    public CopyableLabel(String text, String value) {
        super(text);
        this.value = value;
        getStyleClass().add("copyable");
        RightToLeft.follow(this);
        setWrapText(Wrapping.isSafe(text));
        setFocusTraversable(true);
        setAccessibleHelp(Text.of("kit.copy-help"));
        if (!isWrapText()) {
            help = Text.of("kit.detail-click-to-copy", text);
        }
        setTooltip(new Tooltip(help));
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::showMenu);
    }

    /** Sets what shows on hover. */
    void setHelp(String text) {
        help = text;
        getTooltip().setText(text);
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            requestFocus();
            copy();
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        if (COPY.match(event)) {
            copy();
            event.consume();
        }
    }

    /** Made on demand: a pane may hold hundreds of these labels. */
    private void showMenu(ContextMenuEvent event) {
        MenuItem copy = new MenuItem(KeyNames.with(Text.of("kit.copy"), COPY));
        copy.setOnAction(_ -> copy());
        ContextMenu menu = new ContextMenu(copy);
        menu.setAutoHide(true);
        menu.show(this, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    /** Puts the value on the clipboard and says so, for a moment. */
    public void copy() {
        ClipboardText copy =
                new ClipboardText(
                        value, Text.of("kit.copied-value", VisibleText.of(value, LONGEST)));
        if (copy.put(this)) {
            showCopied();
        }
    }

    private void showCopied() {
        getTooltip().setText(Text.of("kit.copied"));
        pseudoClassStateChanged(COPIED, true);
        if (notice == null) {
            notice = new PauseTransition(NOTICE);
            notice.setOnFinished(_ -> {
                getTooltip().setText(help);
                pseudoClassStateChanged(COPIED, false);
            });
        }
        notice.playFromStart();
    }
}
