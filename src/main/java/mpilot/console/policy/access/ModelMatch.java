package mpilot.console.policy.access;

import mpilot.console.gateway.ProviderConfig;
import mpilot.console.gateway.VisibleText;
import mpilot.console.policy.ModelAccess;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What a provider config says of a model. Names are compared exactly (SEMANTICS.md, "Values");
 * where a public version of the gateway would match more loosely, it cannot be known.
 *
 * @param reason the rule that decides
 * @param index the place in the list of models that decides; -1 where none does
 */
record ModelMatch(Reason reason, int index) {
    /** Newer gateways take what follows for a pattern ("Virtual Keys"), older for a name. */
    static final String PATTERN = "regex:";

    /** Why a model is allowed, or not. */
    enum Reason {
        ALL_FLAG(Ruling.PASSES, "access.model.all"),
        STAR(Ruling.PASSES, "access.model.star"),
        LISTED(Ruling.PASSES, "access.model.listed"),
        SOME(Ruling.PASSES, "access.model.some"),
        EMPTY(Ruling.BLOCKS, "access.model.empty"),
        NOT_LISTED(Ruling.BLOCKS, "access.model.not-listed"),
        NOT_SAID(Ruling.UNKNOWN, "access.model.not-said"),
        OTHER_CASE(Ruling.UNKNOWN, "access.model.other-case"),
        PREFIXED(Ruling.UNKNOWN, "access.model.prefixed"),
        STAR_AMONG_OTHERS(Ruling.UNKNOWN, "access.model.star-among-others"),
        PATTERN(Ruling.UNKNOWN, "access.model.pattern"),
        FORBIDDEN_LIST(Ruling.UNKNOWN, "access.model.forbidden-list");

        private final Ruling ruling;
        private final String key;

        Reason(Ruling ruling, String key) {
            this.ruling = ruling;
            this.key = key;
        }
    }

    /** {@return what {@code config} says of {@code model}; null asks for any model at all} */
    static ModelMatch of(ProviderConfig config, @Nullable String model) {
        return unlessForbidden(
                config,
                switch (ModelAccess.of(config)) {
                    case ALL -> all(config);
                    case NONE -> new ModelMatch(Reason.EMPTY, -1);
                    case NOT_SAID -> new ModelMatch(Reason.NOT_SAID, -1);
                    case LISTED ->
                            model == null
                                    ? new ModelMatch(Reason.SOME, -1)
                                    : inList(config.allowedModels(), model);
                });
    }

    /** {@return what {@code config} says of a model that no entry of its list is like} */
    static ModelMatch ofOther(ProviderConfig config) {
        return ModelAccess.of(config) == ModelAccess.LISTED
                ? unlessForbidden(config, loosely(config.allowedModels(), null))
                : of(config, null);
    }

    private static ModelMatch unlessForbidden(ProviderConfig config, ModelMatch match) {
        return match.ruling() == Ruling.PASSES && LaterField.FORBIDDEN_MODELS.isIn(config.asSent())
                ? new ModelMatch(Reason.FORBIDDEN_LIST, -1)
                : match;
    }

    private static ModelMatch all(ProviderConfig config) {
        return Boolean.TRUE.equals(config.allModelsAllowed())
                ? new ModelMatch(Reason.ALL_FLAG, -1)
                : new ModelMatch(Reason.STAR, 0);
    }

    private static ModelMatch inList(List<String> models, String model) {
        int exact = model.equals("*") ? -1 : models.indexOf(model);
        return exact >= 0 ? new ModelMatch(Reason.LISTED, exact) : loosely(models, model);
    }

    /** What is left to say where no entry is the very name. */
    private static ModelMatch loosely(List<String> models, @Nullable String model) {
        ModelMatch match = new ModelMatch(Reason.NOT_LISTED, -1);
        for (int i = 0; i < models.size(); i++) {
            String entry = models.get(i);
            if (entry.equals("*")) {
                return new ModelMatch(Reason.STAR_AMONG_OTHERS, i);
            }
            if (entry.startsWith(PATTERN)) {
                match = new ModelMatch(Reason.PATTERN, i);
            } else if (model != null && entry.equalsIgnoreCase(model)) {
                match = new ModelMatch(Reason.OTHER_CASE, i);
            } else if (model != null && bareName(entry).equals(bareName(model))) {
                match = new ModelMatch(Reason.PREFIXED, i);
            }
        }
        return match;
    }

    /**
     * {@return {@code model} without case and without the provider that may be named before it}
     * Models that share it may be one and the same to a gateway, by its own catalog.
     */
    static String bareName(String model) {
        return model.substring(model.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }

    Ruling ruling() {
        return reason.ruling;
    }

    /** {@return whether this lets more through than {@code other}} */
    boolean isBetter(ModelMatch other) {
        return ruling().isBetter(other.ruling());
    }

    /**
     * {@return this as a step}
     *
     * @param config the config's position in {@code profile}
     */
    AccessStep step(ProviderConfig provider, int config, @Nullable String model) {
        List<String> models = provider.allowedModels();
        String field =
                switch (reason) {
                    case ALL_FLAG -> "all_models_allowed";
                    case FORBIDDEN_LIST -> LaterField.FORBIDDEN_MODELS.field();
                    default -> index < 0 ? "allowed_models" : "allowed_models/" + index;
                };
        return AccessStep.of(
                AccessRule.MODEL,
                ruling(),
                "/provider_configs/" + config + "/" + field,
                reason.key,
                VisibleText.of(Objects.requireNonNullElse(model, "")),
                VisibleText.of(Objects.requireNonNullElse(provider.providerName(), "")),
                index < 0 ? "" : VisibleText.of(models.get(index)),
                models.size());
    }
}
