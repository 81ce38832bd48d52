package mpilot.console.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.util.Locale;

/** Which language the window speaks; the same option wherever one is opened or drawn. */
final class LanguageOption {
    /** The languages by the words of the option. */
    enum Language {
        EN(Locale.US),
        DE(Locale.GERMANY),
        ZH(Locale.SIMPLIFIED_CHINESE);

        private final Locale locale;

        Language(Locale locale) {
            this.locale = locale;
        }
    }

    @Option(
            names = "--language",
            paramLabel = "en|de|zh",
            description =
                    "The window's language. Without it, the system's where the console speaks it;"
                            + " in a picture English.")
    private @Nullable Language language;

    /** The language asked for; null for none. */
    @Nullable Locale locale() {
        return language == null ? null : language.locale;
    }

    /** The language asked for, English unless told, so that a picture is the same everywhere. */
    Locale ofPicture() {
        return language == null ? Locale.US : language.locale;
    }
}
