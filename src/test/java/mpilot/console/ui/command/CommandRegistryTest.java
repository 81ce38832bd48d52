package mpilot.console.ui.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import mpilot.console.settings.SettingsStore;
import mpilot.console.task.ManualTasks;
import mpilot.console.ui.ComponentStage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import java.util.ArrayList;
import java.util.List;

class CommandRegistryTest {
    @RegisterExtension private final ComponentStage stage = new ComponentStage();

    private final List<String> done = new ArrayList<>();
    private final SettingsStore settings = SettingsStore.unwritten(ManualTasks.immediate());
    private final KeyBindings bindings = new KeyBindings(settings);

    private Command command(String id, String... keys) {
        return Command.of(
                        id,
                        CommandGroup.VIEW,
                        id,
                        "Does " + id,
                        BootstrapIcons.STAR,
                        () -> done.add(id))
                .withKeys(keys);
    }

    /** A window of one field and one button, whose keys are the registry's. */
    private void show(CommandRegistry registry) {
        stage.show(() -> {
            VBox root = new VBox(new TextField(), new Button("Here"));
            root.addEventHandler(KeyEvent.KEY_PRESSED, registry::handle);
            root.addEventHandler(KeyEvent.KEY_TYPED, registry::handle);
            return root;
        });
    }

    @Test
    void everyKeyOfACommandRunsIt() {
        show(new CommandRegistry(List.of(command("wave", "w", "F6")), bindings));
        stage.fx(() -> stage.find(".button", Button.class).requestFocus());
        stage.robot().type(KeyCode.F6).type(KeyCode.W).type(KeyCode.X);
        stage.settle();
        assertThat(done).containsExactly("wave", "wave");
    }

    @Test
    void charactersAreTypedWhereOneTypesAndFunctionKeysWork() {
        show(new CommandRegistry(List.of(command("wave", "w", "F6")), bindings));
        stage.robot().clickOn(".text-field").type(KeyCode.W).type(KeyCode.F6);
        stage.settle();
        assertThat(stage.find(".text-field", TextField.class).getText()).isEqualTo("w");
        assertThat(done).containsExactly("wave");
    }

    @Test
    void whatCannotBeDoneNowLeavesItsKeyToTheNext() {
        SimpleBooleanProperty able = new SimpleBooleanProperty(false);
        show(
                new CommandRegistry(
                        List.of(command("first", "F6").enabledWhen(able), command("next", "F6")),
                        bindings));
        stage.robot().type(KeyCode.F6);
        stage.settle();
        stage.fx(() -> able.set(true));
        stage.robot().type(KeyCode.F6);
        stage.settle();
        assertThat(done).containsExactly("next", "first");
    }

    @Test
    void chosenKeysTakeThePlaceOfTheOwnAndComeBackAfterARestart() {
        Command wave = command("wave", "F6");
        CommandRegistry registry = new CommandRegistry(List.of(wave), bindings);
        bindings.choose(wave, List.of(Shortcut.of("Shortcut+W"), Shortcut.of("w")));
        assertThat(registry.withKey(Shortcut.of("F6"))).isEmpty();
        assertThat(registry.withKey(Shortcut.of("w"))).contains(wave);
        assertThat(new KeyBindings(settings).of(wave))
                .extracting(Shortcut::text)
                .containsExactly("Shortcut+W", "w");
        bindings.reset(wave);
        assertThat(registry.withKey(Shortcut.of("F6"))).contains(wave);
    }

    @Test
    void aButtonShowsTheKeyThatIsChosenNow() {
        Command wave = command("wave", "F6");
        Button button = stage.fx(() -> new CommandControls(bindings).iconButton(wave));
        assertThat(button.getTooltip().getText()).isEqualTo("Does wave  (F6)");
        bindings.choose(wave, List.of(Shortcut.of("w")));
        assertThat(button.getTooltip().getText()).isEqualTo("Does wave  (w)");
        bindings.choose(wave, List.of());
        assertThat(button.getTooltip().getText()).isEqualTo("Does wave");
    }

    @Test
    void keysOfTheSettingsThatAreNoneAreLeftOut() {
        Command wave = command("wave", "F6");
        settings.update(
                KeySettings.SECTION, now -> now.with("wave", List.of("nonsense", "", "F7")));
        assertThat(bindings.of(wave)).containsExactly(Shortcut.of("F7"));
    }

    @Test
    void twoCommandsOfOneNameAreAMistake() {
        List<Command> twice = List.of(command("wave"), command("wave"));
        assertThatThrownBy(() -> new CommandRegistry(twice, bindings))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("wave");
    }
}
