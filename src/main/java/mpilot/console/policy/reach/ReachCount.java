package mpilot.console.policy.reach;

/**
 * How many profiles reach a target.
 *
 * @param target what is reached
 * @param certain profiles that allow it
 * @param uncertain profiles of which the list does not tell
 */
public record ReachCount(ReachTarget target, int certain, int uncertain) {}
