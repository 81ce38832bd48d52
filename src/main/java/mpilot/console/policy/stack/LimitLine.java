package mpilot.console.policy.stack;

import mpilot.console.policy.Limit;
import mpilot.console.policy.Usage;
import mpilot.console.policy.forecast.BurnDown;
import mpilot.console.policy.forecast.UsageSample;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * One limit as it applies to a provider: a line of the stack that a request has to pass.
 *
 * @param limit the limit
 * @param standing what it does at present
 * @param left how much may be used until it blocks, in its unit; 0 where it blocks, and null where
 *     that cannot be told
 * @param runsOut when it blocks if the pace of its window holds; null where that is not before its
 *     reset, or cannot be told
 */
public record LimitLine(
        Limit limit, Standing standing, @Nullable BigDecimal left, @Nullable Instant runsOut) {
    /** What a limit does to a provider's requests. */
    public enum Standing {
        /** It is used up, or a cap of nothing: no request passes. */
        BLOCKS,
        /** It has something left. */
        OPEN,
        /** Its window has elapsed: the gateway counts from zero, so all of it is left. */
        RENEWED,
        /** The gateway does not say what is used: up to its whole cap may be left. */
        NOT_REPORTED,
        /** Its scope is none that this console knows: it may block as well. */
        MAY_APPLY
    }

    /**
     * {@return the line of a limit that applies; the limit has a cap}
     *
     * @param seen what was seen of it in this session
     * @param reported whether the gateway reports use at all
     */
    static LimitLine of(Limit limit, Instant now, List<UsageSample> seen, boolean reported) {
        Usage usage = limit.usage();
        LimitLine unknown = new LimitLine(limit, Standing.NOT_REPORTED, null, null);
        return switch (usage.state()) {
            case EXHAUSTED, ZERO_CAP ->
                    new LimitLine(limit, Standing.BLOCKS, BigDecimal.ZERO, null);
            case NO_CAP, NOT_REPORTED -> unknown;
            case ELAPSED ->
                    reported ? new LimitLine(limit, Standing.RENEWED, usage.cap(), null) : unknown;
            case OK, NEAR -> {
                Instant runsOut = BurnDown.of(limit, now, seen).runsOut();
                yield reported
                        ? new LimitLine(limit, Standing.OPEN, usage.left(), runsOut)
                        : unknown;
            }
        };
    }

    /** {@return the line of a limit of which nobody outside knows whether it applies} */
    static LimitLine ofUnknownScope(Limit limit) {
        return new LimitLine(limit, Standing.MAY_APPLY, null, null);
    }

    /** {@return whether it is over all providers, so that the others use it up too} */
    public boolean isShared() {
        return limit.place().isWholeProfile();
    }

    /** {@return whether no reset ends its blocking: a cap of nothing} */
    public boolean blocksForEver() {
        return limit.usage().state() == Usage.State.ZERO_CAP;
    }

    /**
     * {@return the part of the cap that counts as used, which may exceed 1; 0 where the window has
     * elapsed, 1 for a cap of nothing, and null where it is not known}
     */
    public @Nullable BigDecimal usedPart() {
        if (standing == Standing.RENEWED) {
            return BigDecimal.ZERO;
        }
        return blocksForEver() ? BigDecimal.ONE : limit.usage().fraction();
    }
}
