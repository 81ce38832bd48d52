package mpilot.console.sandbox;

import mpilot.console.gateway.AccessProfile;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * The profiles that a sandbox serves, by position in the listing's order: {@code created_at}, then
 * {@code id}. What a listing filters on is at hand for each; the whole is made only for the rows of
 * a page.
 */
interface Fleet {
    /** The number of profiles. */
    int size();

    /** The name in lower case. */
    String searchableName(int position);

    List<String> tags(int position);

    @Nullable Boolean isActive(int position);

    boolean isVisibleTo(Caller caller, int position);

    /** The profile as it is at {@code now}. */
    AccessProfile profile(int position, Instant now);
}
