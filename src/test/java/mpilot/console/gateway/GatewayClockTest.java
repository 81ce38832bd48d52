package mpilot.console.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import okhttp3.Headers;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

class GatewayClockTest {
    private static final Instant NOW = ProfileFixtures.NOW;
    private final GatewayClock clock = new GatewayClock(InstantSource.fixed(NOW));

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T12:00:00Z, 2026-11-23T12:00:00.900Z, 'Mon, 23 Nov 2026 12:00:00 GMT', PT0S",
        "2026-11-23T12:00:00Z, 2026-11-23T12:00:00Z,     'Mon, 23 Nov 2026 12:00:00 GMT', PT0S",
        "2026-11-23T12:00:00.999Z, 2026-11-23T12:00:02Z, 'Mon, 23 Nov 2026 12:00:00 GMT', PT0S",
        "2026-11-23T12:00:00.9Z, 2026-11-23T12:00:09Z,   'Mon, 23 Nov 2026 12:00:05 GMT', PT0S",
        "2026-11-23T12:00:00Z, 2026-11-23T12:00:00Z,     'Mon, 23 Nov 2026 12:05:00 GMT', PT5M0.5S",
        "2026-11-23T12:00:00Z, 2026-11-23T12:00:02Z,     'Mon, 23 Nov 2026 12:05:00 GMT',"
                + " PT4M59.5S",
        "2026-11-23T12:00:00Z, 2026-11-23T12:00:00Z,     'Mon, 23 Nov 2026 11:00:00 GMT',"
                + " PT-59M-59.5S",
        "2026-11-23T12:00:00Z, 2026-11-23T12:00:00Z,     'Thu, 01 Jan 1970 00:00:00 GMT',"
                + " PT-498731H-59M-59.5S",
    })
    void theSkewIsWhatTheDateCannotExplain(
            Instant asked, Instant answered, String date, Duration skew) {
        assertThat(headers("Date", date).clockSkew(asked, answered)).isEqualTo(skew);
    }

    @ParameterizedTest
    @CsvSource({
        "Date, yesterday",
        "Date, ''",
        "Date, 2026-11-23T12:00:00Z",
        "Server, 'Mon, 23 Nov 2026 12:05:00 GMT'"
    })
    void withoutADateNothingIsKnown(String name, String value) {
        assertThat(headers(name, value).clockSkew(NOW, NOW)).isNull();
    }

    @Test
    void anAnswerFromACacheIsOfAnotherTime() {
        AnswerHeaders cached = headers("Date", "Mon, 23 Nov 2026 11:00:00 GMT", "Age", "3600");
        assertThat(cached.clockSkew(NOW, NOW)).isNull();
    }

    @Test
    void beforeAnyAnswerItIsThisMachinesTime() {
        assertThat(clock.instant()).isEqualTo(NOW);
        assertThat(clock.isNotable()).isFalse();
    }

    @Test
    void theGatewaysTimeIsKeptUntilAnAnswerSaysOtherwise() {
        clock.observe(skewed(Duration.ofHours(2)));
        assertThat(clock.instant()).isEqualTo(NOW.plusSeconds(7200));
        clock.observe(skewed(null));
        assertThat(clock.skew()).isEqualTo(Duration.ofHours(2));
        clock.observe(skewed(Duration.ZERO));
        assertThat(clock.instant()).isEqualTo(NOW);
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S, false",
        "PT60S, false",
        "PT60.001S, true",
        "PT-60S, false",
        "PT-61S, true",
        "PT8760H, true"
    })
    void moreThanAMinuteIsTold(Duration skew, boolean notable) {
        clock.observe(skewed(skew));
        assertThat(clock.isNotable()).isEqualTo(notable);
    }

    private static ListAnswer skewed(Duration skew) {
        ListAnswer answer = ProfileFixtures.answer(ProfileFixtures.profiles(1), 0, 25, 1);
        return new ListAnswer(
                answer.page(), answer.latency(), answer.receivedAt(), answer.bytes(), skew);
    }

    private static AnswerHeaders headers(String... namesAndValues) {
        return new AnswerHeaders(Headers.of(namesAndValues));
    }
}
