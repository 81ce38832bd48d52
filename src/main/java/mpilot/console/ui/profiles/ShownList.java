package mpilot.console.ui.profiles;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;

import mpilot.console.fleet.FleetRow;
import mpilot.console.fleet.FleetRows;
import mpilot.console.fleet.change.Changes;
import mpilot.console.fleet.column.SortOrder;
import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.text.Text;
import mpilot.console.ui.kit.Problem;
import mpilot.console.ui.profiles.cell.ProfileRow;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What the list shows now: a page of the answer that came last, and what goes with it. */
public final class ShownList {
    private final ReadOnlyObjectWrapper<List<ProfileRow>> rows =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable PageInfo> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<ListState> state =
            new ReadOnlyObjectWrapper<>(new ListState.Loading());
    private final ReadOnlyObjectWrapper<@Nullable FleetRows> atHand = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<SortOrder> sort =
            new ReadOnlyObjectWrapper<>(SortOrder.NONE);
    private final ReadOnlyObjectWrapper<List<String>> applied =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Changes> changes =
            new ReadOnlyObjectWrapper<>(Changes.NONE);
    private final ObjectProperty<@Nullable ProfileRow> opened = new SimpleObjectProperty<>();
    private final RowSelection selection = new RowSelection();
    private final SeenTags seenTags = new SeenTags();
    private Question question = Question.ALL;
    private ProfileQuery query = ProfileQuery.ALL;

    ReadOnlyObjectProperty<List<ProfileRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable PageInfo> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** Which rows these are, of how many; empty before the first answer. */
    ObservableValue<String> coverage() {
        return page.map(info -> info == null ? "" : coverage(info)).orElse("");
    }

    ReadOnlyObjectProperty<ListState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    ObjectProperty<@Nullable ProfileRow> openedProperty() {
        return opened;
    }

    RowSelection selection() {
        return selection;
    }

    /** {@return all that match in their order; null while the pages are the gateway's} */
    public ReadOnlyObjectProperty<@Nullable FleetRows> atHandProperty() {
        return atHand.getReadOnlyProperty();
    }

    /** {@return the profiles of all that match; null while the pages are the gateway's} */
    public @Nullable List<AccessProfile> profilesAtHand() {
        FleetRows all = atHand.get();
        return all == null ? null : all.stream().map(FleetRow::profile).toList();
    }

    /** {@return the order that the rows are in} */
    public ReadOnlyObjectProperty<SortOrder> sortProperty() {
        return sort.getReadOnlyProperty();
    }

    /** {@return who applied which part of the filter, a sentence each} */
    public ReadOnlyObjectProperty<List<String>> appliedProperty() {
        return applied.getReadOnlyProperty();
    }

    /** {@return what changed since the last look at the same rows} */
    public ReadOnlyObjectProperty<Changes> changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /** {@return every tag seen on a row so far that can be asked for, in alphabetical order} */
    public ObservableList<String> seenTags() {
        return seenTags.tags();
    }

    /** {@return the query that the rows answer, without its page} */
    public ProfileQuery query() {
        return query;
    }

    Question question() {
        return question;
    }

    /** Shows a page of the gateway's own. */
    void show(Question answered, GatewayPages.Page shown) {
        begin(answered, shown.query().withoutPage(), shown.changes());
        atHand.set(null);
        applied.set(answered.plan().sentences());
        showRows(shown.info(), shown.cells());
        renew(shown.rows().all());
    }

    /** Shows the page at {@code offset}, or the nearest there is, of all that match. */
    void show(AllMatches.Arranged arranged, long offset, int pageSize) {
        FleetRows all = arranged.rows();
        begin(arranged.question(), all.fleet().query(), arranged.changes());
        atHand.set(all);
        applied.set(arranged.plan().sentences());
        showPage(all, offset, pageSize);
        selection.drop(arranged.changes().removed());
        renew(all);
    }

    /** Shows another page of all that match, which are shown already. */
    void turnTo(FleetRows all, long offset, int pageSize) {
        changes.set(Changes.NONE);
        showPage(all, offset, pageSize);
    }

    /** Selects every row that matches where all are at hand, and those of the page otherwise. */
    void selectAll() {
        FleetRows all = atHand.get();
        selection.selectAll(
                all != null ? all : rows.get().stream().map(ProfileRow::fleetRow).toList());
    }

    /** Takes back why there was no answer, as one is on its way. */
    void answering() {
        if (state.get() instanceof ListState.Failed) {
            state.set(new ListState.Loading());
        }
    }

    /** Says why there is no answer; the rows before stay. */
    void fail(Problem problem) {
        state.set(
                rows.get().isEmpty()
                        ? new ListState.Failed(problem)
                        : new ListState.Stale(problem));
    }

    /** Where a filter finds nothing, there may be much to be seen without it. */
    private String coverage(PageInfo info) {
        return info.total() == 0 && !question.filter().isEmpty()
                ? Text.of("profiles.coverage-no-match")
                : info.coverage();
    }

    private void begin(Question answered, ProfileQuery asked, Changes seen) {
        question = answered;
        query = asked;
        sort.set(answered.sort());
        changes.set(seen);
    }

    private void showPage(FleetRows all, long offset, int pageSize) {
        long last = (Math.max(1, all.size()) - 1L) / pageSize * pageSize;
        int from = (int) Math.min(offset, last);
        PageInfo info = PageInfo.of(all, from, pageSize);
        List<FleetRow> onPage = all.subList(from, (int) (from + info.rows()));
        showRows(info, onPage.stream().map(ProfileRow::of).toList());
    }

    private void showRows(PageInfo info, List<ProfileRow> onPage) {
        page.set(info);
        rows.set(onPage);
        seenTags.remember(onPage);
        state.set(
                !onPage.isEmpty()
                        ? new ListState.Shown()
                        : question.filter().isEmpty()
                                ? new ListState.Empty()
                                : new ListState.NoMatch());
    }

    /** Keeps what is selected and looked into, as it is now. */
    private void renew(List<FleetRow> seen) {
        selection.renew(seen);
        ProfileRow row = opened.get();
        if (row != null && changes.get().removed().stream().anyMatch(each -> isSame(each, row))) {
            opened.set(null);
        } else if (row != null) {
            seen.stream()
                    .filter(each -> isSame(each, row))
                    .findFirst()
                    .ifPresent(each -> opened.set(ProfileRow.of(each)));
        }
    }

    private static boolean isSame(FleetRow row, ProfileRow other) {
        return row.profile().id() == other.id();
    }
}
