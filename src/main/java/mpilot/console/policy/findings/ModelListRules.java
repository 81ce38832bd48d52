package mpilot.console.policy.findings;

import mpilot.console.gateway.ProviderConfig;
import mpilot.console.policy.ModelAccess;

import java.util.List;
import java.util.Locale;

/** Which models a provider config allows, and whether it was meant so. */
final class ModelListRules implements RuleFamily {
    private static final Rule EMPTY_LIST =
            new Rule(
                    "empty-model-list",
                    Severity.ERROR,
                    "findings.empty-model-list.title",
                    "findings.empty-model-list.explanation",
                    "findings.empty-model-list.remedy");
    private static final Rule NOT_SAID =
            new Rule(
                    "models-not-said",
                    Severity.INFO,
                    "findings.models-not-said.title",
                    "findings.models-not-said.explanation",
                    "findings.models-not-said.remedy");
    private static final Rule LIST_BESIDE_ALL =
            new Rule(
                    "list-beside-allow-all",
                    Severity.WARNING,
                    "findings.list-beside-allow-all.title",
                    "findings.list-beside-allow-all.explanation",
                    "findings.list-beside-allow-all.remedy");

    /** The gateway's validation refuses it for keys (Bifrost's public code, white lists). */
    private static final Rule STAR_WITH_OTHERS =
            new Rule(
                    "star-with-others",
                    Severity.ERROR,
                    "findings.star-with-others.title",
                    "findings.star-with-others.explanation",
                    "findings.star-with-others.remedy");

    /** The gateway's validation refuses it for keys (Bifrost's public code, white lists). */
    private static final Rule DUPLICATE_MODEL =
            new Rule(
                    "duplicate-model",
                    Severity.WARNING,
                    "findings.duplicate-model.title",
                    "findings.duplicate-model.explanation",
                    "findings.duplicate-model.remedy");

    /** Names are compared as they stand; only a lone {@code *} is a wildcard. */
    private static final Rule PATTERN =
            new Rule(
                    "pattern-in-model-list",
                    Severity.WARNING,
                    "findings.pattern-in-model-list.title",
                    "findings.pattern-in-model-list.explanation",
                    "findings.pattern-in-model-list.remedy");

    private static final Rule BLANK_MODEL =
            new Rule(
                    "blank-model",
                    Severity.WARNING,
                    "findings.blank-model.title",
                    "findings.blank-model.explanation",
                    "findings.blank-model.remedy");

    @Override
    public List<Rule> rules() {
        return List.of(
                EMPTY_LIST,
                NOT_SAID,
                LIST_BESIDE_ALL,
                STAR_WITH_OTHERS,
                DUPLICATE_MODEL,
                PATTERN,
                BLANK_MODEL);
    }

    @Override
    public void check(Subject subject, Remarks remarks) {
        List<ProviderConfig> configs = subject.profile().providerConfigs();
        for (int i = 0; i < configs.size(); i++) {
            check(configs.get(i), i, remarks);
        }
    }

    private static void check(ProviderConfig config, int place, Remarks remarks) {
        String provider = config.providerName() == null ? "?" : config.providerName();
        ModelAccess access = ModelAccess.of(config);
        if (access == ModelAccess.NONE) {
            remarks.add(EMPTY_LIST, list(place), provider);
        } else if (access == ModelAccess.NOT_SAID) {
            remarks.add(NOT_SAID, list(place), provider);
        }
        List<String> models = config.allowedModels();
        boolean all = Boolean.TRUE.equals(config.allModelsAllowed());
        if (all && !models.isEmpty() && !models.equals(List.of("*"))) {
            remarks.add(
                    LIST_BESIDE_ALL,
                    List.of(list(place), "/provider_configs/" + place + "/all_models_allowed"),
                    provider,
                    Integer.toString(models.size()));
        }
        if (!all && models.size() > 1 && models.contains("*")) {
            remarks.add(STAR_WITH_OTHERS, list(place) + "/" + models.indexOf("*"), provider);
        }
        for (List<Integer> same : Repeats.of(models, each -> each.toLowerCase(Locale.ROOT))) {
            remarks.add(
                    DUPLICATE_MODEL,
                    Repeats.pointers(list(place), same),
                    models.get(same.getFirst()),
                    provider);
        }
        checkNames(models, place, remarks);
    }

    private static void checkNames(List<String> models, int place, Remarks remarks) {
        for (int i = 0; i < models.size(); i++) {
            String model = models.get(i);
            if (model.isBlank() || !model.equals(model.strip())) {
                remarks.add(BLANK_MODEL, list(place) + "/" + i, model);
            } else if (isPattern(model)) {
                remarks.add(PATTERN, list(place) + "/" + i, model);
            }
        }
    }

    /** The list of the provider config at {@code place}. */
    private static String list(int place) {
        return "/provider_configs/" + place + "/allowed_models";
    }

    private static boolean isPattern(String model) {
        return model.startsWith("regex:")
                || (model.length() > 1 && (model.indexOf('*') >= 0 || model.indexOf('?') >= 0));
    }
}
