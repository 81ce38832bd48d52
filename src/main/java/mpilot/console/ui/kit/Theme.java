package mpilot.console.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.scene.Parent;
import javafx.scene.text.Font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Objects;

/** The two looks of the console: AtlantaFX's Primer, with one stylesheet of our own for both. */
public enum Theme {
    LIGHT(new PrimerLight().getUserAgentStylesheet()),
    DARK(new PrimerDark().getUserAgentStylesheet());

    private static final List<String> FONTS =
            List.of(
                    "IBMPlexSans_400Regular.ttf",
                    "IBMPlexSans_500Medium.ttf",
                    "IBMPlexSans_600SemiBold.ttf",
                    "IBMPlexMono_400Regular.ttf");

    private final String stylesheet;

    Theme(String stylesheet) {
        this.stylesheet = stylesheet;
    }

    /** {@return the theme that goes with the operating system's} */
    public static Theme of(ColorScheme scheme) {
        return scheme == ColorScheme.DARK ? DARK : LIGHT;
    }

    /** {@return the other one} */
    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    /** Shows every window in this theme from now on. */
    public void apply() {
        Application.setUserAgentStylesheet(stylesheet);
    }

    /** Gives a window's root the console's own styles and fonts, which both themes share. */
    public static void style(Parent root) {
        FONTS.forEach(Theme::loadFont);
        root.getStylesheets().add(resource("/mpilot/console/ui/console.css").toExternalForm());
        root.getStyleClass().add("console");
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
