package mpilot.console.ui.profiles.view;

import mpilot.console.fleet.view.SavedView;

/** The list's filter, columns, order and page size, as a view holds them. */
public interface ListLook {
    /** {@return how the list is now, as a view without a name} */
    SavedView now();

    /** Shows the list as {@code view} says. */
    void show(SavedView view);
}
