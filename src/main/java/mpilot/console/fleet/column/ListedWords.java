package mpilot.console.fleet.column;

import mpilot.console.gateway.VisibleText;
import mpilot.console.policy.Amounts;
import mpilot.console.policy.Limit;
import mpilot.console.policy.LimitWords;
import mpilot.console.policy.ProfileLimits;
import mpilot.console.policy.ResetDuration;
import mpilot.console.text.Text;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** What the list says in a column's cell where that is more than the value it is sorted by. */
public final class ListedWords {
    private ListedWords() {}

    /**
     * {@return such as {@code $820.50 of $1,000 · monthly, 82 %}; empty for no budget}
     *
     * @param worst the budget that blocks, or is nearest to blocking; null for none
     */
    static String budget(@Nullable Limit worst) {
        return worst == null
                ? ""
                : withPercent(
                        VisibleText.of(LimitWords.figures(worst)),
                        LimitWords.percent(worst.usage()));
    }

    /** {@return figures and percent in one; the figures alone where there is no percent} */
    public static String withPercent(String figures, String percent) {
        return percent.isEmpty() ? figures : Text.of("columns.with-percent", figures, percent);
    }

    /** What the list says of rate limits: the caps, and the use of one that presses. */
    static String rates(ProfileLimits limits) {
        String percent =
                limits.pressingRate().map(rate -> LimitWords.percent(rate.usage())).orElse("");
        return withPercent(caps(limits), percent);
    }

    /** {@return the profile's own caps, such as {@code 60 req/min}; empty for no rate limit} */
    public static String caps(ProfileLimits limits) {
        List<Limit> rates = limits.rates();
        List<Limit> own = rates.stream().filter(each -> each.provider() == null).toList();
        if (rates.isEmpty()) {
            return "";
        }
        return VisibleText.of(
                own.isEmpty()
                        ? Text.of("columns.rate-per-provider")
                        : own.stream().map(ListedWords::rate).collect(Collectors.joining(" · ")));
    }

    private static String rate(Limit limit) {
        boolean tokens = limit.unit() == Limit.Unit.TOKENS;
        String cap =
                Amounts.shortCount(
                        Objects.requireNonNullElse(limit.usage().cap(), BigDecimal.ZERO));
        if (limit.duration().text().isEmpty()) {
            return Text.of(
                    tokens ? "columns.rate-tokens-no-period" : "columns.rate-requests-no-period",
                    cap);
        }
        return Text.of(
                tokens ? "columns.rate-tokens" : "columns.rate-requests",
                cap,
                per(limit.duration()));
    }

    private static String per(ResetDuration duration) {
        return switch (duration.text()) {
            case "1s" -> Text.of("columns.per-second");
            case "1m" -> Text.of("columns.per-minute");
            case "1h" -> Text.of("columns.per-hour");
            case "1d" -> Text.of("columns.per-day");
            default -> duration.text();
        };
    }
}
