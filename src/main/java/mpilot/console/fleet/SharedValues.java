package mpilot.console.fleet;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.Budget;
import mpilot.console.gateway.ProviderConfig;
import mpilot.console.gateway.RateLimit;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps equal values of many profiles once: words, lists of models and tags, grants. It halves the
 * memory of a large fleet; every profile stays equal to what came.
 */
final class SharedValues {
    private final Map<Object, Object> values = new HashMap<>();

    /** The profile again, with what it has in common with others shared. */
    AccessProfile of(AccessProfile profile) {
        return new AccessProfile(
                profile.id(),
                profile.name(),
                shared(profile.description()),
                profile.isActive(),
                profile.version(),
                sharedWords(profile.tags()),
                profile.providerConfigs().stream().map(this::config).toList(),
                budgets(profile.budgets()),
                rateLimit(profile.rateLimit()),
                profile.calendarAligned(),
                shared(profile.mcpToolGroups()),
                shared(profile.mcpServers()),
                shared(profile.mcpToolOverrides()),
                profile.createdAt(),
                profile.updatedAt(),
                shared(profile.asSent()));
    }

    private ProviderConfig config(ProviderConfig config) {
        return new ProviderConfig(
                config.id(),
                shared(config.providerName()),
                config.allModelsAllowed(),
                sharedWords(config.allowedModels()),
                budgets(config.budgets()),
                rateLimit(config.rateLimit()),
                shared(config.asSent()));
    }

    private List<Budget> budgets(List<Budget> budgets) {
        return budgets.stream()
                .map(budget ->
                        new Budget(
                                budget.id(),
                                shared(budget.maxLimit()),
                                shared(budget.resetDuration()),
                                shared(budget.scope()),
                                budget.currentUsage(),
                                budget.lastReset(),
                                shared(budget.asSent())))
                .toList();
    }

    private @Nullable RateLimit rateLimit(@Nullable RateLimit limit) {
        return limit == null
                ? null
                : new RateLimit(
                        limit.id(),
                        shared(limit.tokenMaxLimit()),
                        shared(limit.tokenResetDuration()),
                        shared(limit.requestMaxLimit()),
                        shared(limit.requestResetDuration()),
                        limit.tokenCurrentUsage(),
                        limit.requestCurrentUsage(),
                        limit.tokenLastReset(),
                        limit.requestLastReset(),
                        shared(limit.asSent()));
    }

    /** Lists of words, and each word in them, which filters look up one by one. */
    private List<String> sharedWords(List<String> words) {
        return shared(List.copyOf(words.stream().map(this::<String>shared).toList()));
    }

    @SuppressWarnings("unchecked") // equal values are of the same class
    private <T extends @Nullable Object> T shared(T value) {
        return value == null ? value : (T) values.computeIfAbsent(value, each -> each);
    }
}
