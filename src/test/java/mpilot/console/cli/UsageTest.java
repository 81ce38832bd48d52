package mpilot.console.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Map;

/** Commands that are called wrongly, and the help that they give. */
class UsageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lst                          | Unmatched argument at index 0: 'lst'. Did you mean list?",
                "list --limt 3                | Unknown options: '--limt', '3'. Did you mean --limit?",
                "list --limit -1              | --limit and --offset are not negative.",
                "list --offset -1             | --limit and --offset are not negative.",
                "list --limit ten             | Invalid value for option '--limit': 'ten' is not an int.",
                "list --limit 99999999999     | Invalid value for option '--limit': '99999999999' is not an int.",
                "list --active --inactive     | --active and --inactive exclude each other.",
                "list --tag a,b               | A tag is not blank and holds no comma; give --tag once for each.",
                "list --tag=                  | A tag is not blank and holds no comma; give --tag once for each.",
                "list --gateway gw.test       | --gateway: The gateway's URL must start with https:// or http://.",
                "list --gateway https://u@h/  | --gateway: The gateway's URL must not hold a user name or password.",
                "list --token-command x       | --token-command needs --gateway.",
                "list --data x --gateway https://h | --data and --gateway exclude each other.",
                "list --data nowhere.json     | --data: There is no file nowhere.json.",
                "export --output x.csv --format xls | Invalid value for option '--format': expected one of [CSV, JSON] (case-insensitive) but was 'xls'.",
                "snapshot                     | Missing required option: '--output=FILE.png'.",
                "snapshot --output x --size 9 | --size is a width and a height of 100 to 9999: 1440x900.",
                "sandbox --port 65536         | The port is from 0 to 65535.",
                "sandbox --profiles -1        | The number of profiles is from 0 to 1000000.",
                "sandbox --delay -1           | The delay is from 0 to 300000 ms.",
                "sandbox --fail-every -1      | The failing answers are one in 1 or more.",
                "sandbox --data nowhere.json  | There is no file nowhere.json."
            })
    void wrongUsageIsCode2WithASentenceAndWhereToLook(String arguments, String sentence) {
        CommandLineRun run = run(arguments.split(" +"));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        String command = arguments.startsWith("lst") ? "" : " " + arguments.split(" ", -1)[0];
        assertThat(run.err())
                .isEqualTo(
                        "mpilot-console: "
                                + sentence
                                + "\nRun mpilot-console"
                                + command
                                + " --help to see what it takes.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "list", "export", "diff", "snapshot", "sandbox"})
    void helpIsDataWithinTheTerminalsWidth(String command) {
        for (int columns : new int[] {60, 80, 100, 200}) {
            CommandLineRun run =
                    CommandLineRun.of(
                            Map.of("COLUMNS", Integer.toString(columns)),
                            (command + " --help").strip().split(" "));
            assertThat(run.code()).isZero();
            assertThat(run.err()).isEmpty();
            assertThat(run.lines())
                    .hasSizeGreaterThan(8)
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(columns));
            assertThat(run.lines().getFirst()).startsWith("Usage: mpilot-console " + command);
        }
    }

    @Test
    void theHelpOfAllNamesTheCommandsAndTheExitCodes() {
        assertThat(run("--help").out())
                .contains("list", "export", "snapshot", "sandbox", "MPILOT_TOKEN")
                .contains(
                        "0 done", "1 findings", "2 wrong usage", "4 refused", "6 could not write");
    }

    @Test
    void theVersionIsData() {
        assertThat(run("--version")).isEqualTo(new CommandLineRun(0, "mpilot-console 1.2.3\n", ""));
    }

    @Test
    void whatAnArgumentHidesIsNotRepeatedToTheTerminal() {
        assertThat(run("list", "--\u001b[2J").err()).doesNotContain("\u001b");
    }

    private static CommandLineRun run(String... arguments) {
        return CommandLineRun.of(Map.of(), arguments);
    }
}
