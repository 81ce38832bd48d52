package mpilot.console.policy;

import mpilot.console.text.Text;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;

/** A limit in an operator's words. Text from the gateway stays as it came. */
public final class LimitWords {
    private LimitWords() {}

    /** {@return such as {@code $820.50 of $1,000 · monthly}} */
    public static String figures(Limit limit) {
        Usage usage = limit.usage();
        String used = amountOrDash(limit, usage.used());
        String cap = cap(limit);
        String period = limit.duration().words();
        return switch (usage.state()) {
            case NO_CAP ->
                    usage.used() == null
                            ? Text.of("policy.figures-no-cap")
                            : Text.of("policy.figures-used-no-cap", used);
            case ZERO_CAP -> Text.of("policy.figures-zero-cap", cap, period);
            case NOT_REPORTED -> Text.of("policy.figures-not-reported", cap, period);
            case ELAPSED, OK, NEAR, EXHAUSTED -> Text.of("policy.figures", used, cap, period);
        };
    }

    /** {@return what is capped, such as {@code Budget of provider openai}} */
    public static String name(Limit limit) {
        String provider = limit.provider() == null ? limit.scopedProvider() : limit.provider();
        if (provider != null) {
            String name = provider.isEmpty() ? Text.of("policy.no-name") : provider;
            return switch (limit.unit()) {
                case USD -> Text.of("policy.budget-of-provider", name);
                case TOKENS -> Text.of("policy.tokens-of-provider", name);
                case REQUESTS -> Text.of("policy.requests-of-provider", name);
            };
        }
        return switch (limit.unit()) {
            case USD ->
                    limit.scope() == null || limit.coversAll()
                            ? Text.of("policy.budget-of-profile")
                            : Text.of("policy.budget-of-scope", limit.scope());
            case TOKENS -> Text.of("policy.tokens-of-profile");
            case REQUESTS -> Text.of("policy.requests-of-profile");
        };
    }

    /** {@return what is capped and how often it is reset, to tell stacked limits apart} */
    public static String nameAndPeriod(Limit limit) {
        return Text.of("policy.name-and-period", name(limit), limit.duration().words());
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
            case NO_CAP -> Text.of("policy.state-no-cap");
            case ELAPSED -> Text.of("policy.state-elapsed");
            case NOT_REPORTED -> Text.of("policy.state-not-reported");
            case OK -> Text.of("policy.state-ok", amountOrDash(limit, usage.left()));
            case NEAR -> Text.of("policy.state-near", amountOrDash(limit, usage.left()));
            case EXHAUSTED -> over(limit);
            case ZERO_CAP -> Text.of("policy.state-zero-cap");
        };
    }

    private static String over(Limit limit) {
        BigDecimal left = limit.usage().left();
        return left == null || left.signum() == 0
                ? Text.of("policy.state-at-cap")
                : Text.of("policy.state-over-cap", amount(limit, left.negate()));
    }

    /** {@return {@code amount} in the limit's unit, a dash where there is none} */
    public static String amountOrDash(Limit limit, @Nullable BigDecimal amount) {
        return amount == null ? "–" : amount(limit, amount);
    }

    /** {@return the limit's cap in its unit, a dash where there is none} */
    public static String cap(Limit limit) {
        return amountOrDash(limit, limit.usage().cap());
    }

    /** {@return {@code amount} in the limit's unit, such as {@code $5} or {@code 1.2M tokens}} */
    public static String amount(Limit limit, BigDecimal amount) {
        return switch (limit.unit()) {
            case USD -> Amounts.usd(amount);
            case TOKENS -> Text.of("policy.tokens", Amounts.shortCount(amount), amount);
            case REQUESTS -> Text.of("policy.requests", Amounts.shortCount(amount), amount);
        };
    }

    /** {@return {@code amount} in the limit's unit in full, such as {@code 1,200,000 tokens}} */
    public static String exact(Limit limit, BigDecimal amount) {
        return switch (limit.unit()) {
            case USD -> Amounts.usd(amount);
            case TOKENS -> Text.of("policy.tokens", Amounts.count(amount), amount);
            case REQUESTS -> Text.of("policy.requests", Amounts.count(amount), amount);
        };
    }

    /** {@return a maximum without its use, such as {@code 100k tokens hourly}} */
    public static String maximum(Limit limit) {
        return Text.of("policy.maximum", cap(limit), limit.duration().words());
    }

    /** {@return whom a budget's scope covers; a scope that is not known as it came} */
    public static String scope(Limit limit) {
        String provider = limit.scopedProvider();
        if (provider != null) {
            return Text.of("policy.scope-provider", provider);
        }
        if (limit.scope() == null || limit.scope().isEmpty()) {
            return Text.of("policy.scope-not-said");
        }
        return limit.coversAll()
                ? Text.of("policy.scope-total")
                : Text.of("policy.scope-other", limit.scope());
    }

    /** {@return when the counter is next set to zero, or why that is not known} */
    public static String reset(ResetWindow window, Instant now) {
        if (window.nextReset() != null) {
            String when = Ages.relative(window.nextReset(), now);
            return window.elapsed()
                    ? Text.of("policy.reset-elapsed", when)
                    : Text.of("policy.reset-ahead", when);
        }
        return window.kind() == ResetWindow.Kind.UNKNOWN_DURATION
                ? Text.of("policy.reset-unknown-period")
                : Text.of("policy.reset-unknown-start");
    }
}
