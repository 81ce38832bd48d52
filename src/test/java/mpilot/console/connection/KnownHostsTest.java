package mpilot.console.connection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

class KnownHostsTest {
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    private static Place place(String url) {
        return Place.of(url);
    }

    @ParameterizedTest
    @CsvSource({
        "https://gateway.example.com,           true",
        "https://gateway.example.com/prefix,    true",
        "https://gateway.example.com:443,       true",
        "https://gateway.example.com:8443,      false", // another port
        "http://gateway.example.com,            false", // another scheme
        "https://gateway.example.com.evil.test, false",
        "https://example.com,                   false",
        "http://127.0.0.1:8080,                 true", // this machine
        "http://localhost:8080,                 true",
    })
    void anAgreementIsForOneOrigin(String url, boolean known) {
        KnownHosts hosts = new KnownHosts(Map.of()).with(place("https://gateway.example.com"), NOW);
        assertThat(hosts.knows(place(url))).isEqualTo(known);
    }

    @Test
    void theMomentOfTheFirstAgreementIsKept() {
        Place place = place("https://gateway.example.com");
        KnownHosts hosts =
                new KnownHosts(Map.of()).with(place, NOW).with(place, NOW.plusSeconds(60));
        assertThat(hosts.since()).containsExactly(Map.entry(place.origin(), NOW));
    }

    @Test
    void noneAreKnownWhereTheSettingsSayNothing() {
        assertThat(new KnownHosts(null).since()).isEmpty();
        Map<String, Instant> damaged = new HashMap<>();
        damaged.put("https://gateway.example.com", null);
        assertThat(new KnownHosts(damaged).knows(place("https://gateway.example.com"))).isFalse();
    }
}
