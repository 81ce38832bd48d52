package mpilot.console.export;

import mpilot.console.gateway.JsonOutput;
import mpilot.console.policy.findings.Finding;
import mpilot.console.policy.findings.Rule;
import mpilot.console.policy.findings.Rules;
import mpilot.console.policy.findings.Severity;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Findings as a SARIF 2.1.0 log (OASIS standard). A profile is an artifact at a relative address,
 * as services want one that they can show; the field is a logical location in it. A fingerprint of
 * rule, profile and field lets a service know a finding again.
 */
final class FindingSarif {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

    private FindingSarif() {}

    static void write(FindingReport report, OutputStream out) throws IOException {
        try (JsonOutput json = JsonOutput.to(out)) {
            json.object();
            json.text("$schema", SCHEMA);
            json.text("version", "2.1.0");
            json.array("runs");
            json.object();
            writeTool(report, json);
            json.text("columnKind", "utf16CodeUnits");
            writeResults(report, json);
            json.end();
            json.end();
            json.end();
        }
    }

    private static void writeTool(FindingReport report, JsonOutput json) throws IOException {
        json.object("tool");
        json.object("driver");
        json.text("name", "mpilot-console");
        json.text("version", report.version());
        json.array("rules");
        for (Rule rule : Rules.all()) {
            json.object();
            json.text("id", rule.id());
            writeMessage("shortDescription", rule.title(), json);
            writeMessage("help", rule.remedy(), json);
            json.object("defaultConfiguration");
            json.text("level", level(rule.severity()));
            json.end();
            json.end();
        }
        json.end();
        json.end();
        json.end();
    }

    private static void writeResults(FindingReport report, JsonOutput json) throws IOException {
        Map<String, Integer> places = new HashMap<>();
        List<Rule> rules = Rules.all();
        for (int i = 0; i < rules.size(); i++) {
            places.put(rules.get(i).id(), i);
        }
        json.array("results");
        for (Finding finding : report.findings()) {
            json.object();
            json.text("ruleId", finding.rule().id());
            json.number("ruleIndex", places.getOrDefault(finding.rule().id(), -1));
            json.text("level", level(finding.rule().severity()));
            writeMessage("message", finding.explanation(), json);
            json.array("locations");
            writeLocation(finding, json);
            json.end();
            json.object("partialFingerprints");
            json.text(
                    "ruleProfileField/v1",
                    finding.rule().id()
                            + ":"
                            + finding.profileId()
                            + ":"
                            + finding.fields().getFirst());
            json.end();
            json.object("properties");
            json.number("profileId", finding.profileId());
            json.text("profileName", finding.profileName());
            json.texts("fields", finding.fields());
            json.end();
            json.end();
        }
        json.end();
    }

    private static void writeLocation(Finding finding, JsonOutput json) throws IOException {
        String profile = "access-profiles/" + finding.profileId();
        json.object();
        json.object("physicalLocation");
        json.object("artifactLocation");
        json.text("uri", profile);
        json.end();
        json.object("region");
        json.number("startLine", 1);
        json.end();
        json.end();
        json.array("logicalLocations");
        for (String field : finding.fields()) {
            json.object();
            json.text("name", field.substring(field.lastIndexOf('/') + 1));
            json.text("fullyQualifiedName", profile + field);
            json.text("kind", "property");
            json.end();
        }
        json.end();
        json.end();
    }

    private static void writeMessage(String name, String text, JsonOutput json) throws IOException {
        json.object(name);
        json.text("text", text);
        json.end();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
