package mpilot.console.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mpilot.console.sandbox.SandboxHttp.Reply;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/** A sandbox that plays a gateway in trouble, and one that cannot start. */
class SandboxTroubleTest {
    @Test
    void oneListingInSoManyFailsAndTheOthersDoNot() {
        try (SandboxHttp http = troubled(Duration.ZERO, 3)) {
            List<Integer> statuses =
                    IntStream.range(0, 7).mapToObj(_ -> http.list("?limit=1").status()).toList();
            assertThat(statuses).containsExactly(200, 200, 503, 200, 200, 503, 200);
            assertThat(http.get("/health", "").status()).isEqualTo(200);
        }
    }

    @Test
    void everyListingFailsWhereOneInOneDoesWithTheEnvelope() {
        try (SandboxHttp http = troubled(Duration.ZERO, 1)) {
            Reply reply = http.list("");
            assertThat(reply.status()).isEqualTo(503);
            assertThat(reply.json().get("error").get("message").stringValue())
                    .isEqualTo("The sandbox fails as it was told to");
        }
    }

    @Test
    void aListingTakesAtLeastItsDelay() {
        try (SandboxHttp http = troubled(Duration.ofMillis(120), 0)) {
            long start = System.nanoTime();
            assertThat(http.list("").status()).isEqualTo(200);
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isGreaterThanOrEqualTo(Duration.ofMillis(120));
        }
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "300001, 0", "0, -1"})
    void numbersOutOfRangeAreRefusedInASentence(long delay, int failEvery) {
        assertThatThrownBy(() -> new SandboxTrouble(Duration.ofMillis(delay), failEvery))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .endsWith(".");
    }

    @ParameterizedTest
    @CsvSource({
        "-1,    0,       The port is from 0 to 65535.",
        "65536, 0,       The port is from 0 to 65535.",
        "0,     -1,      The number of profiles is from 0 to 1000000.",
        "0,     1000001, The number of profiles is from 0 to 1000000."
    })
    void optionsOutOfRangeAreRefusedInASentence(int port, int profiles, String sentence) {
        assertThatThrownBy(() ->
                        new SandboxOptions(
                                port,
                                profiles,
                                1,
                                null,
                                TagMatch.ANY,
                                SandboxOptions.DEFAULT.clock(),
                                SandboxTrouble.NONE))
                .hasMessage(sentence);
    }

    @Test
    void aPortInUseIsTold() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            SandboxOptions options = SandboxOptions.DEFAULT.withPort(taken.getLocalPort());
            assertThatThrownBy(() -> SandboxGateway.start(options))
                    .isInstanceOf(IOException.class)
                    .hasMessage("Port " + taken.getLocalPort() + " is in use or not allowed.");
        }
    }

    @Test
    void aPortThatIsFreeIsTakenAndGivenBack() throws IOException {
        int port;
        try (SandboxGateway any = SandboxGateway.start(SandboxOptions.DEFAULT)) {
            port = URI.create(any.url()).getPort();
        }
        try (SandboxGateway same = SandboxGateway.start(SandboxOptions.DEFAULT.withPort(port))) {
            assertThat(same.url()).endsWith(":" + port);
        }
    }

    @Test
    void aSandboxOfNothingAnswersAnEmptyList() {
        try (SandboxHttp http = new SandboxHttp(SandboxOptions.DEFAULT.withProfiles(0))) {
            assertThat(http.list("").text())
                    .isEqualTo(
                            "{\"access_profiles\":[],\"count\":0,\"total_count\":0,\"limit\":25,"
                                    + "\"offset\":0}");
        }
    }

    private static SandboxHttp troubled(Duration delay, int failEvery) {
        return new SandboxHttp(
                SandboxOptions.DEFAULT.withTrouble(new SandboxTrouble(delay, failEvery)));
    }
}
