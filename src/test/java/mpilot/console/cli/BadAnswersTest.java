package mpilot.console.cli;

import static org.assertj.core.api.Assertions.assertThat;

import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a gateway may do wrong, and what the operator of a command is told: one sentence, what to
 * do, an exit code, and no data.
 */
class BadAnswersTest {
    private static final String CANARY = "sk-bf-canary-00c0ffee";

    @TempDir private Path directory;

    @AutoClose private final MockWebServer gateway = new MockWebServer();

    @BeforeEach
    void start() throws IOException {
        gateway.start();
    }

    static Stream<Arguments> answers() {
        String envelope =
                "{\"is_bifrost_error\":false,\"status_code\":%d,\"error\":{\"message\":\"%s\"}}";
        return Stream.of(
                answer(
                        "a wrong token",
                        4,
                        status(401, envelope.formatted(401, "Invalid token " + CANARY)),
                        "did not accept the token (HTTP 401): “Invalid token [token]”.",
                        "Check the token"),
                answer(
                        "a token without the permission",
                        4,
                        status(403, envelope.formatted(403, "Forbidden")),
                        "AccessProfiles:View",
                        "administrator"),
                answer(
                        "a bad request",
                        4,
                        status(400, envelope.formatted(400, "Invalid limit parameter")),
                        "“Invalid limit parameter”",
                        "Change"),
                answer("no such path", 5, status(404, ""), "no access-profiles API", "Check"),
                answer(
                        "an HTML page",
                        5,
                        html(200, "<!doctype html><title>Bifrost</title>"),
                        "web page",
                        "Check the gateway's URL"),
                answer(
                        "an HTML page with an error",
                        5,
                        html(404, "<html>404</html>"),
                        "no access-profiles API",
                        "Check"),
                answer(
                        "truncated JSON",
                        5,
                        status(200, "{\"access_profiles\":[{\"id\":1,\"na"),
                        "broke off before its end",
                        "Try again"),
                answer(
                        "an answer that is cut off on the way",
                        5,
                        new MockResponse.Builder()
                                .body("{\"access_profiles\":[" + " ".repeat(100_000))
                                .onResponseBody(SocketEffect.ShutdownConnection.INSTANCE)
                                .build(),
                        "broke off before its end",
                        "Try again"),
                answer(
                        "malformed JSON",
                        5,
                        status(200, "{\"access_profiles\":[}"),
                        "is not JSON",
                        "Check"),
                answer("an empty answer", 5, status(200, ""), "empty answer", "Check"),
                answer(
                        "JSON of another shape",
                        5,
                        status(200, "{\"access_profiles\":[{\"id\":\"x\",\"name\":\"a\"}]}"),
                        "at /access_profiles/0/id expected a number, found string",
                        "Copy the details"),
                answer(
                        "JSON of something else",
                        5,
                        status(200, "{\"keys\":[]}"),
                        "not a list of access profiles",
                        "Copy the details"),
                answer(
                        "a redirect",
                        5,
                        status(302, "")
                                .newBuilder()
                                .setHeader("Location", "https://sso.test/")
                                .build(),
                        "redirects to https://sso.test",
                        "final URL"),
                answer(
                        "a 500 with the envelope",
                        3,
                        status(500, envelope.formatted(500, "database is locked")),
                        "failed to answer (HTTP 500): “database is locked”.",
                        "try again"),
                answer(
                        "a 500 without the envelope",
                        3,
                        html(500, "<h1>Internal Server Error</h1>"),
                        "failed to answer (HTTP 500).",
                        "try again"),
                answer(
                        "too many requests",
                        3,
                        status(429, "").newBuilder().setHeader("Retry-After", "7").build(),
                        "limits how often it may be asked (HTTP 429)",
                        "7 s"),
                answer(
                        "a connection that is closed without an answer",
                        3,
                        new MockResponse.Builder()
                                .onResponseStart(SocketEffect.ShutdownConnection.INSTANCE)
                                .build(),
                        "",
                        "Try again"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("answers")
    void listTellsWhatAndWhatToDo(
            String what, int code, MockResponse answer, String sentence, String advice) {
        gateway.enqueue(answer);
        assertTold(run("list"), code, sentence, advice);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("answers")
    void asJsonNothingOfItIsPrintedEither(
            String what, int code, MockResponse answer, String sentence, String advice) {
        gateway.enqueue(answer);
        assertTold(run("list", "--json"), code, sentence, advice);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("answers")
    void anExportThatFailsOnItsSecondPageLeavesTheFileAsItWas(
            String what, int code, MockResponse answer, String sentence, String advice)
            throws IOException {
        Path file = Files.writeString(directory.resolve("rows.json"), "before");
        gateway.enqueue(
                status(
                        200,
                        "{\"access_profiles\":[{\"id\":1,\"name\":\"a\"}],\"count\":1,"
                                + "\"total_count\":2,\"limit\":1,\"offset\":0}"));
        for (int i = 0; i < 5; i++) { // again where a kept connection is found closed
            gateway.enqueue(answer);
        }
        assertTold(run("export", "--output", file.toString()), code, sentence, advice);
        assertThat(gateway.getRequestCount()).isGreaterThanOrEqualTo(2);
        assertThat(file).hasContent("before");
        assertThat(directory).isDirectoryNotContaining("glob:**.tmp");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("answers")
    void theTraceOfAnErrorHoldsNoToken(
            String what, int code, MockResponse answer, String sentence, String advice) {
        gateway.enqueue(answer);
        CommandLineRun run = run("list", "--debug");
        assertThat(run.code()).isEqualTo(code);
        assertThat(run.err())
                .contains(sentence)
                .contains("GatewayException")
                .contains("\tat ")
                .doesNotContain(CANARY);
    }

    @Test
    void aGatewayThatGivesFewerThanItCountsIsCode5ThoughTheRestIsWritten() throws IOException {
        Path file = directory.resolve("rows.json");
        gateway.enqueue(
                status(
                        200,
                        "{\"access_profiles\":[{\"id\":1,\"name\":\"a\"}],\"count\":1,"
                                + "\"total_count\":7,\"limit\":1,\"offset\":0}"));
        gateway.enqueue(status(200, "{\"access_profiles\":[],\"total_count\":7}"));
        CommandLineRun run = run("export", "--output", file.toString());
        assertThat(run.code()).isEqualTo(5);
        assertThat(run.err())
                .isEqualTo("Written to " + file + ": 1 of 7 profiles; the gateway gave no more\n");
        assertThat(file).content().contains("\"count\":1,\"total_count\":7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "list --json", "export --format csv --output -"})
    void aGatewayThatIsNotThereIsCode3(String command) throws IOException {
        gateway.close();
        assertTold(run(command.split(" ")), 3, "refused the connection", "Check the port");
    }

    @Test
    void aGatewayWhoseNameIsUnknownIsCode3() {
        CommandLineRun run =
                CommandLineRun.of(
                        Map.of(),
                        "list",
                        "--gateway",
                        "https://no-such-gateway.invalid",
                        "--retries",
                        "0");
        assertTold(run, 3, "no-such-gateway.invalid", "Check");
    }

    @Test
    void aGatewayThatWantsATokenAndGotNoneIsToldSo() {
        gateway.enqueue(status(401, ""));
        CommandLineRun run = CommandLineRun.of(Map.of(), "list", "--gateway", url());
        assertTold(
                run,
                4,
                "The gateway wants a token, and none was sent.",
                "Put it into MPILOT_TOKEN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "line\nbreak", "Ünicode"})
    void aTokenThatNoTokenIsIsNotSentAndNotRepeated(String token) {
        CommandLineRun run =
                CommandLineRun.of(
                        Map.of("MPILOT_TOKEN", token), "list", "--debug", "--gateway", url());
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains("MPILOT_TOKEN").doesNotContain(token);
        assertThat(gateway.getRequestCount()).isZero();
    }

    @Test
    void aTokenCommandThatFailsIsCode4() {
        CommandLineRun run = run("list", "--token-command", "false");
        assertTold(run, 4, "false", "terminal");
        assertThat(gateway.getRequestCount()).isZero();
    }

    @Test
    void theMessageOfAGatewayCannotCommandTheTerminal() {
        gateway.enqueue(status(400, "{\"error\":{\"message\":\"\\u001b[2Jgone\\u202e\"}}"));
        CommandLineRun run = run("list");
        assertThat(run.err()).contains("\\u001B[2Jgone\\u202E").doesNotContain("\u001b", "\u202e");
    }

    private static void assertTold(CommandLineRun run, int code, String sentence, String advice) {
        assertThat(run.code()).as(run.err()).isEqualTo(code);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines().toList()).as(run.err()).hasSize(2);
        assertThat(run.err().lines().toList().getFirst())
                .startsWith("mpilot-console: ")
                .contains(sentence)
                .endsWith(".");
        assertThat(run.err().lines().toList().getLast()).containsIgnoringCase(advice).endsWith(".");
        assertThat(run.err()).doesNotContain(CANARY);
    }

    private CommandLineRun run(String... arguments) {
        return CommandLineRun.of(
                Map.of("MPILOT_TOKEN", CANARY),
                Stream.concat(Stream.of(arguments), Stream.of("--gateway", url(), "--retries", "0"))
                        .toArray(String[]::new));
    }

    private String url() {
        return "http://127.0.0.1:" + gateway.getPort();
    }

    private static Arguments answer(
            String what, int code, MockResponse answer, String sentence, String advice) {
        return Arguments.of(what, code, answer, sentence, advice);
    }

    private static MockResponse status(int status, String body) {
        return new MockResponse.Builder()
                .code(status)
                .setHeader("Content-Type", "application/json")
                .body(body)
                .build();
    }

    private static MockResponse html(int status, String body) {
        return status(status, body).newBuilder().setHeader("Content-Type", "text/html").build();
    }
}
