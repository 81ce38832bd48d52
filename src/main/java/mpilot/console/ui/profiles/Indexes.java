package mpilot.console.ui.profiles;

import mpilot.console.fleet.LoadedFleet;
import mpilot.console.fleet.column.Column;
import mpilot.console.fleet.column.Columns;
import mpilot.console.fleet.column.SortOrder;
import mpilot.console.fleet.word.WordIndex;
import mpilot.console.fleet.word.WordKind;

/** What a loaded fleet keeps once it was asked for, asked for ahead of the operator. */
final class Indexes {
    private Indexes() {}

    /**
     * {@code fleet}, its words indexed and the columns that are shown at first ranked. Away from
     * the FX thread.
     */
    static LoadedFleet of(LoadedFleet fleet) {
        for (WordKind kind : WordKind.values()) {
            WordIndex.of(fleet, kind);
        }
        Columns.all().stream()
                .filter(column -> column.layout().visible())
                .map(Column::id)
                .forEach(id -> SortOrder.by(id).sort(fleet.all()));
        return fleet;
    }
}
