package mpilot.console.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BearerTokenTest {
    @Test
    void whiteSpaceAroundATokenIsDropped() {
        assertThat(BearerToken.of(" \tsk-bf-123\r\n").reveal()).isEqualTo("sk-bf-123");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void anEmptyTokenIsRefused(String text) {
        assertThatThrownBy(() -> BearerToken.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the token is empty");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "canary token",
                "canary\ntoken",
                "canary\r\nX-Evil: 1",
                "canary\u0000",
                "canaryé",
                "canary\u200B",
                "canary\u007F",
                "“canary”"
            })
    void aTokenThatNoHeaderMayCarryIsRefusedAndNotRepeated(String text) {
        assertThatThrownBy(() -> BearerToken.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("canary")
                .hasMessageContaining("a space, a line break or a character that no token has");
    }

    @Test
    void aTokenIsAtMost16384CharactersLong() {
        assertThat(BearerToken.of("x".repeat(16_384)).reveal()).hasSize(16_384);
        assertThatThrownBy(() -> BearerToken.of("x".repeat(16_385)))
                .hasMessage("the token is longer than 16384 characters");
    }

    @Test
    void aTokenSaysNothingOfItself() {
        assertThat(BearerToken.of("eyJhbGciOi.canary.sig")).hasToString("token");
        assertThat(BearerToken.of("sk-bf-canary")).hasToString("virtual key");
    }
}
