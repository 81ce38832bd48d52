package mpilot.console.logging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tinylog.Level;
import org.tinylog.core.LogEntry;
import org.tinylog.runtime.RuntimeProvider;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What comes into the log file of what is logged. */
class RedactedWriterTest {
    private static final String CANARY = "canary/00c0ffee+7f3a";

    @TempDir private Path folder;
    private RedactedWriter writer;

    @BeforeEach
    void open() throws IOException {
        writer =
                new RedactedWriter(
                        Map.of(
                                "file", folder.resolve("console.log").toString(),
                                "charset", "UTF-8",
                                "format", "{level} {message}"));
        writer.redaction().hide(CANARY);
    }

    private List<String> written(Level level, String message, Throwable thrown) throws Exception {
        writer.write(
                new LogEntry(
                        RuntimeProvider.createTimestamp(),
                        Thread.currentThread(),
                        Map.of(),
                        "Some",
                        "method",
                        "Some.java",
                        1,
                        null,
                        level,
                        message,
                        thrown));
        writer.close();
        return Files.readAllLines(folder.resolve("console.log"));
    }

    @Test
    void aMessageIsOneLineWithNothingHidden() throws Exception {
        assertThat(written(Level.INFO, "a\nERROR forged\r\u001b[31m\u202Eb", null))
                .containsExactly("INFO a\\u000AERROR forged\\u000D\\u001B[31m\\u202Eb");
    }

    @Test
    void aSecretIsInNoMessageAndInNoExceptionOfAChain() throws Exception {
        Exception cause = new IllegalStateException("sent " + CANARY);
        cause.addSuppressed(new IOException("also " + CANARY));
        List<String> lines =
                written(Level.ERROR, "token " + CANARY, new IOException("of " + CANARY, cause));
        assertThat(String.join("\n", lines))
                .doesNotContain(CANARY)
                .contains("ERROR token [secret]", "of [secret]", "sent [secret]")
                .contains("at mpilot.console");
    }

    @Test
    void aTokenThatNobodyNamedIsKnownByItsLook() throws Exception {
        assertThat(written(Level.TRACE, "got sk-bf-0123456789abcdef", null))
                .containsExactly("TRACE got [token]");
    }
}
