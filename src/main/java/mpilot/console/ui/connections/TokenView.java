package mpilot.console.ui.connections;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import mpilot.console.text.Text;
import mpilot.console.ui.kit.FactGrid;
import mpilot.console.ui.kit.Notice;
import mpilot.console.ui.kit.Tone;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** What the token in use says of itself, never the token. */
final class TokenView extends VBox {
    /**
     * Shows {@code token} as it is now.
     *
     * @param another asks for another token
     * @param close takes the dialog away
     */
    TokenView(TokenStatus token, Runnable another, Runnable close) {
        setId("token-dialog");
        setMaxHeight(USE_PREF_SIZE);
        getStyleClass().add("dialog-card");
        Label title = new Label(Text.of("token.title"));
        title.getStyleClass().add("dialog-title");
        FactGrid facts = new FactGrid();
        token.lines().forEach(line -> facts.fact(line.name(), line.value(), null));
        Label note = new Label(Text.of("token.not-verified"), new FontIcon(BootstrapIcons.EYE));
        note.setWrapText(true);
        note.getStyleClass().add(Tone.NEUTRAL.styleClass());
        boolean wasSent = token.stateProperty().get() != null;
        note.setVisible(wasSent);
        note.setManaged(wasSent);
        Button enter =
                Notice.plainAction(
                        "token-another",
                        Text.of("token.another"),
                        Text.of("token.another-help"),
                        another);
        Button done =
                Notice.action(
                        "token-close", Text.of("token.close"), Text.of("token.close-help"), close);
        done.setCancelButton(true);
        HBox buttons = new HBox(8, enter, done);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(title, facts, note, buttons);
    }
}
