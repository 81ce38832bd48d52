package mpilot.console.export;

import mpilot.console.policy.findings.Finding;
import mpilot.console.policy.findings.Severity;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The findings of a check, to be written.
 *
 * @param findings what was found, in the order it is told
 * @param profiles how many profiles were looked at
 * @param now the moment that use and windows were told for
 * @param version the console's version
 */
public record FindingReport(List<Finding> findings, long profiles, Instant now, String version) {
    /** Takes its own copy of the list. */
    public FindingReport {
        findings = List.copyOf(findings);
    }

    /** {@return how many findings there are of each severity, none left out} */
    public Map<Severity, Long> counts() {
        Map<Severity, Long> counts = new EnumMap<>(Severity.class);
        for (Severity each : Severity.values()) {
            counts.put(each, 0L);
        }
        findings.forEach(each -> counts.merge(each.rule().severity(), 1L, Long::sum));
        return counts;
    }

    /** {@return whether something was found that matters as much as {@code least}, or more} */
    public boolean has(Severity least) {
        return findings.stream().anyMatch(each -> each.rule().severity().isAtLeast(least));
    }
}
