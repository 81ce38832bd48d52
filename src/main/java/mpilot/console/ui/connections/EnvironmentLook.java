package mpilot.console.ui.connections;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;

import mpilot.console.connection.Environment;
import mpilot.console.text.Text;
import mpilot.console.ui.kit.Tone;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Locale;

/** How an environment looks: its word on its colour, everywhere the same. */
public final class EnvironmentLook {
    /** Such as a word of two Chinese characters, which need more room to be told apart. */
    private static final int FEW = 4;

    private EnvironmentLook() {}

    /** {@return the style class that gives a node and all within it the environment's colour} */
    public static String styleClass(Environment environment) {
        return "environment-" + environment.name().toLowerCase(Locale.ROOT);
    }

    /** {@return the environment's word, in capitals on its colour} */
    static Label word(Environment environment) {
        return word(environment.word(), environment);
    }

    /** {@return the word, and in its place the brief one where the navigation is folded} */
    static StackPane foldingWord(Environment environment) {
        Label whole = word(environment);
        whole.getStyleClass().add("whole");
        Label brief = word(environment.brief(), environment);
        brief.getStyleClass().add("brief");
        if (brief.getText().length() <= FEW) {
            brief.getStyleClass().add("few-letters");
        }
        StackPane words = new StackPane(whole, brief);
        words.setAlignment(Pos.CENTER_LEFT);
        return words;
    }

    private static Label word(String text, Environment environment) {
        Label word = new Label(text.toUpperCase(Locale.getDefault()));
        word.getStyleClass().addAll("environment", styleClass(environment));
        word.setMinWidth(Label.USE_PREF_SIZE);
        return word;
    }

    /** {@return the mark of a connection that sends unencrypted to another machine} */
    static Label unprotected() {
        Label mark =
                new Label(Text.of("connections.unprotected"), new FontIcon(BootstrapIcons.UNLOCK));
        mark.getStyleClass().addAll("unprotected", Tone.DANGER.styleClass());
        mark.setTooltip(new Tooltip(Text.of("connections.unprotected-help")));
        return mark;
    }
}
