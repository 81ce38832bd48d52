package mpilot.console.ui.profiles.view;

import javafx.beans.property.ReadOnlyObjectProperty;

import mpilot.console.fleet.view.ListLayout;
import mpilot.console.fleet.view.ListLayouts;
import mpilot.console.fleet.view.SavedViews;
import mpilot.console.settings.Section;
import mpilot.console.settings.SettingsStore;

/** What the settings keep of the list: saved views for all connections, a layout for this one. */
public final class KeptLists {
    private static final Section<SavedViews> VIEWS =
            new Section<>("views", SavedViews.class, SavedViews.NONE);
    private static final Section<ListLayouts> LAYOUTS =
            new Section<>("list_layouts", ListLayouts.class, ListLayouts.NONE);

    private final SettingsStore settings;
    private final String connection;

    /** What {@code settings} keep for the connection with this id. */
    public KeptLists(SettingsStore settings, String connection) {
        this.settings = settings;
        this.connection = connection;
    }

    ReadOnlyObjectProperty<SavedViews> viewsProperty() {
        return settings.value(VIEWS);
    }

    void setViews(SavedViews views) {
        settings.set(VIEWS, views);
    }

    /** {@return how the list was left} */
    public ListLayout layout() {
        return settings.get(LAYOUTS).of(connection);
    }

    /** Keeps how the list is left. */
    public void setLayout(ListLayout layout) {
        settings.update(
                LAYOUTS,
                kept ->
                        kept.with(
                                new ListLayout(
                                        connection,
                                        layout.columns(),
                                        layout.sort(),
                                        layout.pageSize(),
                                        layout.refreshSeconds())));
    }
}
