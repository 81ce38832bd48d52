package mpilot.console.ui.inspector;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.policy.findings.FleetFindings;
import mpilot.console.policy.findings.Severity;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * A remark on the profile, ready to be shown.
 *
 * @param severity how much it matters
 * @param title the rule in a few words
 * @param explanation what is the matter
 * @param remedy what to do about it
 * @param fields what it is about, as JSON Pointers (RFC 6901); never empty
 */
record FindingNote(
        Severity severity, String title, String explanation, String remedy, List<String> fields) {
    /** The remarks on {@code profile} by itself, the most serious first. */
    static List<FindingNote> of(AccessProfile profile, Instant now) {
        return FleetFindings.of(profile, now).stream()
                .map(finding ->
                        new FindingNote(
                                finding.rule().severity(),
                                finding.rule().title(),
                                finding.explanation(),
                                finding.rule().remedy(),
                                finding.fields()))
                .sorted(Comparator.comparing(FindingNote::severity).reversed())
                .toList();
    }
}
