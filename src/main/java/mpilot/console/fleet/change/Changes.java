package mpilot.console.fleet.change;

import mpilot.console.fleet.FleetRow;
import mpilot.console.fleet.column.Column;
import mpilot.console.fleet.column.Columns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What changed between two looks at the same view, by id. Time alone changes nothing: a row counts
 * as changed where the gateway says something else of its profile.
 *
 * @param changed the profiles that are not as they were, by id
 * @param added the ids that were not there before, in the order of the later look
 * @param removed the rows that are no longer there, in the order of the earlier look
 */
public record Changes(Map<Long, RowChange> changed, List<Long> added, List<FleetRow> removed) {
    /** No change. */
    public static final Changes NONE = new Changes(Map.of(), List.of(), List.of());

    private static final List<Column<?>> COLUMNS =
            Columns.all().stream()
                    .filter(column -> !column.id().equals(Columns.TIME_TO_NEXT_RESET))
                    .toList();

    /** Takes its own copies. */
    public Changes {
        changed = Map.copyOf(changed);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    /**
     * {@return what {@code after} says else than {@code before}} Both are answers to the same
     * question: the rows of a page, or of a whole fleet.
     */
    public static Changes between(List<FleetRow> before, List<FleetRow> after) {
        Map<Long, FleetRow> left = LinkedHashMap.newLinkedHashMap(before.size());
        before.forEach(row -> left.put(row.profile().id(), row));
        Map<Long, RowChange> changed = new HashMap<>();
        List<Long> added = new ArrayList<>();
        for (FleetRow row : after) {
            long id = row.profile().id();
            FleetRow was = left.remove(id);
            if (was == null) {
                added.add(id);
            } else if (!was.profile().equals(row.profile())) {
                changed.put(id, new RowChange(id, cells(was, row)));
            }
        }
        return new Changes(changed, added, List.copyOf(left.values()));
    }

    private static List<CellChange> cells(FleetRow before, FleetRow after) {
        return COLUMNS.stream()
                .filter(column -> !column.isSame(before, after))
                .map(column -> CellChange.of(column, before, after))
                .toList();
    }

    /** {@return whether there is nothing to mark} */
    public boolean isEmpty() {
        return changed.isEmpty() && added.isEmpty() && removed.isEmpty();
    }

    /** {@return the change of a profile; empty where it is as it was, or was not there} */
    public Optional<RowChange> of(long id) {
        return Optional.ofNullable(changed.get(id));
    }
}
