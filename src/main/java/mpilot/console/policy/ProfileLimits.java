package mpilot.console.policy;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.Budget;
import mpilot.console.gateway.ProviderConfig;
import mpilot.console.gateway.RateLimit;
import mpilot.console.gateway.Timestamp;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Every cap of a profile, flattened: the whole profile's first, then each provider config's,
 * budgets before rate limits, in the gateway's order.
 *
 * @param budgets the budgets
 * @param rates the halves of the rate limits that have a maximum
 */
public record ProfileLimits(List<Limit> budgets, List<Limit> rates) {
    /** The more serious first; among equals the larger part of its cap. */
    private static final Comparator<Limit> SEVERITY =
            Comparator.comparing((Limit limit) -> limit.usage().state())
                    .thenComparing(limit ->
                            Objects.requireNonNullElse(limit.usage().fraction(), BigDecimal.ZERO));

    /** Takes its own copies of the lists. */
    public ProfileLimits {
        budgets = List.copyOf(budgets);
        rates = List.copyOf(rates);
    }

    /** {@return the caps of {@code profile} at {@code now}} */
    public static ProfileLimits of(AccessProfile profile, Instant now) {
        boolean aligned = Boolean.TRUE.equals(profile.calendarAligned());
        List<Limit> budgets = new ArrayList<>(budgets(profile.budgets(), null, aligned, now));
        List<Limit> rates = new ArrayList<>(rates(profile.rateLimit(), null, aligned, now));
        for (ProviderConfig config : profile.providerConfigs()) {
            String provider = Objects.requireNonNullElse(config.providerName(), "");
            budgets.addAll(budgets(config.budgets(), provider, aligned, now));
            rates.addAll(rates(config.rateLimit(), provider, aligned, now));
        }
        return new ProfileLimits(budgets, rates);
    }

    /** {@return the budget that blocks, or is nearest to blocking; empty where there is none} */
    public Optional<Limit> worstBudget() {
        return budgets.stream().max(SEVERITY);
    }

    /** {@return the budgets of one provider config, or with null of the whole profile} */
    public List<Limit> budgetsOf(@Nullable String provider) {
        return budgets.stream().filter(each -> Objects.equals(each.provider(), provider)).toList();
    }

    private static List<Limit> budgets(
            List<Budget> budgets, @Nullable String provider, boolean aligned, Instant now) {
        return budgets.stream().map(budget -> limit(budget, provider, aligned, now)).toList();
    }

    /** {@return the limit that one budget sets} */
    public static Limit limit(
            Budget budget, @Nullable String provider, boolean aligned, Instant now) {
        ResetDuration duration = ResetDuration.of(budget.resetDuration());
        ResetWindow window = ResetWindow.of(duration, aligned, budget.lastReset(), now);
        return new Limit(
                Limit.Unit.USD,
                provider,
                budget.scope(),
                budget.id(),
                Usage.of(budget.currentUsage(), budget.maxLimit(), window),
                duration,
                window);
    }

    /** {@return the halves of {@code rateLimit} that have a maximum, tokens first} */
    public static List<Limit> rates(
            @Nullable RateLimit rateLimit,
            @Nullable String provider,
            boolean aligned,
            Instant now) {
        if (rateLimit == null) {
            return List.of();
        }
        List<Limit> halves = new ArrayList<>();
        if (rateLimit.tokenMaxLimit() != null) {
            halves.add(
                    half(
                            Limit.Unit.TOKENS,
                            provider,
                            rateLimit.id(),
                            rateLimit.tokenCurrentUsage(),
                            rateLimit.tokenMaxLimit(),
                            rateLimit.tokenResetDuration(),
                            window(
                                    rateLimit.tokenResetDuration(),
                                    aligned,
                                    rateLimit.tokenLastReset(),
                                    now)));
        }
        if (rateLimit.requestMaxLimit() != null) {
            halves.add(
                    half(
                            Limit.Unit.REQUESTS,
                            provider,
                            rateLimit.id(),
                            rateLimit.requestCurrentUsage(),
                            rateLimit.requestMaxLimit(),
                            rateLimit.requestResetDuration(),
                            window(
                                    rateLimit.requestResetDuration(),
                                    aligned,
                                    rateLimit.requestLastReset(),
                                    now)));
        }
        return halves;
    }

    private static ResetWindow window(
            @Nullable String duration,
            boolean aligned,
            @Nullable Timestamp lastReset,
            Instant now) {
        return ResetWindow.of(ResetDuration.of(duration), aligned, lastReset, now);
    }

    private static Limit half(
            Limit.Unit unit,
            @Nullable String provider,
            @Nullable String id,
            @Nullable BigDecimal used,
            BigDecimal cap,
            @Nullable String duration,
            ResetWindow window) {
        return new Limit(
                unit,
                provider,
                null,
                id,
                Usage.of(used, cap, window),
                ResetDuration.of(duration),
                window);
    }
}
