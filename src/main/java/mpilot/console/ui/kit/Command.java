package mpilot.console.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;

import mpilot.console.text.Text;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Something the operator can do, described once: its button, tooltip, key and accessible text all
 * come from here.
 *
 * @param id what its button is known by, in any language
 * @param text a verb or two, as on a button
 * @param help one sentence on what it does
 * @param icon the picture on its button
 * @param key the key that runs it from anywhere in the window; null for none
 * @param action what runs
 */
public record Command(
        String id,
        String text,
        String help,
        BootstrapIcons icon,
        @Nullable KeyCombination key,
        Runnable action) {
    /** {@return a button with the picture alone} */
    public Button iconButton() {
        Button button = button();
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll("button-icon", "flat");
        return button;
    }

    /** {@return a button with picture and text} */
    public Button button() {
        Button button = new Button(text, new FontIcon(icon));
        button.setTooltip(new Tooltip(tooltip()));
        button.setAccessibleText(text);
        button.setAccessibleHelp(help);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private String tooltip() {
        return key == null ? help : Text.of("kit.help-with-key", help, KeyNames.of(key));
    }
}
