package mpilot.console.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;

class AmountsTest {
    @ParameterizedTest(name = "{0} USD: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    0                    | $0
                    0.00                 | $0
                    0e20                 | $0
                    1000                 | $1,000
                    1e3                  | $1,000
                    1000.00              | $1,000
                    820.5                | $820.50
                    # never rounded up to the cap
                    999.999              | $999.99
                    0.999999             | $0.99
                    0.01                 | $0.01
                    # fractions of a cent are not lost
                    0.009                | $0.009
                    0.000123             | $0.000123
                    0.0000001            | $1E-7
                    1234567890.12        | $1,234,567,890.12
                    999999999999999.99   | $999,999,999,999,999.99
                    1234567890123456     | $1.23E+15
                    1e300                | $1E+300
                    -5                   | -$5
                    -0.001               | -$0.001
                    -1e300               | -$1E+300
                    """)
    void dollarsAreToldToTheCentAndNeverRoundedUp(BigDecimal amount, String text) {
        assertThat(Amounts.usd(amount)).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0}: {1}, short {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    0                | 0                   | 0
                    0e20             | 0                   | 0
                    59               | 59                  | 59
                    1200             | 1,200               | 1,200
                    9999             | 9,999               | 9,999
                    10000            | 10,000              | 10k
                    99999            | 99,999              | 99.9k
                    100000           | 100,000             | 100k
                    1200000          | 1,200,000           | 1.2M
                    1e6              | 1,000,000           | 1M
                    999999999        | 999,999,999         | 999.9M
                    250000000000     | 250,000,000,000     | 250B
                    123456789012345  | 123,456,789,012,345 | 123.4T
                    9007199254740993 | 9.00E+15            | 9.00E+15
                    2.5              | 2.5                 | 2.5
                    -120000          | -120,000            | -120k
                    """)
    void countsAreToldInFullOrInLittleRoom(BigDecimal number, String full, String little) {
        assertThat(Amounts.count(number)).isEqualTo(full);
        assertThat(Amounts.shortCount(number)).isEqualTo(little);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    0        | 0 %
                    0.00001  | <1 %
                    0.0099   | <1 %
                    0.01     | 1 %
                    0.8      | 80 %
                    0.80001  | 80 %
                    0.999999 | 99 %
                    1        | 100 %
                    1.3705   | 137 %
                    13.7     | 1,370 %
                    1e9      | 100B %
                    -0.05    | -5 %
                    """)
    void aPartIsToldInPercentAndNeverRoundedUp(BigDecimal fraction, String text) {
        assertThat(Amounts.percent(fraction)).isEqualTo(text);
    }
}
