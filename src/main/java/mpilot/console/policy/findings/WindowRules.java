package mpilot.console.policy.findings;

import mpilot.console.policy.Limit;
import mpilot.console.policy.LimitPhrase;
import mpilot.console.policy.ResetDuration;

import java.util.List;
import java.util.Objects;

/** When counters are set to zero, and whom budgets cover. */
final class WindowRules implements RuleFamily {
    /** Bifrost, "Calendar-aligned budgets": accepted, and has no effect. */
    private static final Rule ALIGNED_SUB_DAY =
            new Rule(
                    "aligned-sub-day-window",
                    Severity.INFO,
                    "findings.aligned-sub-day-window.title",
                    "findings.aligned-sub-day-window.explanation",
                    "findings.aligned-sub-day-window.remedy");

    /** A counter without a window is never set to zero (Bifrost's public code). */
    private static final Rule NO_DURATION =
            new Rule(
                    "limit-without-duration",
                    Severity.ERROR,
                    "findings.limit-without-duration.title",
                    "findings.limit-without-duration.explanation",
                    "findings.limit-without-duration.remedy");

    private static final Rule UNKNOWN_DURATION =
            new Rule(
                    "unknown-duration",
                    Severity.WARNING,
                    "findings.unknown-duration.title",
                    "findings.unknown-duration.explanation",
                    "findings.unknown-duration.remedy");

    /** Bifrost, "Reset Durations": quarters are for budgets only. */
    private static final Rule QUARTERLY_RATE =
            new Rule(
                    "quarterly-rate-limit",
                    Severity.WARNING,
                    "findings.quarterly-rate-limit.title",
                    "findings.quarterly-rate-limit.explanation",
                    "findings.quarterly-rate-limit.remedy");

    private static final Rule UNKNOWN_SCOPE =
            new Rule(
                    "unknown-scope",
                    Severity.WARNING,
                    "findings.unknown-scope.title",
                    "findings.unknown-scope.explanation",
                    "findings.unknown-scope.remedy");
    private static final Rule FOREIGN_SCOPE =
            new Rule(
                    "foreign-scope",
                    Severity.WARNING,
                    "findings.foreign-scope.title",
                    "findings.foreign-scope.explanation",
                    "findings.foreign-scope.remedy");

    @Override
    public List<Rule> rules() {
        return List.of(
                ALIGNED_SUB_DAY,
                NO_DURATION,
                UNKNOWN_DURATION,
                QUARTERLY_RATE,
                UNKNOWN_SCOPE,
                FOREIGN_SCOPE);
    }

    @Override
    public void check(Subject subject, Remarks remarks) {
        boolean aligned = Boolean.TRUE.equals(subject.profile().calendarAligned());
        for (Limit each : subject.limits()) {
            if (each.usage().cap() != null) {
                checkDuration(each, aligned, remarks);
            }
            checkScope(each, subject, remarks);
        }
    }

    private static void checkDuration(Limit limit, boolean aligned, Remarks remarks) {
        ResetDuration duration = limit.duration();
        if (duration.text().isBlank()) {
            remarks.add(
                    NO_DURATION,
                    List.of(limit.place().cap(), limit.place().duration()),
                    LimitPhrase.name(limit));
        } else if (duration.unit() == null) {
            remarks.add(
                    UNKNOWN_DURATION,
                    limit.place().duration(),
                    LimitPhrase.name(limit),
                    duration.text());
        } else if (duration.unit() == ResetDuration.Unit.QUARTER
                && limit.unit() != Limit.Unit.USD) {
            remarks.add(
                    QUARTERLY_RATE,
                    limit.place().duration(),
                    LimitPhrase.name(limit),
                    duration.text());
        } else if (aligned && !duration.isCalendarUnit()) {
            remarks.add(
                    ALIGNED_SUB_DAY,
                    List.of(limit.place().duration(), "/calendar_aligned"),
                    LimitPhrase.name(limit),
                    duration.text());
        }
    }

    private static void checkScope(Limit limit, Subject subject, Remarks remarks) {
        if (limit.coversAll()) {
            return;
        }
        String scope = Objects.requireNonNull(limit.scope());
        String provider = limit.scopedProvider();
        String pointer = limit.place().pointer() + "/scope";
        if (provider == null) {
            remarks.add(UNKNOWN_SCOPE, pointer, LimitPhrase.name(limit), scope);
            return;
        }
        boolean fits =
                limit.place().isWholeProfile()
                        ? subject.profile().providerConfigs().stream()
                                .anyMatch(each -> provider.equals(each.providerName()))
                        : provider.equals(limit.provider());
        if (!fits) {
            remarks.add(FOREIGN_SCOPE, pointer, LimitPhrase.name(limit), scope);
        }
    }
}
