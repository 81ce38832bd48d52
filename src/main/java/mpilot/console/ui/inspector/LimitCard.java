package mpilot.console.ui.inspector;

import mpilot.console.gateway.VisibleText;
import mpilot.console.policy.Limit;
import mpilot.console.policy.LimitWords;
import mpilot.console.policy.Usage;
import mpilot.console.policy.forecast.BurnDown;
import mpilot.console.policy.forecast.ForecastWords;
import mpilot.console.text.Text;
import mpilot.console.ui.chart.BurnDownPicture;
import mpilot.console.ui.kit.UsageLevel;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * A budget or half a rate limit, ready to be shown.
 *
 * @param pointer the field that holds it, as a JSON Pointer (RFC 6901) into the profile
 * @param title whom it covers, or what it counts
 * @param figures used, cap and period in words
 * @param percent used part of the cap; empty where there is none to tell
 * @param filled how much of the bar is filled, which may exceed 1
 * @param level how serious that is; null where there is no cap and so no bar
 * @param state what the use means, in words
 * @param forecast where the use is heading, in words; empty where the state tells all there is
 * @param picture the same drawn; null where there is nothing to draw
 * @param facts the window, its resets, and everything else worth a line
 */
record LimitCard(
        String pointer,
        String title,
        String figures,
        String percent,
        double filled,
        @Nullable UsageLevel level,
        String state,
        String forecast,
        @Nullable BurnDownPicture picture,
        List<Fact> facts) {
    static List<LimitCard> of(List<Limit> limits, LimitsSeen seen) {
        return limits.stream().map(limit -> of(limit, seen)).toList();
    }

    private static LimitCard of(Limit limit, LimitsSeen seen) {
        String title =
                switch (limit.unit()) {
                    case USD -> LimitWords.scope(limit);
                    case TOKENS -> Text.of("inspector.tokens");
                    case REQUESTS -> Text.of("inspector.requests");
                };
        BurnDown burnDown = seen.burnDown(limit);
        // A use that tells nothing is no reason to be calm.
        boolean silent =
                !seen.reported()
                        && (limit.usage().state() == Usage.State.OK
                                || limit.usage().state() == Usage.State.NEAR);
        return new LimitCard(
                limit.place().pointer(),
                VisibleText.of(title),
                VisibleText.of(LimitWords.figures(limit)),
                silent ? "" : LimitWords.percent(limit.usage()),
                silent ? 0 : UsageLevel.filled(limit.usage()),
                silent ? UsageLevel.UNKNOWN : UsageLevel.of(limit.usage().state()),
                silent ? Text.of("policy.state-not-reported") : LimitWords.state(limit),
                silent ? "" : forecast(burnDown),
                silent ? null : BurnDownPicture.of(burnDown).orElse(null),
                facts(limit, burnDown, silent));
    }

    private static String forecast(BurnDown burnDown) {
        return switch (burnDown.outlook()) {
            case TOO_EARLY, UNUSED, LASTS, RUNS_OUT, MAY_RUN_OUT, BEGINS_LATER ->
                    ForecastWords.sentence(burnDown);
            case NO_CAP, REACHED, AWAITING_RESET, NOT_REPORTED, UNKNOWN_WINDOW -> "";
        };
    }

    private static List<Fact> facts(Limit limit, BurnDown burnDown, boolean silent) {
        Instant now = burnDown.now();
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
        if (!silent && burnDown.runsOut() != null) {
            facts.add(
                    Fact.moment(
                            Text.of("inspector.cap-reached"),
                            burnDown.runsOut().truncatedTo(ChronoUnit.SECONDS),
                            now));
        }
        if (!silent && !ForecastWords.pace(burnDown).isEmpty()) {
            facts.add(
                    new Fact(
                            Text.of("inspector.pace"),
                            ForecastWords.pace(burnDown),
                            ForecastWords.basis(burnDown)));
        }
        facts.addAll(WindowFacts.of(limit, now));
        if (limit.id() != null) {
            facts.add(new Fact(Text.of("inspector.id"), limit.id(), null));
        }
        return facts;
    }

    /** {@return the figures, the percentage and what they mean, as a screen reader says them} */
    String spoken() {
        return percent.isEmpty()
                ? Text.of("inspector.limit-spoken", title, figures, state)
                : Text.of("inspector.limit-percent-spoken", title, figures, percent, state);
    }
}
