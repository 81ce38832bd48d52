package mpilot.console.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.Map;

class AllowedCommandTest {
    @TempDir private static Path directory;

    private static SavedGateway gateway;

    @BeforeAll
    static void serve() throws Exception {
        gateway =
                SavedGateway.of(
                        directory,
                        """
                        {'id': 7, 'name': 'Chat', 'provider_configs': [
                          {'provider_name': 'openai', 'allowed_models': ['gpt-4o']},
                          {'provider_name': 'azure', 'all_models_allowed': true,
                           'budgets': [{'max_limit': 5, 'current_usage': 5, 'reset_duration': '1M'}]},
                          {'provider_name': 'groq', 'all_models_allowed': true,
                           'rate_limit': {'request_max_limit': 1, 'request_current_usage': 1, 'request_reset_duration': '1h'}},
                          {'provider_name': 'vertex'}],
                         'mcp_servers': [{'mcp_server_id': 'github'}]}\
                        """,
                        "{'id': 8, 'name': 'Twin', 'provider_configs': []}",
                        "{'id': 9, 'name': 'Twin', 'provider_configs': []}",
                        "{'id': 10, 'name': 'twin two', 'provider_configs': []}",
                        "{'id': 11, 'name': '7', 'provider_configs': []}",
                        "{'id': 12, 'name': '99', 'provider_configs': []}");
    }

    @AfterAll
    static void close() {
        gateway.close();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "Chat --provider openai --model gpt-4o, allowed, 0",
        "7 --provider openai --model gpt-4o, allowed, 0",
        "Chat --provider openai --model gpt-4o --server github --tool push, allowed, 0",
        "Chat --provider openai --model gpt-4o --cost 1000000 --tokens 1000000, allowed, 0",
        "Chat --server github, allowed, 0",
        "Chat --provider openai --model o3, blocked 403, 1",
        "Chat --provider mistral --model large, blocked 403, 1",
        "Chat --server jira --tool close, blocked 403, 1",
        "Chat --provider azure --model gpt-4o, blocked 402, 1",
        "Chat --provider groq --model llama, blocked 429, 1",
        "Chat --provider vertex --model gemini, unknown, 1",
        "99 --provider openai, blocked 403, 1"
    })
    void theLastLineBeginsWithTheAnswer(String arguments, String answer, int code) {
        CommandLineRun run = gateway.run(("allowed " + arguments).split(" ", -1));

        assertThat(run.lastLine()).as(run.toString()).startsWith(answer + ": ");
        assertThat(run.code()).isEqualTo(code);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void theTraceNamesEachRuleItsFieldAndWhy() {
        CommandLineRun run =
                gateway.run("allowed", "Chat", "--provider", "azure", "--model", "gpt-4o");

        assertThat(run.lines())
                .anySatisfy(line ->
                        assertThat(line)
                                .startsWith("blocks   budget")
                                .contains("/provider_configs/1/budgets/0/current_usage")
                                .contains("$5 of $5"))
                .anySatisfy(line -> assertThat(line).startsWith("-        not in the list"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Twin --provider openai           | 2 profiles are called “Twin”; give an id: 8, 9.
                    win --provider openai            | No profile that is visible to you is called “win”. Similar: “Twin” (8), “Twin” (9), “twin two” (10).
                    Nobody --provider openai         | No profile that is visible to you is called “Nobody”.
                    4711 --provider openai           | No profile that is visible to you is called “4711”.
                    Chat                             | Name a provider, an MCP server, or both.
                    Chat --model gpt-4o              | A model is asked of a provider: name it too.
                    Chat --server github --model m   | A model is asked of a provider: name it too.
                    Chat --provider openai --tool t  | A tool belongs to an MCP server: name it too.
                    Chat --provider openai --cost -1 | The cost and the tokens are not negative.
                    """)
    void whatCannotBeAskedIsTold(String arguments, String sentence) {
        CommandLineRun run = gateway.run(("allowed " + arguments).split(" ", -1));

        assertThat(run.err()).contains(sentence);
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void aCostThatIsNoNumberIsWrongUsage() {
        CommandLineRun run =
                gateway.run("allowed", "Chat", "--provider", "openai", "--cost", "much");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--cost");
    }

    @Test
    void theHelpTellsTheExitCodes() {
        CommandLineRun run = CommandLineRun.of(Map.of(), "allowed", "--help");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("0 allowed; 1 blocked or unknown");
    }
}
