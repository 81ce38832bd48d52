package mpilot.console.sandbox;

import mpilot.console.gateway.AccessProfile;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * The profiles that a sandbox serves, by position in the listing's order: {@code created_at}, then
 * {@code id}. A whole profile is made only for the rows of a page; what a listing filters on never
 * changes.
 */
interface Fleet {
    /** The number of profiles. */
    int size();

    /** What a listing filters on. */
    Facts facts(int position);

    /** The profile as it is at {@code now}. */
    AccessProfile profile(int position, Instant now);

    /**
     * What a listing filters on.
     *
     * @param name as it is
     * @param tags any number, the same one twice perhaps
     * @param isActive null where the profile does not say
     * @param seenDownTo the caller of least sight that sees it; those of more do too
     */
    record Facts(String name, List<String> tags, @Nullable Boolean isActive, Caller seenDownTo) {
        static Facts of(AccessProfile profile, Caller seenDownTo) {
            return new Facts(profile.name(), profile.tags(), profile.isActive(), seenDownTo);
        }

        boolean isSeenBy(Caller caller) {
            return caller.compareTo(seenDownTo) <= 0;
        }
    }
}
