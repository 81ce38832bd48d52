package mpilot.console.ui.findings;

import mpilot.console.fleet.SearchText;
import mpilot.console.gateway.AccessProfile;
import mpilot.console.policy.findings.Finding;
import mpilot.console.policy.findings.Severity;
import mpilot.console.ui.kit.ShownName;

import java.util.List;

/**
 * A finding as a line of the list. A large fleet has hundreds of thousands, of which a few are
 * seen: what a cell says is worked out when it is shown.
 *
 * @param finding the finding itself
 * @param profile the profile that it is about
 */
record FindingRow(Finding finding, AccessProfile profile) implements FindingLine {
    @Override
    public Object key() {
        return List.of(profile.id(), finding.rule().id(), finding.fields());
    }

    @Override
    public Severity severity() {
        return finding.rule().severity();
    }

    /** The rule in a few words. */
    String title() {
        return finding.rule().title();
    }

    /** The profile's name, with nothing hidden in it. */
    String name() {
        return ShownName.of(profile);
    }

    /** What is the matter. */
    String explanation() {
        return finding.explanation();
    }

    /**
     * {@return whether each of {@code words}, which are folded, is in the profile's name, the rule
     * or the explanation}
     */
    boolean hasAll(List<String> words) {
        if (words.isEmpty()) {
            return true;
        }
        String label =
                SearchText.fold(finding.rule().id() + "\n" + title() + "\n" + profile.name());
        List<String> others = words.stream().filter(word -> !label.contains(word)).toList();
        if (others.isEmpty()) {
            return true;
        }
        String explanation = SearchText.fold(explanation());
        return others.stream().allMatch(explanation::contains);
    }
}
