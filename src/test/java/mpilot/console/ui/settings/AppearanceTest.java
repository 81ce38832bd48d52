package mpilot.console.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleBooleanProperty;

import mpilot.console.json.Json;
import mpilot.console.settings.SettingsStore;
import mpilot.console.task.ManualTasks;
import mpilot.console.ui.kit.Theme;
import mpilot.console.ui.settings.AppearanceSettings.ContrastChoice;
import mpilot.console.ui.settings.AppearanceSettings.MotionChoice;
import mpilot.console.ui.settings.AppearanceSettings.ThemeChoice;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Locale;
import java.util.Map;

class AppearanceTest {
    private final SimpleBooleanProperty dark = new SimpleBooleanProperty();
    private final SimpleBooleanProperty contrast = new SimpleBooleanProperty();
    private final SimpleBooleanProperty still = new SimpleBooleanProperty();
    private final SettingsStore settings = SettingsStore.unwritten(ManualTasks.immediate());
    private final Appearance appearance =
            new Appearance(settings, new SystemLook(dark, contrast, still));

    private Theme theme() {
        return appearance.themeProperty().get();
    }

    @ParameterizedTest
    @CsvSource({
        "SYSTEM, SYSTEM, false, false, LIGHT",
        "SYSTEM, SYSTEM, true, false, DARK",
        "SYSTEM, SYSTEM, true, true, CONTRAST_DARK",
        "SYSTEM, NORMAL, false, true, LIGHT",
        "LIGHT, SYSTEM, true, false, LIGHT",
        "LIGHT, HIGH, true, false, CONTRAST_LIGHT",
        "DARK, SYSTEM, false, true, CONTRAST_DARK",
        "DARK, NORMAL, false, true, DARK"
    })
    void whatTheOperatorChoseAndOtherwiseTheSystem(
            ThemeChoice chosen,
            ContrastChoice chosenContrast,
            boolean systemDark,
            boolean systemContrast,
            Theme expected) {
        appearance.choose(now -> now.withTheme(chosen).withContrast(chosenContrast));
        dark.set(systemDark);
        contrast.set(systemContrast);
        assertThat(theme()).isEqualTo(expected);
    }

    @Test
    void theSystemIsFollowedWhileTheWindowIsOpen() {
        assertThat(theme()).isEqualTo(Theme.LIGHT);
        dark.set(true);
        assertThat(theme()).isEqualTo(Theme.DARK);
        appearance.switchTheme();
        assertThat(theme()).isEqualTo(Theme.LIGHT);
        dark.set(false);
        dark.set(true);
        assertThat(theme()).as("once chosen, the system's no longer counts").isEqualTo(Theme.LIGHT);
    }

    @Test
    void contrastGoesOnAndOff() {
        contrast.set(true);
        appearance.switchContrast();
        assertThat(theme()).isEqualTo(Theme.LIGHT);
        appearance.switchContrast();
        assertThat(theme()).isEqualTo(Theme.CONTRAST_LIGHT);
    }

    @ParameterizedTest
    @CsvSource({
        "SYSTEM, false, false",
        "SYSTEM, true, true",
        "FULL, true, false",
        "REDUCED, false, true"
    })
    void motionIsTheSystemsUnlessChosen(MotionChoice chosen, boolean system, boolean reduced) {
        appearance.choose(now -> now.withMotion(chosen));
        still.set(system);
        assertThat(appearance.reducedMotionProperty().get()).isEqualTo(reduced);
    }

    @ParameterizedTest
    @CsvSource({"100, 1, 110", "200, 1, 200", "100, -1, 100", "125, -1, 110", "150, 2, 200"})
    void textGrowsAndShrinksByTheSizesOnOffer(int size, int steps, int expected) {
        AppearanceSettings before = AppearanceSettings.DEFAULT.withTextSize(size);
        assertThat(before.withTextLarger(steps).textSize()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "'', de-AT, de-AT",
        "de, de-AT, de-AT",
        "de, en-US, de",
        "en, de-DE, en",
        "zh, de-DE, zh-CN",
        "fr, en-GB, en-GB"
    })
    void theLanguageIsTheChosenOneOrTheSystemsWithItsRegion(
            String chosen, String system, String expected) {
        AppearanceSettings settings = AppearanceSettings.DEFAULT.withLanguage(chosen);
        assertThat(settings.locale(Locale.forLanguageTag(system)).toLanguageTag())
                .isEqualTo(expected);
    }

    @Test
    void whatIsAbsentOrNotOnOfferIsTheDefault() throws Exception {
        assertThat(Json.decode(Map.of(), AppearanceSettings.class))
                .isEqualTo(AppearanceSettings.DEFAULT);
        assertThat(AppearanceSettings.DEFAULT.withTextSize(5000).textSize()).isEqualTo(100);
    }
}
