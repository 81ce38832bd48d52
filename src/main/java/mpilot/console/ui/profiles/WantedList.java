package mpilot.console.ui.profiles;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import mpilot.console.fleet.column.SortOrder;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.ui.profiles.filter.FilterViewModel;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * What the operator wants the list to show, and when that is to be asked: typing waits for more of
 * it. What {@link ShownList} shows comes after it.
 */
final class WantedList {
    /** The page sizes on offer. */
    static final List<Integer> PAGE_SIZES = List.of(25, 50, 100);

    private static final Duration TYPING_PAUSE = Duration.ofMillis(120);

    /** A filter that has to load all is waited for until it is likely to be whole. */
    private static final Duration LOADING_PAUSE = Duration.ofMillis(600);

    private final FilterViewModel filter = new FilterViewModel();
    private final ObjectProperty<SortOrder> sort = new SimpleObjectProperty<>(SortOrder.NONE);
    private final ObjectProperty<Integer> pageSize =
            new SimpleObjectProperty<>(ProfileQuery.DEFAULT_LIMIT);
    private final BooleanProperty all = new SimpleBooleanProperty();
    private final Consumer<Duration> onQuestion;
    private final Runnable onPageSize;
    private boolean untold;

    /**
     * Wants everything, in the gateway's order, page by page.
     *
     * @param onQuestion is told after which pause the question, as it now is, is to be asked
     * @param onPageSize is told that pages have another size
     */
    WantedList(Consumer<Duration> onQuestion, Runnable onPageSize) {
        this.onQuestion = onQuestion;
        this.onPageSize = onPageSize;
        filter.parsedProperty().subscribe((_, _) -> questionChanged(pause()));
        sort.subscribe((_, _) -> questionChanged(Duration.ZERO));
        all.subscribe((_, _) -> questionChanged(Duration.ZERO));
        pageSize.subscribe((_, _) -> pageSizeChanged());
    }

    FilterViewModel filter() {
        return filter;
    }

    ObjectProperty<SortOrder> sortProperty() {
        return sort;
    }

    BooleanProperty allProperty() {
        return all;
    }

    ObjectProperty<Integer> pageSizeProperty() {
        return pageSize;
    }

    /** All this as one question. */
    Question question() {
        return new Question(filter.filter(), sort.get(), all.get());
    }

    /** Wants what {@code query} names, its page size included where it has one on offer. */
    void want(ProfileQuery query) {
        filter.show(query);
        if (query.limit() != null && PAGE_SIZES.contains(query.limit())) {
            pageSize.set(query.limit());
        }
    }

    /** Wants what the filter's {@code text} names in {@code order}. */
    void want(String text, SortOrder order, boolean allAtHand) {
        filter.set(text);
        sort.set(order);
        all.set(allAtHand);
    }

    /** Makes {@code changes} of which nobody is told. */
    void changeUntold(Runnable changes) {
        untold = true;
        changes.run();
        untold = false;
    }

    private Duration pause() {
        if (!filter.isTyped()) {
            return Duration.ZERO;
        }
        return question().needsAll() ? LOADING_PAUSE : TYPING_PAUSE;
    }

    private void questionChanged(Duration pause) {
        if (!untold) {
            onQuestion.accept(pause);
        }
    }

    private void pageSizeChanged() {
        if (!untold) {
            onPageSize.run();
        }
    }
}
