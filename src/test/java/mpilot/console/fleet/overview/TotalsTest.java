package mpilot.console.fleet.overview;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.fleet.Fleets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;

/** What may be added up over profiles, and what must not. */
class TotalsTest {
    private static final String MONTHLY =
            "{'max_limit': %s, 'current_usage': %s, 'reset_duration': '1M', 'scope': 'total',"
                    + " 'last_reset': '2026-11-05T00:00:00Z'}";

    @Test
    void budgetsOfOneCalendarWindowAreAddedUp() {
        Totals totals = totals(MONTHLY.formatted("100", "40.5"), MONTHLY.formatted("50", "60"));
        assertThat(totals.inStep()).hasSize(1);
        Totals.InStep sum = totals.inStep().getFirst();
        assertThat(sum.profiles()).isEqualTo(2);
        assertThat(sum.used()).isEqualByComparingTo(new BigDecimal("100.5"));
        assertThat(sum.cap()).isEqualByComparingTo(new BigDecimal("150"));
        assertThat(sum.reset()).isEqualTo(Instant.parse("2026-12-01T00:00:00Z"));
        assertThat(totals.left()).isZero();
    }

    @Test
    void windowsOfOtherLengthsAreSumsOfTheirOwnTheSoonestFirst() {
        Totals totals =
                totals(
                        MONTHLY.formatted("100", "40"),
                        MONTHLY.formatted("7", "1").replace("1M", "1Y"),
                        MONTHLY.formatted("5", "1").replace("1M", "1d").replace("11-05", "11-23"));
        assertThat(totals.inStep())
                .extracting(sum -> sum.period().text())
                .containsExactly("1d", "1M", "1Y");
    }

    @ParameterizedTest(name = "not added: {0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    a provider's scope  | 'total'                | 'provider:openai'
                    an unknown scope    | 'total'                | 'team:7'
                    under a day         | '1M'                   | '1h'
                    an unknown length   | '1M'                   | 'fortnightly'
                    a cap of nothing    | 'max_limit': 10        | 'max_limit': 0
                    use not reported    | 'current_usage': 4,    | 'current_usage': null,
                    an elapsed window   | 2026-11-05             | 2026-10-05
                    """)
    void isNotAddedUp(String why, String given, String instead) {
        Totals totals = totals(MONTHLY.formatted("10", "4").replace(given, instead));
        assertThat(totals.inStep()).isEmpty();
        assertThat(totals.left()).isOne();
    }

    @Test
    void rollingWindowsAreNotAddedUp() {
        Totals totals =
                Overview.of(
                                Fleets.of(
                                        "{'id': 1, 'name': 'a', 'budgets': [%s]}"
                                                .formatted(MONTHLY.formatted("10", "4"))),
                                () -> {})
                        .totals();
        assertThat(totals.inStep()).isEmpty();
    }

    @Test
    void aProfileCountsOnceWithItsLowerCap() {
        Totals totals =
                totals(MONTHLY.formatted("100", "40") + ", " + MONTHLY.formatted("80", "40"));
        Totals.InStep sum = totals.inStep().getFirst();
        assertThat(sum.profiles()).isOne();
        assertThat(sum.used()).isEqualByComparingTo(new BigDecimal("40"));
        assertThat(sum.cap()).isEqualByComparingTo(new BigDecimal("80"));
        assertThat(totals.left()).isOne();
    }

    /** The totals of aligned profiles with these budgets, one profile each. */
    private static Totals totals(String... budgets) {
        int[] id = new int[1];
        String[] profiles =
                Arrays.stream(budgets)
                        .map(each ->
                                "{'id': %d, 'name': 'p', 'calendar_aligned': true, 'budgets': [%s]}"
                                        .formatted(++id[0], each))
                        .toArray(String[]::new);
        return Overview.of(Fleets.of(profiles), () -> {}).totals();
    }
}
