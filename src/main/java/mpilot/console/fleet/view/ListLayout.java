package mpilot.console.fleet.view;

import mpilot.console.fleet.column.SortOrder;

import java.util.List;
import java.util.Objects;

/**
 * How the list was left on a connection. Part of the settings: what is absent has its default here.
 *
 * @param id the connection's id; empty for one that is not saved
 * @param columns every column in its place; empty for the columns as they stand at first
 * @param sort what the rows are sorted by, as in {@link SavedView#sort}
 * @param pageSize rows on a page, 1 to 100
 * @param refreshSeconds time between two looks at the gateway without being asked; 0 for none
 */
public record ListLayout(
        String id, List<ViewColumn> columns, List<String> sort, int pageSize, int refreshSeconds) {
    /** What is absent has its default, and what is too large is cut. */
    public ListLayout {
        id = Objects.requireNonNullElse(id, "");
        columns = SavedView.present(columns);
        sort = SortOrder.of(SavedView.present(sort)).texts();
        pageSize = pageSize <= 0 ? SavedView.DEFAULT_PAGE_SIZE : Math.min(pageSize, 100);
        refreshSeconds = Math.max(0, refreshSeconds);
    }

    /** {@return the order of the rows} */
    public SortOrder order() {
        return SortOrder.of(sort);
    }

    /** {@return the list as it stands at first} */
    public static ListLayout usual(String id) {
        return new ListLayout(id, List.of(), List.of(), SavedView.DEFAULT_PAGE_SIZE, 0);
    }
}
