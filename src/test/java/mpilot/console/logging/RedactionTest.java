package mpilot.console.logging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.stream.IntStream;

class RedactionTest {
    private final Redaction redaction = new Redaction();

    @Test
    void aSecretIsTakenOutWhereverItIs() {
        redaction.hide("hunter2hunter2");
        assertThat(redaction.clean("a hunter2hunter2, b=hunter2hunter2\nhunter2hunter2"))
                .isEqualTo("a [secret], b=[secret]\n[secret]");
    }

    @Test
    void ofTwoThatBeginAlikeTheLongerIsTakenOutWhole() {
        redaction.hide("hunter2hunter2");
        redaction.hide("hunter2hunter2-and-more");
        assertThat(redaction.clean("x hunter2hunter2-and-more y")).isEqualTo("x [secret] y");
    }

    @Test
    void aTextOfLessThanEightCharactersIsNoSecret() {
        redaction.hide("");
        redaction.hide("1234567");
        assertThat(redaction.clean("1234567 of them")).isEqualTo("1234567 of them");
        redaction.hide("12345678");
        assertThat(redaction.clean("12345678")).isEqualTo("[secret]");
    }

    @Test
    void theLatest64AreKnown() {
        IntStream.rangeClosed(1, 65).forEach(i -> redaction.hide("secret-%04d".formatted(i)));
        assertThat(redaction.clean("secret-0001")).isEqualTo("secret-0001");
        assertThat(redaction.clean("secret-0002 secret-0065")).isEqualTo("[secret] [secret]");
    }

    @ParameterizedTest
    @CsvSource({
        "bad token eyJhbGciOi.eyJzdWIiOi.c2lnbmF0dXJl!, bad token [token]!",
        "key sk-bf-0123456789abcdef,                     key [token]",
        "Authorization: Bearer abcdefgh12345678,         Authorization: [token]",
        "authorization: basic dXNlcjpwYXNz,              authorization: [token]",
        "no token here,                                  no token here",
    })
    void whatLooksLikeATokenIsTakenOutThoughNobodyNamedIt(String text, String clean) {
        assertThat(redaction.clean(text)).isEqualTo(clean);
    }
}
