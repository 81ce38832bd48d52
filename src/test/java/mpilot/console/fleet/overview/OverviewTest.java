package mpilot.console.fleet.overview;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.fleet.Fleets;
import mpilot.console.fleet.LoadedFleet;
import mpilot.console.policy.Usage;
import mpilot.console.policy.forecast.UsageTruth;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.IntStream;

/** Who stands how, who comes first, and what the cells of the heat map say. */
class OverviewTest {
    private static final String OPENAI = "{'provider_name': 'openai', 'all_models_allowed': true}";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    EXHAUSTED      | 'budgets': [{'max_limit': 10, 'current_usage': 10}]
                    EXHAUSTED      | 'budgets': [{'max_limit': 10, 'current_usage': 10.01}]
                    NEAR           | 'budgets': [{'max_limit': 10, 'current_usage': 8.01}]
                    ZERO_CAP       | 'rate_limit': {'token_max_limit': 0}
                    DENIES_ALL     | 'provider_configs': []
                    NO_LIMITS      | 'budgets': [], 'rate_limit': null
                    NO_LIMITS      | 'budgets': [{'max_limit': null, 'current_usage': 5}]
                    INACTIVE_USED  | 'is_active': false, 'budgets': [{'max_limit': 9, 'current_usage': 1}]
                    AWAITING_RESET | 'budgets': [{'max_limit': 9, 'reset_duration': '1d', 'last_reset': '2026-11-22T11:00:00Z'}]
                    """)
    void aProfileStandsSo(Standing standing, String fields) {
        Overview overview =
                Overview.of(Fleets.of("{'id': 1, 'name': 'a', " + fields + "}"), () -> {});
        assertThat(overview.count(standing)).isOne();
    }

    @ParameterizedTest(name = "{0}: not {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    EXHAUSTED      | 'budgets': [{'max_limit': 10, 'current_usage': 9.99}]
                    NEAR           | 'budgets': [{'max_limit': 10, 'current_usage': 8}]
                    NEAR           | 'budgets': [{'max_limit': 10, 'current_usage': 10}]
                    ZERO_CAP       | 'budgets': [{'max_limit': null}]
                    NO_LIMITS      | 'rate_limit': {'request_max_limit': 5}
                    INACTIVE_USED  | 'is_active': false, 'budgets': [{'max_limit': 9, 'current_usage': 0}]
                    INACTIVE_USED  | 'budgets': [{'max_limit': 9, 'current_usage': 1}]
                    """)
    void aProfileDoesNotStandSo(Standing standing, String fields) {
        Overview overview =
                Overview.of(Fleets.of("{'id': 1, 'name': 'a', " + fields + "}"), () -> {});
        assertThat(overview.count(standing)).isZero();
    }

    @Test
    void whatIsUsedUpComesFirstThenCapsOfNothingThenTheNearest() {
        Overview overview =
                Overview.of(
                        Fleets.of(
                                used(1, "calm", "10", "1"),
                                used(2, "nothing", "0", "0"),
                                "{'id': 3, 'name': 'without limits'}",
                                used(4, "near", "10", "9"),
                                used(5, "just over", "10", "10"),
                                used(6, "far over", "10", "15"),
                                used(7, "calmer", "10", "0.5")),
                        () -> {});
        assertThat(overview.rows())
                .extracting(row -> row.profile().name())
                .containsExactly(
                        "far over",
                        "just over",
                        "nothing",
                        "near",
                        "calm",
                        "calmer",
                        "without limits");
    }

    @Test
    void theWorstLimitOfAProfileMayBeOneOfAProvider() {
        HeatRow row =
                row(
                        """
                        {'id': 1, 'name': 'a', 'budgets': [{'max_limit': 10, 'current_usage': 1}],
                         'provider_configs': [{'provider_name': 'openai', 'all_models_allowed': true,
                           'rate_limit': {'token_max_limit': 100, 'token_current_usage': 95}}]}
                        """);
        assertThat(row.worst().usage().state()).isEqualTo(Usage.State.NEAR);
        assertThat(row.everything().worst().usage().state()).isEqualTo(Usage.State.OK);
        assertThat(row.at("openai").worst()).isSameAs(row.worst());
        assertThat(row.capped()).isEqualTo(2);
    }

    @Test
    void aCellTellsWhetherAProviderIsThereAllowsAModelAndHasALimit() {
        HeatRow row =
                row(
                        """
                        {'id': 1, 'name': 'a', 'provider_configs': [
                          {'provider_name': 'openai', 'all_models_allowed': true},
                          {'provider_name': 'gemini', 'all_models_allowed': false,
                           'budgets': [{'max_limit': 5, 'current_usage': 6}]}]}
                        """);
        assertThat(row.at("openai").kind()).isEqualTo(HeatCell.Kind.NO_LIMIT);
        assertThat(row.at("gemini").kind()).isEqualTo(HeatCell.Kind.NO_MODEL);
        assertThat(row.at("mistral").kind()).isEqualTo(HeatCell.Kind.ABSENT);
        assertThat(row.everything().kind()).isEqualTo(HeatCell.Kind.NO_LIMIT);
    }

    @Test
    void aBudgetScopedToAProviderStandsThereAndNotOverAll() {
        HeatRow row =
                row(
                        """
                        {'id': 1, 'name': 'a',
                         'budgets': [{'max_limit': 5, 'current_usage': 6, 'scope': 'provider:openai'}],
                         'provider_configs': [{'provider_name': 'openai', 'all_models_allowed': true}]}
                        """);
        assertThat(row.at("openai").worst().usage().state()).isEqualTo(Usage.State.EXHAUSTED);
        assertThat(row.everything().kind()).isEqualTo(HeatCell.Kind.NO_LIMIT);
    }

    @Test
    void theOthersShowTheirWorst() {
        HeatRow row =
                row(
                        """
                        {'id': 1, 'name': 'a', 'provider_configs': [
                          {'provider_name': 'a', 'budgets': [{'max_limit': 5, 'current_usage': 6}],
                           'all_models_allowed': true},
                          {'provider_name': 'b', 'budgets': [{'max_limit': 5, 'current_usage': 1}],
                           'all_models_allowed': true},
                          {'provider_name': 'c', 'all_models_allowed': true}]}
                        """);
        assertThat(row.others(List.of("a"))).isEqualTo(row.at("b"));
        assertThat(row.others(List.of("a", "b"))).isEqualTo(row.at("c"));
        assertThat(row.others(List.of("a", "b", "c")).kind()).isEqualTo(HeatCell.Kind.ABSENT);
    }

    @Test
    void providersComeByHowManyProfilesNameThemOnceEach() {
        Overview overview =
                Overview.of(
                        Fleets.of(
                                "{'id': 1, 'name': 'a', 'provider_configs': [{'provider_name': 'z'}, {'provider_name': 'z'}, {'provider_name': 'b'}]}",
                                "{'id': 2, 'name': 'b', 'provider_configs': [{'provider_name': 'z'}, {}]}"),
                        () -> {});
        assertThat(overview.providers())
                .containsExactly(
                        new Overview.ProviderCount("z", 2),
                        new Overview.ProviderCount("", 1),
                        new Overview.ProviderCount("b", 1));
    }

    @Test
    void everyLimitIsALineOfItsProfile() {
        List<HeatRow> rows =
                Overview.of(
                                Fleets.of(
                                        "{'id': 1, 'name': 'none'}",
                                        used(2, "one", "10", "2"),
                                        "{'id': 3, 'name': 'two', 'rate_limit': {'token_max_limit': 9, 'token_current_usage': 9, 'request_max_limit': 9}}",
                                        "{'id': 4, 'name': 'none again'}"),
                                () -> {})
                        .rows();
        LimitRows lines = new LimitRows(rows);
        assertThat(lines)
                .extracting(line -> line.profile().name() + " " + line.limit().usage().state())
                .containsExactly("two EXHAUSTED", "two NOT_REPORTED", "one OK");
        assertThat(new LimitRows(List.of())).isEmpty();
        assertThat(new LimitRows(rows.subList(2, 4))).isEmpty();
    }

    @Test
    void whetherUsageIsReportedIsTold() {
        assertThat(Overview.of(Fleets.of(used(1, "a", "10", "0")), () -> {}).truth().verdict())
                .isEqualTo(UsageTruth.Verdict.ALL_ZERO);
        assertThat(Overview.of(Fleets.of(used(1, "a", "10", "2")), () -> {}).truth().isReported())
                .isTrue();
    }

    @Test
    void everyProfileIsAStep() {
        LoadedFleet fleet =
                Fleets.named(
                        IntStream.range(0, 7).mapToObj(Integer::toString).toArray(String[]::new));
        int[] steps = new int[1];
        assertThat(Overview.of(fleet, () -> steps[0]++).rows()).hasSize(7);
        assertThat(steps[0]).isEqualTo(7);
        assertThat(Overview.of(Fleets.of(List.of()), () -> {}).rows()).isEmpty();
    }

    private static HeatRow row(String json) {
        return Overview.of(Fleets.of(json), () -> {}).rows().getFirst();
    }

    private static String used(int id, String name, String cap, String used) {
        return "{'id': %d, 'name': '%s', 'provider_configs': [%s], 'budgets': [{'max_limit': %s, 'current_usage': %s}]}"
                .formatted(id, name, OPENAI, cap, used);
    }
}
