package mpilot.console.cli;

import static mpilot.console.gateway.ProfileFixtures.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.export.Export;
import mpilot.console.export.ExportFormat;
import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.Cancellation;
import mpilot.console.gateway.ProfileCodec;
import mpilot.console.gateway.ProfilePage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

/** Every match into a file, or to standard output. */
class ExportCommandTest {
    @TempDir private Path directory;

    @ParameterizedTest
    @CsvSource({
        "--format csv,  rows.csv",
        "--format json, rows.json",
        "--format JSON, rows.txt",
        "'',            rows.csv",
        "'',            ROWS.CSV",
        "'',            rows.json"
    })
    void everyMatchIsWrittenAndToldOf(String format, String name) throws Exception {
        Path file = directory.resolve(name);
        CommandLineRun run = run("export " + format + " --output " + file);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("Written to " + file + ": 240 profiles\n");
        String text = Files.readString(file);
        assertThat(text)
                .startsWith(format.contains("csv") || name.matches("(?i).*csv") ? "id," : "{");
        assertThat(text).contains("Zero cap", "Mobile – Embeddings 2 (prod)");
    }

    @Test
    void toStandardOutputGoesTheDataAlone() throws Exception {
        CommandLineRun run = run("export --format json --output - --search tiny");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEqualTo("1 profile\n");
        ProfilePage page = ProfileCodec.decodePage(run.out().getBytes(StandardCharsets.UTF_8));
        assertThat(page.accessProfiles())
                .extracting(AccessProfile::name)
                .containsExactly("Tiny amounts");
    }

    @Test
    void aCsvOfNothingHasItsColumnNames() {
        CommandLineRun run = run("export --format csv --output - --search nothing-is-so");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEqualTo("0 profiles\n");
        assertThat(run.lines()).hasSize(1).first().asString().startsWith("id,name,");
    }

    @Test
    void aPersonWhoWatchesSeesHowFarItIs() {
        Path file = directory.resolve("rows.csv");
        CommandLineRun run =
                CommandLineRun.of(
                        new NoDesktop(), true, Map.of(), "export", "--output", file.toString());
        assertThat(run.err())
                .contains("\r100 of 240 profiles", "\r200 of 240 profiles", "\r240 of 240 profiles")
                .endsWith("\r\033[KWritten to " + file + ": 240 profiles\n");
        assertThat(
                        CommandLineRun.of(
                                        new NoDesktop(),
                                        true,
                                        Map.of(),
                                        "export",
                                        "--format",
                                        "csv",
                                        "--output",
                                        "-")
                                .err())
                .isEqualTo("240 profiles\n");
    }

    @Test
    void anExportCanBeOpenedAgainInPlaceOfAGateway() throws Exception {
        Path file = directory.resolve("rows.json");
        run("export --output " + file);
        CommandLineRun again = run("list --search tiny --data " + file);
        assertThat(again.code()).isZero();
        assertThat(again.err()).isEqualTo("1–1 of 1 visible to you\n");
        Path copy = directory.resolve("copy.json");
        assertThat(run("export --data " + file + " --output " + copy).code()).isZero();
        assertThat(copy).hasSameBinaryContentAs(file);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"no/rows.csv | there is no such directory", ".           | it is a directory"})
    void whatCannotBeWrittenIsToldWithCode6(String name, String why) {
        Path file = directory.resolve(name);
        CommandLineRun run = run("export --format csv --output " + file);
        assertThat(run.code()).isEqualTo(6);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo(
                        "mpilot-console: Cannot write "
                                + file
                                + ": "
                                + why
                                + ".\nChoose another place, or make room.\n");
    }

    @Test
    void aFailedExportLeavesTheFileThatWasThere() throws Exception {
        Path file = Files.writeString(directory.resolve("rows.csv"), "before");
        CommandLineRun run =
                run("export --output " + file + " --gateway http://127.0.0.1:1 --retries 0");
        assertThat(run.code()).isEqualTo(3);
        assertThat(file).hasContent("before");
        assertThat(directory).isDirectoryNotContaining("glob:**.tmp");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "export",
                "export --format csv",
                "export --output rows",
                "export --output -",
                "export --format xml --output -",
                "export --output= --format csv"
            })
    void whatIsMissingIsWrongUsage(String arguments) {
        CommandLineRun run = run(arguments);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).endsWith("Run mpilot-console export --help to see what it takes.\n");
    }

    @Test
    void theExportOfASavedFileIsAsLargeAsTheFile() throws Exception {
        Path file = directory.resolve("many.json");
        Export.page(profiles(1234), ExportFormat.JSON, Instant.EPOCH)
                .toFile(file, (_, _) -> {}, Cancellation.never());
        CommandLineRun run = run("export --format csv --output - --data " + file);
        assertThat(run.lines()).hasSize(1235);
        assertThat(run.err()).isEqualTo("1,234 profiles\n");
    }

    private static CommandLineRun run(String arguments) {
        return CommandLineRun.of(Map.of(), arguments.strip().split(" +"));
    }
}
