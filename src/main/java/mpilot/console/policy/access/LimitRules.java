package mpilot.console.policy.access;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.VisibleText;
import mpilot.console.policy.Limit;
import mpilot.console.policy.LimitPhrase;
import mpilot.console.policy.LimitPlace;
import mpilot.console.policy.LimitReach;
import mpilot.console.policy.LimitWords;
import mpilot.console.policy.ProfileLimits;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The rules about caps: every rate limit and every budget that applies must not be used up. What
 * counts is what is used already: a request that carries a budget past its cap passes, and the next
 * one is refused (Bifrost, "Budget and Limits", the example of its checking flow).
 */
final class LimitRules {
    /** Rate limits before budgets, and in each a provider config's before the profile's. */
    private static final Comparator<Limit> ORDER =
            Comparator.comparing((Limit each) -> each.unit() == Limit.Unit.USD)
                    .thenComparing(each -> each.place().isWholeProfile());

    private LimitRules() {}

    /** {@return the steps about every cap that applies to {@code question}} */
    static List<AccessStep> steps(AccessProfile profile, AccessQuestion question, Instant now) {
        List<Integer> configs =
                question.provider() == null
                        ? List.of()
                        : ProviderRules.configs(profile, question.provider());
        List<AccessStep> steps = new ArrayList<>();
        ProfileLimits.of(profile, now)
                .all()
                .filter(each ->
                        each.place().isWholeProfile() || configs.contains(each.place().config()))
                .sorted(ORDER)
                .forEach(each -> {
                    LimitReach reach = LimitReach.of(each, question.provider());
                    if (reach != LimitReach.OTHERS) {
                        steps.add(step(each, reach, question));
                    }
                });
        return steps;
    }

    private static AccessStep step(Limit limit, LimitReach reach, AccessQuestion question) {
        LimitPlace place = limit.place();
        return switch (limit.usage().state()) {
            case NO_CAP -> step(limit, Ruling.PASSES, place.cap(), "access.limit.no-cap");
            case OK, NEAR -> passing(limit, question);
            case ELAPSED -> step(limit, Ruling.UNKNOWN, place.lastReset(), "access.limit.elapsed");
            case NOT_REPORTED ->
                    step(limit, Ruling.UNKNOWN, place.usage(), "access.limit.not-reported");
            case EXHAUSTED -> blocking(limit, reach, place.usage(), "access.limit.used-up");
            case ZERO_CAP -> blocking(limit, reach, place.cap(), "access.limit.zero");
        };
    }

    private static AccessStep blocking(Limit limit, LimitReach reach, String field, String key) {
        return reach == LimitReach.NOT_KNOWN
                ? step(
                        limit,
                        Ruling.UNKNOWN,
                        limit.place().pointer() + "/scope",
                        "access.limit.scope")
                : step(limit, Ruling.BLOCKS, field, key);
    }

    private static AccessStep passing(Limit limit, AccessQuestion question) {
        BigDecimal left = Objects.requireNonNullElse(limit.usage().left(), BigDecimal.ONE);
        BigDecimal more =
                switch (limit.unit()) {
                    case USD -> question.costUsd();
                    case TOKENS -> question.tokens();
                    case REQUESTS -> BigDecimal.ONE;
                };
        return more == null || more.compareTo(left) < 0
                ? step(limit, Ruling.PASSES, limit.place().usage(), "access.limit.passes")
                : AccessStep.of(
                        rule(limit),
                        Ruling.PASSES,
                        limit.place().usage(),
                        "access.limit.last",
                        LimitPhrase.name(limit),
                        LimitPhrase.figures(limit),
                        LimitWords.amount(limit, more),
                        Integer.toString(rule(limit).status()));
    }

    private static AccessStep step(Limit limit, Ruling ruling, String field, String key) {
        return AccessStep.of(
                rule(limit),
                ruling,
                field,
                key,
                LimitPhrase.name(limit),
                LimitPhrase.figures(limit),
                VisibleText.of(Objects.requireNonNullElse(limit.scope(), "")));
    }

    private static AccessRule rule(Limit limit) {
        return limit.unit() == Limit.Unit.USD ? AccessRule.BUDGET : AccessRule.RATE;
    }
}
