package mpilot.console.export;

import mpilot.console.gateway.VisibleText;
import mpilot.console.policy.findings.Finding;
import mpilot.console.policy.findings.Rule;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Findings to read: a profile after the other, with what to do. */
final class FindingText {
    private static final int MAX_NAME = 120;

    private FindingText() {}

    static void write(FindingReport report, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        Finding before = null;
        for (Finding finding : report.findings()) {
            if (before == null || before.profileId() != finding.profileId()) {
                String gap = before == null ? "" : "\n";
                String name = VisibleText.of(finding.profileName(), MAX_NAME);
                text.write(gap + name + " (" + finding.profileId() + ")\n");
            }
            Rule rule = finding.rule();
            text.write(
                    "  %-8s %s  %s\n"
                            .formatted(
                                    rule.severity().text(),
                                    rule.id(),
                                    String.join(", ", finding.fields())));
            text.write("           " + finding.explanation() + "\n");
            text.write("           " + rule.remedy() + "\n");
            before = finding;
        }
        text.flush();
    }
}
