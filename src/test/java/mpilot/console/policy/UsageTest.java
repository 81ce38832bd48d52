package mpilot.console.policy;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.gateway.ProfileFixtures;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;

/** What a use comes to: SEMANTICS.md, "Values" and "Durations and resets". */
class UsageTest {
    @ParameterizedTest(name = "{0} of {1}: {2}, {3} used, {4} left")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # used     | cap      | comes to     | part of the cap | left
                    0          | 1000     | OK           | 0               | 1000
                    799.99     | 1000     | OK           | 0.79999         | 200.01
                    800        | 1000     | OK           | 0.8             | 200
                    800.000001 | 1000     | NEAR         | 0.800000001     | 199.999999
                    999.99     | 1000     | NEAR         | 0.99999         | 0.01
                    1000       | 1000     | EXHAUSTED    | 1               | 0
                    1000.00    | 1e3      | EXHAUSTED    | 1               | 0
                    1000.01    | 1000     | EXHAUSTED    | 1.00001         | -0.01
                    685.25     | 500      | EXHAUSTED    | 1.3705          | -185.25
                    # a cap of nothing blocks all, used or not, and is no 0/0
                    0          | 0        | ZERO_CAP     |                 | 0
                    5          | 0        | ZERO_CAP     |                 | -5
                             | 0        | ZERO_CAP     |                 |
                    0          | 0.00     | ZERO_CAP     |                 | 0
                    0          | -1       | ZERO_CAP     |                 | -1
                    # no cap is no limit, however much is used
                             |          | NO_CAP       |                 |
                    0          |          | NO_CAP       |                 |
                    1e12       |          | NO_CAP       |                 |
                    # a cap without a use
                             | 1000     | NOT_REPORTED |                 |
                    # what a gateway should not say: nothing is hidden
                    -5         | 1000     | OK           | -0.005          | 1005
                    # very small and very large
                    0.000123   | 0.005    | OK           | 0.0246          | 0.004877
                    0.005      | 0.005    | EXHAUSTED    | 1               | 0
                    9007199254740992 | 9007199254740993 | NEAR | 0.9999999999999999 | 1
                    1e300      | 2e300    | OK           | 0.5             | 1e300
                    """)
    void aUseComesTo(
            BigDecimal used, BigDecimal cap, Usage.State state, BigDecimal part, BigDecimal left) {
        Usage usage = Usage.of(used, cap, window("2026-11-23T11:30:00Z"));
        assertThat(usage.state()).isEqualTo(state);
        assertSame(usage.fraction(), part);
        assertSame(usage.left(), left);
    }

    @ParameterizedTest(name = "{0} of {1} in a window that is over: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1500 | 1000 | ELAPSED
                    0    | 1000 | ELAPSED
                         | 1000 | ELAPSED
                    # a cap of nothing blocks all in the next window too
                    0    | 0    | ZERO_CAP
                    1500 |      | NO_CAP
                    """)
    void aCounterWhoseWindowIsOverIsStale(BigDecimal used, BigDecimal cap, Usage.State state) {
        assertThat(Usage.of(used, cap, window("2026-11-23T09:00:00Z")).state()).isEqualTo(state);
    }

    private static ResetWindow window(String lastReset) {
        return ResetWindowTest.window("1h", false, lastReset, ProfileFixtures.NOW);
    }

    private static void assertSame(BigDecimal actual, BigDecimal expected) {
        if (expected == null) {
            assertThat(actual).isNull();
        } else {
            assertThat(actual).isEqualByComparingTo(expected);
        }
    }
}
