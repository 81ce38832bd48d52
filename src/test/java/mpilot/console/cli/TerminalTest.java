package mpilot.console.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.Map;

class TerminalTest {
    @ParameterizedTest
    @CsvSource({
        "80,    80",
        "200,   200",
        "10,    40",
        "0,     40",
        "9999,  9999",
        "wide,  2147483647",
        "-80,   2147483647",
        "99999, 2147483647",
        "'',    2147483647"
    })
    void theWidthIsWhatColumnsSaysAndWithoutItNothingIsCut(String columns, int width) {
        assertThat(terminal(columns).width()).isEqualTo(width);
    }

    private static Terminal terminal(String columns) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        return new Terminal(
                OutputStream.nullOutputStream(),
                nowhere,
                nowhere,
                Map.of("COLUMNS", columns),
                false);
    }
}
