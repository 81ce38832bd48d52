package mpilot.console.export;

import mpilot.console.gateway.JsonOutput;
import mpilot.console.policy.findings.Finding;
import mpilot.console.policy.findings.Severity;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;

/** Findings as one JSON object. Profile names are as the gateway sent them. */
final class FindingJson {
    private FindingJson() {}

    static void write(FindingReport report, OutputStream out) throws IOException {
        try (JsonOutput json = JsonOutput.to(out)) {
            json.object();
            json.text("checked_at", report.now().toString());
            json.number("profiles", report.profiles());
            json.object("counts");
            for (Map.Entry<Severity, Long> count : report.counts().entrySet()) {
                json.number(word(count.getKey()), count.getValue());
            }
            json.end();
            json.array("findings");
            for (Finding finding : report.findings()) {
                write(finding, json);
            }
            json.end();
            json.end();
        }
    }

    private static void write(Finding finding, JsonOutput json) throws IOException {
        json.object();
        json.text("rule", finding.rule().id());
        json.text("severity", word(finding.rule().severity()));
        json.number("profile_id", finding.profileId());
        json.text("profile_name", finding.profileName());
        json.texts("fields", finding.fields());
        json.text("explanation", finding.explanation());
        json.text("remedy", finding.rule().remedy());
        json.end();
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
