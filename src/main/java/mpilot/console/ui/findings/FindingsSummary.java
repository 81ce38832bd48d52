package mpilot.console.ui.findings;

import mpilot.console.policy.findings.Finding;
import mpilot.console.policy.findings.Rule;
import mpilot.console.policy.findings.Rules;
import mpilot.console.policy.findings.Severity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the looking came to, whatever is filtered.
 *
 * @param profiles how many were looked at
 * @param byRule how many findings there are by the rule's id; none is 0
 */
record FindingsSummary(int profiles, Map<String, Integer> byRule) {
    FindingsSummary {
        byRule = Map.copyOf(byRule);
    }

    static FindingsSummary of(int profiles, List<Finding> findings) {
        Map<String, Integer> counts = new HashMap<>();
        findings.forEach(finding -> counts.merge(finding.rule().id(), 1, Integer::sum));
        return new FindingsSummary(profiles, counts);
    }

    int of(Severity severity) {
        return Rules.all().stream()
                .filter(rule -> rule.severity() == severity)
                .mapToInt(this::of)
                .sum();
    }

    int of(Rule rule) {
        return byRule.getOrDefault(rule.id(), 0);
    }

    int total() {
        return byRule.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The rules that have findings, by family. */
    List<Rule> rules() {
        return Rules.all().stream().filter(rule -> of(rule) > 0).toList();
    }
}
