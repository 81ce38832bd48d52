package mpilot.console.cli;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.connection.Connection;
import mpilot.console.connection.Environment;
import mpilot.console.connection.SavedConnection;
import mpilot.console.fleet.column.SortOrder;
import mpilot.console.fleet.view.SavedView;
import mpilot.console.fleet.view.ViewLink;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The console alone: a window, or what it would have shown. */
class ConsoleCommandTest {
    private static final Pattern PICTURE = Pattern.compile("would look is in (\\S+\\.png)\n");

    @TempDir private Path directory;

    @Test
    void withADisplayTheWindowOpensOnTheLastConnectionAndNothingIsPrinted() {
        FakeDesktop desktop = new FakeDesktop(true);
        CommandLineRun run = run(desktop);
        assertThat(run).isEqualTo(new CommandLineRun(0, "", ""));
        assertThat(desktop.opened).containsExactly((Connection) null);
        assertThat(desktop.language).isNull();
    }

    @Test
    void aCopiedViewOpensWithItsFilterAndOrder() {
        SavedView view =
                SavedView.of(
                        "Near",
                        "tag:prod budget:>80%",
                        List.of(),
                        SortOrder.of(List.of("name")),
                        50);
        String option = ViewLink.OPTION + "=" + ViewLink.of(view);
        FakeDesktop desktop = new FakeDesktop(true);
        assertThat(run(desktop, option)).isEqualTo(new CommandLineRun(0, "", ""));
        assertThat(desktop.view.filter()).isEqualTo(view.filter());
        assertThat(desktop.view.sort()).isEqualTo(view.sort());
        assertThat(desktop.view.pageSize()).isEqualTo(50);
    }

    @Test
    void whatIsNoLinkToAViewIsWrongUsage() {
        FakeDesktop desktop = new FakeDesktop(true);
        CommandLineRun run = run(desktop, ViewLink.OPTION, "https://example.com");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("There is no link to a view in this text");
        assertThat(desktop.opened).isEmpty();
    }

    @Test
    void theSandboxIsAConnectionThatCanBeNamed() {
        FakeDesktop desktop = new FakeDesktop(true);
        assertThat(run(desktop, "--connection", "Sandbox").code()).isZero();
        assertThat(desktop.opened.getFirst().id()).isEqualTo(SavedConnection.SANDBOX_ID);
        assertThat(desktop.opened.getFirst().environment()).isEqualTo(Environment.SANDBOX);
        assertThat(desktop.shown.getFirst().accessProfiles()).hasSize(25);
    }

    @Test
    void theWindowTakesTheFiltersAndTheLanguage() {
        FakeDesktop desktop = new FakeDesktop(true);
        assertThat(run(desktop, "--search", "tiny", "--language", "de").code()).isZero();
        assertThat(desktop.asked.getFirst().search()).isEqualTo("tiny");
        assertThat(desktop.language.getLanguage()).isEqualTo(Locale.GERMAN.getLanguage());
    }

    @Test
    void theWindowOpensASavedFileToo() throws Exception {
        Path file =
                Files.writeString(
                        directory.resolve("saved.json"), "[{\"id\":1,\"name\":\"saved\"}]");
        FakeDesktop desktop = new FakeDesktop(true);
        assertThat(run(desktop, "--data", file.toString()).code()).isZero();
        assertThat(desktop.opened.getFirst().name()).isEqualTo("saved.json");
        assertThat(desktop.shown.getFirst().accessProfiles().getFirst().name()).isEqualTo("saved");
    }

    @Test
    void withoutADisplayTheFirstPageIsPrintedAndThePictureNamed() throws Exception {
        FakeDesktop desktop = new FakeDesktop(false);
        CommandLineRun run = run(desktop, "--search", "tiny");
        assertThat(run.code()).isZero();
        assertThat(run.lines()).hasSize(2).last().asString().contains("Tiny amounts");
        assertThat(run.err())
                .startsWith("There is no display to open a window on. The first page instead:\n")
                .contains("1–1 of 1 visible to you\n")
                .endsWith("More: mpilot-console --help\n")
                .doesNotContain("\tat ");
        assertThat(desktop.opened).isEmpty();
        Matcher named = PICTURE.matcher(run.err());
        assertThat(named.find()).isTrue();
        Path picture = Path.of(named.group(1));
        try {
            assertThat(picture).hasContent("a picture");
            assertThat(desktop.pictures.getFirst())
                    .isEqualTo(
                            new Desktop.Picture(picture, 1440, 900, false, Locale.US, null, null));
        } finally {
            Files.delete(picture);
        }
    }

    @Test
    void aGatewayThatCannotBeReachedIsToldInsteadOfAPage() {
        FakeDesktop desktop = new FakeDesktop(false);
        CommandLineRun run = run(desktop, "--gateway", "http://127.0.0.1:1", "--retries", "0");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("refused the connection");
        assertThat(desktop.pictures).isEmpty();
    }

    @Test
    void aPictureIsDrawnAsTold() {
        Path file = directory.resolve("window.png");
        FakeDesktop desktop = new FakeDesktop(false);
        CommandLineRun run =
                run(
                        desktop,
                        "snapshot",
                        "--output",
                        file.toString(),
                        "--size",
                        "800x600",
                        "--theme",
                        "DARK",
                        "--select",
                        "Tiny amounts",
                        "--language",
                        "zh",
                        "--limit",
                        "50");
        assertThat(run).isEqualTo(new CommandLineRun(0, "", "The window is in " + file + "\n"));
        assertThat(desktop.shown.getFirst().accessProfiles()).hasSize(50);
        Desktop.Picture picture = desktop.pictures.getFirst();
        assertThat(picture.width()).isEqualTo(800);
        assertThat(picture.height()).isEqualTo(600);
        assertThat(picture.dark()).isTrue();
        assertThat(picture.select()).isEqualTo("Tiny amounts");
        assertThat(picture.language().getLanguage()).isEqualTo("zh");
    }

    @ParameterizedTest
    @CsvSource({"99x900", "1440", "1440x", "x900", "10000x900", "1440X900", "-100x100"})
    void aSizeThatIsNoneIsWrongUsage(String size) {
        CommandLineRun run =
                run(new FakeDesktop(false), "snapshot", "--output", "x.png", "--size=" + size);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--size is a width and a height");
    }

    private static CommandLineRun run(FakeDesktop desktop, String... arguments) {
        return CommandLineRun.of(desktop, false, Map.of(), arguments);
    }
}
