package mpilot.console.policy.reach;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.policy.access.AccessStep;
import mpilot.console.policy.access.Ruling;

/**
 * That a profile lets a target be reached, or may.
 *
 * @param profile the profile
 * @param rule the rule that says so, with its field; its ruling is {@link Ruling#PASSES}, or {@link
 *     Ruling#UNKNOWN} where the list does not tell
 */
public record Reach(AccessProfile profile, AccessStep rule) {
    /** {@return whether the profile surely lets the target be reached} */
    public boolean isCertain() {
        return rule.ruling() == Ruling.PASSES;
    }
}
