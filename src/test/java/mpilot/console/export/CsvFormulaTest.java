package mpilot.console.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        assertThat(CsvWriter.neutral(name)).isEqualTo(cell);
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
                "\u0000=1+1",
                "\u000b-1",
                "\ttext",
                "\rtext",
                "\ntext",
                "\u0000text"
            })
    void blanksAndInvisibleCharactersBeforeItHideNothing(String name) {
        assertThat(CsvWriter.neutral(name)).isEqualTo("'" + name);
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
        assertThat(CsvWriter.neutral(name)).isEqualTo(cell);
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
        assertThat(CsvWriter.neutral(name.translateEscapes())).isEqualTo(cell.translateEscapes());
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
        assertThat(CsvWriter.neutral(name)).isEqualTo(name);
    }
}
