package mpilot.console.fleet.filter;

import mpilot.console.fleet.LoadedFleet;
import mpilot.console.fleet.SearchText;
import mpilot.console.fleet.word.WordIndex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What may be typed at a place of a filter: keys, figures, choices, and the words that are in the
 * profiles at hand.
 *
 * @param start where what is replaced begins, in UTF-16 units
 * @param end after its last unit
 * @param suggestions the best first
 */
public record Completion(int start, int end, List<Suggestion> suggestions) {
    private static final int MOST_WORDS = 20;

    /** Words of one kind that are offered before a key is typed. */
    private static final int MOST_OF_A_KIND = 3;

    /** Takes its own copy. */
    public Completion {
        suggestions = List.copyOf(suggestions);
    }

    /**
     * A filter's text after a suggestion was taken.
     *
     * @param text the whole text
     * @param caret where to type on
     */
    public record Edit(String text, int caret) {}

    /**
     * {@return what may be typed at {@code caret}}
     *
     * @param seen the profiles whose words are offered: all that are loaded, or those of a page
     */
    public static Completion at(String text, int caret, LoadedFleet seen) {
        FilterParser.Slot slot =
                FilterParser.slots(text).reversed().stream()
                        .filter(each -> each.start() <= caret && caret <= each.end())
                        .findFirst()
                        .orElse(new FilterParser.Slot(null, caret, caret));
        String typed = text.substring(slot.start(), caret);
        return new Completion(
                slot.start(),
                slot.end(),
                slot.key() == null ? terms(typed, seen) : values(slot.key(), typed, seen));
    }

    /** {@return {@code text} with a suggestion of this taken} */
    public Edit take(String text, Suggestion suggestion) {
        String after = text.substring(end);
        boolean spaced = !suggestion.isWhole() || (!after.isEmpty() && isSpace(after.charAt(0)));
        String before = text.substring(0, start) + suggestion.insert() + (spaced ? "" : " ");
        int caret = before.length() + (spaced && suggestion.isWhole() ? 1 : 0);
        return new Edit(before + after, caret);
    }

    private static boolean isSpace(char character) {
        return Quoting.isSpace(character);
    }

    /** Keys that begin so, then whole terms whose word does. */
    private static List<Suggestion> terms(String typed, LoadedFleet seen) {
        String word = typed.toLowerCase(Locale.ROOT);
        List<Suggestion> suggestions = new ArrayList<>();
        for (FilterKey key : FilterKey.values()) {
            if (key != FilterKey.TEXT && key.word().startsWith(word)) {
                suggestions.add(new Suggestion(key.word() + ":", key.help(), 0, false));
            }
        }
        String folded = SearchText.fold(typed);
        if (!folded.isEmpty()) {
            Arrays.stream(FilterKey.values())
                    .flatMap(key ->
                            words(key, each -> each.startsWith(folded), seen)
                                    .limit(MOST_OF_A_KIND)
                                    .map(each ->
                                            new Suggestion(
                                                    key.word() + ":" + each.insert(),
                                                    "",
                                                    each.count(),
                                                    true)))
                    .forEach(suggestions::add);
        }
        return suggestions;
    }

    private static List<Suggestion> values(FilterKey key, String typed, LoadedFleet seen) {
        String word = SearchText.fold(typed.startsWith("\"") ? typed.substring(1) : typed);
        return switch (key.kind()) {
            case TEXT -> List.of();
            case WORD ->
                    Stream.concat(
                                    words(key, each -> each.startsWith(word), seen),
                                    words(key, each -> isWithin(each, word), seen))
                            .limit(MOST_WORDS)
                            .toList();
            case CHOICE ->
                    key.choices().stream()
                            .filter(choice -> choice.word().startsWith(word))
                            .map(choice -> new Suggestion(choice.word(), choice.help(), 0, true))
                            .toList();
            default ->
                    key.figures().stream()
                            .filter(figure -> figure.startsWith(typed) && !figure.equals(typed))
                            .map(figure -> new Suggestion(figure, "", 0, true))
                            .toList();
        };
    }

    private static boolean isWithin(String word, String typed) {
        return word.contains(typed) && !word.startsWith(typed);
    }

    private static Stream<Suggestion> words(
            FilterKey key, Predicate<String> folded, LoadedFleet seen) {
        return key.words().stream()
                .flatMap(kind -> WordIndex.of(seen, kind).counts(folded))
                .map(each ->
                        new Suggestion(
                                Quoting.value(new Criterion.WordIs(each.word(), false)),
                                "",
                                each.count(),
                                true));
    }
}
