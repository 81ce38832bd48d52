package mpilot.console.ui.profiles.filter;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The seen tags that may be meant by a part of one. */
final class TagSuggestions {
    private static final int MAX = 12;

    private TagSuggestions() {}

    /**
     * The tags that {@code typed} may mean: first the very one, then those that begin with it, then
     * those that hold it, whatever their case.
     *
     * @param seen tags to suggest, in alphabetical order
     * @param chosen tags that are filtered on already, not suggested again
     */
    static List<String> of(String typed, List<String> seen, List<String> chosen) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return List.of();
        }
        return seen.stream()
                .filter(tag -> lower(tag).contains(wanted) && !chosen.contains(tag))
                .sorted(
                        Comparator.comparing((String tag) -> !lower(tag).equals(wanted))
                                .thenComparing(tag -> !lower(tag).startsWith(wanted)))
                .limit(MAX)
                .toList();
    }

    private static String lower(String tag) {
        return tag.toLowerCase(Locale.ROOT);
    }
}
