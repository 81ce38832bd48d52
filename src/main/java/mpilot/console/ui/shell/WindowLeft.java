package mpilot.console.ui.shell;

import mpilot.console.fleet.view.BuiltInView;
import mpilot.console.fleet.view.SavedView;

import java.util.Objects;

/**
 * A window as it was left.
 *
 * @param connection the id of the saved connection it was on; empty for one that is not saved
 * @param placement how it stood
 * @param list how its list was: the filter as it was typed, columns, order, page size, and the id
 *     of the view that was open
 */
public record WindowLeft(String connection, WindowPlacement placement, SavedView list) {
    /** What is absent has its default. */
    public WindowLeft {
        connection = Objects.requireNonNullElse(connection, "");
        placement = Objects.requireNonNullElse(placement, WindowPlacement.SECTION.defaults());
        list = Objects.requireNonNullElseGet(list, BuiltInView.ALL::view);
    }
}
