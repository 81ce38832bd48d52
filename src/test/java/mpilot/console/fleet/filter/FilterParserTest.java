package mpilot.console.fleet.filter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * What is typed is read as it is meant, printed so that it reads the same, or refused with reason.
 */
class FilterParserTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    payments                  | payments
                    code review               | "code review"
                    a  b tag:x c d            | "a  b" tag:x "c d"
                    a "b" c                   | a "b" "c"
                    a -b c                    | a -b c
                    "code review"             | "code review"
                    tag:prod                  | tag:prod
                    TAG:Prod                  | tag:Prod
                    tag:prod,staging          | tag:prod,staging
                    -tag:eu                   | -tag:eu
                    tag:team:search           | tag:team:search
                    tag:"a b",c               | tag:"a b",c
                    tag:"a,b"                 | tag:"a,b"
                    tag:"x"                   | tag:x
                    model:"*"                 | model:"*"
                    model:gpt-4*              | model:gpt-4*
                    budget:>80                | budget:>80%
                    budget:>=80.50%           | budget:>=80.5%
                    limit:requests>90%        | limit:requests>90%
                    limit:>90%                | limit:>90%
                    limit:TOKENS<5            | limit:tokens<5%
                    cap:>$2k                  | cap:>2000
                    used:<0.5M                | used:<500000
                    id:=42                    | id:42
                    id:42,43                  | id:42,43
                    left:-5                   | left:-5
                    updated:<7d               | updated:<7d
                    created:>2026-01-01       | created:>2026-01-01
                    created:2026-01           | created:2026-01
                    created:2026              | created:2026
                    updated:>=2026-01-01T10:00:00+02:00 | updated:>=2026-01-01T10:00:00+02:00
                    reset:<1h30m              | reset:<1h30m
                    status:Exhausted,near     | status:exhausted,near
                    -has:budget -has:limit    | -has:budget -has:limit
                    "tag:prod"                | "tag:prod"
                    "-x"                      | "-x"
                    --x                       | -"-x"
                    -                         | "-"
                    - x                       | "- x"
                    a"b                       | a"b
                    a,b                       | a,b
                    "say \\"hi\\" \\\\ there" | "say \\"hi\\" \\\\ there"
                    ""                        | ''
                    tag:""                    | tag:""
                    10:30                     | 10:30
                    研究 مرحبا 😀              | "研究 مرحبا 😀"
                    """)
    void whatIsTypedIsRead(String typed, String printed) {
        ParsedFilter parsed = Filter.parse(typed);
        assertThat(parsed.errors()).isEmpty();
        assertThat(parsed.filter().print()).isEqualTo(printed);
        assertThat(Filter.parse(printed).filter()).isEqualTo(parsed.filter());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            textBlock =
                    """
                    colour:red        | 0  | 7  | There is no filter “colour”. Put it in quotation marks to look for it in names.
                    x http://a        | 2  | 7  | There is no filter “http”. Put it in quotation marks to look for it in names.
                    tag:              | 4  | 4  | A value is missing after tag, such as tag:prod
                    tag:a,            | 6  | 6  | A value is missing after tag, such as tag:prod
                    tag:a,,b          | 6  | 6  | A value is missing after tag, such as tag:prod
                    id:abc            | 3  | 6  | id takes a number, such as id:42
                    id:1e9            | 3  | 6  | id takes a number, such as id:42
                    budget:>x         | 7  | 9  | budget takes a number, such as budget:>80%
                    budget:>$80       | 7  | 11 | budget takes a number, such as budget:>80%
                    cap:>$1,000       | 4  | 11 | A comma means or: write the number without one, such as cap:>=1000
                    status:broken     | 7  | 13 | status knows active, inactive, unsaid, near, exhausted, blocked, elapsed
                    updated:7d        | 8  | 10 | Write updated:<7d for younger, or updated:>7d for older
                    updated:<soon     | 8  | 13 | updated takes a date or an age, such as updated:<7d
                    created:2026-02-30| 8  | 18 | created takes a date or an age, such as created:>2026-01-01
                    reset:<7          | 6  | 8  | reset takes a length of time, such as reset:<1d
                    a "b c            | 2  | 6  | The quotation mark is not closed
                    "a"b              | 3  | 4  | After a quotation mark comes a blank, or a comma and the next value
                    tag:"a"b,c        | 7  | 8  | After a quotation mark comes a blank, or a comma and the next value
                    """)
    void whatCannotBeReadIsNamedWithItsPlace(String typed, int start, int end, String sentence) {
        assertThat(Filter.parse(typed).errors())
                .first()
                .satisfies(error -> {
                    assertThat(error.sentence()).isEqualTo(sentence);
                    assertThat(List.of(error.start(), error.end())).containsExactly(start, end);
                });
    }

    @Test
    void theRestOfAFilterHoldsWhereAPartIsWrong() {
        assertThat(Filter.parse("tag:prod colour:red id:x -tag:eu pay").filter().print())
                .isEqualTo("tag:prod -tag:eu pay");
    }

    @Test
    void aTermKnowsItsPlace() {
        assertThat(Filter.parse("  pay -tag:\"a b\",c ").places())
                .extracting(place -> place.start() + "–" + place.end() + " " + place.term())
                .containsExactly("2–5 pay", "6–18 -tag:\"a b\",c");
    }

    @Test
    void whatIsStillBeingTypedIsNotToldAsAnError() {
        assertThat(Filter.parse("pay tag:").errorToTell(8)).isEmpty();
        assertThat(Filter.parse("tag: pay").errorToTell(8)).isPresent();
        assertThat(Filter.parse("status:exh").errorToTell(10)).isEmpty();
        assertThat(Filter.parse("status:exx").errorToTell(10)).isPresent();
        assertThat(Filter.parse("budget:>").errorToTell(8)).isEmpty();
        assertThat(Filter.parse("updated:<202").errorToTell(12)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0", "\"\"", "tag:", "colour:red"})
    void nothingThatCanBeReadAcceptsEverything(String typed) {
        assertThat(Filter.parse(typed).filter()).isEqualTo(Filter.ALL);
    }

    @Test
    void addingATermTakesItsOppositeAway() {
        Filter filter = Filter.parse("pay tag:eu").filter();
        Term tag = Term.word(FilterKey.TAG, "eu");
        assertThat(filter.with(tag)).isEqualTo(filter);
        assertThat(filter.with(tag.negate()).print()).isEqualTo("pay -tag:eu");
        assertThat(filter.without(tag).print()).isEqualTo("pay");
    }

    @Test
    void aClickedTagIsThatTagWhateverItHolds() {
        for (String tag : List.of("a b", "x,y", "*", "\"q\"", "-x", "tag:x", "", "\\", "日本 \t")) {
            Filter filter = new Filter(List.of(Term.word(FilterKey.TAG, tag)));
            assertThat(Filter.parse(filter.print()).filter()).isEqualTo(filter);
        }
    }

    @Test
    void everyFilterReadsAsItWasPrinted() {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 5000; i++) {
            List<Term> terms = new ArrayList<>();
            for (int j = random.nextInt(4); j >= 0; j--) {
                terms.add(RandomTerms.next(random));
            }
            Filter filter = new Filter(terms);
            ParsedFilter read = Filter.parse(filter.print());
            assertThat(read.errors()).as(filter.print()).isEmpty();
            assertThat(read.filter()).as(filter.print()).isEqualTo(filter);
        }
    }

    /** Whatever is typed, reading it ends, and what it read reads the same again. */
    @Test
    void anyTextIsRead() {
        SplittableRandom random = new SplittableRandom(4);
        for (int i = 0; i < 20_000; i++) {
            String typed = RandomTerms.noise(random);
            ParsedFilter parsed = Filter.parse(typed);
            assertThat(Filter.parse(parsed.filter().print()).filter())
                    .as(typed)
                    .isEqualTo(parsed.filter());
            for (FilterError error : parsed.errors()) {
                assertThat(error.start()).as(typed).isBetween(0, error.end());
                assertThat(error.end()).as(typed).isLessThanOrEqualTo(typed.length());
            }
        }
    }
}
