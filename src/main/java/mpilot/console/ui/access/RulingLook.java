package mpilot.console.ui.access;

import mpilot.console.policy.access.AccessAnswer;
import mpilot.console.policy.access.Ruling;
import mpilot.console.text.Text;
import mpilot.console.ui.kit.Tone;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/**
 * What goes with a ruling.
 *
 * @param icon the picture
 * @param tone its colour
 * @param word what it says
 */
record RulingLook(BootstrapIcons icon, Tone tone, String word) {
    static RulingLook of(Ruling ruling) {
        return switch (ruling) {
            case PASSES ->
                    new RulingLook(
                            BootstrapIcons.CHECK_CIRCLE, Tone.GOOD, Text.of("accessview.passes"));
            case BLOCKS ->
                    new RulingLook(
                            BootstrapIcons.SLASH_CIRCLE, Tone.DANGER, Text.of("accessview.blocks"));
            case UNKNOWN ->
                    new RulingLook(
                            BootstrapIcons.QUESTION_CIRCLE,
                            Tone.WARNING,
                            Text.of("accessview.not-known"));
            case BEYOND ->
                    new RulingLook(
                            BootstrapIcons.INFO_CIRCLE,
                            Tone.NEUTRAL,
                            Text.of("accessview.not-asked"));
        };
    }

    static RulingLook of(AccessAnswer.Verdict verdict) {
        return of(
                switch (verdict) {
                    case ALLOWED -> Ruling.PASSES;
                    case BLOCKED -> Ruling.BLOCKS;
                    case UNKNOWN -> Ruling.UNKNOWN;
                });
    }
}
