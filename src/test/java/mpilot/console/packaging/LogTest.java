package mpilot.console.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.packaging.Program.Outcome;
import mpilot.console.sandbox.SandboxGateway;
import mpilot.console.sandbox.SandboxOptions;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/** The log of the installed console, which is opened once in a process. */
class LogTest {
    @TempDir private Path folder;

    private SandboxGateway gateway;
    private Program console;

    @BeforeEach
    void start() throws IOException {
        gateway = SandboxGateway.start(SandboxOptions.DEFAULT.withProfiles(7));
        Path distribution = Path.of(System.getProperty("console.distribution"));
        console =
                Program.of(distribution.resolve("bin/mpilot-console"))
                        .with("MPILOT_TOKEN", gateway.tokens().admin().reveal());
    }

    @AfterEach
    void stop() {
        gateway.close();
    }

    private Outcome list(Path home, String... more) throws Exception {
        String[] arguments = {"list", "--gateway", gateway.url(), "--search", "a b"};
        String[] all = new String[arguments.length + more.length];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        System.arraycopy(more, 0, all, arguments.length, more.length);
        return console.with("MPILOT_HOME", home.toString()).run(all);
    }

    @Test
    void eachRequestIsALineOfWhatWasAskedAndWhatCameOfIt() throws Exception {
        assertThat(list(folder).code()).isZero();
        assertThat(list(folder).code()).isZero();
        Path log = folder.resolve("logs/console.0.log");
        assertThat(Files.readString(log).lines().filter(line -> line.contains("GET ")))
                .hasSize(2)
                .allMatch(line ->
                        line.matches(
                                "\\d{4}-\\d\\d-\\d\\dT\\S+ INFO .* GET http://127\\.0\\.0\\.1:\\d+"
                                        + "/api/access-profiles\\?\\S*search=a%20b\\S* 200, \\d+ bytes,"
                                        + " \\d+ ms"));
        if (Files.getFileAttributeView(log, PosixFileAttributeView.class) != null) {
            assertThat(Files.getPosixFilePermissions(log.getParent()))
                    .as("the operator's alone")
                    .isEqualTo(PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void whereNoLogCanBeWrittenTheConsoleWorksWithoutOne() throws Exception {
        Files.writeString(folder.resolve("logs"), "in the way");
        Outcome outcome = list(folder, "--debug");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).contains("visible to you").doesNotContain("GET ", "Exception");
        assertThat(folder.resolve("logs")).hasContent("in the way");
    }

    @Test
    void aFolderWithABraceInItsNameHasNoLogAndNoOtherFile() throws Exception {
        Path odd = Files.createDirectory(folder.resolve("a{date}b"));
        assertThat(list(odd).code()).isZero();
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
    }
}
