package mpilot.console.fleet.filter;

import java.util.List;
import java.util.Optional;

/**
 * A filter as it was read from a text.
 *
 * @param text the text
 * @param places the terms that could be read, with where they stand, in their order
 * @param errors what could not be read
 */
public record ParsedFilter(String text, List<Place> places, List<FilterError> errors) {
    /** Takes its own copies of the lists. */
    public ParsedFilter {
        places = List.copyOf(places);
        errors = List.copyOf(errors);
    }

    /**
     * Where a term stands.
     *
     * @param start its first UTF-16 unit
     * @param end after its last unit
     */
    public record Place(int start, int end, Term term) {}

    /** {@return what could be read} */
    public Filter filter() {
        return new Filter(places.stream().map(Place::term).toList());
    }

    /** {@return whether all of the text could be read} */
    public boolean isValid() {
        return errors.isEmpty();
    }

    /**
     * {@return the first error that is worth telling while the caret stands at {@code caret}} What
     * is still being typed there is left alone.
     */
    public Optional<FilterError> errorToTell(int caret) {
        return errors.stream()
                .filter(error ->
                        !error.incomplete() || caret < error.start() || caret > error.end())
                .findFirst();
    }
}
