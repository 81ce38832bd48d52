package mpilot.console.ui.command;

import javafx.beans.value.ObservableValue;

import mpilot.console.settings.SettingsStore;

import java.util.List;
import java.util.Optional;

/** Which keys run a command: its own, unless the operator chose others. FX thread only. */
public final class KeyBindings {
    private final SettingsStore settings;

    /** Kept in {@code settings}. */
    public KeyBindings(SettingsStore settings) {
        this.settings = settings;
    }

    /** {@return what changes whenever any command's keys do} */
    public ObservableValue<KeySettings> changes() {
        return settings.value(KeySettings.SECTION);
    }

    /** {@return what runs {@code command}, the one to show first} */
    public List<Shortcut> of(Command command) {
        List<String> chosen = settings.get(KeySettings.SECTION).chosen().get(command.id());
        return chosen == null
                ? command.keys()
                : chosen.stream().map(Shortcut::parse).flatMap(Optional::stream).toList();
    }

    /** {@return whether the operator chose the keys of {@code command}} */
    public boolean isChosen(Command command) {
        return settings.get(KeySettings.SECTION).chosen().containsKey(command.id());
    }

    /** Lets {@code keys} alone run {@code command} from now on. */
    public void choose(Command command, List<Shortcut> keys) {
        settings.update(
                KeySettings.SECTION,
                now -> now.with(command.id(), keys.stream().map(Shortcut::text).toList()));
    }

    /** Gives {@code command} its own keys back. */
    public void reset(Command command) {
        settings.update(KeySettings.SECTION, now -> now.without(command.id()));
    }

    /** Gives every command its own keys back. */
    public void resetAll() {
        settings.set(KeySettings.SECTION, KeySettings.SECTION.defaults());
    }
}
