package mpilot.console.policy.difference;

/** How the sides of a comparison stand to each other at one place. */
public enum Kind {
    /** All say the same. */
    SAME,
    /** Written differently, with the same meaning. */
    ALIKE,
    /** The first has none. */
    ADDED,
    /** The first has one, and what the others say of it is the same or nothing. */
    REMOVED,
    /** They say different things. */
    CHANGED;

    /** {@return whether it is a difference} */
    public boolean differs() {
        return this != SAME && this != ALIKE;
    }
}
