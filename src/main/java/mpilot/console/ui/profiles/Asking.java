package mpilot.console.ui.profiles;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;

import mpilot.console.fleet.FleetRows;
import mpilot.console.fleet.LoadedFleet;
import mpilot.console.fleet.column.SortOrder;
import mpilot.console.gateway.GatewayException;
import mpilot.console.gateway.GatewayFailure;
import mpilot.console.gateway.ProfileSource;
import mpilot.console.task.TaskRunner;
import mpilot.console.ui.fleet.FleetState;
import mpilot.console.ui.fleet.FleetViewModel;
import mpilot.console.ui.kit.Problem;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.InstantSource;

/**
 * Asks what is wanted of those who can answer it – the gateway, page by page, or all that match –
 * and shows the answer that is still waited for. The rows before stay until it comes.
 */
final class Asking {
    private final WantedList wanted;
    private final ShownList shown = new ShownList();
    private final GatewayPages pages;
    private final AllMatches matches;
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();

    private Question asked = Question.ALL;
    private long askedOffset;
    private String shownFilter = "";

    /**
     * Asks nothing yet.
     *
     * @param source gives the pages
     * @param whole all profiles, shared with the places that look at the whole
     * @param narrowed those that match what the gateway can apply, for this list alone
     */
    Asking(
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
        gatheringProperty().subscribe(this::gathering);
    }

    /** What the operator wants. */
    WantedList wanted() {
        return wanted;
    }

    /** What is shown, and what goes with it. */
    ShownList shown() {
        return shown;
    }

    /** Whether an answer is waited for. */
    ReadOnlyBooleanProperty loadingProperty() {
        return loading.getReadOnlyProperty();
    }

    /** How far the loading of all that match is; null while none is under way. */
    ReadOnlyObjectProperty<@Nullable FleetState> gatheringProperty() {
        return matches.gatheringProperty();
    }

    /** Profiles whose words are worth suggesting: at hand, and indexed. */
    LoadedFleet seen() {
        LoadedFleet prepared = matches.prepared();
        return prepared == null ? pages.seen() : prepared;
    }

    /** Whether the rows shown do not yet answer what is asked. */
    boolean isBehind() {
        return shown.pageProperty().get() == null || !shown.question().equals(wanted.question());
    }

    /** The page that is shown, or the one of the same list that is waited for; null for none. */
    @Nullable PageInfo turnedTo() {
        PageInfo page = shown.pageProperty().get();
        boolean isTurning =
                page != null && loading.get() && !isBehind() && askedOffset != page.offset();
        return isTurning ? page.beginningAt(askedOffset) : page;
    }

    /** Asks for the page that is shown once more. */
    void refresh() {
        PageInfo page = shown.pageProperty().get();
        askedOffset = page == null ? 0 : page.offset();
        if (isAtHand()) {
            loading.set(true);
            matches.reload();
        } else {
            ask(askedOffset, Duration.ZERO);
        }
    }

    /** Asks once for all that {@code changes} of filter, order and page size come to. */
    void changeTogether(Runnable changes) {
        wanted.changeUntold(changes);
        ask(0, Duration.ZERO);
    }

    /** Asks for the first page of what is wanted now. */
    void askFirst() {
        ask(0, Duration.ZERO);
    }

    /** Agrees to load as many profiles as {@link FleetState.Asking} told. */
    void agree() {
        matches.agree();
    }

    /** Loads no longer, and goes back to what is shown. */
    void cancelLoading() {
        matches.cancel();
        if (shown.pageProperty().get() == null) {
            changeTogether(() -> wanted.want("", SortOrder.NONE, false));
            return;
        }
        Question before = shown.question();
        wanted.changeUntold(() -> wanted.want(shownFilter, before.sort(), before.all()));
        asked = wanted.question();
        loading.set(false);
    }

    /** Takes back what is under way, as the operator wishes; the rows stay. */
    void cancel() {
        if (loading.get()) {
            pages.cancel();
            matches.cancel();
            fail(Problem.of(new GatewayException(new GatewayFailure.Cancelled())));
        }
    }

    /** Ends what is under way. */
    void close() {
        pages.cancel();
        matches.cancel();
        loading.set(false);
    }

    private void questionChanged(Duration pause) {
        if (!wanted.question().equals(asked)) {
            ask(0, pause);
        }
    }

    /** Shows the page that begins at {@code offset}, which is asked for where it has to be. */
    void goTo(long offset) {
        FleetRows all = shown.atHandProperty().get();
        if (all != null && isAtHand() && !loading.get()) {
            askedOffset = offset;
            shown.turnTo(all, offset, wanted.pageSizeProperty().get());
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
            pages.ask(asked.plan().query().page(wanted.pageSizeProperty().get(), from), pause);
        }
    }

    /** Whether it is the gateway that is waited for, and not the operator's answer. */
    boolean isGatewayAwaited() {
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
        shownFilter = wanted.filter().textProperty().get();
        shown.show(asked, page);
        loading.set(false);
    }

    private void show(AllMatches.Arranged arranged) {
        shownFilter = wanted.filter().textProperty().get();
        shown.show(arranged, askedOffset, wanted.pageSizeProperty().get());
        loading.set(false);
    }

    private void fail(Problem problem) {
        shown.fail(problem);
        loading.set(false);
    }
}
