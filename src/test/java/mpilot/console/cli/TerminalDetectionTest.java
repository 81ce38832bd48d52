package mpilot.console.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import mpilot.console.sandbox.SandboxGateway;
import mpilot.console.sandbox.SandboxOptions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** A terminal is known as one by standard output alone. */
@DisabledOnOs(OS.WINDOWS)
class TerminalDetectionTest {
    private static final Path SCRIPT = Path.of("/usr/bin/script");

    @TempDir private Path directory;

    @Test
    void neitherAFileNorAPipeNorNothingIsATerminal() throws Exception {
        assertThat(TerminalDetection.isTerminal(Files.createFile(directory.resolve("rows.csv"))))
                .isFalse();
        assertThat(TerminalDetection.isTerminal(Path.of("/dev/null"))).isFalse();
        Path pipe = directory.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        assertThat(TerminalDetection.isTerminal(pipe)).isFalse();
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> TerminalDetection.isTerminal(directory.resolve("nothing")));
    }

    @Test
    void aTerminalIsOne() throws Exception {
        assertThat(TerminalDetection.isTerminal(Path.of("/dev/tty"))).isTrue();
    }

    /** On a terminal of its own, with nothing to read: the bytes that it gets, and a file's. */
    @Test
    @EnabledOnOs(OS.LINUX)
    @Timeout(60)
    void onATerminalNothingCommandsThoughStandardInputIsNone() throws Exception {
        assumeTrue(Files.isExecutable(SCRIPT), "util-linux has script");
        String name = "\\u001b[2JInvoice\\u202egnp.exe";
        Path profiles =
                Files.writeString(
                        directory.resolve("profiles.json"),
                        "{\"access_profiles\": [{\"id\": 1, \"name\": \"%s\"}]}".formatted(name));
        try (SandboxGateway gateway =
                SandboxGateway.start(SandboxOptions.DEFAULT.withData(profiles))) {
            assertThat(export(gateway, ""))
                    .contains("\\u001B[2JInvoice\\u202Egnp.exe")
                    .doesNotContain("\u001b", "\u202e");
            Path file = directory.resolve("rows.csv");
            assertThat(export(gateway, " > '" + file + "'")).isEqualToIgnoringNewLines("1 profile");
            assertThat(file).content().contains("\u202egnp.exe");
        }
    }

    private static String export(SandboxGateway gateway, String to) throws Exception {
        String command =
                ConsoleProcess.command(
                                "export",
                                "--gateway",
                                gateway.url(),
                                "--format",
                                "csv",
                                "--output",
                                "-")
                        .stream()
                        .map(each -> "'" + each + "'")
                        .collect(Collectors.joining(" "));
        ProcessBuilder builder =
                new ProcessBuilder(
                        SCRIPT.toString(), "-qec", command + " < /dev/null" + to, "/dev/null");
        builder.environment().put("MPILOT_TOKEN", gateway.tokens().admin().reveal());
        Process process = builder.redirectErrorStream(true).start();
        process.getOutputStream().close();
        String shown = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(shown).isZero();
        return shown;
    }
}
