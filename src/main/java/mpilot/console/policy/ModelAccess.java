package mpilot.console.policy;

import mpilot.console.gateway.ProviderConfig;

import java.util.List;

/** Which models a provider config allows (SEMANTICS.md, "Values"). */
public enum ModelAccess {
    /** Every model: {@code all_models_allowed}, or a list of {@code *} alone. */
    ALL,
    /** The models of the list. */
    LISTED,
    /** No model: an empty list without {@code all_models_allowed}. */
    NONE,
    /** An empty list, and the gateway does not say whether all models are allowed. */
    NOT_SAID;

    /** {@return what {@code config} allows} */
    public static ModelAccess of(ProviderConfig config) {
        if (Boolean.TRUE.equals(config.allModelsAllowed())
                || config.allowedModels().equals(List.of("*"))) {
            return ALL;
        }
        if (!config.allowedModels().isEmpty()) {
            return LISTED;
        }
        return config.allModelsAllowed() == null ? NOT_SAID : NONE;
    }
}
