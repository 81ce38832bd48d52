package mpilot.console.ui.inspector;

import mpilot.console.gateway.ProviderConfig;
import mpilot.console.gateway.VisibleText;
import mpilot.console.policy.ModelAccess;
import mpilot.console.policy.ProfileLimits;
import mpilot.console.text.Text;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A provider config, ready to be shown.
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
    static ProviderCard of(ProviderConfig config, boolean aligned, Instant now) {
        String name =
                Objects.requireNonNullElse(config.providerName(), Text.of("inspector.no-name"));
        return new ProviderCard(
                VisibleText.of(name),
                ModelAccess.of(config),
                config.allowedModels().stream().map(VisibleText::of).toList(),
                config.budgets().stream()
                        .map(each -> ProfileLimits.limit(each, name, aligned, now))
                        .map(each -> LimitCard.of(each, now))
                        .toList(),
                ProfileLimits.rates(config.rateLimit(), name, aligned, now).stream()
                        .map(each -> LimitCard.of(each, now))
                        .toList());
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
