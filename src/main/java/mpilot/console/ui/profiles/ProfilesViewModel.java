package mpilot.console.ui.profiles;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;

import mpilot.console.fleet.LoadedFleet;
import mpilot.console.fleet.column.SortOrder;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.gateway.ProfileSource;
import mpilot.console.task.TaskRunner;
import mpilot.console.ui.fleet.FleetState;
import mpilot.console.ui.fleet.FleetViewModel;
import mpilot.console.ui.profiles.cell.ProfileRow;
import mpilot.console.ui.profiles.filter.FilterViewModel;

import org.jspecify.annotations.Nullable;

import java.time.InstantSource;
import java.util.List;

/**
 * The list of access profiles as the operator works with it: what is asked, which page of it is
 * shown, what is selected. Pages are the gateway's own while it can answer the question; what it
 * cannot – an order, or a term of the filter – is answered from all that match, never from a page
 * alone. The rows before a question stay until its answer.
 */
public final class ProfilesViewModel {
    private final Asking asking;
    private final WantedList wanted;
    private final ShownList shown;
    private final LongWait longWait;

    /**
     * Starts with nothing asked; {@link #refresh} asks for the first page.
     *
     * @param source gives the pages
     * @param whole all profiles, shared with the places that look at the whole
     * @param narrowed those that match what the gateway can apply, for this list alone
     */
    public ProfilesViewModel(
            ProfileSource source,
            FleetViewModel whole,
            FleetViewModel narrowed,
            TaskRunner tasks,
            InstantSource clock) {
        asking = new Asking(source, whole, narrowed, tasks, clock);
        wanted = asking.wanted();
        shown = asking.shown();
        longWait =
                new LongWait(
                        Bindings.createBooleanBinding(
                                asking::isGatewayAwaited, loadingProperty(), gatheringProperty()),
                        tasks);
    }

    /** {@return the filter} */
    public FilterViewModel filter() {
        return wanted.filter();
    }

    /** {@return the order that is asked for; none is the gateway's own} */
    public ObjectProperty<SortOrder> sortProperty() {
        return wanted.sortProperty();
    }

    /** {@return whether all that match are to be at hand, though a page would do} */
    public BooleanProperty allWantedProperty() {
        return wanted.allProperty();
    }

    /** {@return the rows on a page, one of the sizes on offer} */
    public ObjectProperty<Integer> pageSizeProperty() {
        return wanted.pageSizeProperty();
    }

    /** {@return what is shown, and what goes with it} */
    public ShownList shown() {
        return shown;
    }

    /** {@return the rows shown} */
    public ReadOnlyObjectProperty<List<ProfileRow>> rowsProperty() {
        return shown.rowsProperty();
    }

    /** {@return where the rows stand in the whole; null before the first answer} */
    public ReadOnlyObjectProperty<@Nullable PageInfo> pageProperty() {
        return shown.pageProperty();
    }

    /** {@return what the list shows} */
    public ReadOnlyObjectProperty<ListState> stateProperty() {
        return shown.stateProperty();
    }

    /** {@return whether an answer is waited for} */
    public ReadOnlyBooleanProperty loadingProperty() {
        return asking.loadingProperty();
    }

    /** {@return whether the gateway has been waited for long enough to say so} */
    public ReadOnlyBooleanProperty longLoadingProperty() {
        return longWait.isLongProperty();
    }

    /** {@return how far the loading of all that match is; null while none is under way} */
    public ReadOnlyObjectProperty<@Nullable FleetState> gatheringProperty() {
        return asking.gatheringProperty();
    }

    /** {@return profiles whose words are worth suggesting: at hand, and indexed} */
    public LoadedFleet seen() {
        return asking.seen();
    }

    /** {@return the rows that are selected, on this page and others} */
    public RowSelection selection() {
        return shown.selection();
    }

    /** {@return the row that is looked into; null for none} */
    public ObjectProperty<@Nullable ProfileRow> openedProperty() {
        return shown.openedProperty();
    }

    /** {@return whether the rows shown do not yet answer what is asked} */
    public boolean isBehind() {
        return asking.isBehind();
    }

    /** Asks for the page that is shown once more. */
    public void refresh() {
        asking.refresh();
    }

    /** Goes to the first page. */
    public void showFirst() {
        showPage(1);
    }

    /** Goes one page back, if there is one; from the page that is waited for, if one is. */
    public void showPrevious() {
        PageInfo page = asking.turnedTo();
        if (page != null && page.hasPrevious()) {
            asking.goTo(Math.max(0, page.offset() - page.limit()));
        }
    }

    /**
     * Goes one page on, if there is one: to the row after the last that came, or on from the page
     * that is waited for, if one is.
     */
    public void showNext() {
        PageInfo page = asking.turnedTo();
        if (page != null && page.hasNext()) {
            asking.goTo(page.offset() + page.rows());
        }
    }

    /** Goes to the last page. */
    public void showLast() {
        showPage(Long.MAX_VALUE);
    }

    /** Goes to page {@code number}, from 1, or to the nearest there is. */
    public void showPage(long number) {
        PageInfo page = pageProperty().get();
        if (page != null) {
            asking.goTo(page.offsetOf(number));
        }
    }

    /** Asks for what {@code query} names, its page size included where it has one on offer. */
    public void show(ProfileQuery query) {
        changeTogether(() -> wanted.want(query));
    }

    /** Asks once for all that {@code changes} of filter, order and page size come to. */
    public void changeTogether(Runnable changes) {
        asking.changeTogether(changes);
    }

    /** Searches now for what was typed, without waiting for the pause. */
    public void searchNow() {
        asking.askFirst();
    }

    /** Agrees to load as many profiles as {@link FleetState.Asking} told. */
    public void agree() {
        asking.agree();
    }

    /** Loads no longer, and goes back to what is shown. */
    public void cancelLoading() {
        asking.cancelLoading();
    }

    /** Selects every row that matches where all are at hand, and those of the page otherwise. */
    public void selectAll() {
        shown.selectAll();
    }

    /** Takes back what is under way, as the operator wishes; the rows stay. */
    public void cancel() {
        asking.cancel();
    }

    /** Ends what is under way. */
    public void close() {
        asking.close();
    }
}
