package mpilot.console.fleet.column;

import mpilot.console.fleet.FleetRows;
import mpilot.console.fleet.LoadedFleet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What rows are sorted by, the most important column first. Rows that are equal by all of it stay
 * in the order they were in; rows without a value come last in both directions.
 *
 * @param keys the columns, each once
 */
public record SortOrder(List<SortKey> keys) {
    /** The gateway's own order. */
    public static final SortOrder NONE = new SortOrder(List.of());

    /** Takes its own copy; of a column that is named twice only the first place counts. */
    public SortOrder {
        Set<String> seen = new HashSet<>();
        keys = keys.stream().filter(key -> seen.add(key.column())).toList();
    }

    /** {@return the order by keys as {@link #texts} writes them} */
    public static SortOrder of(List<String> texts) {
        return new SortOrder(texts.stream().map(SortKey::of).toList());
    }

    /** {@return the keys, as settings and links hold them} */
    public List<String> texts() {
        return keys.stream().map(SortKey::text).toList();
    }

    /** {@return the order by one column, the smallest first} */
    public static SortOrder by(String column) {
        return new SortOrder(List.of(new SortKey(column, false)));
    }

    /** {@return the order by one column, the largest first} */
    public static SortOrder byDescending(String column) {
        return new SortOrder(List.of(new SortKey(column, true)));
    }

    /**
     * {@return what a click on a column's header makes of this: ascending, then descending, then no
     * more}
     *
     * @param keepOthers whether the other columns stay, as with Shift
     */
    public SortOrder clicked(String column, boolean keepOthers) {
        int place = place(column).orElse(0) - 1;
        List<SortKey> next = new ArrayList<>(keepOthers ? keys : List.of());
        next.removeIf(key -> key.column().equals(column));
        int at = keepOthers && place >= 0 ? place : next.size();
        if (place < 0) {
            next.add(at, new SortKey(column, false));
        } else if (!keys.get(place).descending()) {
            next.add(at, new SortKey(column, true));
        }
        return new SortOrder(next);
    }

    /** {@return the place of a column in this, from 1; empty where it is not in it} */
    public OptionalInt place(String column) {
        return IntStream.range(0, keys.size())
                .filter(i -> keys.get(i).column().equals(column))
                .map(i -> i + 1)
                .findFirst();
    }

    /**
     * {@return {@code rows} in this order} Words are ordered as the process's language does. A
     * column that this console does not have is passed over. Away from the FX thread.
     */
    public FleetRows sort(FleetRows rows) {
        int[] positions = rows.positions();
        for (SortKey key : keys.reversed()) {
            Column<?> column = Columns.byId(key.column()).orElse(null);
            if (column != null) {
                sort(positions, ranks(column, rows.fleet()), key.descending());
            }
        }
        return FleetRows.of(rows.fleet(), positions);
    }

    private static Ranks ranks(Column<?> column, LoadedFleet fleet) {
        return column.ranks(fleet, Locale.getDefault());
    }

    /** Sorts by rank and then by the place before, which makes it stable. */
    private static void sort(int[] positions, Ranks ranks, boolean descending) {
        long[] packed = new long[positions.length];
        for (int i = 0; i < packed.length; i++) {
            int rank = ranks.of(positions[i]);
            long order =
                    rank == Ranks.NONE
                            ? ranks.count()
                            : descending ? ranks.count() - 1 - rank : rank;
            packed[i] = order << Integer.SIZE | i;
        }
        Arrays.parallelSort(packed);
        int[] before = positions.clone();
        for (int i = 0; i < packed.length; i++) {
            positions[i] = before[(int) packed[i]];
        }
    }
}
