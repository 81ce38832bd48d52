package mpilot.console.ui.saving;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;

import mpilot.console.gateway.VisibleText;
import mpilot.console.text.Text;
import mpilot.console.ui.kit.Tone;
import mpilot.console.ui.kit.Wrapping;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says what came of saving; not there while there is nothing to say. */
public final class SaveOutcome extends Label {
    /** Follows {@code state}. */
    public SaveOutcome(String id, ObservableValue<SaveState> state) {
        setId(id);
        Wrapping.follow(this);
        setMinHeight(USE_PREF_SIZE);
        state.subscribe(this::tell);
    }

    private void tell(SaveState state) {
        switch (state) {
            case SaveState.Ready _ -> say("", null, Tone.NEUTRAL);
            case SaveState.Running _ ->
                    say(Text.of("saving.saving"), BootstrapIcons.HOURGLASS_SPLIT, Tone.NEUTRAL);
            case SaveState.Done(String sentence) ->
                    say(sentence, BootstrapIcons.CHECK_CIRCLE, Tone.GOOD);
            case SaveState.Failed(String sentence) ->
                    say(sentence, BootstrapIcons.EXCLAMATION_TRIANGLE, Tone.DANGER);
        }
    }

    private void say(String text, @Nullable BootstrapIcons icon, Tone tone) {
        setText(VisibleText.of(text));
        setGraphic(icon == null ? null : new FontIcon(icon));
        tone.paint(this);
        setVisible(!text.isEmpty());
        setManaged(!text.isEmpty());
    }
}
