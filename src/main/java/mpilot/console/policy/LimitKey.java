package mpilot.console.policy;

import org.jspecify.annotations.Nullable;

/**
 * What tells a limit from every other one of a gateway, and finds it again in a later answer. The
 * place alone would not do, as a list may be sent in another order; nor the id alone, as it may be
 * absent, and the halves of a rate limit share theirs.
 *
 * @param profileId the profile's id
 * @param place where it stands in the profile
 * @param id the limit's own id; null where not sent
 */
public record LimitKey(long profileId, LimitPlace place, @Nullable String id) {
    /** {@return the key of {@code limit} in the profile with this id} */
    public static LimitKey of(long profileId, Limit limit) {
        return new LimitKey(profileId, limit.place(), limit.id());
    }
}
