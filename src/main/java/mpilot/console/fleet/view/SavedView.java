package mpilot.console.fleet.view;

import mpilot.console.fleet.column.SortOrder;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * How an operator looks at the list, under a name. Part of the settings: what is absent there has
 * its default here.
 *
 * @param id tells it from the others for good
 * @param name what the operator calls it
 * @param filter the filter's text, as it was typed
 * @param columns the columns in their order; empty for the columns as they stand at first
 * @param sort ids of the columns that rows are sorted by, the most important first, with a minus
 *     for descending; empty for the gateway's order
 * @param pageSize rows on a page, 1 to 100
 */
public record SavedView(
        String id,
        String name,
        String filter,
        List<ViewColumn> columns,
        List<String> sort,
        int pageSize) {
    /** Rows on a page unless the operator chose another number. */
    public static final int DEFAULT_PAGE_SIZE = 25;

    /** The most rows that a page holds (SEMANTICS.md, "Listing"). */
    static final int MAX_PAGE_SIZE = 100;

    static final int MAX_NAME = 200;
    static final int MAX_FILTER = 2000;

    /** What is absent has its default, and what is too large is cut. */
    public SavedView {
        id = id == null || id.isBlank() ? UUID.randomUUID().toString() : id;
        name = cut(Objects.requireNonNullElse(name, "").strip(), MAX_NAME);
        filter = cut(Objects.requireNonNullElse(filter, ""), MAX_FILTER);
        columns = present(columns);
        sort = SortOrder.of(present(sort)).texts();
        pageSize = pageSize <= 0 ? DEFAULT_PAGE_SIZE : Math.min(pageSize, MAX_PAGE_SIZE);
    }

    /** {@return a new view of this name} */
    public static SavedView of(
            String name, String filter, List<ViewColumn> columns, SortOrder sort, int pageSize) {
        return new SavedView("", name, filter, columns, sort.texts(), pageSize);
    }

    /** What is there of a list that was read from a file. */
    static <T> List<T> present(@Nullable List<T> items) {
        return items == null ? List.of() : items.stream().filter(Objects::nonNull).toList();
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }

    /** {@return this under another name} */
    public SavedView withName(String newName) {
        return new SavedView(id, newName, filter, columns, sort, pageSize);
    }

    /** {@return the order of its rows} */
    public SortOrder order() {
        return SortOrder.of(sort);
    }

    /** {@return whether the two show the same, whatever they are called} */
    public boolean looksLike(SavedView other) {
        return filter.strip().equals(other.filter.strip())
                && ViewColumn.complete(columns).equals(ViewColumn.complete(other.columns))
                && sort.equals(other.sort)
                && pageSize == other.pageSize;
    }
}
