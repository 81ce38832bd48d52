package mpilot.console.ui.profiles.cell;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;

import org.jspecify.annotations.Nullable;

/** Hears of what stands in a place, for a cell that is for one place after another. */
public final class FollowedPlace {
    // Kept: the places outlast the cells, which are let go of.
    private final InvalidationListener onOther;
    private final WeakInvalidationListener listener;
    private @Nullable RowPlace place;

    /** Follows no place yet; {@code onOther} hears of whatever else comes to stand there. */
    public FollowedPlace(Runnable onOther) {
        this.onOther = _ -> onOther.run();
        this.listener = new WeakInvalidationListener(this.onOther);
    }

    /** Follows {@code now} in place of what was followed before; null for none. */
    public void follow(@Nullable RowPlace now) {
        if (now == place) {
            return;
        }
        if (place != null) {
            place.rowProperty().removeListener(listener);
        }
        place = now;
        if (now != null) {
            now.rowProperty().addListener(listener);
        }
    }

    /** {@return what stands there; null where no place is followed} */
    public @Nullable ProfileRow row() {
        return place == null ? null : place.row();
    }
}
