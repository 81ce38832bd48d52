package mpilot.console.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {
    @ParameterizedTest
    @CsvSource({
        "STRASSE, straße",
        "ﬁne, FINE",
        "Ｗｉｄｅ, wide",
        "ΟΔΟΣ, οδος",
        "café, CAFE\u0301",
        "①, 1",
        "a\u200Db, ab",
        "\u202Eabc, abc",
        "ſ, s",
        "İ, i\u0307",
        "مرحبا, مرحبا",
        "👩‍👧, 👩👧"
    })
    void theseAreTheSame(String one, String other) {
        assertThat(SearchText.fold(one)).isEqualTo(SearchText.fold(other));
    }

    @ParameterizedTest
    @CsvSource({"cafe, café", "o, ø", "0, o"})
    void theseAreNot(String one, String other) {
        assertThat(SearchText.fold(one)).isNotEqualTo(SearchText.fold(other));
    }

    @Test
    void foldingTwiceChangesNothingMore() {
        for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
            String folded = SearchText.fold(Character.toString(point));
            if (!SearchText.fold(folded).equals(folded)) {
                assertThat(SearchText.fold(folded)).as("U+%04X", point).isEqualTo(folded);
            }
        }
    }
}
