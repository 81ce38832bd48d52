package mpilot.console.policy.findings;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.policy.Limit;
import mpilot.console.policy.ProfileLimits;

import java.time.Instant;
import java.util.ArrayList;
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
        ProfileLimits limits = ProfileLimits.of(profile, now);
        List<Limit> all = new ArrayList<>(limits.budgets().size() + limits.rates().size());
        all.addAll(limits.budgets());
        all.addAll(limits.rates());
        return new Subject(profile, all, now);
    }
}
