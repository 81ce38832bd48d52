package mpilot.console.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The command against the sandbox that every command has without a gateway. */
class AgendaCommandTest {
    @TempDir private Path directory;

    @Test
    void itTellsTheResetsOfTheNextSevenDays() {
        CommandLineRun run = run("agenda");
        assertThat(run.code()).isZero();
        assertThat(run.lines()).hasSizeGreaterThan(50);
        assertThat(run.lines().getFirst()).startsWith("RESET");
        assertThat(run.out())
                .contains(" UTC  in ")
                .contains("Budget of the whole profile (weekly)")
                .contains("frees $")
                .doesNotContain("in 7 d");
        assertThat(run.err()).contains("240 profiles. ").contains(" resets ahead. ");
    }

    @Test
    void theFiltersAreThoseOfTheOtherCommands() {
        CommandLineRun run = run("agenda", "--search", "no such profile");
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("0 profiles. No reset ahead.");
    }

    @Test
    void aShorterTimeAheadTellsLess() {
        assertThat(run("agenda", "--within", "1Y").lines())
                .hasSizeGreaterThan(run("agenda", "--within", "1h").lines().size());
    }

    @Test
    void itWritesACalendar() throws Exception {
        Path file = directory.resolve("resets.ics");
        CommandLineRun run = run("agenda", "--ics", file.toString());
        assertThat(run.code()).isZero();
        assertThat(Files.readString(file))
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("BEGIN:VEVENT\r\n")
                .endsWith("END:VCALENDAR\r\n");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void theCalendarGoesToStandardOutputAlone() {
        CommandLineRun run = run("agenda", "--ics", "-", "--tag", "prod");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "soon", "0d", "-1d", "7D"})
    void aTimeThatIsNoneIsWrongUsage(String within) {
        CommandLineRun run = run("agenda", "--within=" + within);
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--within takes a number and a unit");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed() {
        Path file = directory.resolve("missing").resolve("resets.ics");
        CommandLineRun run = run("agenda", "--ics", file.toString());
        assertThat(run.code()).isEqualTo(ExitCode.NOT_WRITTEN);
        assertThat(run.err()).contains(file.toString());
    }

    private static CommandLineRun run(String... arguments) {
        return CommandLineRun.of(Map.of("COLUMNS", "200"), arguments);
    }
}
