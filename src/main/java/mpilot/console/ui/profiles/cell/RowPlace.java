package mpilot.console.ui.profiles.cell;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * A place in the table, with the profile that stands there now. A page that is turned or looked at
 * again has other profiles in the same places: of other places the table would lay out all that is
 * seen and work out every style, which takes longer than all else that a page needs.
 */
public final class RowPlace {
    private final ReadOnlyObjectWrapper<ProfileRow> row;

    /** A place where {@code row} stands. */
    public RowPlace(ProfileRow row) {
        this.row = new ReadOnlyObjectWrapper<>(row);
    }

    /** {@return what stands there; never null} */
    public ReadOnlyObjectProperty<ProfileRow> rowProperty() {
        return row.getReadOnlyProperty();
    }

    /** {@return what stands there now} */
    public ProfileRow row() {
        return row.get();
    }

    /** Has {@code other} stand there. */
    public void show(ProfileRow other) {
        row.set(other);
    }
}
