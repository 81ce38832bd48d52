package mpilot.console.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import mpilot.console.packaging.EchoingGateway.Answer;
import mpilot.console.packaging.Program.Outcome;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/**
 * A planted token is in the request that it was meant for and nowhere else: not in what the console
 * prints, with {@code --debug} too, nor in its log, settings, exports and pictures, nor in what any
 * process was started with. The gateway repeats the token wherever it can.
 */
class CanaryTest {
    /** No one could tell by its look that this is a token. */
    private static final String CANARY = "canary/00c0ffee+7f3a";

    private static final String JWT =
            "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJvcGVyYXRvciJ9.c2lnbmF0dXJlY2FuYXJ5MDBjMGZmZWU";

    @TempDir private Path home;
    @TempDir private Path elsewhere;

    private EchoingGateway gateway;
    private Program console;

    @BeforeEach
    void start() throws IOException {
        gateway = new EchoingGateway();
        Path distribution = Path.of(System.getProperty("console.distribution"));
        console =
                Program.of(distribution.resolve("bin/mpilot-console"))
                        .with("MPILOT_HOME", home.toString())
                        .with("MPILOT_TOKEN", CANARY);
    }

    @AfterEach
    void stop() throws IOException {
        gateway.close();
    }

    @ParameterizedTest
    @EnumSource(Answer.class)
    void whateverTheGatewayAnswersItIsNotRepeated(Answer answer) throws Exception {
        gateway.answerWith(answer);
        run(answer == Answer.PAGE, "list", "--retries", "0", "--gateway", gateway.url());
        assertThat(log()).contains("/api/access-profiles");
        assertNowhere(CANARY);
    }

    @ParameterizedTest
    @ValueSource(strings = {JWT, "sk-bf-00c0ffee00c0ffee"})
    void noKindOfTokenIsRepeated(String token) throws Exception {
        gateway.answerWith(Answer.UNAUTHORIZED);
        console = console.with("MPILOT_TOKEN", token);
        run(false, "list", "--gateway", gateway.url());
        assertNowhere(token);
    }

    @Test
    void aTokenThatCannotBeSentIsNotRepeated() throws Exception {
        console = console.with("MPILOT_TOKEN", CANARY + "\n" + CANARY);
        Outcome outcome =
                console.run("list", "--debug", "--retries", "0", "--gateway", gateway.url());
        assertThat(outcome.code()).isEqualTo(4);
        assertClean("the output", outcome.out() + outcome.err(), CANARY);
        assertThat(gateway.tokens()).isEmpty();
        assertFilesAreClean(CANARY);
    }

    @Test
    void exportsAndPicturesHoldItNot() throws Exception {
        for (String file : List.of("all.json", "all.csv")) {
            run(true, "export", "--output", path(file), "--gateway", gateway.url());
        }
        run(true, "snapshot", "--output", path("shown.png"), "--gateway", gateway.url());
        gateway.answerWith(Answer.UNAUTHORIZED);
        run(true, "snapshot", "--output", path("failed.png"), "--gateway", gateway.url());
        for (String picture : List.of("shown.png", "failed.png")) {
            assertThat(chunks(home.resolve(picture))).doesNotContain("tEXt", "zTXt", "iTXt");
        }
        assertNowhere(CANARY);
    }

    @Test
    void aTokenOfACommandGoesNoFartherThanTheRequest() throws Exception {
        Path secret = Files.writeString(elsewhere.resolve("secret"), CANARY);
        console = console.with("MPILOT_TOKEN", "");
        gateway.answerWith(Answer.SERVER_ERROR);
        run(
                false,
                "list",
                "--retries",
                "1",
                "--token-command",
                "cat " + secret,
                "--gateway",
                gateway.url());
        assertNowhere(CANARY);
    }

    @Test
    void theTestOfASavedConnectionTellsItNot() throws Exception {
        Files.writeString(
                home.resolve("settings.json"),
                """
                {"version": 1, "connections": {"connections": [{
                  "id": "canary", "name": "Canary", "environment": "OTHER",
                  "place": {"base_url": "%1$s", "path": "/api/access-profiles"},
                  "credential": {"kind": "ENVIRONMENT", "variable": "MPILOT_TOKEN",
                                 "origin": "%1$s"}
                }]}}
                """
                        .formatted(gateway.url()));
        run(true, "connections", "list");
        run(true, "connections", "test", "Canary");
        gateway.answerWith(Answer.UNAUTHORIZED);
        run(false, "connections", "test", "Canary");
        assertNowhere(CANARY);
    }

    private String path(String file) {
        return home.resolve(file).toString();
    }

    private void run(boolean works, String... arguments) throws Exception {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--debug");
        Outcome outcome = console.run(all.toArray(String[]::new));
        assertThat(outcome.code() == 0).as(outcome.err()).isEqualTo(works);
        assertClean("the output", outcome.out() + outcome.err(), CANARY);
        assertClean("the output", outcome.out() + outcome.err(), JWT);
    }

    /** It came to the gateway, so that it might be found, and is not. */
    private void assertNowhere(String token) throws IOException {
        assertThat(gateway.tokens()).isNotEmpty().containsOnly(token);
        assertThat(gateway.commandLines()).isNotEmpty();
        gateway.commandLines().forEach(line -> assertClean("a command line", line, token));
        assertFilesAreClean(token);
    }

    private void assertFilesAreClean(String token) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertClean(file.toString(), Files.readString(file, ISO_8859_1), token);
            }
        }
    }

    private static void assertClean(String what, String text, String token) {
        assertThat(text)
                .as(what)
                .doesNotContain(token)
                .doesNotContain(token.substring(token.length() - 8))
                .doesNotContain(Base64.getEncoder().encodeToString(token.getBytes(UTF_8)));
    }

    private String log() throws IOException {
        StringBuilder log = new StringBuilder();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".log")).toList()) {
                log.append(Files.readString(file));
            }
        }
        return log.toString();
    }

    /** The types of a PNG's chunks (ISO 15948, 5.3). */
    private static List<String> chunks(Path picture) throws IOException {
        ByteBuffer png = ByteBuffer.wrap(Files.readAllBytes(picture)).position(8);
        List<String> types = new ArrayList<>();
        while (png.hasRemaining()) {
            int length = png.getInt();
            byte[] type = new byte[4];
            png.get(type);
            types.add(new String(type, ISO_8859_1));
            png.position(png.position() + length + 4);
        }
        assertThat(types).startsWith("IHDR").endsWith("IEND");
        return types;
    }
}
