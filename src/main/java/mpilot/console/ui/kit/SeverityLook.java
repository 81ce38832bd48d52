package mpilot.console.ui.kit;

import javafx.scene.control.Label;

import mpilot.console.policy.findings.Severity;
import mpilot.console.text.Text;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** A severity's word, icon and colour. */
public final class SeverityLook {
    private SeverityLook() {}

    /** {@return the severity as a chip} */
    public static Label chip(Severity severity) {
        return switch (severity) {
            case ERROR ->
                    Chips.state(
                            Text.of("kit.severity-error"),
                            BootstrapIcons.EXCLAMATION_OCTAGON,
                            Tone.DANGER);
            case WARNING ->
                    Chips.state(
                            Text.of("kit.severity-warning"),
                            BootstrapIcons.EXCLAMATION_TRIANGLE,
                            Tone.WARNING);
            case INFO ->
                    Chips.state(
                            Text.of("kit.severity-info"), BootstrapIcons.INFO_CIRCLE, Tone.NEUTRAL);
        };
    }

    /** {@return the word for findings of this severity in the plural} */
    public static String words(Severity severity) {
        return switch (severity) {
            case ERROR -> Text.of("kit.severity-errors");
            case WARNING -> Text.of("kit.severity-warnings");
            case INFO -> Text.of("kit.severity-infos");
        };
    }
}
