package mpilot.console.policy.findings;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.VisibleText;

import java.util.Arrays;
import java.util.List;

/** Takes the findings of one profile. */
record Remarks(AccessProfile profile, List<Finding> findings) {
    /** Longer words are cut in an explanation; the field has all of them. */
    private static final int MAX_WORD = 80;

    /** Adds a finding about one field. */
    void add(Rule rule, String field, String... arguments) {
        add(rule, List.of(field), arguments);
    }

    /** Adds a finding about several fields. */
    void add(Rule rule, List<String> fields, String... arguments) {
        List<String> words =
                Arrays.stream(arguments).map(each -> VisibleText.of(each, MAX_WORD)).toList();
        findings.add(new Finding(rule, profile.id(), profile.name(), fields, words));
    }
}
