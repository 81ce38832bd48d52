package mpilot.console.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Gives the words for a key in the process's language, which is {@link Locale#getDefault()}: {@code
 * Main} sets it before anything is shown.
 */
public final class Text {
    /** The languages that the console speaks, the first where the system's is none of them. */
    public static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.GERMAN, Locale.SIMPLIFIED_CHINESE);

    /** What was said before: to read a pattern takes longer than to fill it in. */
    private static final Map<Sentence, MessageFormat> READ = new ConcurrentHashMap<>();

    private Text() {}

    /**
     * {@return the words for {@code key}, with {@code arguments} in their places} Numbers come out
     * in the manner of the language. A pattern is one of {@link MessageFormat} in which an
     * apostrophe is an apostrophe and quotes nothing.
     *
     * @param key the bundle's name, a dot, and the rest, such as {@code profiles.search}
     * @throws MissingResourceException when there is no such key, which a test rules out
     */
    public static String of(String key, Object... arguments) {
        Locale locale = Locale.getDefault();
        if (arguments.length == 0) {
            return pattern(key, locale);
        }
        MessageFormat format = READ.computeIfAbsent(new Sentence(key, locale), Sentence::read);
        // A format is for one thread at a time.
        synchronized (format) {
            return format.format(arguments);
        }
    }

    private static String pattern(String key, Locale locale) {
        String bundle = "mpilot.console.text." + key.substring(0, key.indexOf('.'));
        return ResourceBundle.getBundle(bundle, locale).getString(key);
    }

    /** {@return {@code items} one after another, such as {@code 2 servers, 1 group}} */
    public static String list(List<String> items) {
        return items.stream().reduce((all, next) -> of("console.list", all, next)).orElse("");
    }

    /**
     * {@return the language of {@link #LANGUAGES} that is nearest to {@code wanted}, with its
     * region} The region decides how numbers and dates are written; where the language is not
     * spoken here, it is English as the United States write it.
     */
    public static Locale nearest(Locale wanted) {
        boolean spoken =
                LANGUAGES.stream()
                        .anyMatch(each -> each.getLanguage().equals(wanted.getLanguage()));
        boolean traditional =
                wanted.getScript().equals("Hant")
                        || List.of("TW", "HK", "MO").contains(wanted.getCountry());
        return spoken && !traditional ? wanted : Locale.US;
    }

    /** A key in a language, with the region that decides how numbers are written. */
    private record Sentence(String key, Locale locale) {
        MessageFormat read() {
            return new MessageFormat(pattern(key, locale).replace("'", "''"), locale);
        }
    }
}
