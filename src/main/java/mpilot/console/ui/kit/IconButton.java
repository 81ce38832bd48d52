package mpilot.console.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** Makes buttons that show a picture, and say in words what they do to who hovers or listens. */
public final class IconButton {
    private IconButton() {}

    /**
     * {@return a button}
     *
     * @param text a verb or two, which a screen reader says
     * @param help one sentence on what it does
     */
    public static Button of(
            String id, String text, String help, BootstrapIcons icon, Runnable action) {
        Button button = new Button(text, new FontIcon(icon));
        button.setId(id);
        button.setTooltip(new Tooltip(help));
        button.setAccessibleText(text);
        button.setAccessibleHelp(help);
        button.setOnAction(_ -> action.run());
        style(button);
        return button;
    }

    /** Lets {@code button} show its picture alone. */
    public static void style(Button button) {
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll("button-icon", "flat");
    }
}
