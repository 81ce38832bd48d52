package mpilot.console.export;

import mpilot.console.gateway.VisibleText;
import mpilot.console.policy.findings.Finding;
import mpilot.console.text.Text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Findings as a table in GitHub Flavored Markdown, in the operator's words. */
final class FindingMarkdown {
    private FindingMarkdown() {}

    static void write(FindingReport report, OutputStream out) throws IOException {
        MarkdownTable table = new MarkdownTable();
        table.head(
                List.of(
                        Text.of("findings.column-severity"),
                        Text.of("findings.column-profile"),
                        Text.of("findings.column-rule"),
                        Text.of("findings.column-explanation"),
                        Text.of("findings.column-remedy")),
                _ -> false);
        for (Finding finding : report.findings()) {
            table.row(
                    List.of(
                            finding.rule().severity().text(),
                            VisibleText.of(finding.profileName()),
                            "%s (%s)".formatted(finding.rule().title(), finding.rule().id()),
                            finding.explanation(),
                            finding.rule().remedy()));
        }
        out.write(table.text().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
