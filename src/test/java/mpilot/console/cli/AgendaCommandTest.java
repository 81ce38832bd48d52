package mpilot.console.cli;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.connection.Connection;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.gateway.ProfileSource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** The command against the sandbox that every command has without a gateway. */
class AgendaCommandTest {
    @TempDir private Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();

    @Test
    void itTellsTheResetsOfTheNextSevenDays() {
        assertThat(run("agenda")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .hasSizeGreaterThan(50)
                .first()
                .asString()
                .startsWith("RESET");
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(" UTC  in ")
                .contains("Budget of the whole profile (weekly)")
                .contains("frees $")
                .doesNotContain("in 7 d");
        assertThat(err.toString()).contains("240 profiles. ").contains(" resets ahead. ");
    }

    @Test
    void theFiltersAreThoseOfTheOtherCommands() {
        assertThat(run("agenda", "--search", "no such profile")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(err.toString()).contains("0 profiles. No reset ahead.");
    }

    @Test
    void aShorterTimeAheadTellsLess() {
        run("agenda", "--within", "1h");
        long hour = out.toString(StandardCharsets.UTF_8).lines().count();
        out.reset();
        run("agenda", "--within", "1Y");
        assertThat(out.toString(StandardCharsets.UTF_8).lines().count()).isGreaterThan(hour);
    }

    @Test
    void itWritesACalendar() throws Exception {
        Path file = directory.resolve("resets.ics");
        assertThat(run("agenda", "--ics", file.toString())).isZero();
        assertThat(Files.readString(file))
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("BEGIN:VEVENT\r\n")
                .endsWith("END:VCALENDAR\r\n");
        assertThat(out.size()).isZero();
    }

    @Test
    void theCalendarGoesToStandardOutputAlone() {
        assertThat(run("agenda", "--ics", "-", "--tag", "prod")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("BEGIN:VCALENDAR\r\n")
                .endsWith("END:VCALENDAR\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "soon", "0d", "-1d", "7D"})
    void aTimeThatIsNoneIsWrongUsage(String within) {
        assertThat(run("agenda", "--within=" + within)).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("--within takes a number and a unit");
        assertThat(out.size()).isZero();
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed() {
        Path file = directory.resolve("missing").resolve("resets.ics");
        assertThat(run("agenda", "--ics", file.toString())).isEqualTo(ExitCode.NOT_WRITTEN);
        assertThat(err.toString()).contains(file.toString());
    }

    private int run(String... arguments) {
        Terminal terminal =
                new Terminal(
                        out,
                        new PrintWriter(out, true, StandardCharsets.UTF_8),
                        new PrintWriter(err, true),
                        Map.of("COLUMNS", "200"),
                        false);
        return new Commands(terminal, new NoDesktop(), "test").run(arguments);
    }

    /** No command here has to do with a window. */
    private static final class NoDesktop implements Desktop {
        @Override
        public boolean hasDisplay() {
            return false;
        }

        @Override
        public void open(
                Connection connection, ProfileSource source, ProfileQuery query, Locale language) {
            throw new AssertionError("opens a window");
        }

        @Override
        public void snapshot(
                Connection connection,
                ProfileSource source,
                ProfileQuery query,
                Desktop.Picture picture) {
            throw new AssertionError("draws a window");
        }
    }
}
