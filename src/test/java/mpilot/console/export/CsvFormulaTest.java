package mpilot.console.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.regex.Pattern;

/** What a spreadsheet would run is text (OWASP, "CSV Injection"). */
class CsvFormulaTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            textBlock =
                    """
                    =1+1,                   '=1+1
                    +1,                     '+1
                    -2+3,                   '-2+3
                    @SUM(A1),               '@SUM(A1)
                    =cmd|' /C calc'!A0,     '=cmd|' /C calc'!A0
                    ＝１＋１,                '＝１＋１
                    ＋１,                    '＋１
                    －１,                    '－１
                    ＠SUM(A1),               '＠SUM(A1)
                    -,                      '-
                    """)
    void aCellThatBeginsWithASignIsMarkedAsText(String name, String cell) {
        assertThat(CsvFile.neutral(name)).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " =1+1",
                "\u00a0=1+1",
                "\u3000\u3000@SUM(A1)",
                "\ufeff=1+1",
                "\u200b+1",
                "\u202e=1+1",
                "\ttext",
                "\rtext",
                "\ntext"
            })
    void blanksAndInvisibleCharactersBeforeItHideNothing(String name) {
        assertThat(CsvFile.neutral(name)).isEqualTo("'" + name);
    }

    /** No terminal that the file is shown on obeys it, and no spreadsheet is given it. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            textBlock =
                    """
                    \\u001b[2J\\u001b[31mred,   \\u001B[2J\\u001B[31mred
                    \\u001b]0;title\\u0007,     \\u001B]0;title\\u0007
                    \\u009b31mred,              \\u009B31mred
                    gone\\u0008\\u007f,         gone\\u0008\\u007F
                    \\u0000=1+1,                '\\u0000=1+1
                    \\u000b-1,                  '\\u000B-1
                    \\u0000text,                '\\u0000text
                    """)
    void controlCharactersAreWrittenOut(String name, String cell) {
        String raw =
                Pattern.compile("\\\\u([0-9a-f]{4})")
                        .matcher(name)
                        .replaceAll(
                                code -> Character.toString(Integer.parseInt(code.group(1), 16)));
        assertThat(CsvFile.neutral(raw)).isEqualTo(cell);
    }

    /** Where a spreadsheet splits at semicolons, what follows one is a cell of its own. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            textBlock =
                    """
                    prod; =1+1,             prod;' =1+1
                    a;=b;-c,                a;'=b;'-c
                    `x";=1+1`,              `x";'=1+1`
                    =a;b=c,                 '=a;b=c
                    """)
    void aSignBehindASemicolonIsMarkedToo(String name, String cell) {
        assertThat(CsvFile.neutral(name)).isEqualTo(cell);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            textBlock =
                    """
                    first\\n=1+1,           first\\n'=1+1
                    first\\r\\n=1+1,        first\\r\\n'=1+1
                    first\\t@x,             first\\t'@x
                    first\\n  -x,           first\\n'  -x
                    """)
    void aSignBehindATabOrALineBreakIsMarkedToo(String name, String cell) {
        assertThat(CsvFile.neutral(name.translateEscapes())).isEqualTo(cell.translateEscapes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Data Platform – Embeddings (prod)",
                "a=b",
                "gpt-4o",
                "1-2; 3+4",
                "one\n\ntwo",
                "'=1",
                "prod; eu; team:search",
                "2026-11-24T00:00:00-04:00",
                "مرحبا",
                "🚀 Launch"
            })
    void otherTextStaysAsItIs(String name) {
        assertThat(CsvFile.neutral(name)).isEqualTo(name);
    }
}
