package mpilot.console.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.packaging.Program.Outcome;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import javax.imageio.ImageIO;

/** {@code target/image}, the console with a Java of its own, on a machine that has none. */
class ImageTest {
    private static final Path IMAGE =
            Path.of(System.getProperty("console.image")).resolve("mpilot-console");

    @TempDir private Path folder;

    /** No Java in reach: not in PATH, not in JAVA_HOME. */
    private final Program console =
            new Program(
                    IMAGE.resolve("bin/mpilot-console"),
                    Map.of("PATH", "/nonexistent", "LANG", "C.UTF-8"));

    @Test
    void itNeedsNoJava() throws Exception {
        Outcome outcome = console.run("list", "--limit", "2");
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.out().lines()).hasSize(3);
    }

    @Test
    void itDrawsTheWindow() throws Exception {
        Path file = folder.resolve("window.png");
        Outcome outcome = console.run("snapshot", "--output", file.toString());
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(ImageIO.read(file.toFile()).getHeight()).isEqualTo(900);
    }

    /** A cache that does not fit is dropped in silence; with this mode it ends the start. */
    @Test
    void itsAheadOfTimeCacheFits() throws Exception {
        Outcome outcome = console.with("JAVA_TOOL_OPTIONS", "-XX:AOTMode=on").run("--version");
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.out()).startsWith("mpilot-console ");
    }

    @Test
    void itsAheadOfTimeCacheFitsWhereverItIsPut() throws Exception {
        Path elsewhere = IMAGE.resolveSibling("put elsewhere");
        Files.move(IMAGE, elsewhere);
        try {
            Outcome outcome =
                    new Program(elsewhere.resolve("bin/mpilot-console"), Map.of("LANG", "C.UTF-8"))
                            .with("JAVA_TOOL_OPTIONS", "-XX:AOTMode=on")
                            .run("--version");
            assertThat(outcome.code()).as(outcome.err()).isZero();
        } finally {
            Files.move(elsewhere, IMAGE);
        }
    }

    @Test
    void itStartsThroughALinkFromAFolderOfPrograms() throws Exception {
        Path link =
                Files.createSymbolicLink(
                        folder.resolve("mpilot"), IMAGE.resolve("bin/mpilot-console"));
        Outcome outcome = new Program(link, Map.of("LANG", "C.UTF-8")).run("--version");
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.out()).startsWith("mpilot-console ");
    }

    @Test
    void theLicensesAreInIt() {
        assertThat(IMAGE.resolve("LICENSE")).isNotEmptyFile();
        assertThat(IMAGE.resolve("THIRD-PARTY.txt")).isNotEmptyFile();
    }
}
