package mpilot.console.policy;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.Budget;
import mpilot.console.gateway.ProviderConfig;
import mpilot.console.gateway.RateLimit;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

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
        Collector limits = new Collector(Boolean.TRUE.equals(profile.calendarAligned()), now);
        limits.add(LimitPlace.WHOLE_PROFILE, null, profile.budgets(), profile.rateLimit());
        for (int i = 0; i < profile.providerConfigs().size(); i++) {
            ProviderConfig config = profile.providerConfigs().get(i);
            limits.add(
                    i,
                    Objects.requireNonNullElse(config.providerName(), ""),
                    config.budgets(),
                    config.rateLimit());
        }
        return new ProfileLimits(limits.budgets, limits.rates);
    }

    /** {@return the budget that blocks, or is nearest to blocking; empty where there is none} */
    public Optional<Limit> worstBudget() {
        return budgets.stream().max(SEVERITY);
    }

    /** {@return the rate limit that blocks, or is near to it; empty where none is} */
    public Optional<Limit> pressingRate() {
        return rates.stream()
                .max(SEVERITY)
                .filter(worst -> worst.usage().state().compareTo(Usage.State.NEAR) >= 0);
    }

    /** {@return every cap, budgets before rate limits} */
    public Stream<Limit> all() {
        return Stream.concat(budgets.stream(), rates.stream());
    }

    /**
     * {@return the caps of one owner alone}
     *
     * @param config its position in {@code provider_configs}, or {@link LimitPlace#WHOLE_PROFILE}
     */
    public ProfileLimits at(int config) {
        return new ProfileLimits(own(budgets, config), own(rates, config));
    }

    private static List<Limit> own(List<Limit> limits, int config) {
        return limits.stream().filter(each -> each.place().config() == config).toList();
    }

    /** Gathers the limits of a profile's owners one after the other. */
    private static final class Collector {
        private final boolean aligned;
        private final Instant now;
        private final List<Limit> budgets = new ArrayList<>();
        private final List<Limit> rates = new ArrayList<>();

        Collector(boolean aligned, Instant now) {
            this.aligned = aligned;
            this.now = now;
        }

        void add(
                int config,
                @Nullable String provider,
                List<Budget> ownBudgets,
                @Nullable RateLimit rateLimit) {
            for (int i = 0; i < ownBudgets.size(); i++) {
                budgets.add(budget(LimitPlace.budget(config, i), provider, ownBudgets.get(i)));
            }
            if (rateLimit == null) {
                return;
            }
            if (rateLimit.tokenMaxLimit() != null) {
                rates.add(tokens(LimitPlace.rate(config, Limit.Unit.TOKENS), provider, rateLimit));
            }
            if (rateLimit.requestMaxLimit() != null) {
                rates.add(
                        requests(
                                LimitPlace.rate(config, Limit.Unit.REQUESTS), provider, rateLimit));
            }
        }

        private Limit budget(LimitPlace place, @Nullable String provider, Budget budget) {
            ResetDuration duration = ResetDuration.of(budget.resetDuration());
            ResetWindow window =
                    ResetWindow.of(
                            duration, aligned, budget.quarterStart(), budget.lastReset(), now);
            return new Limit(
                    place,
                    provider,
                    budget.scope(),
                    budget.id(),
                    Usage.of(budget.currentUsage(), budget.effectiveMaxLimit(), window),
                    duration,
                    window);
        }

        private Limit tokens(LimitPlace place, @Nullable String provider, RateLimit rate) {
            ResetDuration duration = ResetDuration.of(rate.tokenResetDuration());
            ResetWindow window = ResetWindow.of(duration, aligned, rate.tokenLastReset(), now);
            Usage usage = Usage.of(rate.tokenCurrentUsage(), rate.tokenMaxLimit(), window);
            return new Limit(place, provider, null, rate.id(), usage, duration, window);
        }

        private Limit requests(LimitPlace place, @Nullable String provider, RateLimit rate) {
            ResetDuration duration = ResetDuration.of(rate.requestResetDuration());
            ResetWindow window = ResetWindow.of(duration, aligned, rate.requestLastReset(), now);
            Usage usage = Usage.of(rate.requestCurrentUsage(), rate.requestMaxLimit(), window);
            return new Limit(place, provider, null, rate.id(), usage, duration, window);
        }
    }
}
