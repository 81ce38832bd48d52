package mpilot.console.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

/** The sandbox alone, for scripts: what it prints is all that one needs to ask it. */
@Timeout(30)
class SandboxCommandTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Thread sandbox;
    private FutureTask<Integer> code;

    @AfterEach
    void stop() {
        if (sandbox != null) {
            sandbox.interrupt();
        }
    }

    @Test
    void itPrintsItsUrlAndATokenForEachKindOfCaller() throws Exception {
        Map<String, String> printed = start("--profiles", "120", "--seed", "5");
        assertThat(printed)
                .containsOnlyKeys(
                        "url",
                        "admin JWT",
                        "virtual-key JWT",
                        "virtual key",
                        "expired JWT",
                        "unpermitted JWT");
        assertThat(told(printed, "admin JWT").err()).startsWith("1–25 of 120 visible to you");
        assertThat(told(printed, "virtual-key JWT").err()).matches("(?s)1–\\d+ of \\d+ visible.*");
        assertThat(told(printed, "virtual key").err()).matches("(?s)1–\\d+ of \\d+ visible.*");
        assertThat(told(printed, "expired JWT").code()).isEqualTo(4);
        assertThat(told(printed, "expired JWT").err()).contains("Token has expired");
        assertThat(told(printed, "unpermitted JWT").code()).isEqualTo(4);
        assertThat(told(printed, "unpermitted JWT").err()).contains("AccessProfiles:View");
    }

    @Test
    void whatIsSaidOfItIsNotDataAndHoldsNoToken() throws Exception {
        Map<String, String> printed = start();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("240 profiles. ")
                .contains("curl -H \"Authorization: Bearer $MPILOT_TOKEN\" '" + printed.get("url"))
                .endsWith("Ctrl+C ends the sandbox.\n")
                .doesNotContain(printed.get("admin JWT"), printed.get("virtual key"));
    }

    @Test
    void itPlaysAGatewayInTrouble() throws Exception {
        Map<String, String> printed = start("--fail-every", "2");
        assertThat(told(printed, "admin JWT").code()).isZero();
        assertThat(told(printed, "admin JWT").code()).isEqualTo(3);
        assertThat(told(printed, "admin JWT").code()).isZero();
    }

    @Test
    void severalTagsNarrowAsTheOptionSays() throws Exception {
        Map<String, String> printed = start("--tags", "all");
        CommandLineRun run = told(printed, "admin JWT", "--tag", "prod", "--tag", "staging");
        assertThat(run.err()).isEqualTo("No profile matches that is visible to you.\n");
    }

    @Test
    void itEndsWhenItIsTold() throws Exception {
        Map<String, String> printed = start();
        sandbox.interrupt();
        assertThat(code.get(10, TimeUnit.SECONDS)).isEqualTo(130);
        assertThat(told(printed, "admin JWT").code()).isEqualTo(3);
    }

    @Test
    void aPortInUseIsToldInASentence() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            CommandLineRun run =
                    CommandLineRun.of(
                            Map.of(), "sandbox", "--port", Integer.toString(taken.getLocalPort()));
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .contains("Port " + taken.getLocalPort() + " is in use or not allowed.\n");
        }
    }

    /** Starts the command and waits for what it prints: names and values. */
    private Map<String, String> start(String... options) throws IOException {
        PipedWriter writer = new PipedWriter();
        BufferedReader reader = new BufferedReader(new PipedReader(writer));
        Terminal terminal =
                new Terminal(
                        new ByteArrayOutputStream(),
                        new PrintWriter(writer, true),
                        new PrintWriter(err, true, StandardCharsets.UTF_8),
                        Map.of(),
                        false);
        String[] arguments = new String[options.length + 1];
        arguments[0] = "sandbox";
        System.arraycopy(options, 0, arguments, 1, options.length);
        code = new FutureTask<>(() -> new Commands(terminal, new NoDesktop(), "1").run(arguments));
        sandbox = Thread.ofPlatform().daemon().start(code);
        Map<String, String> printed = new LinkedHashMap<>();
        for (int i = 0; i < 6; i++) {
            String[] line = reader.readLine().split(" {2,}", 2);
            printed.put(line[0], line[1]);
        }
        while (!err.toString(StandardCharsets.UTF_8).contains("Ctrl+C")) {
            Thread.onSpinWait();
        }
        return printed;
    }

    private static CommandLineRun told(
            Map<String, String> printed, String token, String... filters) {
        String[] arguments = new String[filters.length + 5];
        System.arraycopy(
                new String[] {"list", "--retries", "0", "--gateway", printed.get("url")},
                0,
                arguments,
                0,
                5);
        System.arraycopy(filters, 0, arguments, 5, filters.length);
        return CommandLineRun.of(Map.of("MPILOT_TOKEN", printed.get(token)), arguments);
    }
}
