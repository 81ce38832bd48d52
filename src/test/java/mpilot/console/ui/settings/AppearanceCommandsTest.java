package mpilot.console.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import mpilot.console.settings.SettingsStore;
import mpilot.console.task.ManualTasks;
import mpilot.console.ui.command.Command;
import mpilot.console.ui.command.Shortcut;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The keys for the size of the text, as keyboards have them. */
class AppearanceCommandsTest {
    private final Appearance appearance =
            new Appearance(
                    SettingsStore.unwritten(ManualTasks.immediate()),
                    new SystemLook(
                            new SimpleBooleanProperty(),
                            new SimpleBooleanProperty(),
                            new SimpleBooleanProperty()));

    /** An American keyboard has + with Shift on the key of =, a German one has a key for it. */
    @ParameterizedTest
    @CsvSource({"PLUS, false", "EQUALS, false", "EQUALS, true", "ADD, false"})
    void aPlusWithControlMakesTheTextLarger(KeyCode key, boolean shift) {
        KeyEvent pressed =
                new KeyEvent(
                        KeyEvent.KEY_PRESSED,
                        "",
                        "+",
                        key,
                        shift,
                        !Shortcut.isMac(),
                        false,
                        Shortcut.isMac());
        Command larger =
                AppearanceCommands.of(appearance).stream()
                        .filter(command -> command.id().equals("text-larger"))
                        .findFirst()
                        .orElseThrow();
        assertThat(larger.keys()).anyMatch(keys -> keys.matches(pressed));
    }
}
