package mpilot.console.ui.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.gateway.ProfileFixtures;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;

class PageInfoTest {
    private static PageInfo page(long offset, int rows, long limit, long total) {
        return PageInfo.of(
                ProfileFixtures.answer(ProfileFixtures.profiles(rows), offset, limit, total));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # offset | rows | limit | total | number | pages | back  | on    | coverage
                    0        | 25   | 25    | 240   | 1      | 10    | false | true  | 1–25 of 240 visible to you
                    25       | 25   | 25    | 240   | 2      | 10    | true  | true  | 26–50 of 240 visible to you
                    225      | 15   | 25    | 240   | 10     | 10    | true  | false | 226–240 of 240 visible to you
                    0        | 25   | 25    | 25    | 1      | 1     | false | false | 1–25 of 25 visible to you
                    0        | 0    | 25    | 0     | 1      | 1     | false | false | None visible to you
                    0        | 1    | 25    | 1     | 1      | 1     | false | false | 1 of 1 visible to you
                    240      | 1    | 20    | 241   | 13     | 13    | true  | false | 241 of 241 visible to you
                    999900   | 100  | 100   | 1000000 | 10000 | 10000 | true | false | 999,901–1,000,000 of 1,000,000 visible to you
                    # The gateway counts fewer than it gives
                    50       | 25   | 25    | 10    | 3      | 3     | true  | false | 51–75 of 75 visible to you
                    # It gives none of what it counts
                    25       | 0    | 25    | 240   | 2      | 10    | true  | false | 240 visible to you
                    # An empty list with limit 0, as some versions answer
                    0        | 0    | 0     | 0     | 1      | 1     | false | false | None visible to you
                    # Pages that do not begin at a multiple of the limit
                    7        | 25   | 25    | 95    | 1      | 4     | true  | true  | 8–32 of 95 visible to you
                    """)
    void aPageStandsSomewhereInTheWhole(
            long offset,
            int rows,
            long limit,
            long total,
            long number,
            long pages,
            boolean back,
            boolean on,
            String coverage) {
        PageInfo page = page(offset, rows, limit, total);
        assertThat(page.number()).isEqualTo(number);
        assertThat(page.pages()).isEqualTo(pages);
        assertThat(page.hasPrevious()).isEqualTo(back);
        assertThat(page.hasNext()).isEqualTo(on);
        assertThat(page.coverage()).isEqualTo(coverage);
    }

    @ParameterizedTest
    @CsvSource({"1,0", "2,25", "10,225", "11,225", "0,0", "-3,0", "9223372036854775807,225"})
    void aPagesFirstRowIsKeptWithinThePages(long number, long offset) {
        assertThat(page(0, 25, 25, 240).offsetOf(number)).isEqualTo(offset);
    }

    @Test
    void itTellsWhenAndHowFastThePageCame() {
        PageInfo page = page(0, 25, 25, 240);
        assertThat(page.receivedAt()).isEqualTo(ProfileFixtures.NOW);
        assertThat(page.latency()).isEqualTo(Duration.ofMillis(38));
    }
}
