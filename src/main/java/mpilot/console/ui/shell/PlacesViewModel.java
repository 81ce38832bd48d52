package mpilot.console.ui.shell;

import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.ArrayList;
import java.util.List;

/** Which place of the window is shown. */
public final class PlacesViewModel {
    private final List<String> ids;
    private final ReadOnlyObjectWrapper<String> shown;

    private final ReadOnlyLongWrapper visits = new ReadOnlyLongWrapper();

    /** The places left behind, the latest last, each once. */
    private final List<String> before = new ArrayList<>();

    /** Shows the first of the places called {@code ids}. */
    public PlacesViewModel(List<String> ids) {
        this.ids = List.copyOf(ids);
        this.shown = new ReadOnlyObjectWrapper<>(this.ids.getFirst());
    }

    /** {@return the id of the place that is shown} */
    public ReadOnlyObjectProperty<String> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** {@return how often a place was asked for, the one that was shown already included} */
    public ReadOnlyLongProperty visitsProperty() {
        return visits.getReadOnlyProperty();
    }

    /** {@return the ids of the places, in their order} */
    public List<String> ids() {
        return ids;
    }

    /**
     * Shows the place called {@code id}; one that is not here changes nothing.
     *
     * @return whether it is here
     */
    public boolean show(String id) {
        boolean here = ids.contains(id);
        if (here && !shown.get().equals(id)) {
            before.remove(id);
            before.remove(shown.get());
            before.add(shown.get());
            shown.set(id);
        }
        if (here) {
            visits.set(visits.get() + 1);
        }
        return here;
    }

    /** Shows the place that was shown before this one; none changes nothing. */
    public void back() {
        if (!before.isEmpty()) {
            shown.set(before.removeLast());
        }
    }
}
