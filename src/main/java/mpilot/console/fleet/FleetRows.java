package mpilot.console.fleet;

import java.util.AbstractList;
import java.util.RandomAccess;

/**
 * Rows of a loaded fleet in some order: all, those that a filter left, or those sorted. A list that
 * costs four bytes a row.
 */
public final class FleetRows extends AbstractList<FleetRow> implements RandomAccess {
    private final LoadedFleet fleet;
    private final int[] positions;

    FleetRows(LoadedFleet fleet, int[] positions) {
        this.fleet = fleet;
        this.positions = positions;
    }

    /** {@return rows of {@code fleet} by their places in the gateway's order} */
    public static FleetRows of(LoadedFleet fleet, int... positions) {
        return new FleetRows(fleet, positions.clone());
    }

    /** {@return the fleet that the rows are of} */
    public LoadedFleet fleet() {
        return fleet;
    }

    /** {@return the rows' places in the gateway's order, in the order of this list} */
    public int[] positions() {
        return positions.clone();
    }

    /** {@return where the profile with this id stands in this list; -1 where it is not in it} */
    public int indexOfId(long id) {
        int position = fleet.byId(id).map(FleetRow::position).orElse(-1);
        for (int i = 0; i < positions.length; i++) {
            if (positions[i] == position) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public FleetRow get(int index) {
        return fleet.row(positions[index]);
    }

    @Override
    public int size() {
        return positions.length;
    }
}
