package mpilot.console.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import mpilot.console.gateway.VisibleText;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/** A line across the window that says something, with buttons; it is gone while it says nothing. */
public final class Banner extends HBox {
    private final FontIcon picture = new FontIcon();
    private final Label label = new Label();
    private final HBox actions = new HBox(8);

    /** A banner that says nothing yet. */
    public Banner(String id, BootstrapIcons icon, Tone tone) {
        setId(id);
        getStyleClass().addAll("banner", "banner-" + tone.styleClass());
        setAlignment(Pos.CENTER_LEFT);
        picture.setIconCode(icon);
        Wrapping.follow(label);
        label.setMinWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        actions.setAlignment(Pos.CENTER_RIGHT);
        actions.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(picture, label, actions);
        say("");
    }

    /** Says {@code text}, with nothing hidden in it; empty for nothing. */
    public void say(String text) {
        label.setText(VisibleText.of(text));
        label.setTooltip(text.isEmpty() ? null : new Tooltip(label.getText()));
        setVisible(!text.isEmpty());
        setManaged(!text.isEmpty());
    }

    /** Offers these buttons. */
    public Banner offer(List<? extends Node> buttons) {
        buttons.forEach(button -> {
            if (!button.getStyleClass().contains("small")) {
                button.getStyleClass().add("small");
            }
        });
        actions.getChildren().setAll(buttons);
        return this;
    }
}
