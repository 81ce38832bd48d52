package mpilot.console.cli;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;

/** What a person sees of data that is written to a terminal. */
class VisibleOutputTest {
    @TempDir private Path directory;
    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    private final VisibleOutput output = new VisibleOutput(terminal);

    @Test
    void linesStayLinesAndWhatIsHiddenInThemIsWrittenOut() throws Exception {
        write("a\u001b[2Jb\r\nInvoice\u202egnp.exe\npay\u200bpal\rx\n");
        assertThat(shown())
                .isEqualTo("a\\u001B[2Jb\r\nInvoice\\u202Egnp.exe\npay\\u200Bpal\\u000Dx\n");
    }

    @Test
    void aCharacterThatComesByteByByteIsOne() throws Exception {
        for (byte each : "研究团队 👩‍👩‍👧‍👦 مرحبا\n".getBytes(UTF_8)) {
            output.write(each);
        }
        assertThat(shown()).isEqualTo("研究团队 👩‍👩‍👧‍👦 مرحبا\n");
    }

    @Test
    void aLineWithoutAnEndIsShownByFlush() throws Exception {
        write("first\nlast");
        assertThat(shown()).isEqualTo("first\n");
        output.flush();
        output.flush();
        assertThat(shown()).isEqualTo("first\nlast");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list",
                "list --json",
                "export --output - --format csv",
                "export --output - --format json",
                "agenda",
                "agenda --ics -",
            })
    void noCommandLetsANameHideOrCommandAnythingWhereAPersonWatches(String command)
            throws Exception {
        String name = "\\u001b[2JA\\u202eB\\u200bC";
        String json =
                """
                {'id': 1, 'name': '%1$s', 'tags': ['%1$s'],
                 'budgets': [{'max_limit': 1, 'current_usage': 1, 'reset_duration': '1d',
                              'last_reset': '%2$s'}]}\
                """
                        .formatted(name, Instant.now());
        try (SavedGateway gateway = SavedGateway.of(directory, json)) {
            String[] arguments =
                    Stream.concat(
                                    Stream.of(command.split(" ")),
                                    Stream.of("--gateway", gateway.url()))
                            .toArray(String[]::new);
            CommandLineRun run =
                    CommandLineRun.of(
                            new NoDesktop(),
                            true,
                            Map.of("MPILOT_TOKEN", gateway.token(), "COLUMNS", "200"),
                            arguments);
            assertThat(run.code()).as(run.toString()).isZero();
            // A calendar has a backslash twice.
            assertThat(run.out().replace("\\\\", "\\"))
                    .containsIgnoringCase("\\u001b[2JA\\u202eB\\u200bC");
            assertThat(run.out()).doesNotContain("\u001b", "\u202e", "\u200b");
        }
    }

    private void write(String text) throws IOException {
        output.write(text.getBytes(UTF_8));
    }

    private String shown() {
        return terminal.toString(UTF_8);
    }
}
