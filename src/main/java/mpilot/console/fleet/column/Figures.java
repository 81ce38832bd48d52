package mpilot.console.fleet.column;

import mpilot.console.fleet.FleetRow;
import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.ProviderConfig;
import mpilot.console.gateway.RateLimit;
import mpilot.console.policy.Limit;
import mpilot.console.policy.ModelAccess;
import mpilot.console.policy.ResetDuration;
import mpilot.console.policy.Usage;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

/** What columns compare that is no field of the contract; null for what is not known. */
final class Figures {
    private Figures() {}

    static <T> @Nullable T budget(FleetRow row, Function<Usage, @Nullable T> value) {
        Limit worst = row.worstBudget();
        return worst == null ? null : value.apply(worst.usage());
    }

    static Usage.@Nullable State budgetState(FleetRow row) {
        return budget(row, Usage::state);
    }

    static @Nullable Duration budgetPeriod(FleetRow row) {
        Limit worst = row.worstBudget();
        return worst == null ? null : length(worst.duration());
    }

    static @Nullable Instant budgetReset(FleetRow row) {
        Limit worst = row.worstBudget();
        return worst == null ? null : worst.window().nextReset();
    }

    static @Nullable Duration timeToReset(FleetRow row) {
        Instant next = row.nextReset();
        return next == null ? null : Duration.between(row.now(), next);
    }

    /** Something of the profile's own rate limit. */
    static <T> @Nullable T rate(FleetRow row, Function<RateLimit, @Nullable T> value) {
        RateLimit limit = row.profile().rateLimit();
        return limit == null ? null : value.apply(limit);
    }

    static @Nullable Duration length(@Nullable String resetDuration) {
        return length(ResetDuration.of(resetDuration));
    }

    private static @Nullable Duration length(ResetDuration duration) {
        return duration.isKnown() ? duration.length() : null;
    }

    static int budgets(AccessProfile profile) {
        int budgets = profile.budgets().size();
        for (ProviderConfig config : profile.providerConfigs()) {
            budgets += config.budgets().size();
        }
        return budgets;
    }

    /** How many models are allowed by name, infinite where a provider allows all it has. */
    static double models(AccessProfile profile) {
        Set<String> models = new HashSet<>();
        for (ProviderConfig config : profile.providerConfigs()) {
            switch (ModelAccess.of(config)) {
                case ALL -> {
                    return Double.POSITIVE_INFINITY;
                }
                case LISTED -> models.addAll(config.allowedModels());
                case NONE, NOT_SAID -> {}
            }
        }
        return models.size();
    }

    /** How many single tools are put in or taken out. */
    static int tools(AccessProfile profile, String action) {
        return (int)
                profile.mcpToolOverrides().stream()
                        .filter(override -> action.equals(override.action()))
                        .count();
    }
}
