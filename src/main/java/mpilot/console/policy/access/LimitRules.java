package mpilot.console.policy.access;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.VisibleText;
import mpilot.console.policy.Limit;
import mpilot.console.policy.LimitWords;
import mpilot.console.policy.PlacedLimit;
import mpilot.console.policy.Usage;

import org.jspecify.annotations.Nullable;

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
    private static final Comparator<PlacedLimit> ORDER =
            Comparator.comparing((PlacedLimit each) -> each.limit().unit() == Limit.Unit.USD)
                    .thenComparing(PlacedLimit::isOfProfile);

    private LimitRules() {}

    /** {@return the steps about every cap that applies to {@code question}} */
    static List<AccessStep> steps(AccessProfile profile, AccessQuestion question, Instant now) {
        List<Integer> configs =
                question.provider() == null
                        ? List.of()
                        : ProviderRules.configs(profile, question.provider());
        List<AccessStep> steps = new ArrayList<>();
        PlacedLimit.of(profile, now).stream()
                .filter(each -> each.isOfProfile() || configs.contains(each.config()))
                .sorted(ORDER)
                .forEach(each -> {
                    Scope scope = Scope.of(each.limit(), question.provider());
                    if (scope != Scope.OTHERS) {
                        steps.add(step(each, scope, question));
                    }
                });
        return steps;
    }

    /** Whether a budget's scope covers the request (SEMANTICS.md, "Values"). */
    private enum Scope {
        COVERS,
        OTHERS,
        NOT_KNOWN;

        private static final String PROVIDER = "provider:";

        static Scope of(Limit limit, @Nullable String provider) {
            String scope = Objects.requireNonNullElse(limit.scope(), "");
            if (scope.isEmpty() || scope.equals("total")) {
                return COVERS;
            }
            if (!scope.startsWith(PROVIDER)) {
                return NOT_KNOWN;
            }
            if (scope.substring(PROVIDER.length()).equals(provider)) {
                return COVERS;
            }
            // In a provider's own config, another provider's name contradicts its place.
            return limit.provider() == null ? OTHERS : NOT_KNOWN;
        }
    }

    private static AccessStep step(PlacedLimit placed, Scope scope, AccessQuestion question) {
        Limit limit = placed.limit();
        Usage.State state = limit.usage().state();
        return switch (state) {
            case NO_CAP -> step(placed, Ruling.PASSES, placed.cap(), "access.limit.no-cap");
            case OK, NEAR -> passing(placed, question);
            case ELAPSED ->
                    step(placed, Ruling.UNKNOWN, placed.lastReset(), "access.limit.elapsed");
            case NOT_REPORTED ->
                    step(placed, Ruling.UNKNOWN, placed.usage(), "access.limit.not-reported");
            case EXHAUSTED, ZERO_CAP -> blocking(placed, scope, state);
        };
    }

    private static AccessStep blocking(PlacedLimit placed, Scope scope, Usage.State state) {
        if (scope == Scope.NOT_KNOWN) {
            return step(placed, Ruling.UNKNOWN, placed.object() + "/scope", "access.limit.scope");
        }
        if (LaterField.EXTRA_BUDGET.isIn(placed.asSent())) {
            String field = placed.object() + "/" + LaterField.EXTRA_BUDGET.field();
            return step(placed, Ruling.UNKNOWN, field, "access.limit.extra");
        }
        return state == Usage.State.ZERO_CAP
                ? step(placed, Ruling.BLOCKS, placed.cap(), "access.limit.zero")
                : step(placed, Ruling.BLOCKS, placed.usage(), "access.limit.used-up");
    }

    private static AccessStep passing(PlacedLimit placed, AccessQuestion question) {
        Limit limit = placed.limit();
        BigDecimal left = Objects.requireNonNullElse(limit.usage().left(), BigDecimal.ONE);
        BigDecimal more =
                switch (limit.unit()) {
                    case USD -> question.costUsd();
                    case TOKENS -> question.tokens();
                    case REQUESTS -> BigDecimal.ONE;
                };
        return more == null || more.compareTo(left) < 0
                ? step(placed, Ruling.PASSES, placed.usage(), "access.limit.passes")
                : AccessStep.of(
                        rule(limit),
                        Ruling.PASSES,
                        placed.usage(),
                        "access.limit.last",
                        placed.name(),
                        LimitWords.figures(limit),
                        LimitWords.amount(limit, more),
                        Integer.toString(rule(limit).status()));
    }

    private static AccessStep step(PlacedLimit placed, Ruling ruling, String field, String key) {
        Limit limit = placed.limit();
        return AccessStep.of(
                rule(limit),
                ruling,
                field,
                key,
                placed.name(),
                VisibleText.of(LimitWords.figures(limit)),
                VisibleText.of(Objects.requireNonNullElse(limit.scope(), "")));
    }

    private static AccessRule rule(Limit limit) {
        return limit.unit() == Limit.Unit.USD ? AccessRule.BUDGET : AccessRule.RATE;
    }
}
