package mpilot.console.policy.reach;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Places of profiles in a fleet, each once, in rising order: numbers, as millions may be kept. */
final class Positions {
    static final Positions NONE = of(IntStream.empty());

    private final int[] sorted;

    private Positions(int[] sorted) {
        this.sorted = sorted;
    }

    /** {@return the places in {@code rising}, which come in rising order} */
    static Positions of(IntStream rising) {
        return new Positions(rising.toArray());
    }

    IntStream stream() {
        return IntStream.of(sorted);
    }

    boolean contains(int position) {
        return Arrays.binarySearch(sorted, position) >= 0;
    }

    /** {@return the places that are here or in {@code other}} */
    Positions and(Positions other) {
        return other.sorted.length == 0
                ? this
                : of(IntStream.concat(stream(), other.stream()).sorted().distinct());
    }
}
