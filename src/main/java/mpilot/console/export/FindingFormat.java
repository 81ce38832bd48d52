package mpilot.console.export;

import mpilot.console.policy.findings.Severity;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;

/** The formats that findings are written in; all in UTF-8. */
public enum FindingFormat {
    /** For reading: a profile after the other, each finding with what to do about it. */
    TEXT("txt") {
        @Override
        public void write(FindingReport report, @Nullable Severity failOn, OutputStream out)
                throws IOException {
            FindingText.write(report, out);
        }
    },
    /** One object with all that a finding holds. */
    JSON("json") {
        @Override
        public void write(FindingReport report, @Nullable Severity failOn, OutputStream out)
                throws IOException {
            FindingJson.write(report, out);
        }
    },
    /** SARIF 2.1.0 (OASIS), which code scanning services read. */
    SARIF("sarif") {
        @Override
        public void write(FindingReport report, @Nullable Severity failOn, OutputStream out)
                throws IOException {
            FindingSarif.write(report, out);
        }
    },
    /** JUnit's XML, which every build server reads: a rule is a suite, a finding a test. */
    JUNIT("xml") {
        @Override
        public void write(FindingReport report, @Nullable Severity failOn, OutputStream out)
                throws IOException {
            FindingJunit.write(report, failOn, out);
        }
    },
    /** A table for spreadsheets, a row a finding. */
    CSV("csv") {
        @Override
        public void write(FindingReport report, @Nullable Severity failOn, OutputStream out)
                throws IOException {
            FindingCsv.write(report, out);
        }
    },
    /** A table for tickets and chats, in GitHub Flavored Markdown. */
    MARKDOWN("md") {
        @Override
        public void write(FindingReport report, @Nullable Severity failOn, OutputStream out)
                throws IOException {
            FindingMarkdown.write(report, out);
        }
    };

    private final String extension;

    FindingFormat(String extension) {
        this.extension = extension;
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
    public abstract void write(FindingReport report, @Nullable Severity failOn, OutputStream out)
            throws IOException;
}
