package mpilot.console.ui.connections;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

import mpilot.console.connection.TokenState;
import mpilot.console.text.Text;
import mpilot.console.ui.kit.Tone;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says how long the token has left, in colour and words, and opens what it says of itself. */
public final class TokenButton extends Button {
    private final FontIcon picture = new FontIcon(BootstrapIcons.KEY);

    /** Shows {@code token}; a click runs {@code open}. */
    public TokenButton(TokenStatus token, Runnable open) {
        setId("token");
        getStyleClass().setAll("status-item", "token");
        setGraphic(picture);
        setMinWidth(USE_PREF_SIZE);
        textProperty()
                .bind(
                        token.textProperty()
                                .map(text -> text.isEmpty() ? Text.of("token.button") : text));
        accessibleTextProperty().bind(textProperty());
        setAccessibleHelp(Text.of("token.button-help"));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(textProperty());
        setTooltip(tooltip);
        setOnAction(_ -> open.run());
        token.stateProperty().subscribe(this::paint);
    }

    private void paint(@Nullable TokenState state) {
        boolean over = state == TokenState.EXPIRED;
        picture.setIconCode(over ? BootstrapIcons.EXCLAMATION_TRIANGLE : BootstrapIcons.KEY);
        if (over) {
            Tone.DANGER.paint(this);
        } else if (state == TokenState.EXPIRING_SOON) {
            Tone.WARNING.paint(this);
        } else {
            Tone.NEUTRAL.paint(this);
        }
    }
}
