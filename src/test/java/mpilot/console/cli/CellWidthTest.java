package mpilot.console.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many cells of a terminal a text takes, and where it is cut. */
class CellWidthTest {
    @ParameterizedTest
    @CsvSource({
        "'',          0",
        "abc,         3",
        "Größe,       5",
        "cafe\u0301,  4",
        "研究,         4",
        "ｆｕｌｌ,     8",
        "한국어,        6",
        "مرحبا,       5",
        "🚀,          2",
        "👩‍💻,          2",
        "🏳️‍🌈,          2",
        "🇩🇪,          2",
        "❤️,          2",
        "a🚀b,        4",
        "…–·,         3"
    })
    void wideCharactersAndEmojiTakeTwoAndJoinedOnesAreOne(String text, int cells) {
        assertThat(CellWidth.of(text)).isEqualTo(cells);
    }

    @ParameterizedTest
    @CsvSource({
        "abcdef,     6, abcdef",
        "abcdef,     5, abcd…",
        "abcdef,     1, …",
        "研究研究,     8, 研究研究",
        "研究研究,     7, 研究研…",
        "研究研究,     6, 研究…",
        "ab🚀cd,     4, ab…",
        "ab🚀cd,     5, ab🚀…",
        "👩‍💻👩‍💻👩‍💻,     5, 👩‍💻👩‍💻…",
        "cafe\u0301s cafe\u0301s, 5, cafe\u0301…",
        "one two,    5, one…"
    })
    void aTextIsCutAfterWholeCharacters(String text, int width, String cut) {
        assertThat(CellWidth.fit(text, width)).isEqualTo(cut);
        assertThat(CellWidth.of(CellWidth.fit(text, width))).isLessThanOrEqualTo(width);
    }
}
