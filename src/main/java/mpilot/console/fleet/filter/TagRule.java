package mpilot.console.fleet.filter;

import mpilot.console.gateway.AccessProfile;

import java.util.List;

/**
 * How a gateway narrows a list by several tags, which the contract leaves open (SEMANTICS.md,
 * "Listing").
 */
public enum TagRule {
    /** Not known: several tags are not sent together. */
    UNKNOWN,
    /** A profile with one of the tags matches. */
    ANY,
    /** A profile with every one of the tags matches. */
    ALL;

    /**
     * {@return what an answer tells of the rule} A row with one of the tags and without another
     * proves that any is enough; nothing in one answer proves the other.
     *
     * @param tags what was sent, two or more to tell anything
     * @param rows what came
     */
    public static TagRule seenIn(List<String> tags, List<AccessProfile> rows) {
        boolean anyIsEnough =
                rows.stream()
                        .map(AccessProfile::tags)
                        .anyMatch(has ->
                                !has.containsAll(tags) && tags.stream().anyMatch(has::contains));
        return anyIsEnough ? ANY : UNKNOWN;
    }
}
