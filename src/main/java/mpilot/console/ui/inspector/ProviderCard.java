package mpilot.console.ui.inspector;

import mpilot.console.gateway.ProviderConfig;
import mpilot.console.policy.ModelAccess;
import mpilot.console.policy.ProfileLimits;
import mpilot.console.text.Text;

import java.time.Instant;
import java.util.List;

/**
 * A provider config, ready to be shown. Names are as they came.
 *
 * @param name the provider
 * @param access which models it allows
 * @param models their names, where they are listed
 * @param budgets its own budgets
 * @param rates its own rate limit's halves
 */
record ProviderCard(
        String name,
        ModelAccess access,
        List<String> models,
        List<LimitCard> budgets,
        List<LimitCard> rates) {
    /**
     * {@return the card of a provider config}
     *
     * @param limits its own limits
     */
    static ProviderCard of(ProviderConfig config, ProfileLimits limits, Instant now) {
        String given = config.providerName();
        String name = given == null || given.isBlank() ? Text.of("inspector.no-name") : given;
        return new ProviderCard(
                name,
                ModelAccess.of(config),
                config.allowedModels(),
                LimitCard.of(limits.budgets(), now),
                LimitCard.of(limits.rates(), now));
    }

    /** {@return what the config allows, in words} */
    String accessWords() {
        return switch (access) {
            case ALL -> Text.of("inspector.all-models");
            case LISTED -> Text.of("inspector.models", models.size());
            case NONE -> Text.of("inspector.no-models");
            case NOT_SAID -> Text.of("inspector.models-not-said");
        };
    }
}
