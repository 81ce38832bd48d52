package mpilot.console.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mpilot.console.file.SafeFile.UnwritableException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A file is whole afterwards, or as it was before, and nothing else is left beside it. */
class SafeFileTest {
    @TempDir private Path directory;

    @Test
    void aNewFileHoldsTheContent() throws Exception {
        Path file = directory.resolve("new.json");
        SafeFile.write(file, text("whole"));
        assertThat(file).hasContent("whole");
        assertThat(names()).containsExactly("new.json");
    }

    @Test
    void anExistingFileIsReplaced() throws Exception {
        Path file = existing("a much longer text than the new one");
        SafeFile.write(file, text("short"));
        assertThat(file).hasContent("short");
        assertThat(names()).containsExactly("file.csv");
    }

    @Test
    void anEmptyContentMakesAnEmptyFile() throws Exception {
        Path file = directory.resolve("empty.csv");
        SafeFile.write(file, _ -> {});
        assertThat(file).isEmptyFile();
    }

    @Test
    void aFailureHalfWayLeavesTheFileAndNothingElse() throws Exception {
        Path file = existing("before");
        assertThatThrownBy(() ->
                        SafeFile.write(
                                file,
                                out -> {
                                    text("half of it").writeTo(out);
                                    throw new IllegalStateException("no more rows");
                                }))
                .hasMessage("no more rows");
        assertThat(file).hasContent("before");
        assertThat(names()).containsExactly("file.csv");
    }

    @Test
    void aFullDiskIsToldAndLeavesTheFileAndNothingElse() throws Exception {
        Path file = existing("before");
        assertThatThrownBy(() ->
                        SafeFile.write(
                                file,
                                out -> {
                                    text("half of it").writeTo(out);
                                    throw new IOException("No space left on device");
                                }))
                .isInstanceOf(UnwritableException.class)
                .hasMessage("Cannot write " + file + ": the disk is full.");
        assertThat(file).hasContent("before");
        assertThat(names()).containsExactly("file.csv");
    }

    @Test
    void anotherFaultOfTheDiskIsToldInTheSystemsWords() {
        Path file = directory.resolve("file.csv");
        assertThatThrownBy(() ->
                        SafeFile.write(
                                file,
                                _ -> {
                                    throw new IOException("Disk quota exceeded");
                                }))
                .hasMessage("Cannot write " + file + ": Disk quota exceeded.");
        assertThat(names()).isEmpty();
    }

    @Test
    void aDirectoryThatIsNotThereIsTold() {
        Path file = directory.resolve("no").resolve("file.csv");
        assertRefused(file, "there is no such directory");
        assertThat(names()).isEmpty();
    }

    @Test
    void aFileWhereADirectoryShouldBeIsTold() throws Exception {
        assertRefused(existing("before").resolve("file.csv"), "there is no such directory");
    }

    @Test
    void aDirectoryIsNotReplaced() {
        assertRefused(directory, "it is a directory");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aNameThatIsTooLongIsTold() {
        assertRefused(directory.resolve("x".repeat(300)), "File name too long");
        assertThat(names()).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aReadOnlyFileIsNotReplacedNotEvenByASuperuser() throws Exception {
        Path file = existing("before");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assertRefused(file, "it is read-only");
        assertThat(file).hasContent("before");
        assertThat(names()).containsExactly("file.csv");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDirectoryThatNobodyMayWriteToIsTold() {
        assertRefused(Path.of("/sys/mpilot.csv"), "you may not write there");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFileThatIsReplacedKeepsItsPermissions() throws Exception {
        Path file = existing("before");
        Set<PosixFilePermission> shared = PosixFilePermissions.fromString("rw-rw-r-x");
        Files.setPosixFilePermissions(file, shared);
        SafeFile.write(file, text("after"));
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(shared);
        assertThat(file).hasContent("after");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatIsBeingWrittenIsItsOwnersAlone() throws Exception {
        Path file = existing("before");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
        List<Set<PosixFilePermission>> seen = new ArrayList<>();
        SafeFile.write(
                file,
                out -> {
                    text("after").writeTo(out);
                    for (String name : names()) {
                        if (!name.equals("file.csv")) {
                            seen.add(Files.getPosixFilePermissions(directory.resolve(name)));
                        }
                    }
                });
        assertThat(seen).containsExactly(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aNewFileIsItsOwnersAlone() throws Exception {
        Path file = directory.resolve("new.csv");
        SafeFile.write(file, text("whole"));
        assertThat(Files.getPosixFilePermissions(file))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aSymbolicLinkStaysAndItsFileIsReplaced() throws Exception {
        Path elsewhere = Files.createDirectory(directory.resolve("elsewhere"));
        Path real = Files.writeString(elsewhere.resolve("real.csv"), "before");
        Path link = Files.createSymbolicLink(directory.resolve("link.csv"), real);
        SafeFile.write(link, text("after"));
        assertThat(link).isSymbolicLink();
        assertThat(real).hasContent("after");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aRelativeLinkThatLeadsToNothingYetIsFollowed() throws Exception {
        Path link = Files.createSymbolicLink(directory.resolve("link.csv"), Path.of("later.csv"));
        SafeFile.write(link, text("after"));
        assertThat(link).isSymbolicLink();
        assertThat(directory.resolve("later.csv")).hasContent("after");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linksThatGoRoundInACircleAreTold() throws Exception {
        Path one = directory.resolve("one");
        Path other = Files.createSymbolicLink(directory.resolve("other"), one);
        Files.createSymbolicLink(one, other);
        assertRefused(one, "its symbolic links go round in a circle");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDeviceIsWrittenToAndNotReplaced() throws Exception {
        Path device = Path.of("/dev/null");
        SafeFile.write(device, text("gone"));
        assertThat(Files.isRegularFile(device)).isFalse();
        assertRefused(Path.of("/dev/full"), "the disk is full");
    }

    private static void assertRefused(Path file, String why) {
        assertThatThrownBy(() -> SafeFile.write(file, text("never")))
                .isInstanceOf(UnwritableException.class)
                .hasMessage("Cannot write " + file + ": " + why + ".");
    }

    private Path existing(String text) throws IOException {
        return Files.writeString(directory.resolve("file.csv"), text);
    }

    private List<String> names() {
        try (var files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static SafeFile.Content<RuntimeException> text(String text) {
        return (OutputStream out) -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
