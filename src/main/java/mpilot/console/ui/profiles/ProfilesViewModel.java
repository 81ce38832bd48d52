package mpilot.console.ui.profiles;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

import mpilot.console.gateway.GatewayException;
import mpilot.console.gateway.GatewayFailure;
import mpilot.console.gateway.ListAnswer;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.gateway.ProfileSource;
import mpilot.console.task.LatestTask;
import mpilot.console.task.TaskRunner;
import mpilot.console.ui.kit.Problem;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/**
 * The list of access profiles as the operator works with it: what is asked, which page came, which
 * row is selected. Every change of what is asked starts a request; only the latest is answered, and
 * the rows before it stay until then.
 */
public final class ProfilesViewModel {
    /** The page sizes on offer. */
    public static final List<Integer> PAGE_SIZES = List.of(25, 50, 100);

    private static final Duration SEARCH_PAUSE = Duration.ofMillis(200);

    private final ProfileSource source;
    private final InstantSource clock;
    private final LatestTask request;

    private final StringProperty search = new SimpleStringProperty("");
    private final ObservableList<String> tags = FXCollections.observableArrayList();
    // The read-only lists are kept: they follow weakly, and go once nobody else holds them.
    private final ObservableList<String> tagsShown = FXCollections.unmodifiableObservableList(tags);
    private final ObjectProperty<ActiveFilter> active =
            new SimpleObjectProperty<>(ActiveFilter.ALL);
    private final ObjectProperty<Integer> pageSize =
            new SimpleObjectProperty<>(ProfileQuery.DEFAULT_LIMIT);

    private final ReadOnlyObjectWrapper<List<ProfileRow>> rows =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable PageInfo> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<ListState> state =
            new ReadOnlyObjectWrapper<>(new ListState.Loading());
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();
    private final ObservableList<String> seenTags = FXCollections.observableArrayList();
    private final ObservableList<String> seenTagsShown =
            FXCollections.unmodifiableObservableList(seenTags);
    private final ObjectProperty<@Nullable ProfileRow> selected = new SimpleObjectProperty<>();

    private boolean changingSeveral;
    private ProfileQuery shownQuery = ProfileQuery.ALL;

    /** Starts with nothing asked; {@link #refresh} asks for the first page. */
    public ProfilesViewModel(ProfileSource source, TaskRunner tasks, InstantSource clock) {
        this.source = source;
        this.clock = clock;
        this.request = tasks.latestTask();
        search.subscribe((before, after) -> searchChanged(before, after));
        active.subscribe((_, _) -> filterChanged());
        pageSize.subscribe((_, _) -> filterChanged());
        tags.addListener((ListChangeListener<String>) _ -> filterChanged());
    }

    /** {@return what the search field holds; typing asks after a short pause} */
    public StringProperty searchProperty() {
        return search;
    }

    /** {@return the tags to filter on, each once} */
    public ObservableList<String> tags() {
        return tagsShown;
    }

    /** {@return which profiles to list by status} */
    public ObjectProperty<ActiveFilter> activeProperty() {
        return active;
    }

    /** {@return the rows to ask for at once, one of {@link #PAGE_SIZES}} */
    public ObjectProperty<Integer> pageSizeProperty() {
        return pageSize;
    }

    /** {@return the rows shown, in the gateway's order} */
    public ReadOnlyObjectProperty<List<ProfileRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** {@return where the rows stand in the whole; null before the first answer} */
    public ReadOnlyObjectProperty<@Nullable PageInfo> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** {@return what the list shows} */
    public ReadOnlyObjectProperty<ListState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** {@return whether a request is under way} */
    public ReadOnlyBooleanProperty loadingProperty() {
        return loading.getReadOnlyProperty();
    }

    /** {@return every tag seen on a row so far that can be asked for, in alphabetical order} */
    public ObservableList<String> seenTags() {
        return seenTagsShown;
    }

    /** {@return the selected row; null for none} */
    public ObjectProperty<@Nullable ProfileRow> selectedProperty() {
        return selected;
    }

    /** {@return the query that the rows shown answer, without its page} */
    public ProfileQuery shownQuery() {
        return shownQuery;
    }

    /** {@return whether anything narrows the list} */
    public boolean isFiltered() {
        return query(0).isFiltered();
    }

    /** Asks for the page that is shown once more. */
    public void refresh() {
        PageInfo shown = page.get();
        load(shown == null ? 0 : shown.offset(), Duration.ZERO);
    }

    /** Goes to the first page. */
    public void showFirst() {
        showPage(1);
    }

    /** Goes one page back, if there is one. */
    public void showPrevious() {
        PageInfo shown = page.get();
        if (shown != null && shown.hasPrevious()) {
            load(Math.max(0, shown.offset() - shown.limit()), Duration.ZERO);
        }
    }

    /** Goes one page on, if there is one: to the row after the last that came. */
    public void showNext() {
        PageInfo shown = page.get();
        if (shown != null && shown.hasNext()) {
            load(shown.offset() + shown.rows(), Duration.ZERO);
        }
    }

    /** Goes to the last page. */
    public void showLast() {
        showPage(Long.MAX_VALUE);
    }

    /** Goes to page {@code number}, from 1, or to the nearest there is. */
    public void showPage(long number) {
        PageInfo shown = page.get();
        if (shown != null) {
            load(shown.offsetOf(number), Duration.ZERO);
        }
    }

    /**
     * Adds a tag to filter on; several may be given at once, separated by commas. One that is there
     * already is not added again.
     */
    public void addTag(String text) {
        List<String> added =
                text.lines()
                        .flatMap(line -> List.of(line.split(",", -1)).stream())
                        .map(String::strip)
                        .filter(tag -> !tag.isEmpty() && !tags.contains(tag))
                        .distinct()
                        .toList();
        if (!added.isEmpty()) {
            tags.addAll(added);
        }
    }

    /** Stops filtering on {@code tag}. */
    public void removeTag(String tag) {
        tags.remove(tag);
    }

    /** Lists everything again: no search, no tags, any status. */
    public void clearFilters() {
        changeTogether(() -> {
            search.set("");
            tags.clear();
            active.set(ActiveFilter.ALL);
        });
    }

    /** Asks for what {@code query} names, its page size included where it has one on offer. */
    public void show(ProfileQuery query) {
        changeTogether(() -> {
            search.set(Objects.requireNonNullElse(query.search(), ""));
            tags.setAll(query.tags());
            active.set(ActiveFilter.of(query.isActive()));
            if (query.limit() != null && PAGE_SIZES.contains(query.limit())) {
                pageSize.set(query.limit());
            }
        });
    }

    /** Searches now for what was typed, without waiting for the pause. */
    public void searchNow() {
        load(0, Duration.ZERO);
    }

    /** Takes back what is under way, as the operator wishes; the rows stay. */
    public void cancel() {
        if (loading.get()) {
            request.cancel();
            fail(new GatewayException(new GatewayFailure.Cancelled()));
        }
    }

    /** Ends what is under way. */
    public void close() {
        request.cancel();
        loading.set(false);
    }

    private void changeTogether(Runnable changes) {
        changingSeveral = true;
        changes.run();
        changingSeveral = false;
        load(0, Duration.ZERO);
    }

    private void searchChanged(String before, String after) {
        if (!changingSeveral && !before.strip().equals(after.strip())) {
            load(0, SEARCH_PAUSE);
        }
    }

    private void filterChanged() {
        if (!changingSeveral) {
            load(0, Duration.ZERO);
        }
    }

    private ProfileQuery query(long offset) {
        return new ProfileQuery(
                pageSize.get(),
                (int) Math.min(offset, Integer.MAX_VALUE),
                search.get().strip(),
                tags,
                active.get().isActive());
    }

    private void load(long offset, Duration pause) {
        ProfileQuery query = query(offset);
        loading.set(true);
        request.runAfter(
                pause,
                cancellation -> {
                    ListAnswer answer = source.list(query, cancellation);
                    Instant now = clock.instant();
                    return new Loaded(
                            answer,
                            answer.page().accessProfiles().stream()
                                    .map(profile -> ProfileRow.of(profile, now))
                                    .toList());
                },
                loaded -> show(query, loaded),
                this::fail);
    }

    private void show(ProfileQuery query, Loaded loaded) {
        PageInfo info = PageInfo.of(loaded.answer());
        long asked = Objects.requireNonNullElse(query.offset(), 0);
        if (loaded.rows().isEmpty() && asked > 0) {
            // Rows were removed while we paged: what is now the last page is what was meant. Never
            // a later one than was asked, so that this ends whatever the gateway counts.
            long last = info.offsetOf(info.pages());
            load(last < asked ? last : 0, Duration.ZERO);
            return;
        }
        ProfileRow before = selected.get();
        shownQuery = query.withoutPage();
        page.set(info);
        rows.set(loaded.rows());
        selected.set(before == null ? null : rowOf(before.profile().id()));
        remember(loaded.rows());
        state.set(stateOf(loaded.rows(), query));
        loading.set(false);
    }

    private static ListState stateOf(List<ProfileRow> rows, ProfileQuery query) {
        if (!rows.isEmpty()) {
            return new ListState.Shown();
        }
        return query.isFiltered() ? new ListState.NoMatch() : new ListState.Empty();
    }

    private @Nullable ProfileRow rowOf(long id) {
        return rows.get().stream().filter(row -> row.profile().id() == id).findFirst().orElse(null);
    }

    private void remember(List<ProfileRow> rows) {
        TreeSet<String> all = new TreeSet<>(seenTags);
        rows.stream()
                .flatMap(row -> row.profile().tags().stream())
                .filter(ProfileQuery::isAskable)
                .forEach(all::add);
        if (all.size() > seenTags.size()) {
            seenTags.setAll(all);
        }
    }

    private void fail(Exception exception) {
        Problem problem = Problem.of(exception);
        state.set(
                rows.get().isEmpty()
                        ? new ListState.Failed(problem)
                        : new ListState.Stale(problem));
        loading.set(false);
    }

    private record Loaded(ListAnswer answer, List<ProfileRow> rows) {}
}
