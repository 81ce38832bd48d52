package mpilot.console.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Names that would command a terminal or deceive whoever reads it. Every command that prints for a
 * reader writes out what is hidden; JSON and XML, which keep the data as it is, hold no character
 * that a terminal obeys.
 */
class HostileNamesTest {
    private static final List<String> COMMANDS =
            List.of(
                    "list",
                    "check",
                    "agenda",
                    "diff 1 2",
                    "allowed 1 --provider openai --model gpt-4o");

    @TempDir private Path directory;

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "\\u001b[2J\\u001b[31mPWNED,           \\u001B[2J\\u001B[31mPWNED",
        "\\u001b]0;title\\u0007,                \\u001B]0;title\\u0007",
        "\\u001b]8;;https://evil.test\\u001b,   \\u001B]8;;https://evil.test\\u001B",
        "\\u009b31mred,                         \\u009B31mred",
        "one\\r\\ntwo,                          one\\u000D\\u000Atwo",
        "gone\\u0008\\u0008,                    gone\\u0008\\u0008",
        "Invoice\\u202egnp.exe,                 Invoice\\u202Egnp.exe",
        "\\u2066a\\u2069b,                      \\u2066a\\u2069b",
        "pay\\u200bpal,                         pay\\u200Bpal",
        "\\ufeffadmin,                          \\uFEFFadmin",
        "so\\u00adft,                           so\\u00ADft",
        "nul\\u0000nul,                         nul\\u0000nul",
    })
    void whatIsHiddenIsWrittenOut(String escaped, String visible) throws Exception {
        try (SavedGateway gateway = SavedGateway.of(directory, hostile(1, escaped), twin())) {
            for (String command : COMMANDS) {
                CommandLineRun run = gateway.run(command.split(" ", -1));
                assertThat(run.code()).as(run.toString()).isLessThan(2);
                assertThat(run.out()).as(command).contains(visible);
                assertNothingHidden(command, run);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list --json",
                "check --format json",
                "check --format sarif",
                "check --format junit",
                "export --format json --output -",
                "export --format csv --output -",
                "diff 1 2 --format json",
            })
    void noFormatForProgramsCommandsATerminal(String command) throws Exception {
        String name = "\\u001b[2J\\u001b]0;x\\u0007 Team";
        try (SavedGateway gateway = SavedGateway.of(directory, hostile(1, name), twin())) {
            CommandLineRun run = gateway.run(command.split(" ", -1));
            assertThat(run.code()).as(run.toString()).isLessThan(2);
            assertThat(run.out()).contains("Team");
            assertThat(run.out() + run.err()).as(command).doesNotContain("\u001b", "\u0007");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {255, 256, 10_000})
    void aNameOfAnyLengthLeavesTheTableAsItIs(int length) throws Exception {
        String name = "x".repeat(length);
        try (SavedGateway gateway = SavedGateway.of(directory, hostile(1, name), twin())) {
            CommandLineRun run = gateway.run("list");
            assertThat(run.code()).isZero();
            assertThat(run.out()).contains("xxx").contains("Twin");
            assertThat(gateway.run("allowed", name, "--provider", "openai").err()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001b[31mx", "a\u202Eb", "a\u200Bb", "a\rb"})
    void anArgumentThatIsNotFoundIsRepeatedVisibly(String name) throws Exception {
        try (SavedGateway gateway = SavedGateway.of(directory, twin())) {
            CommandLineRun run = gateway.run("allowed", name, "--provider", "openai");
            assertThat(run.code()).isNotZero();
            assertThat(run.err()).contains("\\u");
            assertNothingHidden(name, run);
        }
    }

    /** In every place that has room for a text. */
    private static String hostile(int id, String text) {
        return """
        {'id': %1$d, 'name': '%2$s', 'description': '%2$s', 'tags': ['%2$s'], 'is_active': true,
         'provider_configs': [{'provider_name': '%2$s', 'allowed_models': ['%2$s'],
          'budgets': [{'id': '%2$s', 'max_limit': 1, 'current_usage': 2, 'scope': '%2$s', 'reset_duration': '%2$s'}]}],
         'budgets': [{'max_limit': 1, 'current_usage': 2, 'scope': '%2$s', 'reset_duration': '1d', 'last_reset': '%3$s'}],
         'mcp_servers': [{'mcp_server_id': '%2$s'}],
         'mcp_tool_overrides': [{'mcp_client_id': '%2$s', 'tool_name': '%2$s', 'action': '%2$s'}],
         'calendar_aligned': true, 'created_at': '%2$s'}\
        """
                .formatted(id, text, Instant.now());
    }

    private static String twin() {
        return "{'id': 2, 'name': 'Twin', 'provider_configs': []}";
    }

    private static void assertNothingHidden(String what, CommandLineRun run) {
        IntStream hidden = (run.out() + run.err()).codePoints().filter(HostileNamesTest::hides);
        assertThat(hidden.boxed().map(each -> "U+%04X".formatted(each))).as(what).isEmpty();
    }

    private static boolean hides(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\n';
            case Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    true;
            default -> false;
        };
    }
}
