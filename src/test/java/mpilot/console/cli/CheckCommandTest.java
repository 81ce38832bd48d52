package mpilot.console.cli;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.policy.findings.Rules;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

class CheckCommandTest {
    @TempDir private static Path directory;

    private static SavedGateway gateway;

    @BeforeAll
    static void serve() throws Exception {
        gateway =
                SavedGateway.of(
                        directory,
                        """
                        {'id': 1, 'name': 'Sound', 'tags': ['sound'],
                         'provider_configs': [{'provider_name': 'openai', 'all_models_allowed': true}],
                         'budgets': [{'max_limit': 5, 'reset_duration': '1M'}]}\
                        """,
                        """
                        {'id': 2, 'name': 'Alignment', 'tags': ['info'], 'calendar_aligned': true,
                         'provider_configs': [{'provider_name': 'openai', 'all_models_allowed': true}],
                         'budgets': [{'max_limit': 5, 'reset_duration': '1h'}]}\
                        """,
                        """
                        {'id': 3, 'name': 'Denies all', 'tags': ['error'],
                         'provider_configs': [{'provider_name': 'openai', 'all_models_allowed': false}],
                         'budgets': [{'max_limit': 5, 'reset_duration': '1M'}]}\
                        """);
    }

    @AfterAll
    static void close() {
        gateway.close();
    }

    @ParameterizedTest(name = "{0} fails on {1}: {2}")
    @CsvSource({
        "sound, info,    0",
        "info,  info,    1",
        "info,  warning, 0",
        "info,  error,   0",
        "error, info,    1",
        "error, warning, 1",
        "error, error,   1",
        "error, ERROR,   1",
        "error, never,   0"
    })
    void theExitCodeTellsWhetherSomethingSevereEnoughWasFound(String tag, String failOn, int code) {
        assertThat(gateway.run("check", "--tag", tag, "--fail-on", failOn).code()).isEqualTo(code);
    }

    @Test
    void aReaderIsToldWhatWhereAndWhatToDo() {
        CommandLineRun run = gateway.run("check");

        assertThat(run.out())
                .contains(
                        "Denies all (3)\n  error    empty-model-list  /provider_configs/0/allowed_models\n")
                .contains("denies every model")
                .contains("Allow all models, list some, or remove the config.")
                .contains("Alignment (2)\n  info     aligned-sub-day-window")
                .doesNotContain("Sound");
        assertThat(run.err()).contains("3 profiles: 1 error, 0 warning, 1 info");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void aRuleCanBeLeftOut() {
        CommandLineRun run = gateway.run("check", "--ignore", "empty-model-list");

        assertThat(run.out()).doesNotContain("empty-model-list");
        assertThat(run.code()).isZero();
    }

    @Test
    void aRuleThatIsNoneIsTold() {
        CommandLineRun run = gateway.run("check", "--ignore", "no-such-rule");

        assertThat(run.err()).contains("there is no rule “no-such-rule”");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void everyRuleIsListedWithoutAskingAGateway() {
        CommandLineRun run = CommandLineRun.of(Map.of(), "check", "--rules");

        assertThat(run.lines()).hasSize(Rules.all().size() + 1);
        assertThat(run.out()).contains("empty-model-list").contains("Empty model list");
    }

    @Test
    void aFileIsWrittenWholeAndNothingElse() throws Exception {
        Path file = directory.resolve("findings.json");

        CommandLineRun run = gateway.run("check", "--format", "json", "--output", file.toString());

        JsonNode json = JsonMapper.builder().build().readTree(Files.readString(file));
        assertThat(json.at("/profiles").asInt()).isEqualTo(3);
        assertThat(json.at("/counts/error").asInt()).isEqualTo(1);
        assertThat(json.at("/findings")).hasSize(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void aFileThatCannotBeWrittenIsTold() {
        CommandLineRun run =
                gateway.run("check", "--output", directory.resolve("no/such/dir.txt").toString());

        assertThat(run.err()).contains("Cannot write");
        assertThat(run.code()).isEqualTo(6);
    }

    @Test
    void aGatewayThatRefusesIsToldAsEverywhere() {
        CommandLineRun run =
                CommandLineRun.of(
                        Map.of("MPILOT_TOKEN", "not-a-token"), "check", "--gateway", gateway.url());

        assertThat(run.code()).isEqualTo(4);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void theSampleFleetHasFindingsOfManyRules() {
        CommandLineRun run = CommandLineRun.of(Map.of(), "check", "--format", "sarif");

        JsonNode results = JsonMapper.builder().build().readTree(run.out()).at("/runs/0/results");
        long rules =
                results.valueStream().map(each -> each.get("ruleId").asString()).distinct().count();
        assertThat(rules).isGreaterThan(25);
        assertThat(run.code()).isEqualTo(1);
    }
}
