package mpilot.console.policy.difference;

import mpilot.console.gateway.AccessProfile;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/**
 * A profile of one fleet and its match in the other.
 *
 * @param before the one in the first fleet; null where it has none
 * @param after the one in the second fleet; null where it has none
 * @param match by what they were taken for each other
 * @param state how they stand to each other
 */
public record FleetPair(
        @Nullable AccessProfile before, @Nullable AccessProfile after, Match match, State state) {
    /** By what two profiles were taken for each other. */
    public enum Match {
        ID,
        NAME,
        /** Their names differ in upper and lower case alone. */
        NAME_IGNORING_CASE,
        /** Several have the name: which of them is which was guessed from what they say. */
        REPEATED_NAME,
        /** There is no other. */
        NONE
    }

    /** How the profiles of a pair stand to each other. */
    public enum State {
        ADDED,
        REMOVED,
        CHANGED,
        /** The gateway counts an edit, and nothing that it sends differs. */
        VERSION_ONLY,
        UNCHANGED;

        /** {@return whether it is a difference} An edit that shows nowhere is none. */
        public boolean differs() {
            return this != VERSION_ONLY && this != UNCHANGED;
        }
    }

    FleetPair withState(State other) {
        return new FleetPair(before, after, match, other);
    }

    /** {@return the profile of the second fleet, or that of the first where there is none} */
    public AccessProfile profile() {
        return Objects.requireNonNullElseGet(
                after, () -> Objects.requireNonNull(before, "a pair has at least one profile"));
    }

    /** {@return whether the profiles have other names} */
    public boolean isRenamed() {
        return before != null && after != null && !before.name().equals(after.name());
    }
}
