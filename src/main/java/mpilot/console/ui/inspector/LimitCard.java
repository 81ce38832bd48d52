package mpilot.console.ui.inspector;

import mpilot.console.gateway.VisibleText;
import mpilot.console.policy.Limit;
import mpilot.console.policy.LimitWords;
import mpilot.console.policy.ResetWindow;
import mpilot.console.policy.forecast.BurnDown;
import mpilot.console.policy.forecast.ForecastWords;
import mpilot.console.text.Text;
import mpilot.console.ui.kit.UsageLevel;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A budget or half a rate limit, ready to be shown.
 *
 * @param title whom it covers, or what it counts
 * @param figures used, cap and period in words
 * @param percent used part of the cap; empty where there is none to tell
 * @param filled how much of the bar is filled, which may exceed 1
 * @param level how serious that is; null where there is no cap and so no bar
 * @param state what the use means, in words
 * @param forecast where the use is heading, in words; empty where the state tells all there is
 * @param resets the last and the next reset, and everything else worth a line
 */
record LimitCard(
        String title,
        String figures,
        String percent,
        double filled,
        @Nullable UsageLevel level,
        String state,
        String forecast,
        List<Fact> resets) {
    static List<LimitCard> of(List<Limit> limits, Instant now) {
        return limits.stream().map(limit -> of(limit, now)).toList();
    }

    private static LimitCard of(Limit limit, Instant now) {
        String title =
                switch (limit.unit()) {
                    case USD -> LimitWords.scope(limit);
                    case TOKENS -> Text.of("inspector.tokens");
                    case REQUESTS -> Text.of("inspector.requests");
                };
        return new LimitCard(
                VisibleText.of(title),
                VisibleText.of(LimitWords.figures(limit)),
                LimitWords.percent(limit.usage()),
                UsageLevel.filled(limit.usage()),
                UsageLevel.of(limit.usage().state()),
                LimitWords.state(limit),
                forecast(limit, now),
                facts(limit, now));
    }

    private static String forecast(Limit limit, Instant now) {
        BurnDown burnDown = BurnDown.of(limit, now);
        return switch (burnDown.outlook()) {
            case TOO_EARLY, UNUSED, LASTS, RUNS_OUT, MAY_RUN_OUT, BEGINS_LATER ->
                    ForecastWords.sentence(burnDown);
            case NO_CAP, REACHED, AWAITING_RESET, NOT_REPORTED, UNKNOWN_WINDOW -> "";
        };
    }

    private static List<Fact> facts(Limit limit, Instant now) {
        List<Fact> facts = new ArrayList<>();
        BigDecimal used = limit.usage().used();
        BigDecimal cap = limit.usage().cap();
        // The figures round tokens and requests; dollars they tell to the cent.
        boolean rounded = limit.unit() != Limit.Unit.USD;
        if (rounded && used != null) {
            facts.add(new Fact(Text.of("inspector.used"), LimitWords.exact(limit, used), null));
        }
        if (rounded && cap != null) {
            facts.add(new Fact(Text.of("inspector.cap"), LimitWords.exact(limit, cap), null));
        }
        ResetWindow window = limit.window();
        if (window.lastReset() != null) {
            facts.add(Fact.moment(Text.of("inspector.last-reset"), window.lastReset(), now));
        }
        if (window.nextReset() != null) {
            facts.add(
                    window.elapsed()
                            ? Fact.moment(
                                    Text.of("inspector.window-ended"), window.nextReset(), now)
                            : Fact.moment(
                                    Text.of("inspector.next-reset"), window.nextReset(), now));
        } else {
            facts.add(new Fact(Text.of("inspector.next-reset"), unknownReset(limit), null));
        }
        if (limit.id() != null) {
            facts.add(new Fact(Text.of("inspector.id"), limit.id(), null));
        }
        return facts;
    }

    private static String unknownReset(Limit limit) {
        if (limit.duration().text().isEmpty()) {
            return Text.of("inspector.period-not-said");
        }
        return switch (limit.window().kind()) {
            case UNKNOWN_DURATION -> Text.of("inspector.unknown-period");
            default -> Text.of("inspector.unknown-start");
        };
    }

    /** {@return the figures, the percentage and what they mean, as a screen reader says them} */
    String spoken() {
        return percent.isEmpty()
                ? Text.of("inspector.limit-spoken", title, figures, state)
                : Text.of("inspector.limit-percent-spoken", title, figures, percent, state);
    }
}
