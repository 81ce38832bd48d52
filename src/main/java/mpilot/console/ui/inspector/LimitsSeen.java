package mpilot.console.ui.inspector;

import mpilot.console.policy.Limit;
import mpilot.console.policy.LimitKey;
import mpilot.console.policy.forecast.BurnDown;
import mpilot.console.policy.forecast.UsageHistory;

import java.time.Instant;

/**
 * What is known of the use of a profile's limits, beside the profile itself.
 *
 * @param profileId the profile's id
 * @param now when it was read
 * @param history what was seen in this session
 * @param reported whether what is reported as used tells anything
 */
record LimitsSeen(long profileId, Instant now, UsageHistory history, boolean reported) {
    /** {@return where the use of {@code limit} is heading} */
    BurnDown burnDown(Limit limit) {
        return BurnDown.of(limit, now, history.of(LimitKey.of(profileId, limit)));
    }
}
