package mpilot.console.policy.findings;

import mpilot.console.gateway.ProviderConfig;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Which providers a profile names. */
final class ProviderNameRules implements RuleFamily {
    private static final Rule NO_PROVIDERS =
            new Rule(
                    "no-providers",
                    Severity.WARNING,
                    "findings.no-providers.title",
                    "findings.no-providers.explanation",
                    "findings.no-providers.remedy");
    private static final Rule NAMELESS =
            new Rule(
                    "nameless-provider",
                    Severity.ERROR,
                    "findings.nameless-provider.title",
                    "findings.nameless-provider.explanation",
                    "findings.nameless-provider.remedy");

    /** All configs of a provider apply at once (Bifrost's public code, two configs for one). */
    private static final Rule DUPLICATE =
            new Rule(
                    "duplicate-provider",
                    Severity.WARNING,
                    "findings.duplicate-provider.title",
                    "findings.duplicate-provider.explanation",
                    "findings.duplicate-provider.remedy");

    private static final Rule MISSPELT =
            new Rule(
                    "misspelt-provider",
                    Severity.WARNING,
                    "findings.misspelt-provider.title",
                    "findings.misspelt-provider.explanation",
                    "findings.misspelt-provider.remedy");
    private static final Rule UNKNOWN =
            new Rule(
                    "unknown-provider",
                    Severity.INFO,
                    "findings.unknown-provider.title",
                    "findings.unknown-provider.explanation",
                    "findings.unknown-provider.remedy");

    @Override
    public List<Rule> rules() {
        return List.of(NO_PROVIDERS, NAMELESS, DUPLICATE, MISSPELT, UNKNOWN);
    }

    @Override
    public void check(Subject subject, Remarks remarks) {
        List<ProviderConfig> configs = subject.profile().providerConfigs();
        if (configs.isEmpty()) {
            remarks.add(NO_PROVIDERS, "/provider_configs");
        }
        for (int i = 0; i < configs.size(); i++) {
            checkName(Objects.requireNonNullElse(configs.get(i).providerName(), ""), i, remarks);
        }
        for (List<Integer> same : Repeats.of(configs, ProviderNameRules::key)) {
            String name = configs.get(same.getFirst()).providerName();
            if (name != null && !name.isBlank()) {
                remarks.add(DUPLICATE, Repeats.pointers("/provider_configs", same), name);
            }
        }
    }

    private static String key(ProviderConfig config) {
        return config.providerName() == null
                ? ""
                : config.providerName().strip().toLowerCase(Locale.ROOT);
    }

    private static void checkName(String name, int place, Remarks remarks) {
        if (KnownProviders.has(name)) {
            return;
        }
        String pointer = "/provider_configs/" + place + "/provider_name";
        if (name.isBlank()) {
            remarks.add(NAMELESS, pointer);
        } else {
            Optional<String> meant = KnownProviders.near(name);
            if (meant.isPresent()) {
                remarks.add(MISSPELT, pointer, name, meant.get());
            } else {
                remarks.add(UNKNOWN, pointer, name);
            }
        }
    }
}
