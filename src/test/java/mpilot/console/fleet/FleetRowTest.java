package mpilot.console.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.gateway.AccessProfile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What a row takes over from the one before it. */
class FleetRowTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    /** Over the hours, days and months that the profiles' windows elapse in, and back again. */
    @ParameterizedTest
    @ValueSource(longs = {-60, 0, 1, 29, 30, 60, 721, 1_440, 43_200, 60_000, 600_000})
    void aRowSeenAgainSaysWhatARowMadeAnewSays(long minutes) {
        Instant later = NOW.plus(minutes, ChronoUnit.MINUTES);
        List<AccessProfile> profiles = RandomProfiles.list(7, 400);
        List<AccessProfile> others = RandomProfiles.list(8, 400);
        for (int i = 0; i < profiles.size(); i++) {
            FleetRow row = FleetRow.of(i, profiles.get(i), NOW);
            for (AccessProfile each : List.of(profiles.get(i), others.get(i))) {
                assertThat(row.again(i + 1, each, later))
                        .isEqualTo(FleetRow.of(i + 1, each, later));
            }
        }
    }

    @Test
    void aProfileThatIsTheSameIsTheSameObject() {
        FleetRow row = FleetRow.of(0, RandomProfiles.list(7, 1).getFirst(), NOW);
        AccessProfile alike = RandomProfiles.list(7, 1).getFirst();
        assertThat(row.again(0, alike, NOW.plusSeconds(5)).profile()).isSameAs(row.profile());
    }
}
