package mpilot.console.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.util.DefaultLocale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;

/** Amounts, lengths and limits as operators in Germany, Austria and China write them. */
class LanguagesTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private static Limit limit(Limit.Unit unit, String used, String cap) {
        ResetDuration duration = ResetDuration.of("1M");
        ResetWindow window = ResetWindow.of(duration, true, null, NOW);
        Usage usage = Usage.of(new BigDecimal(used), new BigDecimal(cap), window);
        return new Limit(
                LimitPlace.rate(LimitPlace.WHOLE_PROFILE, unit),
                null,
                "total",
                null,
                usage,
                duration,
                window);
    }

    @Nested
    @DefaultLocale("de-DE")
    class German {
        @ParameterizedTest
        @CsvSource({
            "1234.5, '1.234,50\u00a0$'",
            "1000000, '1.000.000\u00a0$'",
            "-3.5, '-3,50\u00a0$'",
            "0.000123, '0,000123\u00a0$'",
            "0.00000012345, '1,23E-7\u00a0$'",
            "12345678901234567890, '1,23E+19\u00a0$'"
        })
        void dollarsStandBehindTheAmount(BigDecimal amount, String shown) {
            assertThat(Amounts.usd(amount)).isEqualTo(shown);
        }

        @ParameterizedTest
        @CsvSource({
            "9999, 9.999",
            "12345, '12,3\u00a0Tsd.'",
            "1200000, '1,2\u00a0Mio.'",
            "5000000000, '5\u00a0Mrd.'",
            "7000000000000, '7\u00a0Bio.'"
        })
        void largeNumbersAreShortened(BigDecimal number, String shown) {
            assertThat(Amounts.shortCount(number)).isEqualTo(shown);
        }

        @ParameterizedTest
        @CsvSource({
            "P1D, 24 Std., vor 24 Std., in 24 Std.",
            "P3D, 3 Tage, vor 3 Tagen, in 3 Tagen",
            "P800D, 2 Jahre, vor 2 Jahren, in 2 Jahren"
        })
        void lengthsStandInTheirCase(Duration length, String bare, String ago, String ahead) {
            assertThat(Ages.rough(length)).isEqualTo(bare);
            assertThat(Ages.relative(NOW.minus(length), NOW)).isEqualTo(ago);
            assertThat(Ages.relative(NOW.plus(length), NOW)).isEqualTo(ahead);
        }

        @ParameterizedTest
        @CsvSource({
            "1M, monatlich",
            "2w, alle 2 Wochen",
            "1h30m, alle 1 Std. 30 Min.",
            "0.5s, 'alle 0,5 Sek.'",
            "1x, alle „1x“"
        })
        void periodsAreSaid(String sent, String words) {
            assertThat(ResetDuration.of(sent).words()).isEqualTo(words);
        }

        @Test
        void aLimitIsSaidInWholeSentences() {
            Limit over = limit(Limit.Unit.USD, "1012.4", "1000");
            assertThat(LimitWords.figures(over))
                    .isEqualTo("1.012,40\u00a0$ von 1.000\u00a0$ · monatlich");
            assertThat(LimitWords.state(over))
                    .isEqualTo("12,40\u00a0$ über der Obergrenze, gesperrt");
            assertThat(LimitWords.percent(over.usage())).isEqualTo("101\u00a0%");
        }

        @ParameterizedTest
        @CsvSource({"0, 0 Anfragen", "1, 1 Anfrage", "2, 2 Anfragen"})
        void oneIsSingular(BigDecimal number, String words) {
            assertThat(LimitWords.amount(limit(Limit.Unit.REQUESTS, "0", "5"), number))
                    .isEqualTo(words);
        }
    }

    @Nested
    @DefaultLocale("zh-CN")
    class Chinese {
        @ParameterizedTest
        @CsvSource({
            "9999, '9,999'",
            "10000, 1万",
            "1200000, 120万",
            "99999999, '9,999.9万'",
            "500000000, 5亿",
            "7000000000000, 7万亿"
        })
        void largeNumbersGoByTenThousands(BigDecimal number, String shown) {
            assertThat(Amounts.shortCount(number)).isEqualTo(shown);
        }

        @Test
        void aLimitIsSaidInWholeSentences() {
            Limit over = limit(Limit.Unit.USD, "1012.4", "1000");
            assertThat(LimitWords.figures(over)).isEqualTo("$1,012.40 / $1,000 · 每月");
            assertThat(LimitWords.state(over)).isEqualTo("超出上限 $12.40，已拦截");
            assertThat(LimitWords.percent(over.usage())).isEqualTo("101%");
            assertThat(LimitWords.maximum(over)).isEqualTo("每月 $1,000");
        }

        @Test
        void aLengthStandsBeforeItsTense() {
            assertThat(Ages.relative(NOW.minusSeconds(7200), NOW)).isEqualTo("2 小时前");
            assertThat(Ages.relative(NOW.plusSeconds(7200), NOW)).isEqualTo("2 小时后");
        }
    }

    @Nested
    @DefaultLocale("de-AT")
    class Austrian {
        @Test
        void theRegionDecidesHowDigitsAreGrouped() {
            assertThat(Amounts.usd(new BigDecimal("1234567.5")))
                    .isEqualTo("1\u00a0234\u00a0567,50\u00a0$");
        }
    }
}
