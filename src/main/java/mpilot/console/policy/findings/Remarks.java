package mpilot.console.policy.findings;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.VisibleText;

import java.util.List;
import java.util.Map;

/**
 * Takes the findings of one profile.
 *
 * @param fields lists of fields that are known from other profiles, by themselves: a few thousand
 *     stand for those of a whole fleet, and take half of what its findings would
 */
record Remarks(
        AccessProfile profile, List<Finding> findings, Map<List<String>, List<String>> fields) {
    /** Longer words are cut in an explanation; the field has all of them. */
    private static final int MAX_WORD = 80;

    /** Adds a finding about one field. */
    void add(Rule rule, String field, Object... arguments) {
        add(rule, List.of(field), arguments);
    }

    /** Adds a finding about several fields. */
    void add(Rule rule, List<String> about, Object... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = safe(arguments[i]);
        }
        List<String> known = fields.computeIfAbsent(about, List::copyOf);
        findings.add(new Finding(rule, profile.id(), profile.name(), known, List.of(arguments)));
    }

    private static Object safe(Object argument) {
        return argument instanceof String word ? VisibleText.of(word, MAX_WORD) : argument;
    }
}
