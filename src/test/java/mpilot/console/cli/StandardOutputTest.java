package mpilot.console.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What a command does when standard output takes no more. */
class StandardOutputTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list",
                "list --json",
                "export --format csv --output -",
                "export --format json --output -",
                "--help",
                "--version"
            })
    void aFullDiskIsToldWithCode6(String command) {
        assertThat(run(command, "No space left on device")).isEqualTo(6);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains(
                        "mpilot-console: Standard output cannot be written: No space left on"
                                + " device.\n");
    }

    @ParameterizedTest
    @CsvSource({
        "list,                             Broken pipe",
        "list --json,                      The pipe is being closed",
        "export --format csv --output -,   Broken pipe",
        "export --format json --output -,  The pipe has been ended"
    })
    void aReaderThatHasAllItWantsIsNoError(String command, String message) {
        assertThat(run(command, message)).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).doesNotContain("mpilot-console:");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aFailureIsThrownAgainEachTime(int times) {
        StandardOutput output = new StandardOutput(broken("No space left on device"));
        for (int i = 0; i < times; i++) {
            assertThatThrownBy(() -> output.write('x')).isInstanceOf(IOException.class);
        }
        assertThatThrownBy(output::flush)
                .hasMessage("Standard output cannot be written: No space left on device.");
    }

    private int run(String command, String message) {
        OutputStream out = new StandardOutput(broken(message));
        Terminal terminal =
                new Terminal(
                        out,
                        new PrintWriter(out, true, StandardCharsets.UTF_8),
                        new PrintWriter(err, true, StandardCharsets.UTF_8),
                        Map.of(),
                        false);
        return new Commands(terminal, new NoDesktop(), "1.2.3").run(command.split(" ", -1));
    }

    private static OutputStream broken(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }
}
