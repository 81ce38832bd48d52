package mpilot.console.policy.findings;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.policy.Limit;
import mpilot.console.policy.ProfileLimits;

import java.time.Instant;
import java.util.List;

/**
 * A profile to look at.
 *
 * @param profile the profile
 * @param limits its caps
 * @param now the moment that use and windows are told for
 */
record Subject(AccessProfile profile, List<Limit> limits, Instant now) {
    static Subject of(AccessProfile profile, Instant now) {
        return new Subject(profile, ProfileLimits.of(profile, now).all().toList(), now);
    }
}
