package mpilot.console.cli;

import static org.assertj.core.api.Assertions.assertThat;

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

class DiffCommandTest {
    private static final String A =
            """
            {'id': 1, 'name': 'Team A', 'version': 3, 'tags': ['prod', 'eu'],
             'budgets': [{'id': 'x', 'max_limit': 10, 'reset_duration': '1w', 'current_usage': 4}]}\
            """;
    private static final String B =
            """
            {'id': 2, 'name': 'Team B', 'tags': ['prod'],
             'budgets': [{'max_limit': 12.5, 'reset_duration': '7d'}],
             'rate_limit': {'request_max_limit': 60, 'request_reset_duration': '1m'}}\
            """;

    @TempDir private static Path directory;

    private static SavedGateway gateway;

    @BeforeAll
    static void serve() throws Exception {
        gateway = SavedGateway.of(directory, A, B);
    }

    @AfterAll
    static void close() {
        gateway.close();
    }

    private static String file(String name, String... profiles) throws Exception {
        Path file = directory.resolve(name);
        Files.writeString(file, "[" + String.join(",", profiles).replace('\'', '"') + "]");
        return "file:" + file;
    }

    @Test
    void profilesAreLaidSideBySide() {
        CommandLineRun run = gateway.run("diff", "Team A", "profile:2");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.lines())
                .containsExactly(
                        "   PLACE                         Team A  Team B",
                        "-  tags[eu]                      there   –",
                        "~  budgets[total, 1w].max_limit  10      12.5",
                        "+  rate_limit                    –       request_max_limit 60,"
                                + " request_reset_duration 1m");
        assertThat(run.err())
                .isEqualTo(
                        "3 places of the policy differ; some is written differently and means the"
                                + " same.\n");
    }

    @Test
    void aProfileDoesNotDifferFromItself() {
        CommandLineRun run = gateway.run("diff", "1", "1", "Team A", "profile:Team A", "--usage");

        assertThat(run).isEqualTo(new CommandLineRun(0, "", "The policy is the same.\n"));
    }

    @Test
    void usageIsComparedWhereItIsAskedFor() throws Exception {
        String used = file("used.json", A.replace("'current_usage': 4", "'current_usage': 5"));

        assertThat(gateway.run("diff", "Team A", used).code()).isZero();
        CommandLineRun run = gateway.run("diff", "Team A", used, "--usage");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.lastLine())
                .contains("budgets[total, 1w].current_usage")
                .endsWith("4       5");
    }

    @Test
    void jsonHasEachLeafWithItsPointers() throws Exception {
        CommandLineRun run = gateway.run("diff", "1", "2", "--format", "json");

        JsonNode json = JsonMapper.shared().readTree(run.out());
        assertThat(json.path("differs").booleanValue()).isTrue();
        assertThat(json.at("/sides/1/profile_name").stringValue()).isEqualTo("Team B");
        assertThat(json.path("places")).hasSize(4);
        assertThat(json.at("/places/1").toString())
                .isEqualTo(
                        "{\"path\":\"budgets[total, 1w].max_limit\",\"kind\":\"changed\","
                                + "\"pointers\":[\"/budgets/0/max_limit\",\"/budgets/0/max_limit\"],"
                                + "\"values\":[\"10\",\"12.5\"]}");
        assertThat(json.at("/places/2/values").toString()).isEqualTo("[null,\"60\"]");
    }

    @Test
    void aSavedFileIsComparedWithTheGatewayById() throws Exception {
        String saved =
                file(
                        "saved.json",
                        A.replace("'version': 3", "'version': 4"),
                        B.replace("Team B", "Team C").replace("12.5", "13"),
                        "{'id': 9, 'name': 'New'}");

        CommandLineRun run = gateway.run("diff", "gateway:" + gateway.url(), saved);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.lines())
                .containsExactly(
                        "v Team A (1)",
                        "      version 3 → 4, nothing that is shown differs",
                        "~ Team C (2)",
                        "      name Team B → Team C",
                        "    ~ budgets[total, 7d].max_limit 12.5 → 13",
                        "+ New (9)");
        assertThat(run.err())
                .contains("gateway:" + gateway.url() + ": 2 profiles")
                .endsWith(
                        "1 added, 0 removed, 1 changed, 1 with another version and nothing else, 0"
                                + " unchanged.\n");
    }

    @Test
    void aVersionThatMovedAloneIsNoDifference() throws Exception {
        String saved = file("moved.json", A.replace("'version': 3", "'version': 4"), B);

        assertThat(gateway.run("diff", "gateway:" + gateway.url(), saved).code()).isZero();
    }

    @Test
    void fleetsAreMatchedByNameWhereThatIsAskedFor() throws Exception {
        String one = file("one.json", A, B);
        String other =
                file(
                        "other.json",
                        B.replace("'id': 2", "'id': 1"),
                        A.replace("'id': 1", "'id': 2"));

        assertThat(gateway.run("diff", one, other, "--match", "name").code()).isZero();
        CommandLineRun run = gateway.run("diff", one, other, "--format", "json");
        JsonNode json = JsonMapper.shared().readTree(run.out());
        assertThat(json.path("matched_by").stringValue()).isEqualTo("id_then_name");
        assertThat(json.at("/counts/changed").intValue()).isEqualTo(2);
        assertThat(json.at("/profiles/0/before/profile_name").stringValue()).isEqualTo("Team A");
        assertThat(json.at("/profiles/0/after/profile_name").stringValue()).isEqualTo("Team B");
        assertThat(json.at("/profiles/0/match").stringValue()).isEqualTo("id");
    }

    @Test
    void aProfileOfAFileIsNamedBehindASign() throws Exception {
        String saved = file("with#sign.json", A, B);

        assertThat(gateway.run("diff", saved + "#Team A", saved + "#1").code()).isZero();
        assertThat(gateway.run("diff", "Team A", saved).code()).isZero();
        assertThat(gateway.run("diff", saved, saved).code()).isZero();
    }

    @Test
    void theResultGoesToAFile() throws Exception {
        Path file = directory.resolve("result.txt");

        CommandLineRun run = gateway.run("diff", "1", "2", "--output", file.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(file))
                .contains("~  budgets[total, 1w].max_limit  10      12.5");
    }

    @Test
    void whatANameHidesIsNotSentToTheTerminal() throws Exception {
        String one = file("evil1.json", "{'id': 1, 'name': 'a\\u001b[2J', 'tags': ['\\u202Ex']}");
        String other = file("evil2.json", "{'id': 1, 'name': 'b', 'colour': '\\u001b]0;'}");

        CommandLineRun run = gateway.run("diff", one, other);

        assertThat(run.out()).contains("\\u001B[2J", "\\u202E").doesNotContain("\u001b", "\u202E");
    }

    @Test
    void aTokenIsNotSentToTwoGateways() {
        CommandLineRun run =
                gateway.run("diff", "gateway:https://a.invalid", "gateway:https://b.invalid");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("mpilot-console: Two gateways would get the same token.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 nobody                         | No profile that is visible to you is called “nobody”.",
                "1 team                           | No profile that is visible to you is called “team”. Similar: “Team A” (1), “Team B” (2).",
                "1 file:nowhere.json              | There is no file nowhere.json.",
                "1 file:                          | “file:” names nothing; --help tells what a side is.",
                "1 profile:                       | “profile:” names nothing; --help tells what a side is.",
                "1 gateway:#2                     | “gateway:#2” names nothing; --help tells what a side is.",
                "file:a file:b file:c             | Two gateways or files are compared, not more.",
                "1 connection:none                | There is no connection called none; there are Sandbox.",
                "1 2 --output=                    | --output is empty; - is standard output."
            })
    void whatCannotBeComparedIsToldInASentence(String arguments, String sentence) {
        CommandLineRun run = gateway.run(("diff " + arguments).split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines().findFirst()).hasValue("mpilot-console: " + sentence);
    }

    @Test
    void oneSideIsNotEnough() {
        CommandLineRun run = CommandLineRun.of(Map.of(), "diff", "1");

        assertThat(run.code()).isEqualTo(2);
    }
}
