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
    private static final String TOTAL_SCOPE = "total";
    private static final String PROVIDER_SCOPE = "provider:";

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

    /**
     * {@return the provider that a budget's scope names, as in {@code provider:openai}; null where
     * it names none}
     */
    public @Nullable String scopedProvider() {
        return scope != null && scope.startsWith(PROVIDER_SCOPE)
                ? scope.substring(PROVIDER_SCOPE.length())
                : null;
    }

    /** {@return whether it is over every provider that its place covers, its scope being total} */
    public boolean coversAll() {
        return scope == null || scope.isEmpty() || scope.equals(TOTAL_SCOPE);
    }
}
