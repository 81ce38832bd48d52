package mpilot.console.ui.settings;

import mpilot.console.settings.Section;
import mpilot.console.text.Text;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * How the operator wants the console to look.
 *
 * @param theme light or dark
 * @param contrast how strong the colours are
 * @param density how much room a row has
 * @param textSize how large text and controls are, in percent, one of {@link #TEXT_SIZES}
 * @param motion whether things move that could stand still
 * @param language the code of a language of {@link Text#LANGUAGES}; empty for the system's
 */
public record AppearanceSettings(
        ThemeChoice theme,
        ContrastChoice contrast,
        Density density,
        int textSize,
        MotionChoice motion,
        String language) {
    /** The sizes on offer, in percent of the usual one, in their order. */
    public static final List<Integer> TEXT_SIZES = List.of(100, 110, 125, 150, 175, 200);

    /** As the system has it, nothing larger than usual. */
    public static final AppearanceSettings DEFAULT =
            new AppearanceSettings(
                    ThemeChoice.SYSTEM,
                    ContrastChoice.SYSTEM,
                    Density.NORMAL,
                    TEXT_SIZES.getFirst(),
                    MotionChoice.SYSTEM,
                    "");

    /** Where the settings keep it. */
    public static final Section<AppearanceSettings> SECTION =
            new Section<>("appearance", AppearanceSettings.class, DEFAULT);

    /** Light or dark. */
    public enum ThemeChoice {
        /** As the operating system is, and changing when it does. */
        SYSTEM,
        LIGHT,
        DARK
    }

    /** How strong colours are. */
    public enum ContrastChoice {
        /** High where the operating system's is. */
        SYSTEM,
        NORMAL,
        HIGH
    }

    /** How much room a row has. */
    public enum Density {
        COMPACT,
        NORMAL,
        RELAXED
    }

    /** Whether things move that could stand still. */
    public enum MotionChoice {
        /** As the operating system is told. */
        SYSTEM,
        FULL,
        REDUCED
    }

    /** Puts the default in the place of what is absent or not on offer. */
    public AppearanceSettings {
        theme = Objects.requireNonNullElse(theme, ThemeChoice.SYSTEM);
        contrast = Objects.requireNonNullElse(contrast, ContrastChoice.SYSTEM);
        density = Objects.requireNonNullElse(density, Density.NORMAL);
        textSize = TEXT_SIZES.contains(textSize) ? textSize : TEXT_SIZES.getFirst();
        motion = Objects.requireNonNullElse(motion, MotionChoice.SYSTEM);
        language = Objects.requireNonNullElse(language, "");
    }

    /**
     * {@return the language to speak}
     *
     * @param system the system's, with its region; taken where nothing is chosen, or the same
     */
    public Locale locale(Locale system) {
        return Text.LANGUAGES.stream()
                .filter(each -> each.getLanguage().equals(language))
                .filter(each -> !each.getLanguage().equals(system.getLanguage()))
                .findFirst()
                .orElse(system);
    }

    /** {@return the same with another theme} */
    public AppearanceSettings withTheme(ThemeChoice theme) {
        return new AppearanceSettings(theme, contrast, density, textSize, motion, language);
    }

    /** {@return the same with another contrast} */
    public AppearanceSettings withContrast(ContrastChoice contrast) {
        return new AppearanceSettings(theme, contrast, density, textSize, motion, language);
    }

    /** {@return the same with another density} */
    public AppearanceSettings withDensity(Density density) {
        return new AppearanceSettings(theme, contrast, density, textSize, motion, language);
    }

    /** {@return the same with another size of text, in percent} */
    public AppearanceSettings withTextSize(int textSize) {
        return new AppearanceSettings(theme, contrast, density, textSize, motion, language);
    }

    /**
     * {@return the same with text larger by a number of sizes, smaller where negative} Cut where
     * there is no other.
     */
    public AppearanceSettings withTextLarger(int steps) {
        int index = TEXT_SIZES.indexOf(textSize) + steps;
        return withTextSize(TEXT_SIZES.get(Math.clamp(index, 0, TEXT_SIZES.size() - 1)));
    }

    /** {@return the same with more or less motion} */
    public AppearanceSettings withMotion(MotionChoice motion) {
        return new AppearanceSettings(theme, contrast, density, textSize, motion, language);
    }

    /** {@return the same in another language} */
    public AppearanceSettings withLanguage(String language) {
        return new AppearanceSettings(theme, contrast, density, textSize, motion, language);
    }
}
