package mpilot.console.ui.profiles;

import javafx.beans.property.ReadOnlyBooleanProperty;

import mpilot.console.fleet.view.BuiltInView;
import mpilot.console.fleet.view.ListLayout;
import mpilot.console.fleet.view.SavedView;
import mpilot.console.gateway.GatewayEndpoint;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.task.TaskRunner;
import mpilot.console.ui.command.Command;
import mpilot.console.ui.profiles.column.ColumnsViewModel;
import mpilot.console.ui.profiles.facet.FacetsViewModel;
import mpilot.console.ui.profiles.view.KeptLists;
import mpilot.console.ui.profiles.view.ListLook;
import mpilot.console.ui.profiles.view.ViewsViewModel;

import java.time.InstantSource;
import java.util.List;

/** The list and what goes with it, wired: columns, views, facets, copies, refreshing by itself. */
public final class ProfilesPlace {
    private final ProfilesViewModel profiles;
    private final Command compare;
    private final KeptLists kept;
    private final ColumnsViewModel columns = new ColumnsViewModel();
    private final ViewsViewModel views;
    private final FacetsViewModel facets;
    private final AutoRefresh refresh;
    private final RowCopies copies;
    private final ChangeFlash flash;

    /**
     * Goes with {@code profiles}, which were asked nothing yet.
     *
     * @param compare lays selected rows side by side
     * @param endpoint where they come from
     * @param kept how the list was left
     */
    public ProfilesPlace(
            ProfilesViewModel profiles,
            Command compare,
            GatewayEndpoint endpoint,
            KeptLists kept,
            TaskRunner tasks,
            InstantSource clock) {
        this.profiles = profiles;
        this.compare = compare;
        this.kept = kept;
        views = new ViewsViewModel(kept, new Look());
        facets = new FacetsViewModel(profiles.filter(), profiles.shown().atHandProperty(), tasks);
        facets.openProperty().subscribe(this::facetsChanged);
        profiles.allWantedProperty().subscribe(this::allWantedChanged);
        refresh = new AutoRefresh(profiles, tasks, clock);
        flash = new ChangeFlash(profiles.shown(), tasks);
        copies = new RowCopies(profiles, columns, endpoint, tasks);
    }

    /** {@return the list} */
    public ProfilesViewModel profiles() {
        return profiles;
    }

    /** {@return what lays selected rows side by side} */
    public Command compare() {
        return compare;
    }

    /** {@return the columns} */
    public ColumnsViewModel columns() {
        return columns;
    }

    /** {@return the saved views} */
    public ViewsViewModel views() {
        return views;
    }

    /** {@return the facets} */
    public FacetsViewModel facets() {
        return facets;
    }

    /** {@return how often the gateway is asked by itself} */
    public AutoRefresh refresh() {
        return refresh;
    }

    /** {@return the selected rows as text} */
    public RowCopies copies() {
        return copies;
    }

    /** {@return what the palette finds of the list} */
    public ListChoices choices() {
        return new ListChoices(this);
    }

    ReadOnlyBooleanProperty flashingProperty() {
        return flash.flashingProperty();
    }

    /** Shows what {@code query} asks for; where that is all, the list as it was left. */
    public void open(ProfileQuery query) {
        ListLayout layout = kept.layout();
        if (query.isFiltered()) {
            begin(layout, () -> profiles.show(query));
        } else {
            begin(layout, () -> openDefaultOr(() -> openAll(query, layout)));
        }
    }

    /**
     * Shows the list as a window {@code left} it. A view that the operator made the default comes
     * first here too: it was chosen to be what a start shows, while {@code left} just happened to
     * be there at the end.
     */
    public void reopen(SavedView left) {
        begin(kept.layout(), () -> openDefaultOr(() -> views.resume(left)));
    }

    private void openAll(ProfileQuery query, ListLayout layout) {
        profiles.changeTogether(() -> {
            profiles.filter().clear();
            profiles.sortProperty().set(layout.order());
            profiles.pageSizeProperty().set(pageSize(query, layout.pageSize()));
        });
    }

    private void openDefaultOr(Runnable usual) {
        SavedView first = views.first();
        if (first.id().equals(BuiltInView.ALL.id())) {
            usual.run();
        } else {
            views.open(first);
        }
    }

    private void begin(ListLayout layout, Runnable ask) {
        columns.show(layout.columns());
        ask.run();
        refresh.everyProperty().set(AutoRefresh.Every.ofSeconds(layout.refreshSeconds()));
        columns.columnsProperty().subscribe(this::keep);
        refresh.everyProperty().subscribe(this::keep);
        profiles.sortProperty().subscribe(this::keep);
        profiles.pageSizeProperty().subscribe(this::keep);
    }

    /** Keeps what ages up to date while the list is seen. */
    public void setSeen(boolean seen) {
        refresh.setSeen(seen);
    }

    /** Ends what is under way. */
    public void close() {
        flash.close();
        refresh.close();
        profiles.close();
    }

    private static int pageSize(ProfileQuery query, int left) {
        int wanted =
                query.limit() == null || query.limit() == ProfileQuery.DEFAULT_LIMIT
                        ? left
                        : query.limit();
        return offered(wanted);
    }

    private static int offered(int size) {
        return WantedList.PAGE_SIZES.stream()
                .filter(each -> each >= size)
                .findFirst()
                .orElse(WantedList.PAGE_SIZES.getLast());
    }

    private void keep() {
        kept.setLayout(
                new ListLayout(
                        "",
                        columns.isUsual() ? List.of() : columns.columnsProperty().get(),
                        profiles.sortProperty().get().texts(),
                        profiles.pageSizeProperty().get(),
                        refresh.everyProperty().get().seconds()));
    }

    /** Facets are counted over all that match. */
    private void facetsChanged(boolean open) {
        if (open) {
            profiles.allWantedProperty().set(true);
        }
    }

    private void allWantedChanged(boolean wanted) {
        if (!wanted) {
            facets.openProperty().set(false);
        }
    }

    private final class Look implements ListLook {
        @Override
        public SavedView now() {
            return SavedView.of(
                    "",
                    profiles.filter().textProperty().get(),
                    columns.columnsProperty().get(),
                    profiles.sortProperty().get(),
                    profiles.pageSizeProperty().get());
        }

        @Override
        public void show(SavedView view) {
            if (!view.columns().isEmpty()) {
                columns.show(view.columns());
            }
            profiles.changeTogether(() -> {
                profiles.filter().set(view.filter());
                profiles.sortProperty().set(view.order());
                profiles.pageSizeProperty().set(offered(view.pageSize()));
            });
        }
    }
}
