package mpilot.console.fleet.filter;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.fleet.Fleets;
import mpilot.console.fleet.LoadedFleet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** What is offered at the caret, which is a bar in these examples. */
class CompletionTest {
    private static final LoadedFleet SEEN =
            Fleets.of(
                    "{'id': 1, 'name': 'n', 'tags': ['prod', 'eu'],"
                            + " 'provider_configs': [{'provider_name': 'openai',"
                            + " 'allowed_models': ['gpt-4o']}]}",
                    "{'id': 2, 'name': 'n', 'tags': ['prod', 'pre prod', 'nonprod']}",
                    "{'id': 3, 'name': 'n', 'tags': ['Product', 'eu', 'eu']}");

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            textBlock =
                    """
                    t|                => tag: tool: tags:
                    -ta|              => tag: tags:
                    vers|             => version:
                    prod|             => tag:prod tag:Product
                    opena|            => provider:openai
                    tag:|             => eu prod Product nonprod "pre prod"
                    tag:pro|          => prod Product nonprod "pre prod"
                    tag:PRO|          => prod Product nonprod "pre prod"
                    tag:eu,pro|       => prod Product nonprod "pre prod"
                    tag:"pre|         => "pre prod"
                    tag:p|rod budget: => prod Product "pre prod" nonprod
                    tag|:prod         => tag: tags:
                    status:e|         => exhausted elapsed
                    has:|             => budget limit use reset description tag provider server group tool
                    budget:>|         => >80% >=100%
                    updated:|         => <7d <1d <30d >90d >1Y
                    colour:|          => ''
                    zzz|              => ''
                    """)
    void offers(String typed, String offered) {
        assertThat(inserts(at(typed))).isEqualTo(offered.replace("''", ""));
    }

    @Test
    void allKeysAreOfferedWhereNothingIsTyped() {
        assertThat(at("pay |").suggestions()).hasSize(FilterKey.values().length - 1);
        assertThat(at("|").suggestions())
                .allSatisfy(each -> {
                    assertThat(each.detail()).isNotBlank();
                    assertThat(each.isWhole()).isFalse();
                });
    }

    @Test
    void aWordTellsHowManyProfilesHaveIt() {
        assertThat(at("tag:|").suggestions())
                .extracting(Suggestion::count)
                .containsExactly(2, 2, 1, 1, 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            textBlock =
                    """
                    t|                => tool: => tool:|
                    -ta|              => tag: => -tag:|
                    pro|              => tag:prod => tag:prod |
                    tag:pre|          => "pre prod" => tag:"pre prod" |
                    tag:eu,pr| pay    => prod => tag:eu,prod |pay
                    tag:p|rod         => Product => tag:Product |
                    t|ag:prod         => tags: => tags:|prod
                    pay budget:|      => >80% => pay budget:>80% |
                    """)
    void aSuggestionIsTaken(String typed, String insert, String after) {
        Completion completion = at(typed);
        Suggestion taken =
                completion.suggestions().stream()
                        .filter(each -> each.insert().equals(insert))
                        .findFirst()
                        .orElseThrow();
        Completion.Edit edit = completion.take(typed.replace("|", ""), taken);
        assertThat(
                        new StringBuilder(edit.text())
                                .insert(edit.caret(), '|')
                                .toString()
                                .stripTrailing())
                .isEqualTo(after.stripTrailing());
    }

    @Test
    void everyExampleAndFigureCanBeRead() {
        for (FilterKey key : FilterKey.values()) {
            assertThat(Filter.parse(key.example()).errors()).as(key.example()).isEmpty();
            for (String figure : key == FilterKey.TEXT ? List.<String>of() : key.figures()) {
                assertThat(Filter.parse(key.word() + ":" + figure).errors()).isEmpty();
            }
        }
        assertThat(FilterHelp.syntax()).allSatisfy(line -> assertReads(line));
        assertThat(FilterHelp.keys())
                .hasSize(FilterKey.values().length)
                .allSatisfy(this::assertReads);
        assertThat(FilterHelp.choices()).allSatisfy(this::assertReads);
    }

    private void assertReads(FilterHelp.Line line) {
        assertThat(Filter.parse(line.example()).errors()).as(line.example()).isEmpty();
        assertThat(Filter.parse(line.example()).filter().isEmpty()).isFalse();
        assertThat(line.sentence()).isNotBlank();
    }

    private static Completion at(String typed) {
        return Completion.at(typed.replace("|", ""), typed.indexOf('|'), SEEN);
    }

    private static String inserts(Completion completion) {
        return String.join(" ", completion.suggestions().stream().map(Suggestion::insert).toList());
    }
}
