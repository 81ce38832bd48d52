package mpilot.console.cli;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.sandbox.SandboxGateway;
import mpilot.console.sandbox.SandboxOptions;
import mpilot.console.sandbox.SandboxTrouble;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Ctrl+C in the middle of an export, to a process of its own as a shell sends it. */
@Timeout(60)
@DisabledOnOs(OS.WINDOWS)
class InterruptedExportTest {
    private static final int INTERRUPTED = 130;

    @TempDir private Path directory;

    /** Slow enough for a hundred pages to take longer than anybody waits. */
    @AutoClose private SandboxGateway gateway;

    @BeforeEach
    void start() throws IOException {
        gateway =
                SandboxGateway.start(
                        SandboxOptions.DEFAULT
                                .withProfiles(10_000)
                                .withTrouble(new SandboxTrouble(Duration.ofMillis(700), 0)));
    }

    @Test
    void anExportToAFileCleansUpAndLeavesWhatWasThere() throws Exception {
        Path file = Files.writeString(directory.resolve("rows.csv"), "before");
        Process export = export(file.toString());
        await(() -> countFiles() == 2, export);
        interrupt(export);
        assertThat(export.waitFor()).isEqualTo(INTERRUPTED);
        assertThat(text(export.getErrorStream()))
                .isEqualTo(
                        "mpilot-console: Cancelled.\nWhat was to be written is as it was"
                                + " before.\n");
        assertThat(file).hasContent("before");
        assertThat(countFiles()).isEqualTo(1);
    }

    @Test
    void anExportToStandardOutputEndsAtOnce() throws Exception {
        Process export = export("-");
        InputStream out = export.getInputStream();
        assertThat((char) out.read()).isEqualTo('{');
        interrupt(export);
        assertThat(export.waitFor(3, TimeUnit.SECONDS)).isTrue();
        assertThat(export.exitValue()).isEqualTo(INTERRUPTED);
        assertThat(text(export.getErrorStream())).doesNotContain("\tat ");
    }

    private Process export(String output) throws IOException {
        List<String> command =
                ConsoleProcess.command(
                        "export",
                        "--gateway",
                        gateway.url(),
                        "--format",
                        "json",
                        "--output",
                        output);
        if (OS.LINUX.isCurrentOs()) {
            // A script's background ignores interrupts, and so does what it starts: these tests
            // too.
            command.addAll(0, List.of("env", "--default-signal=INT"));
        }
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("MPILOT_TOKEN", gateway.tokens().admin().reveal());
        return builder.start();
    }

    /** SIGINT, which {@link Process#destroy} does not send. */
    private static void interrupt(Process process) throws Exception {
        Process kill =
                new ProcessBuilder(List.of("kill", "-INT", Long.toString(process.pid()))).start();
        assertThat(kill.waitFor()).isZero();
    }

    private static void await(Condition condition, Process process) throws IOException {
        while (!condition.holds()) {
            assertThat(process.isAlive()).as(text(process)).isTrue();
            Thread.onSpinWait();
        }
    }

    private static String text(Process process) throws IOException {
        return process.isAlive() ? "" : text(process.getErrorStream());
    }

    private static String text(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    private long countFiles() throws IOException {
        try (var files = Files.list(directory)) {
            return files.count();
        }
    }

    @FunctionalInterface
    private interface Condition {
        boolean holds() throws IOException;
    }
}
