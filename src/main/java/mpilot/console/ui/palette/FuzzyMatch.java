package mpilot.console.ui.palette;

import java.util.List;
import java.util.Locale;

/**
 * How well a name goes with what was typed. Every word that was typed has to be in the name, at
 * best at its start, at the start of a word, or somewhere; at least its letters, in their order.
 */
final class FuzzyMatch {
    /** What does not go at all. */
    static final int NONE = 0;

    private static final int AT_START = 100;
    private static final int AT_WORD = 80;
    private static final int WITHIN = 60;
    private static final int LETTERS = 40;

    private FuzzyMatch() {}

    /** The words of what was typed, for {@link #score}. */
    static List<String> words(String typed) {
        return List.of(typed.strip().toLowerCase(Locale.ROOT).split("\\s+"));
    }

    /** How well {@code name} goes with {@code words}, from 1; {@link #NONE} where it does not. */
    static int score(List<String> words, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        int least = Integer.MAX_VALUE;
        int sum = 0;
        for (String word : words) {
            int score = score(word, lower);
            least = Math.min(least, score);
            sum += score;
        }
        return least == NONE ? NONE : sum / words.size();
    }

    private static int score(String word, String name) {
        if (name.startsWith(word)) {
            return AT_START;
        }
        int at = name.indexOf(word);
        if (at < 0) {
            return letters(word, name);
        }
        for (int i = at; i >= 0; i = name.indexOf(word, i + 1)) {
            if (!Character.isLetterOrDigit(name.codePointBefore(i))) {
                return AT_WORD;
            }
        }
        return WITHIN;
    }

    /** The fewer letters between those that were typed, the better. */
    private static int letters(String word, String name) {
        int first = name.indexOf(word.charAt(0));
        int at = first;
        for (int i = 1; i < word.length() && at >= 0; i++) {
            at = name.indexOf(word.charAt(i), at + 1);
        }
        int between = at - first + 1 - word.length();
        return at < 0 || first < 0 ? NONE : Math.max(1, LETTERS - between);
    }
}
