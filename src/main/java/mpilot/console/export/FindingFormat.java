package mpilot.console.export;

import mpilot.console.policy.findings.Severity;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;

/** The formats that findings are written in; all in UTF-8. */
public enum FindingFormat {
    /** For reading: a profile after the other, each finding with what to do about it. */
    TEXT("txt", (report, _, out) -> FindingText.write(report, out)),
    /** One object with all that a finding holds. */
    JSON("json", (report, _, out) -> FindingJson.write(report, out)),
    /** SARIF 2.1.0 (OASIS), which code scanning services read. */
    SARIF("sarif", (report, _, out) -> FindingSarif.write(report, out)),
    /** JUnit's XML, which every build server reads: a rule is a suite, a finding a test. */
    JUNIT("xml", FindingJunit::write),
    /** A table for spreadsheets, a row a finding. */
    CSV("csv", (report, _, out) -> FindingCsv.write(report, out)),
    /** A table for tickets and chats, in GitHub Flavored Markdown. */
    MARKDOWN("md", (report, _, out) -> FindingMarkdown.write(report, out));

    private final String extension;
    private final Writing writing;

    FindingFormat(String extension, Writing writing) {
        this.extension = extension;
        this.writing = writing;
    }

    /** {@return the file name's ending, without the dot} */
    public String extension() {
        return extension;
    }

    /**
     * Writes {@code report} and leaves {@code out} open.
     *
     * @param failOn the severity from which a finding is a failure, where the format tells failures
     *     apart; null for none
     */
    public void write(FindingReport report, @Nullable Severity failOn, OutputStream out)
            throws IOException {
        writing.write(report, failOn, out);
    }

    @FunctionalInterface
    private interface Writing {
        void write(FindingReport report, @Nullable Severity failOn, OutputStream out)
                throws IOException;
    }
}
