package mpilot.console.connection;

import static mpilot.console.gateway.ProfileFixtures.NOW;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.gateway.BearerToken;
import mpilot.console.sandbox.SandboxGateway;
import mpilot.console.sandbox.SandboxOptions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;

class TokenFactsTest {
    private static final long SECOND = NOW.getEpochSecond();

    @Test
    void aJwtTellsWhoMadeItForWhomForWhatAndUntilWhen() {
        TokenFacts facts =
                jwt(
                        "{'iss':'mpilot','sub':'ada','scope':'profiles:read  keys:read','iat':%d,'exp':%d}"
                                .formatted(SECOND - 60, SECOND + 3600));
        assertThat(facts)
                .isEqualTo(
                        new TokenFacts(
                                "",
                                true,
                                "mpilot",
                                "ada",
                                List.of("profiles:read", "keys:read"),
                                NOW.minusSeconds(60),
                                NOW.plusSeconds(3600)));
        assertThat(facts.timeLeft(NOW)).contains(Duration.ofHours(1));
    }

    @ParameterizedTest
    @CsvSource({
        // issued before now, ends after now, state
        "-3600, 7200, VALID",
        "-3600, 901, VALID",
        "-36000, 900, VALID",
        "-36000, 899, EXPIRING_SOON",
        "-36000, 1, EXPIRING_SOON",
        "-36000, 0, EXPIRED",
        "-36000, -1, EXPIRED",
        // short-lived: a fifth of its five minutes
        "-200, 100, VALID",
        "-241, 59, EXPIRING_SOON",
        // issued in the future, or after its end: the usual quarter of an hour
        "3600, 7200, VALID",
        "7200, 600, EXPIRING_SOON"
    })
    void theStateFollowsTheClock(long issued, long ends, TokenState state) {
        TokenFacts facts = jwt("{'iat':%d,'exp':%d}".formatted(SECOND + issued, SECOND + ends));
        assertThat(facts.state(NOW)).isEqualTo(state);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'exp':null}",
                "{'exp':'1800000000'}",
                "{'exp':1e99}",
                "{'exp':-1e99}",
                "{'exp':{}}",
                "{'exp':true}"
            })
    void aJwtWithoutAUsableEndNeverExpires(String claims) {
        assertThat(jwt(claims).state(NOW)).isEqualTo(TokenState.NO_EXPIRY);
        assertThat(jwt(claims).timeLeft(NOW)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1800000000.9, 1800000000", "1.8e9, 1800000000", "0, 0", "-1, -1"})
    void secondsMayHaveFractions(String exp, long second) {
        assertThat(jwt("{'exp':" + exp + "}").expires()).isEqualTo(Instant.ofEpochSecond(second));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    {'scope':'a b a'}              | a,b
                    {'scopes':['a','b']}           | a,b
                    {'scp':['a',1,null,['x'],'']}  | a
                    {'scope':7}                    |
                    {'scope':''}                   |
                    """)
    void scopesComeInSeveralForms(String claims, String scopes) {
        List<String> expected = scopes == null ? List.of() : List.of(scopes.split(","));
        assertThat(jwt(claims).scopes()).isEqualTo(expected);
    }

    @Test
    void claimsAreCutAndShownWithNothingHiddenInThem() {
        TokenFacts facts =
                jwt(
                        "{'iss':'a\\u202eb','sub':'%s','scope':'%s'}"
                                .formatted("x".repeat(9000), "s ".repeat(9)));
        assertThat(facts.issuer()).isEqualTo("a\\u202Eb");
        assertThat(facts.subject()).hasSize(256).endsWith("…");
        assertThat(facts.scopes()).containsExactly("s");
    }

    @Test
    void noMoreThanFiftyScopesAreTold() {
        StringBuilder scopes = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            scopes.append("scope").append(i).append(' ');
        }
        assertThat(jwt("{'scope':'" + scopes + "'}").scopes()).hasSize(50);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "opaque",
                "a.b.c",
                "..",
                "a.b",
                "eyJhbGciOiJIUzI1NiJ9.e30",
                "eyJhbGciOiJIUzI1NiJ9.!!!.x",
                "eyJhbGciOiJIUzI1NiJ9.bm90IGpzb24.x",
                "eyJhbGciOiJIUzI1NiJ9.WzFd.x",
                "e30.e30.x",
                "eyJhbGciOiJIUzI1NiJ9.e30.x.y.z"
            })
    void anythingElseIsNotAJwt(String token) {
        TokenFacts facts = TokenFacts.of(BearerToken.of(token));
        assertThat(facts.state(NOW)).isEqualTo(TokenState.NOT_A_JWT);
        assertThat(facts.preview()).isEmpty();
    }

    @Test
    void deepNestingInAClaimIsNotAJwt() {
        TokenFacts facts = jwt("{'a':" + "[".repeat(3000) + "]".repeat(3000) + "}");
        assertThat(facts.isJwt()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "sk-bf-3fa85f64-5717-4562-b3fc-2c963f66afa6, sk-bf-3fa8…",
        "sk-bf-abcdefgh, sk-bf-ab…",
        "sk-bf-abcd, sk-bf-a…",
        "sk-bf-abc, sk-bf-…",
        "sk-bf-, sk-bf-…"
    })
    void aVirtualKeyShowsItsFirstCharactersAndNeverMuchOfAShortOne(String key, String preview) {
        TokenFacts facts = TokenFacts.of(BearerToken.of(key));
        assertThat(facts.preview()).isEqualTo(preview);
        assertThat(facts.state(NOW)).isEqualTo(TokenState.NOT_A_JWT);
    }

    @Test
    void theSandboxesTokensAreRead() throws Exception {
        SandboxOptions options = SandboxOptions.DEFAULT.withClock(InstantSource.fixed(NOW));
        try (SandboxGateway sandbox = SandboxGateway.start(options)) {
            TokenFacts admin = TokenFacts.of(sandbox.tokens().admin());
            assertThat(admin.issuer()).isEqualTo("mpilot-sandbox");
            assertThat(admin.scopes()).containsExactly("admin");
            assertThat(admin.timeLeft(NOW)).contains(Duration.ofHours(12));
            assertThat(TokenFacts.of(sandbox.tokens().expired()).state(NOW))
                    .isEqualTo(TokenState.EXPIRED);
        }
    }

    private static TokenFacts jwt(String claims) {
        return TokenFacts.of(
                BearerToken.of(encode("{'alg':'HS256'}") + "." + encode(claims) + ".c2lnbmF0dXJl"));
    }

    private static String encode(String json) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }
}
