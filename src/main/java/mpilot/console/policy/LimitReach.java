package mpilot.console.policy;

import org.jspecify.annotations.Nullable;

/** Whether a limit is over the requests to a provider (SEMANTICS.md, "Values": the scope). */
public enum LimitReach {
    /** It is. */
    COVERS,
    /** It is over another provider. */
    OTHERS,
    /** Its scope is none that this console knows, or names another provider than its place does. */
    NOT_KNOWN;

    /**
     * {@return whether a limit of the whole profile, or of a config of {@code provider}, is over
     * it}
     *
     * @param provider the provider's name as sent; null for none in particular
     */
    public static LimitReach of(Limit limit, @Nullable String provider) {
        String scoped = limit.scopedProvider();
        if (limit.coversAll()) {
            return COVERS;
        }
        if (scoped == null) {
            return NOT_KNOWN;
        }
        if (scoped.equals(provider)) {
            return COVERS;
        }
        return limit.place().isWholeProfile() ? OTHERS : NOT_KNOWN;
    }
}
