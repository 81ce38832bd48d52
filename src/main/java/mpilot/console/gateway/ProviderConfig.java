package mpilot.console.gateway;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What a profile allows on one provider.
 *
 * @param id the gateway's id of the provider config, if sent
 * @param providerName the provider's name, such as {@code openai}
 * @param allModelsAllowed true: {@code allowedModels} is ignored; null where not sent
 * @param allowedModels model names; empty while {@code allModelsAllowed} is false denies all, and a
 *     lone {@code *} allows all (SEMANTICS.md, "Values")
 * @param budgets caps on this provider alone
 * @param rateLimit rate limit on this provider alone
 * @param asSent what the object said beyond these components
 */
public record ProviderConfig(
        @Nullable Long id,
        @Nullable String providerName,
        @Nullable Boolean allModelsAllowed,
        List<String> allowedModels,
        List<Budget> budgets,
        @Nullable RateLimit rateLimit,
        AsSent asSent) {
    /** Takes its own copies of the lists. */
    public ProviderConfig {
        allowedModels = List.copyOf(allowedModels);
        budgets = List.copyOf(budgets);
    }
}
