package mpilot.console.ui.connections;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.connection.Connection;
import mpilot.console.connection.Environment;
import mpilot.console.connection.TokenFacts;
import mpilot.console.connection.TokenState;
import mpilot.console.gateway.BearerToken;
import mpilot.console.gateway.GatewayEndpoint;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.gateway.TokenSource;
import mpilot.console.task.ManualClock;
import mpilot.console.task.ManualTasks;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

class TokenStatusTest {
    private final ManualTasks tasks = new ManualTasks();
    private final ManualClock clock = new ManualClock(tasks);
    private final TokenStatus status = new TokenStatus(tasks.runner(), clock);

    private static BearerToken jwt(String claims) {
        return BearerToken.of(part("{\"alg\":\"none\"}") + "." + part(claims) + ".c2ln");
    }

    private static String part(String json) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static BearerToken ending(Duration left) {
        long end = ProfileFixtures.NOW.plus(left).getEpochSecond();
        return jwt("{\"iss\":\"idp\",\"sub\":\"ops\u202e\",\"scope\":\"a b\",\"exp\":" + end + "}");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            textBlock =
                    """
                    7200, VALID,         Token: 2 h left,  none
                    900,  VALID,         Token: 15 min left, none
                    899,  EXPIRING_SOON, Token: 14 min left, The token ends in 14 min. After that the gateway refuses it.
                    1,    EXPIRING_SOON, Token: 1 s left,  The token ends in 1 s. After that the gateway refuses it.
                    0,    EXPIRED,       Token expired,    The token ended 0 s ago; the gateway refuses it.
                    -300, EXPIRED,       Token expired,    The token ended 5 min ago; the gateway refuses it.
                    """)
    void theTimeLeftIsToldWithAWarningBeforeAndAStateAfter(
            long seconds, TokenState state, String text, String warning) {
        status.used(TokenFacts.of(ending(Duration.ofSeconds(seconds))));
        assertThat(status.stateProperty().get()).isEqualTo(state);
        assertThat(status.textProperty().get()).isEqualTo(text);
        assertThat(status.warningProperty().get()).isEqualTo(warning == null ? "" : warning);
    }

    @Test
    void whileTheWindowIsSeenTimePasses() {
        status.used(TokenFacts.of(ending(Duration.ofMinutes(16))));
        status.setSeen(true);
        clock.pass(Duration.ofMinutes(2));
        assertThat(status.stateProperty().get()).isEqualTo(TokenState.EXPIRING_SOON);
        clock.pass(Duration.ofMinutes(15));
        assertThat(status.stateProperty().get()).isEqualTo(TokenState.EXPIRED);
        status.setSeen(false);
        status.used(TokenFacts.of(ending(Duration.ofHours(5))));
        assertThat(status.warningProperty().get()).isEmpty();
    }

    @Test
    void whatTheTokenSaysIsThereWithNothingHidden() {
        status.used(TokenFacts.of(ending(Duration.ofHours(3))));
        assertThat(status.lines())
                .extracting(TokenStatus.Line::name)
                .containsExactly("Kind", "Issuer", "Subject", "Scopes", "Expires");
        assertThat(status.lines().toString())
                .contains("idp", "ops", "a b", "(in 3 h)")
                .doesNotContain("\u202e");
    }

    @Test
    void aVirtualKeyShowsItsFirstCharactersAlone() {
        status.used(TokenFacts.of(BearerToken.of("sk-bf-0123456789abcdef0123")));
        assertThat(status.textProperty().get()).isEqualTo("Virtual key sk-bf-0123…");
        assertThat(status.lines().toString()).doesNotContain("456789");
    }

    @Test
    void withoutATokenThatIsSaid() {
        assertThat(status.lines())
                .extracting(TokenStatus.Line::value)
                .containsExactly("No token was sent.");
        assertThat(status.textProperty().get()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    `  sk-bf-abc `   | none
                    ``               | This can be no token
                    two words        | This can be no token
                    """)
    void aTokenIsTakenOnlyIfItCanBeOneAndIsNotKeptInTheField(String typed, String problem) {
        List<String> entered = new ArrayList<>();
        TokenPromptViewModel prompt =
                new TokenPromptViewModel(
                        new Connection(
                                "Prod",
                                GatewayEndpoint.of("https://g.example.com"),
                                Environment.PRODUCTION,
                                TokenSource.NONE),
                        token -> entered.add(token.reveal()));
        assertThat(prompt.explanation()).contains("https://g.example.com alone");
        prompt.tokenProperty().set(typed);
        prompt.submit();
        if (problem == null) {
            assertThat(entered).containsExactly(typed.strip());
            assertThat(prompt.tokenProperty().get()).isEmpty();
        } else {
            assertThat(entered).isEmpty();
            assertThat(prompt.problemProperty().get()).startsWith(problem);
            if (!typed.isBlank()) {
                assertThat(prompt.problemProperty().get()).doesNotContain(typed);
            }
        }
    }
}
