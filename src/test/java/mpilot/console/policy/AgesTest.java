package mpilot.console.policy;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.gateway.ProfileFixtures;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;

class AgesTest {
    private static final Instant NOW = ProfileFixtures.NOW;

    @ParameterizedTest(name = "{0} before now: {1}")
    @CsvSource({
        "PT0S,       just now",
        "PT9.999S,   just now",
        "PT10S,      10 s ago",
        "PT59S,      59 s ago",
        "PT60S,      1 min ago",
        "PT59M59S,   59 min ago",
        "PT1H,       1 h ago",
        "PT23H59M,   23 h ago",
        "PT24H,      24 h ago",
        "PT47H59M,   47 h ago",
        "PT48H,      2 d ago",
        "P59D,       59 d ago",
        "P60D,       2 mo ago",
        "P729D,      24 mo ago",
        "P730D,      2 y ago",
        "P36500D,    100 y ago",
        "PT-0.5S,    in 0 s",
        "PT-30S,     in 30 s",
        "PT-5M,      in 5 min",
        "P-12D,      in 12 d"
    })
    void aMomentIsToldRoughly(Duration before, String words) {
        assertThat(Ages.relative(NOW.minus(before), NOW)).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0} is {1} here")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2026-11-23T12:00:00Z   | 2026-11-23 12:00:00 UTC | 1:00
                    2026-07-01T22:30:00.9Z | 2026-07-01 22:30:00 UTC | 12:30
                    """)
    void theExactMomentIsToldInUtcAndInTheOperatorsZone(Instant moment, String utc, String here) {
        assertThat(Ages.utc(moment)).isEqualTo(utc);
        assertThat(Ages.local(moment)).contains(here);
        assertThat(Ages.exact(moment)).startsWith(utc).contains(here);
    }

    @Test
    void theFarthestMomentsAreToldToo() {
        assertThat(Ages.relative(Instant.parse("0001-01-02T00:00:00Z"), NOW))
                .isEqualTo("2027 y ago");
        assertThat(Ages.relative(Instant.parse("9999-12-31T00:00:00Z"), NOW)).startsWith("in 79");
    }
}
