package mpilot.console.fleet.change;

import java.util.List;
import java.util.Optional;

/**
 * A profile that is not as it was.
 *
 * @param id the profile's id
 * @param cells the cells that say something else; none where only what no column tells has changed
 */
public record RowChange(long id, List<CellChange> cells) {
    /** Takes its own copy of the list. */
    public RowChange {
        cells = List.copyOf(cells);
    }

    /** {@return the change of a column's cell; empty where it says what it said} */
    public Optional<CellChange> cell(String column) {
        return cells.stream().filter(cell -> cell.column().equals(column)).findFirst();
    }
}
