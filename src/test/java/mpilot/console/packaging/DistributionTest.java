package mpilot.console.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.packaging.Program.Outcome;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

/** {@code target/mpilot-console}, started by its launcher. */
class DistributionTest {
    private static final Path DISTRIBUTION = Path.of(System.getProperty("console.distribution"));
    private static final Path LAUNCHER = DISTRIBUTION.resolve("bin/mpilot-console");

    @TempDir private Path folder;

    private final Program console = Program.of(LAUNCHER);

    @Test
    void theLauncherFindsAJavaThatIsRecentEnough() throws Exception {
        Outcome outcome = console.run("--version");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).startsWith("mpilot-console ");
        assertThat(outcome.code()).isZero();
    }

    @Test
    void aJavaHomeThatIsTooOldIsPassedOver() throws Exception {
        Path old = Files.createDirectories(folder.resolve("old/bin")).getParent();
        Files.writeString(old.resolve("release"), "JAVA_VERSION=\"17.0.15\"\n");
        executable(old.resolve("bin/java"), "#!/bin/sh\necho old >&2\nexit 1\n");
        assertThat(console.with("JAVA_HOME", old.toString()).run("--version").code()).isZero();
    }

    @Test
    void theJavaInJavaHomeIsTakenFirst() throws Exception {
        Path own = Files.createDirectories(folder.resolve("own/bin")).getParent();
        Files.writeString(own.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"26\"\n");
        executable(own.resolve("bin/java"), "#!/bin/sh\necho \"own $*\"\n");
        Outcome outcome = console.with("JAVA_HOME", own.toString()).run("list", "a b");
        assertThat(outcome.out())
                .startsWith("own ")
                .contains("-m mpilot.console/mpilot.console.Main list a b");
    }

    @Test
    void whereThereIsNoSuchJavaItSaysWhichIsNeeded() throws Exception {
        Path launcher = folder.resolve("mpilot-console");
        executable(launcher, Files.readString(LAUNCHER).replace("wanted=25", "wanted=999"));
        Outcome outcome = Program.of(launcher).run("--version");
        assertThat(outcome.code()).isEqualTo(6);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("Java 999 or later is needed").contains("JAVA_HOME");
    }

    @Test
    void itStartsThroughALinkAndFromAFolderWithASpaceInItsName() throws Exception {
        Path copy = folder.resolve("my programs/console");
        copy(DISTRIBUTION, copy);
        Path link = folder.resolve("console-link");
        Files.createSymbolicLink(link, copy.resolve("bin/mpilot-console"));
        Outcome outcome = Program.of(link).run("list", "--limit", "1");
        assertThat(outcome.err()).contains("of 240 visible to you");
        assertThat(outcome.out().lines()).hasSize(2);
        assertThat(outcome.code()).isZero();
    }

    @Test
    void withoutADisplayItPrintsAPageDrawsAPictureAndNamesIt() throws Exception {
        Outcome outcome = console.with("JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=" + folder).run();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out().lines()).hasSize(26);
        assertThat(outcome.err()).contains("There is no display").doesNotContain("Exception");
        Path picture;
        try (Stream<Path> files = Files.list(folder)) {
            picture = files.filter(each -> each.toString().endsWith(".png")).findFirst().get();
        }
        assertThat(outcome.err()).contains(picture.toString());
        assertThat(ImageIO.read(picture.toFile()).getWidth()).isEqualTo(1440);
    }

    @Test
    void aSnapshotHasTheSizeThatWasAskedFor() throws Exception {
        Path file = folder.resolve("window.png");
        Outcome outcome =
                console.run(
                        "snapshot",
                        "--output",
                        file.toString(),
                        "--size",
                        "1000x700",
                        "--theme",
                        "dark");
        assertThat(outcome.err()).isEqualToIgnoringNewLines("The window is in " + file);
        assertThat(outcome.code()).isZero();
        BufferedImage picture = ImageIO.read(file.toFile());
        assertThat(picture.getWidth()).isEqualTo(1000);
        assertThat(picture.getHeight()).isEqualTo(700);
    }

    /** JavaFX tells the log, not standard error, of a colour that it cannot look up. */
    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void aSnapshotHasTheLogTellOfItsRequestsAlone(String theme) throws Exception {
        Path picture = folder.resolve("window.png");
        Outcome outcome =
                console.with("MPILOT_HOME", folder.toString())
                        .run("snapshot", "--output", picture.toString(), "--theme", theme);
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(Files.readString(folder.resolve("logs/console.0.log")).lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains(" INFO ", "RequestLog: GET "));
    }

    @Test
    void anExportCanBePipedAway() throws Exception {
        Outcome outcome = console.run("export", "--format", "csv", "--output", "-");
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.out()).startsWith("id,name,description,is_active");
        assertThat(outcome.err()).contains("240 profiles");
    }

    @Test
    void everyLicenseIsThere() throws Exception {
        assertThat(DISTRIBUTION.resolve("LICENSE")).isNotEmptyFile();
        assertThat(Files.readString(DISTRIBUTION.resolve("THIRD-PARTY.txt")))
                .contains("okhttp", "javafx", "AtlantaFX");
    }

    private static void executable(Path file, String script) throws IOException {
        Files.writeString(file, script);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }
}
