package mpilot.console.connection;

import static mpilot.console.gateway.ProfileFixtures.NOW;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mpilot.console.gateway.BearerToken;
import mpilot.console.gateway.Cancellation;
import mpilot.console.gateway.GatewayException;
import mpilot.console.gateway.GatewayFailure;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;

class RenewedTokenTest {
    private Instant now = NOW;
    private int runs;
    private String next = "opaque";
    private final RenewedToken tokens =
            new RenewedToken(
                    _ -> {
                        runs++;
                        if (next.isEmpty()) {
                            throw new GatewayException(new GatewayFailure.NoToken("none", "wait"));
                        }
                        return BearerToken.of(next);
                    },
                    () -> now);

    @Test
    void aTokenIsKeptForFiveMinutes() throws Exception {
        ask();
        now = NOW.plusSeconds(300);
        ask();
        assertThat(runs).isOne();
        now = NOW.plusSeconds(301);
        ask();
        assertThat(runs).isEqualTo(2);
    }

    @Test
    void aJwtIsRenewedBeforeItEnds() throws Exception {
        next = jwt(NOW.minusSeconds(600), NOW.plusSeconds(160));
        ask();
        ask();
        assertThat(runs).isOne();
        now = NOW.plusSeconds(9);
        ask();
        assertThat(runs).isEqualTo(2);
    }

    @Test
    void aClockThatWasPutBackRenewsIt() throws Exception {
        ask();
        now = NOW.minusSeconds(3600);
        ask();
        assertThat(runs).isEqualTo(2);
    }

    @Test
    void afterAFailureTheNextAskGetsOneAnew() throws Exception {
        next = "";
        assertThatThrownBy(this::ask).isInstanceOf(GatewayException.class);
        next = "opaque";
        assertThat(ask()).isEqualTo("opaque");
    }

    @Test
    void aKeptTokenThatIsRefusedIsGotAnew() throws Exception {
        ask();
        ask();
        next = "newer";
        assertThat(tokens.refused(BearerToken.of("opaque"))).isTrue();
        assertThat(ask()).isEqualTo("newer");
    }

    @Test
    void aTokenThatWasGotForTheRefusedRequestIsGotAnewOnlyForTheNext() throws Exception {
        ask();
        next = "newer";
        assertThat(tokens.refused(BearerToken.of("opaque"))).isFalse();
        assertThat(ask()).isEqualTo("newer");
        assertThat(runs).isEqualTo(2);
    }

    @Test
    void anOlderTokenThatIsRefusedLeavesTheNewerOne() throws Exception {
        next = "newer";
        ask();
        assertThat(tokens.refused(BearerToken.of("opaque"))).isTrue();
        assertThat(ask()).isEqualTo("newer");
        assertThat(runs).isOne();
    }

    private String ask() throws GatewayException {
        return tokens.token(Cancellation.never()).reveal();
    }

    private static String jwt(Instant issued, Instant ends) {
        String claims =
                "{\"iat\":%d,\"exp\":%d}".formatted(issued.getEpochSecond(), ends.getEpochSecond());
        return "eyJhbGciOiJIUzI1NiJ9."
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(claims.getBytes(StandardCharsets.UTF_8))
                + ".x";
    }
}
