package mpilot.console.ui.connections;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

import mpilot.console.connection.Environment;
import mpilot.console.text.Text;
import mpilot.console.ui.kit.Tone;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Locale;

/** How an environment looks: its word on its colour, everywhere the same. */
public final class EnvironmentLook {
    /** Letters that the folded rail has room for in a size that all can read. */
    private static final int SHORT = 8;

    /** Such as a word of two Chinese characters, which need more room to be told apart. */
    private static final int BRIEF = 4;

    private EnvironmentLook() {}

    /** {@return the style class that gives a node and all within it the environment's colour} */
    public static String styleClass(Environment environment) {
        return "environment-" + environment.name().toLowerCase(Locale.ROOT);
    }

    /** {@return the environment's word, in capitals on its colour} */
    static Label word(Environment environment) {
        Label word = new Label(environment.word().toUpperCase(Locale.getDefault()));
        word.getStyleClass().addAll("environment", styleClass(environment));
        int letters = word.getText().length();
        if (letters <= SHORT) {
            word.getStyleClass().add(letters <= BRIEF ? "brief" : "short");
        }
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
