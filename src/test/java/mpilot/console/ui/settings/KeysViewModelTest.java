package mpilot.console.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.settings.SettingsStore;
import mpilot.console.task.ManualTasks;
import mpilot.console.ui.command.Command;
import mpilot.console.ui.command.CommandGroup;
import mpilot.console.ui.command.CommandRegistry;
import mpilot.console.ui.command.KeyBindings;
import mpilot.console.ui.command.Shortcut;

import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import java.util.List;

class KeysViewModelTest {
    private final KeyBindings bindings =
            new KeyBindings(SettingsStore.unwritten(ManualTasks.immediate()));
    private final Command wave = command("Wave", CommandGroup.VIEW, "w");
    private final Command jump = command("Jump", CommandGroup.GO, "j");
    private final KeysViewModel keys =
            new KeysViewModel(new CommandRegistry(List.of(wave, jump), bindings));

    private static Command command(String text, CommandGroup group, String key) {
        return Command.of(text, group, text, text + " it is", BootstrapIcons.STAR, () -> {})
                .withKeys(key);
    }

    private List<String> lines() {
        return keys.rowsProperty().get().stream()
                .map(row -> row.group() + " " + row.command().text() + " " + row.keys())
                .toList();
    }

    private String message() {
        return keys.messageProperty().get();
    }

    @Test
    void commandsAreListedByGroupAndFoundByWordsAndKeys() {
        assertThat(lines()).containsExactly("Go Jump j", "View Wave w");
        keys.filterProperty().set("WAVE");
        assertThat(lines()).containsExactly("View Wave w");
        keys.filterProperty().set("jump it");
        assertThat(lines()).containsExactly("Go Jump j");
        keys.filterProperty().set("no such");
        assertThat(lines()).isEmpty();
        keys.await();
        assertThat(keys.awaitingProperty().get()).isFalse();
    }

    @Test
    void aCommandIsGivenOtherKeys() {
        keys.await();
        assertThat(message()).isEqualTo("Press the keys for “Jump”. Esc changes nothing.");
        keys.give(Shortcut.of("x"));
        assertThat(keys.awaitingProperty().get()).isFalse();
        assertThat(lines()).containsExactly("Go Jump x", "View Wave w");
        assertThat(keys.rowsProperty().get().getFirst().chosen()).isTrue();
        keys.reset();
        assertThat(lines()).containsExactly("Go Jump j", "View Wave w");
    }

    @Test
    void keysOfAnotherCommandAreRefused() {
        keys.give(Shortcut.of("w"));
        assertThat(message()).isEqualTo("w already runs “Wave”. Give that another key first.");
        assertThat(lines()).containsExactly("Go Jump j", "View Wave w");
    }

    @Test
    void ownKeysThatAnotherHasMeanwhileDoNotComeBack() {
        keys.takeAway();
        keys.move(1);
        keys.give(Shortcut.of("j"));
        keys.move(-1);
        keys.reset();
        assertThat(message()).isEqualTo("j already runs “Wave”. Give that another key first.");
        keys.resetAll();
        assertThat(lines()).containsExactly("Go Jump j", "View Wave w");
    }

    @Test
    void aCommandMayHaveNoKey() {
        keys.takeAway();
        assertThat(lines()).containsExactly("Go Jump ", "View Wave w");
        assertThat(message()).isEqualTo("“Jump” has no key now.");
    }

    @Test
    void movingOnGivesTheNextKeyToNobody() {
        keys.await();
        keys.move(1);
        assertThat(keys.awaitingProperty().get()).isFalse();
    }
}
