package mpilot.console.fleet.facet;

import mpilot.console.fleet.filter.Term;

import java.util.List;

/**
 * One aspect of the rows at hand.
 *
 * @param id tells it from the others
 * @param title what it is called, safe to show
 * @param values its values, the most frequent first
 * @param more how many values are left out
 */
public record Facet(String id, String title, List<Value> values, int more) {
    /** Takes its own copy of the list. */
    public Facet {
        values = List.copyOf(values);
    }

    /**
     * A value of a facet.
     *
     * @param label what it is called, safe to show
     * @param count how many of the rows have it, 1 or more
     * @param term what a click adds to the filter
     */
    public record Value(String label, int count, Term term) {}
}
