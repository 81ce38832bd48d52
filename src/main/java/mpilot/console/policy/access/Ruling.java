package mpilot.console.policy.access;

/** What one rule says of a request. */
public enum Ruling {
    /** The rule lets it pass. */
    PASSES,
    /** The rule refuses it. */
    BLOCKS,
    /** The rule applies, but what is listed does not tell how it decides. */
    UNKNOWN,
    /**
     * A rule that the list never carries, told so that nobody takes the answer for more than it is.
     */
    BEYOND;

    /** {@return whether this lets more through than {@code other}, of two that decide} */
    boolean isBetter(Ruling other) {
        return this == PASSES ? other != PASSES : this == UNKNOWN && other == BLOCKS;
    }
}
