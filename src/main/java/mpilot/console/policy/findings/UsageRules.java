package mpilot.console.policy.findings;

import mpilot.console.policy.Ages;
import mpilot.console.policy.Limit;
import mpilot.console.policy.LimitPhrase;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** How much of the caps is used, as the gateway reports it for the profile. */
final class UsageRules implements RuleFamily {
    private static final Rule EXHAUSTED =
            new Rule(
                    "exhausted",
                    Severity.ERROR,
                    "findings.exhausted.title",
                    "findings.exhausted.explanation",
                    "findings.exhausted.remedy");
    private static final Rule NEAR =
            new Rule(
                    "near-limit",
                    Severity.WARNING,
                    "findings.near-limit.title",
                    "findings.near-limit.explanation",
                    "findings.near-limit.remedy");

    /** Keys already issued keep working (SEMANTICS.md, "Values"). */
    private static final Rule INACTIVE_IN_USE =
            new Rule(
                    "inactive-with-use",
                    Severity.WARNING,
                    "findings.inactive-with-use.title",
                    "findings.inactive-with-use.explanation",
                    "findings.inactive-with-use.remedy");

    private static final Rule FUTURE_RESET =
            new Rule(
                    "reset-in-the-future",
                    Severity.WARNING,
                    "findings.reset-in-the-future.title",
                    "findings.reset-in-the-future.explanation",
                    "findings.reset-in-the-future.remedy");
    private static final Rule NEGATIVE_USE =
            new Rule(
                    "negative-use",
                    Severity.WARNING,
                    "findings.negative-use.title",
                    "findings.negative-use.explanation",
                    "findings.negative-use.remedy");

    @Override
    public List<Rule> rules() {
        return List.of(EXHAUSTED, NEAR, INACTIVE_IN_USE, FUTURE_RESET, NEGATIVE_USE);
    }

    /** Clocks of gateway and console may differ by this much. */
    private static final Duration CLOCK_DIFFERENCE = Duration.ofMinutes(5);

    @Override
    public void check(Subject subject, Remarks remarks) {
        Instant latest = subject.now().plus(CLOCK_DIFFERENCE);
        for (Limit each : subject.limits()) {
            checkUse(each, remarks);
            Instant start = each.window().lastReset();
            if (start != null && start.isAfter(latest)) {
                remarks.add(
                        FUTURE_RESET,
                        each.place().lastReset(),
                        LimitPhrase.name(each),
                        Ages.utc(start));
            }
        }
        if (Boolean.FALSE.equals(subject.profile().isActive())) {
            checkInactive(subject, remarks);
        }
    }

    private static void checkUse(Limit limit, Remarks remarks) {
        BigDecimal used = limit.usage().used();
        if (used != null && used.signum() < 0) {
            remarks.add(NEGATIVE_USE, limit.place().usage(), LimitPhrase.name(limit));
        }
        switch (limit.usage().state()) {
            case EXHAUSTED ->
                    remarks.add(
                            EXHAUSTED,
                            List.of(limit.place().usage(), limit.place().cap()),
                            LimitPhrase.name(limit),
                            LimitPhrase.figures(limit));
            case NEAR ->
                    remarks.add(
                            NEAR,
                            List.of(limit.place().usage(), limit.place().cap()),
                            LimitPhrase.name(limit),
                            LimitPhrase.figures(limit));
            case NO_CAP, ELAPSED, NOT_REPORTED, OK, ZERO_CAP -> {
                // Nothing is used up, or it is another family's to say.
            }
        }
    }

    private static void checkInactive(Subject subject, Remarks remarks) {
        List<Limit> used = subject.limits().stream().filter(UsageRules::isUsedInItsWindow).toList();
        if (!used.isEmpty()) {
            Limit first = used.getFirst();
            remarks.add(
                    INACTIVE_IN_USE,
                    List.of("/is_active", first.place().usage()),
                    LimitPhrase.name(first),
                    LimitPhrase.figures(first));
        }
    }

    private static boolean isUsedInItsWindow(Limit limit) {
        BigDecimal used = limit.usage().used();
        return used != null && used.signum() > 0 && !limit.window().elapsed();
    }
}
