package mpilot.console.ui.settings;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.MapChangeListener;

/**
 * What the operating system is told of how things are to look, as it changes.
 *
 * @param dark whether its own windows are dark
 * @param highContrast whether its colours are of high contrast
 * @param reducedMotion whether it lets things stand still
 */
public record SystemLook(
        ObservableValue<Boolean> dark,
        ObservableValue<Boolean> highContrast,
        ObservableValue<Boolean> reducedMotion) {
    /** What Windows calls it; the other systems do not tell. */
    private static final String HIGH_CONTRAST = "Windows.SPI.HighContrast";

    /** {@return that of this machine} JavaFX runs already. */
    public static SystemLook ofPlatform() {
        Platform.Preferences system = Platform.getPreferences();
        ReadOnlyBooleanWrapper contrast =
                new ReadOnlyBooleanWrapper(system.getBoolean(HIGH_CONTRAST).orElse(false));
        system.addListener(
                (MapChangeListener<String, Object>)
                        _ -> contrast.set(system.getBoolean(HIGH_CONTRAST).orElse(false)));
        return new SystemLook(
                system.colorSchemeProperty().map(scheme -> scheme == ColorScheme.DARK),
                contrast,
                system.reducedMotionProperty());
    }

    /** {@return that of a machine whose operator chose nothing} */
    public static SystemLook plain() {
        ReadOnlyBooleanWrapper no = new ReadOnlyBooleanWrapper(false);
        return new SystemLook(no, no, no);
    }
}
