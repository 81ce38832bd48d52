package mpilot.console.policy.findings;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.VisibleText;

import java.util.List;
import java.util.Locale;

/** A profile's name and tags, and how many parts it has. */
final class LabelRules implements RuleFamily {
    private static final Rule DUPLICATE_TAG =
            new Rule(
                    "duplicate-tag",
                    Severity.WARNING,
                    "findings.duplicate-tag.title",
                    "findings.duplicate-tag.explanation",
                    "findings.duplicate-tag.remedy");

    /** The contract separates tags by commas. */
    private static final Rule UNFILTERABLE_TAG =
            new Rule(
                    "unfilterable-tag",
                    Severity.WARNING,
                    "findings.unfilterable-tag.title",
                    "findings.unfilterable-tag.explanation",
                    "findings.unfilterable-tag.remedy");

    private static final Rule HIDDEN_CHARACTERS =
            new Rule(
                    "hidden-characters-in-name",
                    Severity.WARNING,
                    "findings.hidden-characters-in-name.title",
                    "findings.hidden-characters-in-name.explanation",
                    "findings.hidden-characters-in-name.remedy");

    /** Bifrost's API: an update takes 100 provider configs, 100 budgets and 50 tags. */
    private static final Rule TOO_MANY =
            new Rule(
                    "more-than-an-update-takes",
                    Severity.WARNING,
                    "findings.more-than-an-update-takes.title",
                    "findings.more-than-an-update-takes.explanation",
                    "findings.more-than-an-update-takes.remedy");

    @Override
    public List<Rule> rules() {
        return List.of(DUPLICATE_TAG, UNFILTERABLE_TAG, HIDDEN_CHARACTERS, TOO_MANY);
    }

    private static final int MAX_TAGS = 50;
    private static final int MAX_PARTS = 100;

    @Override
    public void check(Subject subject, Remarks remarks) {
        AccessProfile profile = subject.profile();
        String name = profile.name();
        if (!name.equals(name.strip()) || !VisibleText.of(name).equals(name)) {
            remarks.add(HIDDEN_CHARACTERS, "/name", name);
        }
        List<String> tags = profile.tags();
        for (List<Integer> same : Repeats.of(tags, each -> each.strip().toLowerCase(Locale.ROOT))) {
            remarks.add(DUPLICATE_TAG, Repeats.pointers("/tags", same), tags.get(same.getFirst()));
        }
        for (int i = 0; i < tags.size(); i++) {
            if (tags.get(i).isBlank() || tags.get(i).contains(",")) {
                remarks.add(UNFILTERABLE_TAG, "/tags/" + i, tags.get(i));
            }
        }
        checkNumber(tags.size(), MAX_TAGS, "/tags", remarks);
        checkNumber(profile.providerConfigs().size(), MAX_PARTS, "/provider_configs", remarks);
        checkNumber(profile.budgets().size(), MAX_PARTS, "/budgets", remarks);
    }

    private static void checkNumber(int number, int most, String pointer, Remarks remarks) {
        if (number > most) {
            remarks.add(TOO_MANY, pointer, Integer.toString(number), Integer.toString(most));
        }
    }
}
