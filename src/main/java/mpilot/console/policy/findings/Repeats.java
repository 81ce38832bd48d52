package mpilot.console.policy.findings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Finds what stands in a list more than once. */
final class Repeats {
    /** Up to here comparing each with each is less work than a set. */
    private static final int FEW = 12;

    private Repeats() {}

    /** {@return the places of each key that comes more than once, in the list's order} */
    static <T> List<List<Integer>> of(List<T> list, Function<T, String> key) {
        if (list.size() < 2) {
            return List.of();
        }
        String[] keys = new String[list.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = key.apply(list.get(i));
        }
        if (hasNone(keys)) {
            return List.of();
        }
        Map<String, List<Integer>> places = new HashMap<>();
        List<List<Integer>> repeats = new ArrayList<>();
        for (int i = 0; i < keys.length; i++) {
            List<Integer> same = places.computeIfAbsent(keys[i], _ -> new ArrayList<>(1));
            same.add(i);
            if (same.size() == 2) {
                repeats.add(same);
            }
        }
        return repeats;
    }

    /** Most lists are short and have none: those are looked through without keeping anything. */
    private static boolean hasNone(String[] keys) {
        if (keys.length > FEW) {
            return Set.copyOf(Arrays.asList(keys)).size() == keys.length;
        }
        for (int i = 1; i < keys.length; i++) {
            for (int j = 0; j < i; j++) {
                if (keys[i].equals(keys[j])) {
                    return false;
                }
            }
        }
        return true;
    }

    /** {@return the pointers of {@code places} in the list at {@code pointer}} */
    static List<String> pointers(String pointer, List<Integer> places) {
        return places.stream().map(place -> pointer + "/" + place).toList();
    }
}
