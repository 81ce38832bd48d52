package mpilot.console.ui.settings;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import mpilot.console.settings.SettingsStore;
import mpilot.console.ui.kit.Theme;
import mpilot.console.ui.settings.AppearanceSettings.ContrastChoice;
import mpilot.console.ui.settings.AppearanceSettings.MotionChoice;
import mpilot.console.ui.settings.AppearanceSettings.ThemeChoice;

import java.util.function.UnaryOperator;

/**
 * How the console looks: what the operator chose, and where that leaves it to the system, what the
 * system has. All windows look the same. FX thread only.
 */
public final class Appearance {
    private final SettingsStore settings;
    private final SystemLook system;
    private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>(Theme.LIGHT);
    private final ReadOnlyBooleanWrapper reducedMotion = new ReadOnlyBooleanWrapper();

    /** Kept in {@code settings}. */
    public Appearance(SettingsStore settings, SystemLook system) {
        this.settings = settings;
        this.system = system;
        chosenProperty().subscribe(this::update);
        system.dark().subscribe(this::update);
        system.highContrast().subscribe(this::update);
        system.reducedMotion().subscribe(this::update);
        update();
    }

    private void update() {
        AppearanceSettings chosen = chosenProperty().get();
        theme.set(Theme.of(isDark(chosen), isHighContrast(chosen)));
        reducedMotion.set(
                chosen.motion() == MotionChoice.SYSTEM
                        ? system.reducedMotion().getValue()
                        : chosen.motion() == MotionChoice.REDUCED);
    }

    private boolean isDark(AppearanceSettings chosen) {
        return chosen.theme() == ThemeChoice.SYSTEM
                ? system.dark().getValue()
                : chosen.theme() == ThemeChoice.DARK;
    }

    private boolean isHighContrast(AppearanceSettings chosen) {
        return chosen.contrast() == ContrastChoice.SYSTEM
                ? system.highContrast().getValue()
                : chosen.contrast() == ContrastChoice.HIGH;
    }

    /** {@return what the operator chose} */
    public ReadOnlyObjectProperty<AppearanceSettings> chosenProperty() {
        return settings.value(AppearanceSettings.SECTION);
    }

    /** {@return the theme that comes of it} */
    public ReadOnlyObjectProperty<Theme> themeProperty() {
        return theme.getReadOnlyProperty();
    }

    /** {@return whether what could move stands still} */
    public ReadOnlyBooleanProperty reducedMotionProperty() {
        return reducedMotion.getReadOnlyProperty();
    }

    /** Chooses anew. */
    public void choose(UnaryOperator<AppearanceSettings> change) {
        settings.update(AppearanceSettings.SECTION, change);
    }

    /** Goes from light to dark, or back, whatever the system has. */
    public void switchTheme() {
        boolean dark = theme.get().isDark();
        choose(now -> now.withTheme(dark ? ThemeChoice.LIGHT : ThemeChoice.DARK));
    }

    /** Goes to high contrast, or back, whatever the system has. */
    public void switchContrast() {
        boolean high = theme.get().isHighContrast();
        choose(now -> now.withContrast(high ? ContrastChoice.NORMAL : ContrastChoice.HIGH));
    }
}
