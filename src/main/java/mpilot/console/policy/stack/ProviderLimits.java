package mpilot.console.policy.stack;

import mpilot.console.policy.ModelAccess;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * What limits the requests to one provider of a profile: its own limits and those over all
 * providers, every one of which has to be passed (SEMANTICS.md, "Values": stacked budgets).
 *
 * @param config the provider config's position in {@code provider_configs}
 * @param provider the provider's name as sent; empty where it has none
 * @param models which models it allows
 * @param lines every limit that applies, its own first, budgets before rate limits
 * @param first the line that blocks now for longest, or else the one that blocks first; null where
 *     none does. {@link FirstLine} tells how it is found
 */
public record ProviderLimits(
        int config,
        String provider,
        ModelAccess models,
        List<LimitLine> lines,
        @Nullable LimitLine first) {
    /** What the stack comes to. */
    public enum Verdict {
        /** No model is allowed, so that no request gets as far as a limit. */
        NO_MODEL,
        /** Some line blocks: the provider has left routing. */
        BLOCKED,
        /** Requests pass until the first line blocks. */
        LIMITED,
        /** There is a limit, but what is used of it is not reported. */
        NOT_REPORTED,
        /** No limit of the profile applies. */
        UNLIMITED
    }

    /** Takes its own copy of the list. */
    public ProviderLimits {
        lines = List.copyOf(lines);
    }

    /** {@return what the stack comes to} */
    public Verdict verdict() {
        if (models == ModelAccess.NONE) {
            return Verdict.NO_MODEL;
        }
        if (first == null) {
            return Verdict.UNLIMITED;
        }
        return switch (first.standing()) {
            case BLOCKS -> Verdict.BLOCKED;
            case OPEN, RENEWED -> Verdict.LIMITED;
            case NOT_REPORTED, MAY_APPLY -> Verdict.NOT_REPORTED;
        };
    }

    /** {@return whether requests to the provider pass, as far as the profile can tell} */
    public boolean serves() {
        return switch (verdict()) {
            case NO_MODEL, BLOCKED -> false;
            case LIMITED, NOT_REPORTED, UNLIMITED -> true;
        };
    }

    /** {@return the lines that block, which is every one that keeps the provider out of routing} */
    public List<LimitLine> blocking() {
        return lines.stream().filter(line -> line.standing() == LimitLine.Standing.BLOCKS).toList();
    }

    /**
     * {@return when the last line that blocks is reset; null where none blocks or that moment is
     * not known, as for a cap of nothing}
     */
    public @Nullable Instant blockedUntil() {
        return verdict() != Verdict.BLOCKED || first == null || first.blocksForEver()
                ? null
                : first.limit().window().nextReset();
    }
}
