package mpilot.console.fleet.overview;

import mpilot.console.policy.Limit;

import org.jspecify.annotations.Nullable;

/**
 * How near its caps a profile is at one place: over everything, or at one provider.
 *
 * @param kind what there is to tell
 * @param worst the limit that blocks, or is nearest to blocking; null unless {@link Kind#LIMITED}
 * @param limits how many limits with a cap there are
 */
public record HeatCell(Kind kind, @Nullable Limit worst, int limits) {
    static final HeatCell ABSENT = new HeatCell(Kind.ABSENT, null, 0);

    /** What there is to tell. */
    public enum Kind {
        /** The profile has no config for the provider: it is not allowed. */
        ABSENT,
        /** The provider is there and allows no model. */
        NO_MODEL,
        /** Nothing caps the use. */
        NO_LIMIT,
        /** There is a cap at least. */
        LIMITED
    }
}
