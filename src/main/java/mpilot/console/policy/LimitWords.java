package mpilot.console.policy;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;

/** A limit in an operator's words. Text from the gateway stays as it came. */
public final class LimitWords {
    private static final String PROVIDER_SCOPE = "provider:";

    private LimitWords() {}

    /** {@return such as {@code $820.50 of $1,000 · monthly}} */
    public static String figures(Limit limit) {
        Usage usage = limit.usage();
        String period = " · " + limit.duration().words();
        return switch (usage.state()) {
            case NO_CAP ->
                    usage.used() == null ? "No cap" : amount(limit, usage.used()) + ", no cap";
            case ZERO_CAP -> cap(limit) + " cap: blocks all" + period;
            case NOT_REPORTED -> "Cap " + cap(limit) + period;
            case ELAPSED, OK, NEAR, EXHAUSTED ->
                    (usage.used() == null ? "–" : amount(limit, usage.used()))
                            + " of "
                            + cap(limit)
                            + period;
        };
    }

    /** {@return such as {@code 82 %}; empty where there is nothing to tell} */
    public static String percent(Usage usage) {
        BigDecimal fraction = usage.fraction();
        return fraction == null ? "" : Amounts.percent(fraction);
    }

    /** {@return what the state means, such as {@code over the cap by $12.40}} */
    public static String state(Limit limit) {
        Usage usage = limit.usage();
        return switch (usage.state()) {
            case NO_CAP -> "no cap";
            case ELAPSED -> "window elapsed, awaiting reset";
            case NOT_REPORTED -> "use not reported";
            case OK -> left(limit) + " left";
            case NEAR -> "near the cap, " + left(limit) + " left";
            case EXHAUSTED -> over(limit);
            case ZERO_CAP -> "a cap of nothing blocks all";
        };
    }

    private static String left(Limit limit) {
        BigDecimal left = limit.usage().left();
        return left == null ? "unknown" : amount(limit, left);
    }

    private static String over(Limit limit) {
        BigDecimal left = limit.usage().left();
        return left == null || left.signum() == 0
                ? "at the cap, blocks"
                : "over the cap by " + amount(limit, left.negate()) + ", blocks";
    }

    private static String cap(Limit limit) {
        BigDecimal cap = limit.usage().cap();
        return cap == null ? "none" : amount(limit, cap);
    }

    /** {@return {@code amount} in the limit's unit, such as {@code $5} or {@code 1.2M tokens}} */
    public static String amount(Limit limit, BigDecimal amount) {
        return switch (limit.unit()) {
            case USD -> Amounts.usd(amount);
            case TOKENS, REQUESTS -> Amounts.shortCount(amount) + " " + unit(limit.unit());
        };
    }

    /** {@return {@code tokens}, {@code requests} or {@code USD}} */
    public static String unit(Limit.Unit unit) {
        return unit == Limit.Unit.USD ? "USD" : unit.name().toLowerCase(Locale.ROOT);
    }

    /** {@return a maximum without its use, such as {@code 100k tokens hourly}} */
    public static String maximum(Limit limit) {
        return cap(limit) + " " + limit.duration().words();
    }

    /** {@return whom a budget's scope covers; a scope that is not known as it came} */
    public static String scope(@Nullable String scope) {
        if (scope == null || scope.isEmpty()) {
            return "Budget";
        }
        if (scope.equals("total")) {
            return "Total";
        }
        return scope.startsWith(PROVIDER_SCOPE)
                ? "Provider " + scope.substring(PROVIDER_SCOPE.length())
                : "Scope " + scope;
    }

    /** {@return when the counter is next set to zero, or why that is not known} */
    public static String reset(ResetWindow window, Instant now) {
        if (window.nextReset() != null) {
            return window.elapsed()
                    ? "elapsed " + Ages.relative(window.nextReset(), now)
                    : "resets " + Ages.relative(window.nextReset(), now);
        }
        return window.kind() == ResetWindow.Kind.UNKNOWN_DURATION
                ? "next reset unknown: the period is not one the console knows"
                : "next reset unknown: the gateway does not say when the window began";
    }
}
