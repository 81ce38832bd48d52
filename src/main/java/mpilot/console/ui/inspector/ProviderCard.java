package mpilot.console.ui.inspector;

import mpilot.console.gateway.ProviderConfig;
import mpilot.console.policy.ModelAccess;
import mpilot.console.policy.ProfileLimits;
import mpilot.console.text.Text;

import java.util.List;

/**
 * A provider config, ready to be shown. Names are as they came.
 *
 * @param pointer the field that holds it, as a JSON Pointer (RFC 6901) into the profile
 * @param name the provider
 * @param access which models it allows
 * @param models their names, where they are listed
 * @param budgets its own budgets
 * @param rates its own rate limit's halves
 */
record ProviderCard(
        String pointer,
        String name,
        ModelAccess access,
        List<String> models,
        List<LimitCard> budgets,
        List<LimitCard> rates) {
    /**
     * {@return the card of a provider config}
     *
     * @param position its position among them, from 0
     * @param limits its own limits
     */
    static ProviderCard of(
            ProviderConfig config, int position, ProfileLimits limits, LimitsSeen seen) {
        String given = config.providerName();
        String name = given == null || given.isBlank() ? Text.of("inspector.no-name") : given;
        return new ProviderCard(
                "/provider_configs/" + position,
                name,
                ModelAccess.of(config),
                config.allowedModels(),
                LimitCard.of(limits.budgets(), seen),
                LimitCard.of(limits.rates(), seen));
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
