package mpilot.console.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.stream.IntStream;

/** Nothing that comes from outside hides, reorders or commands; everything that spells stays. */
class VisibleTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain text, 100 % of it",
                "naïve façade – “quoted” … €",
                "e\u0301 combining accent",
                "مرحبا بالعالم",
                "שלום עולם",
                "网关 ゲートウェイ 게이트웨이",
                "می\u200Cخواهم", // Persian needs the non-joiner
                "क्\u200Dष न\u200Dत", // Hindi needs the joiner
                "👩\u200D👩\u200D👧", // a family is joined
                "❤\uFE0F ✔\uFE0F ☎\uFE0E", // emoji and text presentation
                "1\uFE0F\u20E3", // a keycap
                "👍🏽 🏳\uFE0F\u200D🌈 🏴\u200D☠\uFE0F",
                "🇩🇪", // a flag of two letters
                "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74\uDB40\uDC7F",
                "\u0600١٢٣", // the Arabic number sign is ink
                "a\u00A0b", // a no-break space is a space
                "a  b", // two spaces between words
                " a ", // what is around them is told by a finding
            })
    void whatSpellsStays(String text) {
        assertThat(VisibleText.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "'a\tb',                a\\u0009b", // tab
        "'a\nb',                a\\u000Ab", // line feed
        "'a\rb',                a\\u000Db", // carriage return
        "'\u001B[31mred',       \\u001B[31mred", // a terminal's escape
        "'\u009B31mred',        \\u009B31mred", // the same in one character
        "'\u001B]0;title\u0007', \\u001B]0;title\\u0007",
        "'a\u0000b',            a\\u0000b",
        "'a\bb',                a\\u0008b",
        "'a\u007Fb',            a\\u007Fb",
        "'a\u0085b',            a\\u0085b", // next line
        "'a\u2028b',            a\\u2028b", // line separator
        "'a\u2029b',            a\\u2029b", // paragraph separator
        "'\u202Egpj.exe',       \\u202Egpj.exe", // right-to-left override
        "'\u202Aa\u202C',       \\u202Aa\\u202C",
        "'\u2066a\u2069',       \\u2066a\\u2069", // isolates
        "'a\u200Eb\u200Fc',     a\\u200Eb\\u200Fc", // marks of direction
        "'a\u061Cb',            a\\u061Cb",
        "'pay\u200Bpal',        pay\\u200Bpal", // zero-width space
        "'pay\u200Cpal',        pay\\u200Cpal", // a non-joiner in Latin
        "'pay\u200Dpal',        pay\\u200Dpal", // a joiner in Latin
        "'\u200Dab',            \\u200Dab",
        "'ab\u200D',            ab\\u200D",
        "'👩\u200Da',           👩\\u200Da",
        "'a\u2060b',            a\\u2060b", // word joiner
        "'a\uFEFFb',            a\\uFEFFb", // byte order mark
        "'a\u00ADb',            a\\u00ADb", // soft hyphen
        "'a\u034Fb',            a\\u034Fb",
        "'a\u3164b',            a\\u3164b", // Hangul filler
        "'a\u2800b',            a\\u2800b", // blank Braille
        "'a\uFE00b',            a\\uFE00b", // variation selector
        "'a\uFE0Fb',            a\\uFE0Fb", // an emoji selector after a letter
        "'\uFE0Fb',             \\uFE0Fb",
        "'a\uDB40\uDC41b',      a\\u{E0041}b", // a tag outside a flag
        "'a\uDB40\uDD00b',      a\\u{E0100}b", // another selector
        "'🏴\uDB40\uDC41',      🏴\\u{E0041}", // a flag that does not end
        "'a\uD83Db',            a\\uD83Db", // a lone surrogate
        "'\uDE00',              \\uDE00",
        "'\uFFF9a\uFFFB',       \\uFFF9a\\uFFFB", // interlinear annotation
        "'a\uFFFEb',            a\\uFFFEb", // noncharacters
        "'a\uFFFFb',            a\\uFFFFb",
        "'a\uFDD0b',            a\\uFDD0b",
        "'a\uD83F\uDFFEb',      a\\u{1FFFE}b",
        "'a\uDBFF\uDFFFb',      a\\u{10FFFF}b",
        "'a\u0378b',            a\\u0378b", // unassigned
        "'a\uE000b',            a\\uE000b", // private use
        "'a\uDB80\uDC00b',      a\\u{F0000}b",
        "' ',                   \\u0020", // nothing but spaces
        "'  ',                  \\u0020\\u0020",
        "'\u00A0\u3000',        \\u00A0\\u3000",
    })
    void whatHidesOrCommandsIsWrittenOut(String text, String visible) {
        assertThat(VisibleText.of(text)).isEqualTo(visible);
    }

    @Test
    void whatIsNotInUnicodeOrIsAnyonesIsWrittenOut() {
        IntStream kept =
                IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(point ->
                                Character.getType(point) == Character.UNASSIGNED
                                        || Character.getType(point) == Character.PRIVATE_USE)
                        .filter(point ->
                                VisibleText.of("a" + Character.toString(point))
                                        .codePoints()
                                        .anyMatch(each -> each == point));
        assertThat(kept).isEmpty();
    }

    @Test
    void noControlOrFormatCharacterGetsThroughOnItsOwn() {
        for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
            String visible = VisibleText.of("a" + Character.toString(point) + "b");
            int type = Character.getType(point);
            boolean sign = visible.codePointAt(1) == point;
            if (sign && (type == Character.FORMAT || type == Character.CONTROL)) {
                assertThat(Character.getName(point))
                        .matches("(ARABIC|SYRIAC) .*")
                        .doesNotContain("LETTER MARK");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "abcdef, 6, abcdef",
        "abcdef, 5, abcde…",
        "abcdef, 0, …",
        "'',     0, ''",
        "😀😀😀, 3, 😀😀…", // no half of a pair
        "'a\u0000b', 2, a\\u0000…", // no half of an escape
        "'   ', 2, \\u0020…",
    })
    void aLongTextIsCut(String text, int length, String cut) {
        assertThat(VisibleText.of(text, length)).isEqualTo(cut);
    }
}
