package mpilot.console.ui.profiles;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

import mpilot.console.fleet.FleetRow;
import mpilot.console.ui.profiles.cell.ProfileRow;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rows that are selected, by id, whatever page they are on: they outlive paging, sorting and
 * refreshing.
 */
public final class RowSelection {
    private final Map<Long, FleetRow> rows = new LinkedHashMap<>();
    private final ReadOnlyIntegerWrapper size = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();

    /** {@return how many are selected} */
    public ReadOnlyIntegerProperty sizeProperty() {
        return size.getReadOnlyProperty();
    }

    /** A number that is another after every change but those by {@link #choose}. */
    ReadOnlyIntegerProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    /** {@return the selected rows, as they were last seen, in the order they were selected in} */
    public List<FleetRow> rows() {
        return List.copyOf(rows.values());
    }

    /** {@return whether the profile with this id is selected} */
    public boolean has(long id) {
        return rows.containsKey(id);
    }

    /**
     * Takes what was chosen on a page.
     *
     * @param page the rows of the page
     * @param chosen those of them that are selected now
     * @param keepOthers whether what is selected on other pages stays
     */
    void choose(List<ProfileRow> page, List<ProfileRow> chosen, boolean keepOthers) {
        if (keepOthers) {
            Set<Long> kept = new HashSet<>();
            chosen.forEach(row -> kept.add(row.id()));
            for (ProfileRow row : page) {
                if (!kept.contains(row.id())) {
                    rows.remove(row.id());
                }
            }
        } else {
            rows.clear();
        }
        chosen.forEach(row -> rows.put(row.id(), row.fleetRow()));
        size.set(rows.size());
    }

    /** Selects these and no others. */
    void selectAll(List<FleetRow> all) {
        rows.clear();
        for (FleetRow row : all) {
            rows.put(row.profile().id(), row);
        }
        changed();
    }

    /** Selects nothing. */
    public void clear() {
        selectAll(List.of());
    }

    /** Takes rows as they are now; those that are selected stay so. */
    void renew(List<FleetRow> seen) {
        if (rows.isEmpty()) {
            return;
        }
        for (FleetRow row : seen) {
            rows.replace(row.profile().id(), row);
        }
    }

    /** Forgets rows that are no longer there. */
    void drop(List<FleetRow> gone) {
        boolean any = false;
        for (FleetRow row : gone) {
            any |= rows.remove(row.profile().id()) != null;
        }
        if (any) {
            changed();
        }
    }

    private void changed() {
        size.set(rows.size());
        revision.set(revision.get() + 1);
    }
}
