package mpilot.console.gateway;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What is asked of the endpoint; the components are its query parameters.
 *
 * @param limit rows wanted, null to let the gateway choose; the gateway answers at most 100
 * @param offset rows to skip, null for none
 * @param search part of a name, case-insensitive; null for no search
 * @param tags tags to filter on, sent comma-separated; whether any or all must match is the
 *     gateway's rule (SEMANTICS.md, "Listing"). A tag holds no comma, which the contract could not
 *     carry
 * @param isActive true or false to see only such profiles, null for all
 */
public record ProfileQuery(
        @Nullable Integer limit,
        @Nullable Integer offset,
        @Nullable String search,
        List<String> tags,
        @Nullable Boolean isActive) {
    /** The most rows that the gateway answers with (SEMANTICS.md, "Listing"). */
    public static final int MAX_LIMIT = 100;

    /** The rows that the gateway answers with when asked for no number of them. */
    public static final int DEFAULT_LIMIT = 25;

    /** Every profile, the gateway's own page size. */
    public static final ProfileQuery ALL = new ProfileQuery(null, null, null, List.of(), null);

    /**
     * Takes its own copy of the list; a blank {@code search} is none.
     *
     * @throws IllegalArgumentException on a negative limit or offset, or a tag that is blank or
     *     holds a comma
     */
    public ProfileQuery {
        if ((limit != null && limit < 0) || (offset != null && offset < 0)) {
            throw new IllegalArgumentException("limit and offset are not negative");
        }
        if (!tags.stream().allMatch(ProfileQuery::isAskable)) {
            throw new IllegalArgumentException("a tag is not blank and holds no comma");
        }
        search = search == null || search.isBlank() ? null : search;
        tags = List.copyOf(tags);
    }

    /**
     * {@return whether {@code tag} can be filtered on} One that is blank, or holds the comma which
     * separates tags, cannot.
     */
    public static boolean isAskable(String tag) {
        return !tag.isBlank() && !tag.contains(",");
    }

    /** {@return this query for the {@code limit} rows after the first {@code offset}} */
    public ProfileQuery page(int limit, int offset) {
        return new ProfileQuery(limit, offset, search, tags, isActive);
    }

    /** {@return what is filtered on, whatever the page} */
    public ProfileQuery withoutPage() {
        return new ProfileQuery(null, null, search, tags, isActive);
    }

    /** {@return whether anything but the page is asked for} */
    public boolean isFiltered() {
        return search != null || !tags.isEmpty() || isActive != null;
    }
}
