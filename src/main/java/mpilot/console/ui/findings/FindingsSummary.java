package mpilot.console.ui.findings;

import mpilot.console.policy.findings.Severity;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the looking came to, whatever is filtered.
 *
 * @param profiles how many were looked at
 * @param bySeverity how many findings there are of each severity; none is 0
 */
record FindingsSummary(int profiles, Map<Severity, Integer> bySeverity) {
    FindingsSummary {
        bySeverity = Map.copyOf(bySeverity);
    }

    static FindingsSummary of(int profiles, List<FindingRow> rows) {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            counts.put(severity, 0);
        }
        rows.forEach(row -> counts.merge(row.finding().rule().severity(), 1, Integer::sum));
        return new FindingsSummary(profiles, counts);
    }

    int of(Severity severity) {
        return bySeverity.getOrDefault(severity, 0);
    }

    int total() {
        return bySeverity.values().stream().mapToInt(Integer::intValue).sum();
    }
}
