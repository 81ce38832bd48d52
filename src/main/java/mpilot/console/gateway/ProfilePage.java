package mpilot.console.gateway;

import java.util.List;

/**
 * One answer of {@code GET /api/access-profiles}.
 *
 * @param accessProfiles the rows of this page, in the gateway's order
 * @param count rows in this answer; the number of {@code accessProfiles} where the gateway did not
 *     say
 * @param totalCount rows that match the filters and are visible to the caller; {@code offset +
 *     count} where the gateway did not say
 * @param limit the page size that the gateway used, which may differ from the one asked for; {@code
 *     count} where it did not say
 * @param offset rows before this page; 0 where the gateway did not say
 * @param asSent what the object said beyond these components
 */
public record ProfilePage(
        List<AccessProfile> accessProfiles,
        long count,
        long totalCount,
        long limit,
        long offset,
        AsSent asSent) {
    /** Takes its own copy of the list. */
    public ProfilePage {
        accessProfiles = List.copyOf(accessProfiles);
    }

    /** {@return whether rows follow this page} */
    public boolean hasNext() {
        return !accessProfiles.isEmpty() && offset + accessProfiles.size() < totalCount;
    }
}
