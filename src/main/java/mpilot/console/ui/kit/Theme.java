package mpilot.console.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.text.Font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Objects;

/**
 * The looks of the console: AtlantaFX's Primer and, with the same rules and stronger colours, high
 * contrast; one stylesheet of our own for all.
 */
public enum Theme {
    LIGHT(new PrimerLight().getUserAgentStylesheet(), false),
    DARK(new PrimerDark().getUserAgentStylesheet(), true),
    CONTRAST_LIGHT(resource("/mpilot/console/ui/contrast-light.css").toExternalForm(), false),
    CONTRAST_DARK(resource("/mpilot/console/ui/contrast-dark.css").toExternalForm(), true);

    private static final List<String> FONTS =
            List.of(
                    "IBMPlexSans_400Regular.ttf",
                    "IBMPlexSans_500Medium.ttf",
                    "IBMPlexSans_600SemiBold.ttf",
                    "IBMPlexMono_400Regular.ttf");

    private final String stylesheet;
    private final boolean dark;

    Theme(String stylesheet, boolean dark) {
        this.stylesheet = stylesheet;
        this.dark = dark;
    }

    /** {@return the theme that is {@code dark} or light, of high contrast or not} */
    public static Theme of(boolean dark, boolean highContrast) {
        if (highContrast) {
            return dark ? CONTRAST_DARK : CONTRAST_LIGHT;
        }
        return dark ? DARK : LIGHT;
    }

    /** {@return whether words are lighter than what is behind them} */
    public boolean isDark() {
        return dark;
    }

    /** {@return whether its colours are stronger than taste would have them} */
    public boolean isHighContrast() {
        return this == CONTRAST_LIGHT || this == CONTRAST_DARK;
    }

    /** Shows every window in this theme from now on. */
    public void apply() {
        if (!stylesheet.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(stylesheet);
        }
    }

    /** Gives a window's root the console's own styles and fonts, which both themes share. */
    public static void style(Parent root) {
        FONTS.forEach(Theme::loadFont);
        addStyles(root);
        root.getStyleClass().add("console");
    }

    /**
     * Gives the content of a popup, which inherits nothing of the window it belongs to, the same
     * styles; what is around it is seen through.
     */
    public static void stylePopup(Parent content) {
        addStyles(content);
        content.getStyleClass().addAll("root", "popup-content");
    }

    private static void addStyles(Parent root) {
        root.getStylesheets().add(resource("/mpilot/console/ui/console.css").toExternalForm());
    }

    private static void loadFont(String file) {
        try (InputStream font = resource("/mpilot/console/ui/font/" + file).openStream()) {
            Font.loadFont(font, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL resource(String path) {
        return Objects.requireNonNull(Theme.class.getResource(path), path);
    }
}
