package mpilot.console.ui.inspector;

import mpilot.console.gateway.VisibleText;
import mpilot.console.policy.Limit;
import mpilot.console.policy.LimitWords;
import mpilot.console.policy.stack.EffectiveWords;
import mpilot.console.policy.stack.LimitLine;
import mpilot.console.policy.stack.ProviderLimits;
import mpilot.console.text.Text;
import mpilot.console.ui.kit.UsageLevel;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * What a provider's limits come to, ready to be shown.
 *
 * @param provider its name
 * @param verdict whether its requests pass
 * @param sentence which limit blocks first, and how much is left until then
 * @param remarks what else is to be known, a sentence each
 * @param lines the limits that a request has to pass, the provider's own first
 */
record ProviderStack(
        String provider,
        ProviderLimits.Verdict verdict,
        String sentence,
        List<String> remarks,
        List<Line> lines) {
    /**
     * One limit in a stack.
     *
     * @param pointer the field that holds it, as a JSON Pointer (RFC 6901) into the profile
     * @param name what is capped, and how often it is reset
     * @param filled how much of its bar is filled, which may exceed 1
     * @param level how serious that is
     * @param left how much is left until it blocks, in words
     * @param exact what is used of which cap, and what that comes to
     * @param isFirst whether it blocks first
     */
    record Line(
            String pointer,
            String name,
            double filled,
            UsageLevel level,
            String left,
            String exact,
            boolean isFirst) {}

    static ProviderStack of(ProviderLimits provider, Instant now) {
        String name =
                provider.provider().isEmpty() ? Text.of("policy.no-name") : provider.provider();
        return new ProviderStack(
                VisibleText.of(name),
                provider.verdict(),
                VisibleText.of(EffectiveWords.sentence(provider, now)),
                EffectiveWords.remarks(provider).stream().map(VisibleText::of).toList(),
                provider.lines().stream()
                        .map(line -> line(line, line.equals(provider.first())))
                        .toList());
    }

    private static Line line(LimitLine line, boolean isFirst) {
        Limit limit = line.limit();
        BigDecimal used = line.usedPart();
        boolean isKnown =
                line.standing() != LimitLine.Standing.NOT_REPORTED
                        && line.standing() != LimitLine.Standing.MAY_APPLY;
        return new Line(
                limit.place().pointer(),
                VisibleText.of(LimitWords.nameAndPeriod(limit)),
                used == null || !isKnown ? 0 : used.doubleValue(),
                level(line),
                left(limit, line.left()),
                VisibleText.of(
                        Text.list(List.of(LimitWords.figures(limit), LimitWords.state(limit)))),
                isFirst);
    }

    private static UsageLevel level(LimitLine line) {
        return switch (line.standing()) {
            case BLOCKS -> UsageLevel.EXHAUSTED;
            case NOT_REPORTED, MAY_APPLY -> UsageLevel.UNKNOWN;
            case RENEWED -> UsageLevel.CALM;
            case OPEN -> {
                UsageLevel level = UsageLevel.of(line.limit().usage().state());
                yield level == null ? UsageLevel.UNKNOWN : level;
            }
        };
    }

    private static String left(Limit limit, @Nullable BigDecimal left) {
        if (left == null) {
            return Text.of("inspector.left-at-most", LimitWords.cap(limit));
        }
        return left.signum() == 0
                ? Text.of("inspector.left-nothing")
                : Text.of("inspector.left", LimitWords.amount(limit, left));
    }
}
