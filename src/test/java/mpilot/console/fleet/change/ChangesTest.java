package mpilot.console.fleet.change;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.fleet.FleetRow;
import mpilot.console.fleet.Fleets;
import mpilot.console.fleet.RandomProfiles;
import mpilot.console.gateway.ProfileFixtures;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

class ChangesTest {
    private static final String BEFORE =
            """
            {'id': 1, 'name': 'Search', 'version': 3, 'is_active': true, 'tags': ['prod', 'eu'],
             'budgets': [{'max_limit': 100, 'current_usage': 50, 'reset_duration': '1M',
               'last_reset': '2026-11-20T00:00:00Z'}],
             'rate_limit': {'request_max_limit': 60, 'request_reset_duration': '1h'},
             'updated_at': '2026-11-20T12:00:00Z'}\
            """;

    @Test
    void aCellTellsWhatItSaidAndByHowMuchItDiffers() {
        Changes changes =
                between(
                        BEFORE,
                        """
                        {'id': 1, 'name': 'Search', 'version': 5, 'is_active': false,
                         'tags': ['dev', 'eu'],
                         'budgets': [{'max_limit': 100, 'current_usage': 62.4,
                           'reset_duration': '1M', 'last_reset': '2026-11-20T00:00:00Z'}],
                         'rate_limit': {'request_max_limit': 30,
                           'request_reset_duration': '1d'},
                         'updated_at': '2026-11-23T11:59:00Z'}\
                        """);
        assertThat(changes.of(1).orElseThrow().cells())
                .extracting(CellChange::sentence)
                .containsExactly(
                        "Status: Active → Inactive",
                        "Tags: prod; eu → dev; eu (+dev −prod)",
                        "Worst budget: $50 of $100 · monthly, 50 %"
                                + " → $62.40 of $100 · monthly, 62 % (+12 %)",
                        "Worst budget, used: $50 → $62.40 (+$12.40)",
                        "Worst budget, left: $50 → $37.60 (−$12.40)",
                        "Rate limits: 60 req/h → 30 req/day",
                        "Requests, maximum: 60 → 30 (−30)",
                        "Requests, period: hourly → daily",
                        "Version: 3 → 5 (+2)",
                        "Updated: 3 d ago → 1 min ago");
        assertThat(changes.of(1).orElseThrow().cell("version").orElseThrow().delta())
                .isEqualTo("+2");
        assertThat(changes.of(1).orElseThrow().cell("name")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "42.1,    42.46,   42.1 % → 42.4 % (+0.3 %)",
        "42.9,    42.1,    42.9 % → 42.1 % (−0.8 %)",
        "42.10,   42.115,  42.10 % → 42.11 % (+0.01 %)",
        "0.2,     0.9,     0.2 % → 0.9 % (+0.7 %)",
        "41.9,    42.1,    41 % → 42 % (+<1 %)"
    })
    void sharesThatDifferNeverLookTheSame(String before, String after, String told) {
        String row =
                """
                {'id': 1, 'name': 'n', 'rate_limit': {'token_max_limit': 100000,
                 'token_current_usage': %s, 'token_reset_duration': '1h',
                 'token_last_reset': '2026-11-23T11:30:00Z'}}\
                """;
        assertThat(
                        between(
                                        row.formatted(thousandfold(before)),
                                        row.formatted(thousandfold(after)))
                                .of(1)
                                .orElseThrow()
                                .cells())
                .extracting(CellChange::sentence)
                .contains("Tokens, used: " + told);
    }

    private static String thousandfold(String percent) {
        return new BigDecimal(percent).movePointRight(3).toPlainString();
    }

    /** What only sorts a column is no reason to mark what its cell says as another. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    'budgets': [{'max_limit': 100, 'current_usage': %s}] | 42.461 | 42.462
                    'rate_limit': {'request_max_limit': 60, 'request_reset_duration': '1h', 'request_current_usage': %s, 'request_last_reset': '2026-11-23T11:30:00Z'} | 20 | 40
                    """)
    void aCellThatSaysTheSameIsNotMarked(String fields, String before, String after) {
        String row = "{'id': 1, 'name': 'n', " + fields + "}";
        Changes changes = between(row.formatted(before), row.formatted(after));
        assertThat(changes.isEmpty()).isFalse();
        assertThat(changes.of(1).orElseThrow().cells())
                .extracting(CellChange::column)
                .doesNotContain("worst_budget_percent", "rate_limit_percent")
                .isNotEmpty();
    }

    @Test
    void whatWasNotSaidBeforeHasNoDifference() {
        Changes changes = between("{'id': 1, 'name': 'n'}", "{'id': 1, 'name': 'm', 'version': 1}");
        assertThat(changes.of(1).orElseThrow().cells())
                .extracting(CellChange::sentence)
                .containsExactly("Name: n → m", "Version: – → 1");
    }

    @Test
    void whatNoColumnTellsIsStillAChange() {
        Changes changes =
                between("{'id': 1, 'name': 'n'}", "{'id': 1, 'name': 'n', 'newer_field': 2}");
        assertThat(changes.of(1).orElseThrow().cells()).isEmpty();
        assertThat(changes.isEmpty()).isFalse();
    }

    @Test
    void rowsComeAndGoById() {
        List<FleetRow> before = Fleets.named("a", "b", "c").all();
        List<FleetRow> after = Fleets.named("a", "b", "c", "d").all().subList(1, 4);
        Changes changes = Changes.between(before, after);
        assertThat(changes.added()).containsExactly(4L);
        assertThat(Fleets.ids(changes.removed())).containsExactly(1L);
        assertThat(changes.changed()).isEmpty();
    }

    @Test
    void anotherOrderIsNoChange() {
        List<FleetRow> rows = Fleets.named("a", "b", "c").all();
        assertThat(Changes.between(rows, rows.reversed())).isEqualTo(Changes.NONE);
    }

    @Test
    void timeAloneChangesNothing() {
        FleetRow before = Fleets.of(BEFORE).row(0);
        FleetRow later =
                FleetRow.of(0, before.profile(), ProfileFixtures.NOW.plus(Duration.ofDays(90)));
        assertThat(Changes.between(List.of(before), List.of(later)).isEmpty()).isTrue();
    }

    @Test
    void nothingHiddenIsShown() {
        Changes changes = between("{'id': 1, 'name': 'n'}", "{'id': 1, 'name': '\u202Egnp.exe'}");
        assertThat(changes.of(1).orElseThrow().cells().getFirst().after())
                .isEqualTo("\\u202Egnp.exe");
    }

    /** A look compared with itself is empty; there and back, added and removed change places. */
    @Test
    void changesAreSymmetric() {
        List<FleetRow> one = Fleets.of(RandomProfiles.list(1, 60)).all();
        List<FleetRow> other = Fleets.of(RandomProfiles.list(2, 60)).all().subList(10, 60);
        assertThat(Changes.between(one, one)).isEqualTo(Changes.NONE);
        Changes there = Changes.between(one, other);
        Changes back = Changes.between(other, one);
        assertThat(there.added()).isEqualTo(Fleets.ids(back.removed()));
        assertThat(there.changed().keySet()).isEqualTo(back.changed().keySet());
        there.changed()
                .forEach((id, change) ->
                        assertThat(change.cells())
                                .extracting(CellChange::column)
                                .isEqualTo(
                                        back.changed().get(id).cells().stream()
                                                .map(CellChange::column)
                                                .toList()));
    }

    private static Changes between(String before, String after) {
        return Changes.between(Fleets.of(before).all(), Fleets.of(after).all());
    }
}
