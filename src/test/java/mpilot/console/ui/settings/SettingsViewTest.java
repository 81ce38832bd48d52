package mpilot.console.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ComboBox;

import mpilot.console.settings.SettingsStore;
import mpilot.console.task.ManualTasks;
import mpilot.console.ui.ComponentStage;
import mpilot.console.ui.settings.AppearanceSettings.ThemeChoice;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.nio.file.Path;

class SettingsViewTest {
    @RegisterExtension private final ComponentStage stage = new ComponentStage();

    private Object chosen(String selector) {
        return stage.fx(() -> stage.robot().lookup(selector).queryAs(ComboBox.class).getValue());
    }

    @Test
    void theDialogShowsWhatIsChosenElsewhereMeanwhile() {
        Appearance appearance =
                stage.fx(() ->
                        new Appearance(
                                SettingsStore.unwritten(ManualTasks.immediate()),
                                SystemLook.plain()));
        stage.show(() -> new SettingsView(appearance, Path.of("settings.json"), () -> {}));
        assertThat(chosen("#settings-theme")).isEqualTo(ThemeChoice.SYSTEM);
        stage.fx(() ->
                appearance.choose(now ->
                        now.withTheme(ThemeChoice.DARK).withLanguage("de").withTextSize(150)));
        assertThat(chosen("#settings-theme")).isEqualTo(ThemeChoice.DARK);
        assertThat(chosen("#settings-language")).isEqualTo("de");
        assertThat(chosen("#settings-text-size")).isEqualTo(150);
    }
}
