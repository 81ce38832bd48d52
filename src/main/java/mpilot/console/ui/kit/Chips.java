package mpilot.console.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

import mpilot.console.gateway.VisibleText;
import mpilot.console.text.Text;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** The console's small rounded labels: tags, provider badges and states. */
public final class Chips {
    /** UTF-16 units of a term that its chip shows; the field has all of it. */
    private static final int LONGEST_TERM = 60;

    private Chips() {}

    /** {@return a tag} */
    public static Label tag(String tag) {
        return chip(tag, "chip-tag");
    }

    /** {@return a provider's badge} */
    public static Label provider(String name) {
        return chip(name, "chip-provider");
    }

    /** {@return a state, with an icon beside its colour} */
    public static Label state(String text, BootstrapIcons icon, Tone tone) {
        Label label = chip(text, "chip-state");
        label.setGraphic(new FontIcon(icon));
        tone.paint(label);
        return label;
    }

    /** {@return whether a profile can be assigned; null where the gateway does not say} */
    public static Label active(@Nullable Boolean isActive) {
        Label label = state("", BootstrapIcons.QUESTION_CIRCLE, Tone.NEUTRAL);
        showActive(label, isActive);
        return label;
    }

    /** Lets {@code chip}, one of {@link #active}, say it of another profile. */
    public static void showActive(Label chip, @Nullable Boolean isActive) {
        if (isActive == null) {
            restate(chip, Text.of("kit.not-said"), BootstrapIcons.QUESTION_CIRCLE, Tone.NEUTRAL);
        } else if (isActive) {
            restate(chip, Text.of("kit.active"), BootstrapIcons.CHECK_CIRCLE, Tone.GOOD);
        } else {
            restate(chip, Text.of("kit.inactive"), BootstrapIcons.PAUSE_CIRCLE, Tone.NEUTRAL);
        }
    }

    private static void restate(Label chip, String text, BootstrapIcons icon, Tone tone) {
        if (!chip.getText().equals(text) && chip.getGraphic() instanceof FontIcon picture) {
            chip.setText(text);
            picture.setIconCode(icon);
            tone.paint(chip);
        }
    }

    /** {@return a term that is filtered by, which a click takes away} */
    public static Button removable(String term, Runnable remove) {
        Button button =
                new Button(VisibleText.of(term, LONGEST_TERM), new FontIcon(BootstrapIcons.X));
        button.getStyleClass().setAll("button", "chip", "chip-removable");
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setTooltip(new Tooltip(Text.of("kit.stop-filtering")));
        button.setAccessibleText(Text.of("kit.filtering-by", VisibleText.of(term)));
        button.setAccessibleHelp(Text.of("kit.stops-filtering"));
        button.setOnAction(_ -> remove.run());
        return button;
    }

    private static Label chip(String text, String styleClass) {
        Label label = new Label(VisibleText.of(text));
        label.getStyleClass().addAll("chip", styleClass);
        return label;
    }
}
