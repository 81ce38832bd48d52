package mpilot.console.ui.compare;

import javafx.scene.control.Label;

import mpilot.console.policy.difference.DifferenceWords;
import mpilot.console.policy.difference.FleetPair.State;
import mpilot.console.policy.difference.Kind;
import mpilot.console.ui.kit.Chips;
import mpilot.console.ui.kit.Tone;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** The word, icon and colour of how profiles stand to each other. */
final class KindLook {
    private KindLook() {}

    static Label chip(Kind kind) {
        return switch (kind) {
            case ADDED -> chip(DifferenceWords.kind(kind), BootstrapIcons.PLUS_CIRCLE, Tone.GOOD);
            case REMOVED ->
                    chip(DifferenceWords.kind(kind), BootstrapIcons.DASH_CIRCLE, Tone.DANGER);
            case CHANGED -> chip(DifferenceWords.kind(kind), BootstrapIcons.PENCIL, Tone.WARNING);
            case ALIKE, SAME ->
                    chip(DifferenceWords.kind(kind), BootstrapIcons.CHECK, Tone.NEUTRAL);
        };
    }

    static Label chip(State state) {
        String word = word(state);
        return switch (state) {
            case ADDED -> chip(word, BootstrapIcons.PLUS_CIRCLE, Tone.GOOD);
            case REMOVED -> chip(word, BootstrapIcons.DASH_CIRCLE, Tone.DANGER);
            case CHANGED -> chip(word, BootstrapIcons.PENCIL, Tone.WARNING);
            case VERSION_ONLY -> chip(word, BootstrapIcons.TAG, Tone.NEUTRAL);
            case UNCHANGED -> chip(word, BootstrapIcons.CHECK, Tone.NEUTRAL);
        };
    }

    static String word(State state) {
        return DifferenceWords.state(state);
    }

    private static Label chip(String word, BootstrapIcons icon, Tone tone) {
        return Chips.state(word, icon, tone);
    }
}
