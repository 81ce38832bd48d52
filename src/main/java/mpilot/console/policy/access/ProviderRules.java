package mpilot.console.policy.access;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.VisibleText;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The rules about a provider and a model: is there a config, and does it allow the model? */
final class ProviderRules {
    private ProviderRules() {}

    /** {@return the positions of the configs for {@code provider}, its name compared exactly} */
    static List<Integer> configs(AccessProfile profile, String provider) {
        return IntStream.range(0, profile.providerConfigs().size())
                .filter(i -> provider.equals(profile.providerConfigs().get(i).providerName()))
                .boxed()
                .toList();
    }

    /** {@return the steps about {@code provider} and {@code model}; null asks for any model} */
    static List<AccessStep> steps(AccessProfile profile, String provider, @Nullable String model) {
        List<Integer> configs = configs(profile, provider);
        if (configs.isEmpty()) {
            return List.of(missing(profile, provider));
        }
        List<AccessStep> steps = new ArrayList<>();
        steps.add(
                AccessStep.of(
                        AccessRule.PROVIDER,
                        Ruling.PASSES,
                        "/provider_configs/" + configs.getFirst() + "/provider_name",
                        "access.provider.listed",
                        VisibleText.of(provider)));
        steps.add(best(profile, configs, model));
        return steps;
    }

    /** One config that allows the model is enough (Bifrost's public governance code). */
    private static AccessStep best(
            AccessProfile profile, List<Integer> configs, @Nullable String model) {
        int chosen = configs.getFirst();
        ModelMatch match = ModelMatch.of(profile.providerConfigs().get(chosen), model);
        for (int config : configs) {
            ModelMatch other = ModelMatch.of(profile.providerConfigs().get(config), model);
            if (other.isBetter(match)) {
                chosen = config;
                match = other;
            }
        }
        return match.step(profile.providerConfigs().get(chosen), chosen, model);
    }

    private static AccessStep missing(AccessProfile profile, String provider) {
        if (LaterField.ALL_PROVIDERS.isIn(profile.asSent())) {
            return AccessStep.of(
                    AccessRule.PROVIDER,
                    Ruling.UNKNOWN,
                    "/" + LaterField.ALL_PROVIDERS.field(),
                    "access.provider.all-providers",
                    VisibleText.of(provider));
        }
        if (profile.providerConfigs().isEmpty()) {
            return AccessStep.of(
                    AccessRule.PROVIDER,
                    Ruling.BLOCKS,
                    "/provider_configs",
                    "access.provider.none");
        }
        for (int i = 0; i < profile.providerConfigs().size(); i++) {
            String configured = profile.providerConfigs().get(i).providerName();
            if (configured != null && provider.equalsIgnoreCase(configured)) {
                return AccessStep.of(
                        AccessRule.PROVIDER,
                        Ruling.BLOCKS,
                        "/provider_configs/" + i + "/provider_name",
                        "access.provider.other-case",
                        VisibleText.of(provider),
                        VisibleText.of(configured));
            }
        }
        return AccessStep.of(
                AccessRule.PROVIDER,
                Ruling.BLOCKS,
                "/provider_configs",
                "access.provider.missing",
                VisibleText.of(provider));
    }
}
