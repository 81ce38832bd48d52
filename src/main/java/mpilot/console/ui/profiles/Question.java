package mpilot.console.ui.profiles;

import mpilot.console.fleet.column.SortOrder;
import mpilot.console.fleet.filter.Filter;
import mpilot.console.fleet.filter.FilterPlan;
import mpilot.console.fleet.filter.TagRule;

/**
 * What the operator wants to see, whatever its page.
 *
 * @param filter which profiles
 * @param sort in which order
 * @param all whether all that match are to be at hand, though a page would do
 */
record Question(Filter filter, SortOrder sort, boolean all) {
    /** Everything, in the gateway's order, page by page. */
    static final Question ALL = new Question(Filter.ALL, SortOrder.NONE, false);

    /** Who applies which part of the filter, the gateway as much as it can. */
    FilterPlan plan() {
        return FilterPlan.of(filter, TagRule.UNKNOWN);
    }

    /**
     * Whether the gateway's pages are not the answer: it cannot sort, and cannot apply every term.
     */
    boolean needsAll() {
        return all || !sort.keys().isEmpty() || plan().needsAll();
    }
}
