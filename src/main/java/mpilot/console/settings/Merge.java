package mpilot.console.settings;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Brings this console's changes into a tree that may hold more than it knows: fields of a newer
 * version, values that it could not read, and what another console wrote meanwhile. Only what was
 * changed here is changed there.
 */
final class Merge {
    private Merge() {}

    /**
     * {@return {@code theirs} with what differs between {@code base} and {@code mine}}
     *
     * @param theirs what the file holds now
     * @param base what this console last knew, in its own words
     * @param mine what it wants, in its own words
     */
    static @Nullable Object of(
            @Nullable Object theirs, @Nullable Object base, @Nullable Object mine) {
        if (Objects.equals(base, mine)) {
            return theirs;
        }
        if (theirs instanceof Map<?, ?> a && mine instanceof Map<?, ?> c) {
            return maps(a, base instanceof Map<?, ?> b ? b : Map.of(), c);
        }
        if (theirs instanceof List<?> a && mine instanceof List<?> c) {
            List<?> b = base instanceof List<?> list ? list : List.of();
            return hasIds(b) && hasIds(c) ? lists(a, b, c) : mine;
        }
        return mine;
    }

    private static Map<Object, @Nullable Object> maps(
            Map<?, ?> theirs, Map<?, ?> base, Map<?, ?> mine) {
        Map<Object, @Nullable Object> merged = new LinkedHashMap<>();
        theirs.forEach((key, value) -> {
            if (mine.containsKey(key)) {
                merged.put(key, of(value, base.get(key), mine.get(key)));
            } else if (!base.containsKey(key)) {
                merged.put(key, value);
            }
        });
        mine.forEach((key, value) -> {
            boolean unchanged = base.containsKey(key) && Objects.equals(base.get(key), value);
            if (!theirs.containsKey(key) && !unchanged) {
                merged.put(key, value);
            }
        });
        return merged;
    }

    /** In my order; what neither side of mine knows stays at the end. */
    private static List<@Nullable Object> lists(List<?> theirs, List<?> base, List<?> mine) {
        List<@Nullable Object> merged = new ArrayList<>();
        for (Object item : mine) {
            Object id = id(item);
            Object there = withId(theirs, id);
            merged.add(there == null ? item : of(there, withId(base, id), item));
        }
        for (Object item : theirs) {
            Object id = id(item);
            if (id == null || (withId(base, id) == null && withId(mine, id) == null)) {
                merged.add(item);
            }
        }
        return merged;
    }

    private static boolean hasIds(List<?> items) {
        return items.stream().allMatch(item -> id(item) != null);
    }

    private static @Nullable Object id(@Nullable Object item) {
        return item instanceof Map<?, ?> map ? map.get("id") : null;
    }

    private static @Nullable Object withId(List<?> items, @Nullable Object id) {
        return items.stream().filter(item -> Objects.equals(id(item), id)).findFirst().orElse(null);
    }
}
