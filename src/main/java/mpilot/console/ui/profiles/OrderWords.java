package mpilot.console.ui.profiles;

import mpilot.console.fleet.column.Columns;
import mpilot.console.fleet.column.SortKey;
import mpilot.console.fleet.column.SortOrder;
import mpilot.console.text.Text;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the rows are sorted by, in words, where no head says it.
 *
 * @param text such as {@code Sorted by Budget % ▼, Updated ▲}
 * @param spoken the same without signs
 */
record OrderWords(String text, String spoken) {
    /** Nothing has to be said. */
    static final OrderWords NONE = new OrderWords("", "");

    /**
     * The words for {@code order}: none while each of its columns is among {@code shown} and has an
     * arrow of its own, all of them where one is not. A column that this console does not have
     * sorts nothing and is not told.
     *
     * @param shown ids of the columns that the table shows
     */
    static OrderWords of(SortOrder order, Set<String> shown) {
        List<SortKey> keys =
                order.keys().stream()
                        .filter(key -> Columns.byId(key.column()).isPresent())
                        .toList();
        if (keys.stream().allMatch(key -> shown.contains(key.column()))) {
            return NONE;
        }
        return new OrderWords(
                sentence(keys, OrderWords::signed), sentence(keys, OrderWords::spelt));
    }

    private static String sentence(List<SortKey> keys, Function<SortKey, String> words) {
        return Text.of(
                "profiles.sorted-by",
                keys.stream().map(words).collect(Collectors.joining(Text.of("profiles.and-then"))));
    }

    private static String signed(SortKey key) {
        return title(key) + (key.descending() ? " ▼" : " ▲");
    }

    private static String spelt(SortKey key) {
        return key.descending()
                ? Text.of("profiles.key-descending", title(key))
                : Text.of("profiles.key-ascending", title(key));
    }

    private static String title(SortKey key) {
        return Columns.byId(key.column()).orElseThrow().title();
    }
}
