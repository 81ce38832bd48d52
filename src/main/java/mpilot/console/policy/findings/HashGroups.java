package mpilot.console.policy.findings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which of many keys may be the same, by their hashes alone: nearly all of a fleet's differ, and a
 * map of every key would take the most of the time and the memory that looking at its names takes.
 */
final class HashGroups {
    private HashGroups() {}

    /** {@return the places in {@code hashes}, from 0 and rising, of each hash that several have} */
    static List<int[]> of(int[] hashes) {
        long[] sorted = new long[hashes.length];
        for (int i = 0; i < hashes.length; i++) {
            sorted[i] = ((long) hashes[i] << Integer.SIZE) | i;
        }
        Arrays.sort(sorted);
        List<int[]> groups = new ArrayList<>();
        int start = 0;
        for (int end = 1; end <= sorted.length; end++) {
            if (end == sorted.length || hash(sorted[end]) != hash(sorted[start])) {
                if (end - start > 1) {
                    groups.add(places(sorted, start, end));
                }
                start = end;
            }
        }
        return groups;
    }

    private static int hash(long hashAndPlace) {
        return (int) (hashAndPlace >> Integer.SIZE);
    }

    private static int[] places(long[] sorted, int start, int end) {
        int[] places = new int[end - start];
        for (int i = 0; i < places.length; i++) {
            places[i] = (int) sorted[start + i];
        }
        return places;
    }
}
