package mpilot.console.policy.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.ProfileFixtures;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

class ResetAgendaTest {
    private static final Instant NOW = ProfileFixtures.NOW;

    @Test
    void theSoonestResetComesFirstOverAllProfiles() {
        ResetAgenda agenda =
                ResetAgenda.of(
                        List.of(
                                profile(
                                        1,
                                        "Zebra",
                                        """
                                        'calendar_aligned': true,
                                        'budgets': [{'max_limit': 9, 'reset_duration': '1M'},
                                                    {'max_limit': 9, 'reset_duration': '1d'}]
                                        """),
                                profile(
                                        2,
                                        "Ant",
                                        """
                                        'calendar_aligned': true,
                                        'budgets': [{'max_limit': 9, 'reset_duration': '1d'}],
                                        'rate_limit': {
                                            'token_max_limit': 5, 'token_reset_duration': '1h',
                                            'token_last_reset': '2026-11-23T11:30:00Z'}
                                        """)),
                        NOW,
                        null);
        assertThat(agenda.resets())
                .extracting(ResetAgenda.Reset::at, ResetAgenda.Reset::profileName)
                .containsExactly(
                        tuple(Instant.parse("2026-11-23T12:30:00Z"), "Ant"),
                        tuple(Instant.parse("2026-11-24T00:00:00Z"), "Ant"),
                        tuple(Instant.parse("2026-11-24T00:00:00Z"), "Zebra"),
                        tuple(Instant.parse("2026-12-01T00:00:00Z"), "Zebra"));
        assertThat(AgendaWords.summary(agenda)).isEqualTo("4 resets ahead.");
    }

    @Test
    void whatHasNoKnownResetIsCounted() {
        ResetAgenda agenda =
                ResetAgenda.of(
                        List.of(
                                profile(
                                        1,
                                        "P",
                                        """
                                        'budgets': [
                                            {'max_limit': 9, 'reset_duration': '1h',
                                             'last_reset': '2026-11-23T09:00:00Z'},
                                            {'max_limit': 9, 'reset_duration': '1h'},
                                            {'max_limit': 9, 'reset_duration': 'fortnightly'}]
                                        """)),
                        NOW,
                        null);
        assertThat(agenda.resets()).isEmpty();
        assertThat(AgendaWords.summary(agenda))
                .isEqualTo(
                        "No reset ahead. 1 window has elapsed and awaits its reset. 2 limits have"
                                + " no reset that could be known.");
    }

    @Test
    void whatAResetGivesNothingBackToHasNoPlaceInIt() {
        ResetAgenda agenda =
                ResetAgenda.of(
                        List.of(
                                profile(
                                        1,
                                        "P",
                                        """
                                        'calendar_aligned': true,
                                        'budgets': [{'max_limit': 0, 'reset_duration': '1d'},
                                                    {'reset_duration': '1d'}]
                                        """)),
                        NOW,
                        null);
        assertThat(agenda).isEqualTo(new ResetAgenda(List.of(), 0, 0));
    }

    @ParameterizedTest(name = "within {0}: {1}")
    @CsvSource({"PT11H59M59S, 0", "PT12H, 1", "P7D, 1", "P8D, 2", "P3650D, 2"})
    void onlyWhatIsCloseEnoughIsTold(Duration within, int resets) {
        AccessProfile profile =
                profile(
                        1,
                        "P",
                        """
                        'calendar_aligned': true,
                        'budgets': [{'max_limit': 9, 'reset_duration': '1M'},
                                    {'max_limit': 9, 'reset_duration': '1d'}]
                        """);
        assertThat(ResetAgenda.of(List.of(profile), NOW, within).resets()).hasSize(resets);
    }

    @ParameterizedTest(name = "{0} used of 1000: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    820.5 | false | frees $820.50 of $1,000
                    0     | false | frees $0 of $1,000
                    1000  | true  | frees $1,000 of $1,000; requests pass again
                    1200  | true  | frees $1,200 of $1,000; requests pass again
                    null  | false | frees up to $1,000; the use is not reported
                    """)
    void aResetSaysWhatItGivesBack(String used, boolean unblocks, String words) {
        ResetAgenda.Reset reset =
                ResetAgenda.of(
                                List.of(
                                        profile(
                                                1,
                                                "Ant",
                                                """
                                                'calendar_aligned': true,
                                                'budgets': [{'max_limit': 1000, 'current_usage': %s,
                                                             'reset_duration': '1M'}]
                                                """
                                                        .formatted(used))),
                                NOW,
                                null)
                        .resets()
                        .getFirst();
        assertThat(reset.unblocks()).isEqualTo(unblocks);
        assertThat(AgendaWords.freed(reset)).isEqualTo(words);
        assertThat(AgendaWords.title(reset))
                .isEqualTo("Ant: Budget of the whole profile (monthly) resets");
    }

    private static AccessProfile profile(long id, String name, String fields) {
        return ProfileFixtures.profile("{'id': %d, 'name': '%s', %s}".formatted(id, name, fields));
    }
}
