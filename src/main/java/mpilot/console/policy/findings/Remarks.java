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
    void add(Rule rule, String field, Object... arguments) {
        add(rule, List.of(field), arguments);
    }

    /** Adds a finding about several fields. */
    void add(Rule rule, List<String> fields, Object... arguments) {
        List<Object> safe = Arrays.stream(arguments).map(Remarks::safe).toList();
        findings.add(new Finding(rule, profile.id(), profile.name(), fields, safe));
    }

    private static Object safe(Object argument) {
        return argument instanceof String word ? VisibleText.of(word, MAX_WORD) : argument;
    }
}
