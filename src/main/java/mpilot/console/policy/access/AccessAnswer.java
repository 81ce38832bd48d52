package mpilot.console.policy.access;

import mpilot.console.text.Text;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Whether a profile allows a request, as far as the list tells.
 *
 * @param verdict what the rules come to
 * @param decisive the first rule that refuses or, where none does, the first that cannot be told;
 *     null where all pass
 * @param steps every rule that was asked, in the gateway's order, the refusing ones and those after
 *     them included
 */
public record AccessAnswer(Verdict verdict, @Nullable AccessStep decisive, List<AccessStep> steps) {
    /** What the rules of a profile come to. */
    public enum Verdict {
        /** Every rule in the profile lets it pass. */
        ALLOWED,
        /** A rule in the profile refuses it. */
        BLOCKED,
        /** No rule refuses it, but one or more cannot be told from the list. */
        UNKNOWN
    }

    /** Takes its own copy of the list. */
    public AccessAnswer {
        steps = List.copyOf(steps);
    }

    /** {@return the answer that {@code steps} come to: one refusal is enough} */
    static AccessAnswer of(List<AccessStep> steps) {
        AccessStep refusing = first(steps, Ruling.BLOCKS);
        if (refusing != null) {
            return new AccessAnswer(Verdict.BLOCKED, refusing, steps);
        }
        AccessStep unknown = first(steps, Ruling.UNKNOWN);
        return new AccessAnswer(
                unknown == null ? Verdict.ALLOWED : Verdict.UNKNOWN, unknown, steps);
    }

    private static @Nullable AccessStep first(List<AccessStep> steps, Ruling ruling) {
        return steps.stream().filter(step -> step.ruling() == ruling).findFirst().orElse(null);
    }

    /** {@return the answer's reason, in a sentence or two for the operator} */
    public String sentence() {
        if (decisive == null) {
            return Text.of("access.verdict.allowed");
        }
        return verdict == Verdict.BLOCKED
                ? decisive.sentence()
                : Text.of("access.verdict.unknown", decisive.sentence());
    }

    /** {@return the HTTP status that the gateway would refuse with; 0 where it is not blocked} */
    public int status() {
        return verdict == Verdict.BLOCKED && decisive != null ? decisive.rule().status() : 0;
    }
}
