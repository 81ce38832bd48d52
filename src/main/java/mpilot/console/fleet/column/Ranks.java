package mpilot.console.fleet.column;

import mpilot.console.fleet.FleetRow;
import mpilot.console.fleet.LoadedFleet;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The place of every row among all by one column, so that sorting compares integers: equal values
 * have the same rank, from 0; rows without a value have {@link #NONE}.
 */
final class Ranks {
    static final int NONE = -1;

    private final int[] byPosition;
    private final int count;

    private Ranks(int[] byPosition, int count) {
        this.byPosition = byPosition;
        this.count = count;
    }

    /** The ranks of values by their natural order. */
    static <T extends Comparable<? super T>> Ranks of(
            LoadedFleet fleet, Function<FleetRow, @Nullable T> value) {
        Placed<T>[] placed = placed(fleet, value);
        Arrays.parallelSort(placed);
        int[] byPosition = new int[fleet.size()];
        Arrays.fill(byPosition, NONE);
        int rank = 0;
        for (int i = 0; i < placed.length; i++) {
            if (i > 0 && placed[i - 1].compareTo(placed[i]) != 0) {
                rank++;
            }
            byPosition[placed[i].position()] = rank;
        }
        return new Ranks(byPosition, placed.length == 0 ? 0 : rank + 1);
    }

    /** The ranks of words in the order of a language. */
    static Ranks ofWords(
            LoadedFleet fleet, Function<FleetRow, @Nullable String> words, Locale locale) {
        TextOrder order = new TextOrder(locale);
        Map<String, TextOrder.Key> keys = new ConcurrentHashMap<>();
        return of(
                fleet,
                row -> {
                    String text = words.apply(row);
                    return text == null ? null : keys.computeIfAbsent(text, order::key);
                });
    }

    private static <T extends Comparable<? super T>> Placed<T>[] placed(
            LoadedFleet fleet, Function<FleetRow, @Nullable T> value) {
        @SuppressWarnings("unchecked") // an array of a generic type
        Placed<T>[] placed =
                IntStream.range(0, fleet.size())
                        .parallel()
                        .mapToObj(position -> placed(value.apply(fleet.row(position)), position))
                        .filter(Objects::nonNull)
                        .toArray(Placed[]::new);
        return placed;
    }

    private static <T extends Comparable<? super T>> @Nullable Placed<T> placed(
            @Nullable T value, int position) {
        return value == null ? null : new Placed<>(hint(value), value, position);
    }

    /** A number that is never smaller for a larger value, and saves comparing most of them. */
    private static long hint(Object value) {
        return switch (value) {
            case TextOrder.Key key -> key.hint();
            case Long number -> number;
            case Integer number -> number;
            case Double number -> hint(number.doubleValue());
            case BigDecimal number -> hint(number.doubleValue());
            case Instant moment -> moment.getEpochSecond();
            case Duration length -> length.toSeconds();
            default -> 0;
        };
    }

    /** The bits of {@code number} as an integer of the same order; it is not NaN. */
    private static long hint(double number) {
        long bits = Double.doubleToLongBits(number);
        return bits ^ (bits >> (Long.SIZE - 1) & Long.MAX_VALUE);
    }

    /** The rank of the row at {@code position}, or {@link #NONE}. */
    int of(int position) {
        return byPosition[position];
    }

    /** How many ranks there are. */
    int count() {
        return count;
    }

    private record Placed<T extends Comparable<? super T>>(long hint, T value, int position)
            implements Comparable<Placed<T>> {
        @Override
        public int compareTo(Placed<T> other) {
            int order = Long.compare(hint, other.hint);
            return order == 0 ? value.compareTo(other.value) : order;
        }
    }
}
