package mpilot.console.policy.whatif;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.policy.forecast.UsageHistory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What a change of caps would mean for many profiles at once.
 *
 * @param profiles how many profiles it was tried on
 * @param changed the profiles whose caps it changes, in the order given
 */
public record WhatIfSet(int profiles, List<WhatIf> changed) {
    /** Takes its own copy of the list. */
    public WhatIfSet {
        changed = List.copyOf(changed);
    }

    /**
     * {@return what {@code rule} would mean for {@code profiles}}
     *
     * @param now when they were read
     * @param history what was seen of their limits in this session
     */
    public static WhatIfSet of(
            Collection<AccessProfile> profiles, CapRule rule, Instant now, UsageHistory history) {
        List<WhatIf> changed = new ArrayList<>();
        for (AccessProfile profile : profiles) {
            WhatIf outcome = WhatIf.of(profile, rule.apply(profile), now, history);
            if (!outcome.changes().isEmpty()) {
                changed.add(outcome);
            }
        }
        return new WhatIfSet(profiles.size(), changed);
    }

    /** {@return the profiles that would be over now though they are not} */
    public List<WhatIf> newlyOver() {
        return changed.stream().filter(WhatIf::isNewlyOver).toList();
    }

    /** {@return the profiles that are over and would not be} */
    public List<WhatIf> relieved() {
        return changed.stream().filter(WhatIf::isRelieved).toList();
    }

    /** {@return the profiles that would not be over now, but sooner before their reset} */
    public List<WhatIf> runningOutSooner() {
        return changed.stream()
                .filter(outcome -> !outcome.isNewlyOver())
                .filter(outcome ->
                        outcome.changes().stream().anyMatch(WhatIf.Change::runsOutSooner))
                .toList();
    }
}
