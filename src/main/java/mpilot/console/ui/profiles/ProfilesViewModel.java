package mpilot.console.ui.profiles;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;

import mpilot.console.fleet.FleetRows;
import mpilot.console.fleet.LoadedFleet;
import mpilot.console.fleet.column.SortOrder;
import mpilot.console.gateway.GatewayException;
import mpilot.console.gateway.GatewayFailure;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.gateway.ProfileSource;
import mpilot.console.task.TaskRunner;
import mpilot.console.ui.fleet.FleetState;
import mpilot.console.ui.fleet.FleetViewModel;
import mpilot.console.ui.kit.Problem;
import mpilot.console.ui.profiles.cell.ProfileRow;
import mpilot.console.ui.profiles.filter.FilterViewModel;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/**
 * The list of access profiles as the operator works with it: what is asked, which page of it is
 * shown, what is selected. Pages are the gateway's own while it can answer the question; what it
 * cannot – an order, or a term of the filter – is answered from all that match, never from a page
 * alone. The rows before a question stay until its answer.
 */
public final class ProfilesViewModel {
    private final WantedList wanted;
    private final GatewayPages pages;
    private final AllMatches matches;

    private final ShownList shown = new ShownList();
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();
    private final LongWait longWait;

    private Question asked = Question.ALL;
    private long askedOffset;
    private String shownFilter = "";

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
        wanted = new WantedList(this::questionChanged, () -> goTo(0));
        pages = new GatewayPages(source, tasks, clock, this::show, this::fail);
        matches =
                new AllMatches(
                        whole, narrowed, tasks, clock, this::show, this::fail, this::cancelLoading);
        longWait =
                new LongWait(
                        Bindings.createBooleanBinding(
                                this::isGatewayAwaited, loading, gatheringProperty()),
                        tasks);
        gatheringProperty().subscribe(this::gathering);
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
        return loading.getReadOnlyProperty();
    }

    /** {@return whether the gateway has been waited for long enough to say so} */
    public ReadOnlyBooleanProperty longLoadingProperty() {
        return longWait.isLongProperty();
    }

    /** {@return how far the loading of all that match is; null while none is under way} */
    public ReadOnlyObjectProperty<@Nullable FleetState> gatheringProperty() {
        return matches.gatheringProperty();
    }

    /** {@return profiles whose words are worth suggesting: at hand, and indexed} */
    public LoadedFleet seen() {
        LoadedFleet prepared = matches.prepared();
        return prepared == null ? pages.seen() : prepared;
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
        return pageProperty().get() == null || !shown.question().equals(wanted.question());
    }

    /** Asks for the page that is shown once more. */
    public void refresh() {
        PageInfo page = pageProperty().get();
        askedOffset = page == null ? 0 : page.offset();
        if (isAtHand()) {
            loading.set(true);
            matches.reload();
        } else {
            ask(askedOffset, Duration.ZERO);
        }
    }

    /** Goes to the first page. */
    public void showFirst() {
        showPage(1);
    }

    /** Goes one page back, if there is one. */
    public void showPrevious() {
        PageInfo page = pageProperty().get();
        if (page != null && page.hasPrevious()) {
            goTo(Math.max(0, page.offset() - page.limit()));
        }
    }

    /** Goes one page on, if there is one: to the row after the last that came. */
    public void showNext() {
        PageInfo page = pageProperty().get();
        if (page != null && page.hasNext()) {
            goTo(page.offset() + page.rows());
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
            goTo(page.offsetOf(number));
        }
    }

    /** Asks for what {@code query} names, its page size included where it has one on offer. */
    public void show(ProfileQuery query) {
        changeTogether(() -> wanted.want(query));
    }

    /** Asks once for all that {@code changes} of filter, order and page size come to. */
    public void changeTogether(Runnable changes) {
        wanted.changeUntold(changes);
        ask(0, Duration.ZERO);
    }

    /** Searches now for what was typed, without waiting for the pause. */
    public void searchNow() {
        ask(0, Duration.ZERO);
    }

    /** Agrees to load as many profiles as {@link FleetState.Asking} told. */
    public void agree() {
        matches.agree();
    }

    /** Loads no longer, and goes back to what is shown. */
    public void cancelLoading() {
        matches.cancel();
        if (pageProperty().get() == null) {
            changeTogether(() -> wanted.want("", SortOrder.NONE, false));
            return;
        }
        Question before = shown.question();
        wanted.changeUntold(() -> wanted.want(shownFilter, before.sort(), before.all()));
        asked = wanted.question();
        loading.set(false);
    }

    /** Selects every row that matches where all are at hand, and those of the page otherwise. */
    public void selectAll() {
        shown.selectAll();
    }

    /** Takes back what is under way, as the operator wishes; the rows stay. */
    public void cancel() {
        if (loading.get()) {
            pages.cancel();
            matches.cancel();
            fail(Problem.of(new GatewayException(new GatewayFailure.Cancelled())));
        }
    }

    /** Ends what is under way. */
    public void close() {
        pages.cancel();
        matches.cancel();
        loading.set(false);
    }

    private void questionChanged(Duration pause) {
        if (!wanted.question().equals(asked)) {
            ask(0, pause);
        }
    }

    private void goTo(long offset) {
        FleetRows all = shown.atHandProperty().get();
        if (all != null && isAtHand() && !loading.get()) {
            askedOffset = offset;
            shown.turnTo(all, offset, pageSizeProperty().get());
        } else {
            ask(offset, Duration.ZERO);
        }
    }

    /** Whether all that match what is asked are at hand. */
    private boolean isAtHand() {
        AllMatches.Arranged arranged = matches.shown();
        return arranged != null && arranged.question().equals(wanted.question());
    }

    private void ask(long offset, Duration pause) {
        asked = wanted.question();
        askedOffset = offset;
        loading.set(true);
        if (asked.needsAll()) {
            pages.cancel();
            matches.ask(asked, pause);
        } else {
            matches.leave();
            int from = (int) Math.min(offset, Integer.MAX_VALUE);
            pages.ask(asked.plan().query().page(pageSizeProperty().get(), from), pause);
        }
    }

    /** Not while it is the operator's answer that is waited for. */
    private boolean isGatewayAwaited() {
        return loading.get() && !(gatheringProperty().get() instanceof FleetState.Asking);
    }

    /** A gateway that answers fails no longer, though there are no rows yet. */
    private void gathering(@Nullable FleetState state) {
        if (state instanceof FleetState.Asking
                || (state instanceof FleetState.Loading(long rows, long _) && rows > 0)) {
            shown.answering();
        }
    }

    private void show(GatewayPages.Page page) {
        shownFilter = filter().textProperty().get();
        shown.show(asked, page);
        loading.set(false);
    }

    private void show(AllMatches.Arranged arranged) {
        shownFilter = filter().textProperty().get();
        shown.show(arranged, askedOffset, pageSizeProperty().get());
        loading.set(false);
    }

    private void fail(Problem problem) {
        shown.fail(problem);
        loading.set(false);
    }
}
