package mpilot.console.ui.findings;

import javafx.scene.control.Label;

import mpilot.console.policy.findings.Severity;
import mpilot.console.text.Text;
import mpilot.console.ui.kit.Chips;
import mpilot.console.ui.kit.Tone;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** A severity's word, icon and colour. */
final class SeverityLook {
    private SeverityLook() {}

    static Label chip(Severity severity) {
        return switch (severity) {
            case ERROR ->
                    Chips.state(
                            Text.of("findingsview.error"),
                            BootstrapIcons.EXCLAMATION_OCTAGON,
                            Tone.DANGER);
            case WARNING ->
                    Chips.state(
                            Text.of("findingsview.warning"),
                            BootstrapIcons.EXCLAMATION_TRIANGLE,
                            Tone.WARNING);
            case INFO ->
                    Chips.state(
                            Text.of("findingsview.info"), BootstrapIcons.INFO_CIRCLE, Tone.NEUTRAL);
        };
    }

    /** The word for findings of this severity in the plural. */
    static String words(Severity severity) {
        return switch (severity) {
            case ERROR -> Text.of("findingsview.errors");
            case WARNING -> Text.of("findingsview.warnings");
            case INFO -> Text.of("findingsview.infos");
        };
    }
}
