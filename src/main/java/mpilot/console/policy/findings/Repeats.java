package mpilot.console.policy.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Finds what stands in a list more than once. */
final class Repeats {
    private Repeats() {}

    /** {@return the places of each key that comes more than once, in the list's order} */
    static <T> List<List<Integer>> of(List<T> list, Function<T, String> key) {
        if (list.size() < 2) {
            return List.of();
        }
        Map<String, List<Integer>> places = new HashMap<>();
        List<List<Integer>> repeats = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            List<Integer> same =
                    places.computeIfAbsent(key.apply(list.get(i)), _ -> new ArrayList<>(1));
            same.add(i);
            if (same.size() == 2) {
                repeats.add(same);
            }
        }
        return repeats;
    }

    /** {@return the pointers of {@code places} in the list at {@code pointer}} */
    static List<String> pointers(String pointer, List<Integer> places) {
        return places.stream().map(place -> pointer + "/" + place).toList();
    }
}
