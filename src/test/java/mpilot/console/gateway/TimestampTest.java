package mpilot.console.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;

class TimestampTest {
    @ParameterizedTest
    @CsvSource({
        "2019-08-24T14:15:22Z,                2019-08-24T14:15:22Z",
        "2019-08-24T14:15:22.5Z,              2019-08-24T14:15:22.500Z",
        "2019-08-24T14:15:22.123456789Z,      2019-08-24T14:15:22.123456789Z",
        "2019-08-24T14:15:22+02:00,           2019-08-24T12:15:22Z",
        "2019-08-24T14:15:22.25-09:30,        2019-08-24T23:45:22.250Z",
        "2019-08-24t14:15:22z,                2019-08-24T14:15:22Z",
        "0001-01-01T00:00:01Z,                0001-01-01T00:00:01Z",
        "9999-12-31T23:59:59Z,                9999-12-31T23:59:59Z",
    })
    void anRfc3339TimeIsAMoment(String text, Instant moment) {
        assertThat(Timestamp.of(text).instant()).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2019-08-24",
                "2019-08-24 14:15:22",
                "2019-08-24T14:15:22",
                "2019-02-30T00:00:00Z",
                "2019-08-24T25:00:00Z",
                "1566656122",
                "null"
            })
    void anyOtherTextIsKeptAndNamesNoMoment(String text) {
        assertThat(Timestamp.of(text)).isEqualTo(new Timestamp(text, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0001-01-01T00:00:00Z",
                "0001-01-01T00:00:00.000Z",
                "0001-01-01T02:00:00+02:00"
            })
    void goesZeroTimeIsNone(String text) {
        assertThat(Timestamp.of(text).instant()).isNull();
        assertThat(Timestamp.of(text).text()).isEqualTo(text);
    }

    @Test
    void aMomentIsWrittenInUtc() {
        assertThat(Timestamp.of(Instant.EPOCH).text()).isEqualTo("1970-01-01T00:00:00Z");
    }
}
