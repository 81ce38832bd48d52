package mpilot.console.policy.whatif;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.Budget;
import mpilot.console.gateway.ProviderConfig;
import mpilot.console.gateway.RateLimit;
import mpilot.console.policy.Limit;
import mpilot.console.policy.LimitPlace;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads and changes the cap of a limit in a copy of its profile; nothing is sent anywhere. The copy
 * encodes as the gateway would send it with the new cap in place.
 */
public final class CapEdit {
    private CapEdit() {}

    /**
     * {@return the cap that is set at {@code place}, an override not counted; null for none}
     *
     * @throws IllegalArgumentException when the profile has no limit at {@code place}
     */
    public static @Nullable BigDecimal cap(AccessProfile profile, LimitPlace place) {
        return owner(profile, place).cap(place);
    }

    /**
     * {@return a copy of {@code profile} with another cap at {@code place}}
     *
     * @param cap in the limit's unit, 0 for a cap of nothing, null for none
     * @throws IllegalArgumentException when the profile has no limit at {@code place}, or the cap
     *     is negative
     */
    public static AccessProfile withCap(
            AccessProfile profile, LimitPlace place, @Nullable BigDecimal cap) {
        if (cap != null && cap.signum() < 0) {
            throw new IllegalArgumentException("A cap is not negative.");
        }
        Owner changed = owner(profile, place).withCap(place, cap);
        String field = place.unit() == Limit.Unit.USD ? "budgets" : "rate_limit";
        if (place.isWholeProfile()) {
            return profile.withLimits(
                    profile.providerConfigs(),
                    changed.budgets(),
                    changed.rateLimit(),
                    profile.asSent().without(field));
        }
        List<ProviderConfig> configs = new ArrayList<>(profile.providerConfigs());
        configs.set(place.config(), copy(configs.get(place.config()), changed, field));
        return profile.withLimits(
                configs,
                profile.budgets(),
                profile.rateLimit(),
                profile.asSent().without("provider_configs"));
    }

    private static Owner owner(AccessProfile profile, LimitPlace place) {
        if (place.isWholeProfile()) {
            return new Owner(profile.budgets(), profile.rateLimit());
        }
        if (place.config() >= profile.providerConfigs().size()) {
            throw new IllegalArgumentException("The profile has no " + place.field() + ".");
        }
        ProviderConfig config = profile.providerConfigs().get(place.config());
        return new Owner(config.budgets(), config.rateLimit());
    }

    /** What limits a profile or a provider config has. */
    private record Owner(List<Budget> budgets, @Nullable RateLimit rateLimit) {
        private Budget budget(LimitPlace place) {
            if (place.budget() >= budgets.size()) {
                throw new IllegalArgumentException("The profile has no " + place.field() + ".");
            }
            return budgets.get(place.budget());
        }

        private RateLimit rate(LimitPlace place) {
            if (rateLimit == null) {
                throw new IllegalArgumentException("The profile has no " + place.field() + ".");
            }
            return rateLimit;
        }

        @Nullable BigDecimal cap(LimitPlace place) {
            return switch (place.unit()) {
                case USD -> budget(place).maxLimit();
                case TOKENS -> rate(place).tokenMaxLimit();
                case REQUESTS -> rate(place).requestMaxLimit();
            };
        }

        Owner withCap(LimitPlace place, @Nullable BigDecimal cap) {
            if (place.unit() == Limit.Unit.USD) {
                List<Budget> changed = new ArrayList<>(budgets);
                changed.set(place.budget(), copy(budget(place), cap));
                return new Owner(changed, rateLimit);
            }
            RateLimit rate = rate(place);
            return new Owner(
                    budgets,
                    place.unit() == Limit.Unit.TOKENS
                            ? copy(rate, cap, rate.requestMaxLimit(), "token_max_limit")
                            : copy(rate, rate.tokenMaxLimit(), cap, "request_max_limit"));
        }
    }

    private static Budget copy(Budget budget, @Nullable BigDecimal cap) {
        return new Budget(
                budget.id(),
                cap,
                budget.resetDuration(),
                budget.scope(),
                budget.currentUsage(),
                budget.lastReset(),
                budget.asSent().without("max_limit"));
    }

    private static RateLimit copy(
            RateLimit rate,
            @Nullable BigDecimal tokens,
            @Nullable BigDecimal requests,
            String field) {
        return new RateLimit(
                rate.id(),
                tokens,
                rate.tokenResetDuration(),
                requests,
                rate.requestResetDuration(),
                rate.tokenCurrentUsage(),
                rate.requestCurrentUsage(),
                rate.tokenLastReset(),
                rate.requestLastReset(),
                rate.asSent().without(field));
    }

    private static ProviderConfig copy(ProviderConfig config, Owner limits, String field) {
        return new ProviderConfig(
                config.id(),
                config.providerName(),
                config.allModelsAllowed(),
                config.allowedModels(),
                limits.budgets(),
                limits.rateLimit(),
                config.asSent().without(field));
    }
}
