package mpilot.console.export;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.policy.Limit;
import mpilot.console.policy.ProfileLimits;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A profile with what its limits come to.
 *
 * @param profile the profile
 * @param limits every cap of it
 * @param worst the budget nearest to its cap; null for none
 */
record ExportRow(AccessProfile profile, ProfileLimits limits, @Nullable Limit worst) {
    static ExportRow of(AccessProfile profile, Instant now) {
        ProfileLimits limits = ProfileLimits.of(profile, now);
        return new ExportRow(profile, limits, limits.worstBudget().orElse(null));
    }
}
