package mpilot.console.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** A sentence that can be copied, with a sign of what it comes to before it. */
public final class SignedSentence extends HBox {
    /** Says {@code words}. */
    public SignedSentence(BootstrapIcons icon, Tone tone, String words) {
        Label sign = new Label(null, new FontIcon(icon));
        sign.getStyleClass().add("card-state");
        tone.paint(sign);
        sign.setMinWidth(USE_PREF_SIZE);
        CopyableLabel sentence = new CopyableLabel(words);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        setSpacing(6);
        getChildren().addAll(sign, sentence);
    }
}
