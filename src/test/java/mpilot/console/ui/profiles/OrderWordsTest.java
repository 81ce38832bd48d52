package mpilot.console.ui.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.fleet.column.SortOrder;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What the rows are sorted by, told where no head tells it. */
class OrderWordsTest {
    @ParameterizedTest(name = "{0} where {1} is shown")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''                               | name            | ''
                    name                             | name,updated_at | ''
                    -updated_at name                 | name,updated_at | ''
                    -updated_at                      | name            | Sorted by Updated ▼
                    -worst_budget_percent updated_at | updated_at      | Sorted by Worst budget ▼, Updated ▲
                    name -updated_at                 | name            | Sorted by Name ▲, Updated ▼
                    nothing                          | name            | ''
                    nothing name                     | name            | ''
                    nothing name                     | updated_at      | Sorted by Name ▲
                    """)
    void whatNoHeadSaysIsSaidWhole(String order, String shown, String expected) {
        List<String> keys =
                Arrays.stream(order.split(" ")).filter(each -> !each.isEmpty()).toList();
        OrderWords words = OrderWords.of(SortOrder.of(keys), Set.of(shown.split(",")));
        assertThat(words.text()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name | Sorted by Name, ascending",
                "-name | Sorted by Name, descending",
            })
    void aScreenReaderSaysTheDirectionInWords(String order, String expected) {
        assertThat(OrderWords.of(SortOrder.of(List.of(order)), Set.of()).spoken())
                .isEqualTo(expected);
    }
}
