package mpilot.console.policy.findings;

import mpilot.console.policy.Limit;
import mpilot.console.policy.LimitPhrase;
import mpilot.console.policy.LimitPlace;
import mpilot.console.policy.ResetDuration;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Which caps there are, and whether each can ever be reached. */
final class CapRules implements RuleFamily {
    private static final Rule NO_LIMITS =
            new Rule(
                    "no-limits",
                    Severity.WARNING,
                    "findings.no-limits.title",
                    "findings.no-limits.explanation",
                    "findings.no-limits.remedy");
    private static final Rule PROVIDER_WITHOUT =
            new Rule(
                    "provider-without-limit",
                    Severity.INFO,
                    "findings.provider-without-limit.title",
                    "findings.provider-without-limit.explanation",
                    "findings.provider-without-limit.remedy");
    private static final Rule ZERO_CAP =
            new Rule(
                    "zero-cap",
                    Severity.WARNING,
                    "findings.zero-cap.title",
                    "findings.zero-cap.explanation",
                    "findings.zero-cap.remedy");
    private static final Rule ABOVE_GLOBAL =
            new Rule(
                    "provider-cap-above-global",
                    Severity.WARNING,
                    "findings.provider-cap-above-global.title",
                    "findings.provider-cap-above-global.explanation",
                    "findings.provider-cap-above-global.remedy");

    /** All budgets that apply must pass (SEMANTICS.md, "Values"). */
    private static final Rule NEVER_REACHED =
            new Rule(
                    "cap-never-reached",
                    Severity.WARNING,
                    "findings.cap-never-reached.title",
                    "findings.cap-never-reached.explanation",
                    "findings.cap-never-reached.remedy");

    /** One budget a window (Bifrost, "Virtual Keys": reset durations are unique). */
    private static final Rule DUPLICATE_WINDOW =
            new Rule(
                    "duplicate-window",
                    Severity.WARNING,
                    "findings.duplicate-window.title",
                    "findings.duplicate-window.explanation",
                    "findings.duplicate-window.remedy");

    @Override
    public List<Rule> rules() {
        return List.of(
                NO_LIMITS,
                PROVIDER_WITHOUT,
                ZERO_CAP,
                ABOVE_GLOBAL,
                NEVER_REACHED,
                DUPLICATE_WINDOW);
    }

    @Override
    public void check(Subject subject, Remarks remarks) {
        List<Limit> capped = new ArrayList<>(subject.limits());
        capped.removeIf(each -> cap(each) == null);
        if (capped.isEmpty()) {
            if (!subject.profile().providerConfigs().isEmpty()) {
                remarks.add(NO_LIMITS, List.of("/budgets", "/rate_limit"));
            }
            return;
        }
        checkProviders(subject, capped, remarks);
        for (int i = 0; i < capped.size(); i++) {
            Limit each = capped.get(i);
            if (Objects.requireNonNull(cap(each)).signum() <= 0) {
                remarks.add(ZERO_CAP, each.place().cap(), LimitPhrase.name(each));
            } else {
                checkAgainst(i, capped, remarks);
            }
        }
    }

    private static void checkProviders(Subject subject, List<Limit> capped, Remarks remarks) {
        if (hasAny(capped, LimitPlace.WHOLE_PROFILE)) {
            return;
        }
        for (int i = 0; i < subject.profile().providerConfigs().size(); i++) {
            if (!hasAny(capped, i)) {
                String name = subject.profile().providerConfigs().get(i).providerName();
                String pointer = "/provider_configs/" + i;
                remarks.add(
                        PROVIDER_WITHOUT,
                        List.of(pointer + "/budgets", pointer + "/rate_limit"),
                        Objects.requireNonNullElse(name, "?"));
            }
        }
    }

    /** Whether the config at the place {@code config} has a cap of its own. */
    private static boolean hasAny(List<Limit> capped, int config) {
        for (Limit each : capped) {
            if (each.place().config() == config) {
                return true;
            }
        }
        return false;
    }

    private static void checkAgainst(int index, List<Limit> all, Remarks remarks) {
        Limit limit = all.get(index);
        for (int i = 0; i < all.size(); i++) {
            Limit other = all.get(i);
            if (i == index || other.unit() != limit.unit()) {
                continue;
            }
            boolean sameHolder =
                    other.place().config() == limit.place().config()
                            && scope(other).equals(scope(limit));
            if (!sameHolder) {
                checkAboveGlobal(limit, other, remarks);
            } else if (isSameWindow(limit, other)) {
                if (index < i) {
                    add(DUPLICATE_WINDOW, limit, other, remarks);
                }
            } else if (isShorter(limit, other) && compareCaps(limit, other) >= 0) {
                add(NEVER_REACHED, limit, other, remarks);
            }
        }
    }

    private static void checkAboveGlobal(Limit limit, Limit other, Remarks remarks) {
        boolean isGlobal = other.place().isWholeProfile() && scope(other).isEmpty();
        if (!limit.place().isWholeProfile()
                && isGlobal
                && isSameWindow(limit, other)
                && compareCaps(limit, other) > 0) {
            add(ABOVE_GLOBAL, limit, other, remarks);
        }
    }

    private static void add(Rule rule, Limit limit, Limit other, Remarks remarks) {
        List<String> fields = List.of(limit.place().cap(), other.place().cap());
        remarks.add(
                rule,
                fields,
                LimitPhrase.name(limit),
                LimitPhrase.maximum(limit),
                LimitPhrase.maximum(other));
    }

    private static boolean isSameWindow(Limit one, Limit other) {
        ResetDuration a = one.duration();
        ResetDuration b = other.duration();
        return a.isKnown()
                && b.isKnown()
                && a.length().equals(b.length())
                && a.isCalendarUnit() == b.isCalendarUnit();
    }

    private static boolean isShorter(Limit one, Limit other) {
        ResetDuration a = one.duration();
        ResetDuration b = other.duration();
        return a.isKnown() && b.isKnown() && a.length().compareTo(b.length()) < 0;
    }

    private static int compareCaps(Limit one, Limit other) {
        return Objects.requireNonNull(cap(one)).compareTo(Objects.requireNonNull(cap(other)));
    }

    private static @Nullable BigDecimal cap(Limit limit) {
        return limit.usage().cap();
    }

    /** Whom a budget of the profile covers; empty for everyone. */
    private static String scope(Limit limit) {
        boolean everyone = limit.coversAll() || !limit.place().isWholeProfile();
        return everyone ? "" : Objects.requireNonNull(limit.scope());
    }
}
