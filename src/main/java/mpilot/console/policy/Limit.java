package mpilot.console.policy;

import org.jspecify.annotations.Nullable;

/**
 * One cap of a profile with its use and its window: a budget, or one half of a rate limit.
 *
 * @param place where it stands in its profile
 * @param provider the provider config's name that it belongs to; null for the whole profile. A
 *     config without a name has an empty one
 * @param scope a budget's scope as sent; null for a rate limit, or where it is not said
 * @param id the gateway's id, if sent
 * @param usage how much is used
 * @param duration the window's length
 * @param window when it resets
 */
public record Limit(
        LimitPlace place,
        @Nullable String provider,
        @Nullable String scope,
        @Nullable String id,
        Usage usage,
        ResetDuration duration,
        ResetWindow window) {
    /** What a limit counts. */
    public enum Unit {
        USD,
        TOKENS,
        REQUESTS
    }

    /** {@return what is counted} */
    public Unit unit() {
        return place.unit();
    }
}
