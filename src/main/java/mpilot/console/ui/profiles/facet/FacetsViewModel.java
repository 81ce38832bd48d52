package mpilot.console.ui.profiles.facet;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

import mpilot.console.fleet.FleetRows;
import mpilot.console.fleet.facet.Facet;
import mpilot.console.fleet.facet.Facets;
import mpilot.console.fleet.filter.Term;
import mpilot.console.task.LatestTask;
import mpilot.console.task.TaskRunner;
import mpilot.console.ui.profiles.filter.FilterViewModel;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** The facets of all that match, counted anew with every change while they are open. */
public final class FacetsViewModel {
    /** Values of one facet that are told. */
    private static final int MOST = 12;

    private final FilterViewModel filter;
    private final ObservableValue<@Nullable FleetRows> rows;
    private final LatestTask counting;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<List<Facet>> facets =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<WhyNone> whyNone =
            new ReadOnlyObjectWrapper<>(WhyNone.COUNTING);

    /** Why there are no facets. */
    enum WhyNone {
        /** What matches is not all here, or not counted yet. */
        COUNTING,
        /** The filter leaves nothing to count. */
        NO_MATCH,
        /** The gateway shows this caller no profile at all. */
        NOTHING_VISIBLE
    }

    /** Counts {@code rows}, null while not all are at hand; a click writes into {@code filter}. */
    public FacetsViewModel(
            FilterViewModel filter, ObservableValue<@Nullable FleetRows> rows, TaskRunner tasks) {
        this.filter = filter;
        this.rows = rows;
        this.counting = tasks.latestTask();
        rows.subscribe(this::count);
        open.subscribe(this::count);
    }

    /** {@return whether they are shown} */
    public BooleanProperty openProperty() {
        return open;
    }

    /** {@return the facets; none until they are counted} */
    public ReadOnlyObjectProperty<List<Facet>> facetsProperty() {
        return facets.getReadOnlyProperty();
    }

    /** {@return why there are no facets, while there are none} */
    ReadOnlyObjectProperty<WhyNone> whyNoneProperty() {
        return whyNone.getReadOnlyProperty();
    }

    /** Lists every profile again. */
    void clearFilter() {
        filter.clear();
    }

    /** {@return whether {@code term} is one of the filter's} */
    public boolean isChosen(Term term) {
        return filter.filter().terms().contains(term);
    }

    /** Filters by a value, or its opposite; no longer where that is so already. */
    public void choose(Term term, boolean negated) {
        Term wanted = negated ? term.negate() : term;
        if (isChosen(wanted)) {
            filter.remove(wanted);
        } else {
            filter.add(wanted);
        }
    }

    private void count() {
        FleetRows all = rows.getValue();
        whyNone.set(whyNone(all));
        if (open.get() && all != null) {
            counting.run(_ -> Facets.of(all, MOST), facets::set, _ -> facets.set(List.of()));
        } else {
            counting.cancel();
            facets.set(List.of());
        }
    }

    private WhyNone whyNone(@Nullable FleetRows all) {
        if (all == null || !all.isEmpty()) {
            return WhyNone.COUNTING;
        }
        return filter.isFiltered() ? WhyNone.NO_MATCH : WhyNone.NOTHING_VISIBLE;
    }
}
