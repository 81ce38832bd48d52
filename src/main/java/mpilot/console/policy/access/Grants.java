package mpilot.console.policy.access;

import mpilot.console.gateway.AccessProfile;

import org.jspecify.annotations.Nullable;

/**
 * What a profile grants, whatever is used of it: the rules about providers, models and tools alone,
 * for those who ask many profiles at once.
 */
public final class Grants {
    private Grants() {}

    /**
     * {@return what {@code profile} says of a provider's {@code model}; null asks for any model}
     */
    public static Ruling ofModel(AccessProfile profile, String provider, @Nullable String model) {
        Ruling best = withoutConfig(profile);
        for (int config : ProviderRules.configs(profile, provider)) {
            best = better(best, ModelMatch.of(profile.providerConfigs().get(config), model));
        }
        return best;
    }

    /** {@return what {@code profile} says of the models of a provider that it does not list} */
    public static Ruling ofOtherModel(AccessProfile profile, String provider) {
        Ruling best = withoutConfig(profile);
        for (int config : ProviderRules.configs(profile, provider)) {
            best = better(best, ModelMatch.ofOther(profile.providerConfigs().get(config)));
        }
        return best;
    }

    private static Ruling withoutConfig(AccessProfile profile) {
        return mayAllowAnyProvider(profile) ? Ruling.UNKNOWN : Ruling.BLOCKS;
    }

    private static Ruling better(Ruling best, ModelMatch match) {
        return match.ruling().isBetter(best) ? match.ruling() : best;
    }

    /** {@return the rule that decides {@link #ofModel}} */
    public static AccessStep modelStep(
            AccessProfile profile, String provider, @Nullable String model) {
        return ProviderRules.steps(profile, provider, model).getLast();
    }

    /** {@return what {@code profile} says of a server's {@code tool}; null asks for any tool} */
    public static Ruling ofTool(AccessProfile profile, String server, @Nullable String tool) {
        return ToolMatch.of(profile, server, tool).ruling();
    }

    /** {@return what {@code profile} says of the tools of a server that it does not name} */
    public static Ruling ofOtherTool(AccessProfile profile, String server) {
        return ToolMatch.ofOther(profile, server).ruling();
    }

    /** {@return the rule that decides {@link #ofTool}} */
    public static AccessStep toolStep(AccessProfile profile, String server, @Nullable String tool) {
        return ToolMatch.of(profile, server, tool).step(server, tool);
    }

    /**
     * {@return {@code model} without case and without the provider that may be named before it}
     * Models that share it may be one and the same to a gateway, by its own catalog.
     */
    public static String bareModel(String model) {
        return ModelMatch.bareName(model);
    }

    /** {@return whether {@code entry} of a list of models names one model} */
    public static boolean isModel(String entry) {
        return !entry.isBlank() && !entry.equals("*") && !entry.startsWith(ModelMatch.PATTERN);
    }

    /** {@return whether {@code name} of an override names one tool} */
    public static boolean isTool(@Nullable String name) {
        return name != null && !name.isBlank() && !name.equals("*");
    }

    /** {@return whether {@code profile} may allow providers that it has no config for} */
    public static boolean mayAllowAnyProvider(AccessProfile profile) {
        return LaterField.ALL_PROVIDERS.isIn(profile.asSent());
    }
}
