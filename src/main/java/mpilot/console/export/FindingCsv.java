package mpilot.console.export;

import de.siegmar.fastcsv.writer.CsvWriter;

import mpilot.console.policy.findings.Finding;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** Findings as CSV, a row each, for spreadsheets: text is never a formula to them. */
final class FindingCsv {
    private FindingCsv() {}

    static void write(FindingReport report, OutputStream out) throws IOException {
        try {
            CsvWriter csv = CsvFile.to(out);
            csv.writeRecord(
                    "rule",
                    "severity",
                    "profile_id",
                    "profile_name",
                    "fields",
                    "explanation",
                    "remedy");
            for (Finding finding : report.findings()) {
                csv.writeRecord(cells(finding));
            }
            csv.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static List<String> cells(Finding finding) {
        return List.of(
                finding.rule().id(),
                finding.rule().severity().name().toLowerCase(Locale.ROOT),
                Long.toString(finding.profileId()),
                CsvFile.neutral(finding.profileName()),
                CsvFile.neutral(String.join(" ", finding.fields())),
                CsvFile.neutral(finding.explanation()),
                CsvFile.neutral(finding.rule().remedy()));
    }
}
