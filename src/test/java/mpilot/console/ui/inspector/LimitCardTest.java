package mpilot.console.ui.inspector;

import static mpilot.console.gateway.ProfileFixtures.NOW;
import static mpilot.console.gateway.ProfileFixtures.profile;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.policy.Ages;
import mpilot.console.ui.kit.UsageLevel;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.util.List;

/** What the inspector says of a budget and of each half of a rate limit. */
class LimitCardTest {
    private static LimitCard budget(String fields) {
        return budget(fields, "false");
    }

    private static LimitCard budget(String fields, String aligned) {
        return ProfileDetails.of(
                        profile(
                                "{'id': 1, 'name': 'a', 'calendar_aligned': %s, 'budgets': [{%s}]}"
                                        .formatted(aligned, fields)),
                        NOW,
                        InspectedAlone.REPORTED)
                .budgets()
                .getFirst();
    }

    private static List<LimitCard> rates(String fields) {
        return ProfileDetails.of(
                        profile("{'id': 1, 'name': 'a', 'rate_limit': {" + fields + "}}"),
                        NOW,
                        InspectedAlone.REPORTED)
                .rates();
    }

    private static List<String> facts(LimitCard card) {
        return card.facts().stream().map(fact -> fact.name() + ": " + fact.value()).toList();
    }

    @ParameterizedTest(name = "{0} of {1}: {5}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    # used | cap  | figures                      | percent | level     | what it means
                    0      | 500  | $0 of $500 · monthly         | 0 %     | CALM      | $500 left
                    400    | 500  | $400 of $500 · monthly       | 80 %    | CALM      | $100 left
                    400.01 | 500  | $400.01 of $500 · monthly    | 80 %    | NEAR      | near the cap, $99.99 left
                    499.99 | 500  | $499.99 of $500 · monthly    | 99 %    | NEAR      | near the cap, $0.01 left
                    500    | 500  | $500 of $500 · monthly       | 100 %   | EXHAUSTED | at the cap, blocks
                    500.01 | 500  | $500.01 of $500 · monthly    | 100 %   | EXHAUSTED | over the cap by $0.01, blocks
                    685.25 | 500  | $685.25 of $500 · monthly    | 137 %   | EXHAUSTED | over the cap by $185.25, blocks
                    0      | 0    | $0 cap: blocks all · monthly | ''      | EXHAUSTED | a cap of nothing blocks all
                    null   | 0    | $0 cap: blocks all · monthly | ''      | EXHAUSTED | a cap of nothing blocks all
                    7      | null | $7, no cap                   | ''      | -         | no cap
                    null   | null | No cap                       | ''      | -         | no cap
                    null   | 500  | Cap $500 · monthly           | ''      | UNKNOWN   | use not reported
                    """)
    void everyUseIsToldInFiguresAndInWords(
            String used, String cap, String figures, String percent, String level, String state) {
        LimitCard card =
                budget(
                        "'max_limit': %s, 'current_usage': %s, 'reset_duration': '1M', 'last_reset': '2026-11-20T00:00:00Z'"
                                .formatted(cap, used));
        assertThat(card.figures()).isEqualTo(figures);
        assertThat(card.percent()).isEqualTo(percent);
        assertThat(card.level()).isEqualTo(level == null ? null : UsageLevel.valueOf(level));
        assertThat(card.state()).isEqualTo(state);
        assertThat(card.spoken())
                .isEqualTo(
                        "Budget: "
                                + figures
                                + (percent.isEmpty() ? "" : ", " + percent)
                                + ", "
                                + state);
    }

    @Test
    void aWindowThatIsOverAwaitsItsReset() {
        LimitCard card =
                budget(
                        "'max_limit': 10, 'current_usage': 12, 'reset_duration': '1d', 'last_reset':"
                                + " '2026-11-20T00:00:00Z'");
        assertThat(card.level()).isEqualTo(UsageLevel.MUTED);
        assertThat(card.state()).isEqualTo("window elapsed, awaiting reset");
        assertThat(facts(card))
                .containsExactly(
                        "Window: rolling from the last reset, daily",
                        "Last reset: 2026-11-20 00:00:00 UTC (3 d ago)",
                        "Window ended: 2026-11-21 00:00:00 UTC (2 d ago)",
                        "In your time: " + Ages.local(Instant.parse("2026-11-21T00:00:00Z")));
    }

    @ParameterizedTest(name = "{0} since {1}, aligned {2}: {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    '1h'         | 2026-11-23T11:30:00Z | false | 2026-11-23 12:30:00 UTC (in 30 min)
                    '1h'         | 2026-11-23T11:30:00Z | true  | 2026-11-23 12:30:00 UTC (in 30 min)
                    '1d'         | 2026-11-23T06:00:00Z | false | 2026-11-24 06:00:00 UTC (in 18 h)
                    '1d'         | 2026-11-23T06:00:00Z | true  | 2026-11-24 00:00:00 UTC (in 12 h)
                    '1w'         | 2026-11-23T06:00:00Z | true  | 2026-11-30 00:00:00 UTC (in 6 d)
                    '3M'         | 2026-11-23T06:00:00Z | true  | 2026-12-01 00:00:00 UTC (in 7 d)
                    '1Q'         | 2026-11-23T06:00:00Z | true  | 2027-01-01 00:00:00 UTC (in 38 d)
                    '1Y'         | 2026-11-23T06:00:00Z | true  | 2027-01-01 00:00:00 UTC (in 38 d)
                    '1fortnight' | 2026-11-23T06:00:00Z | true  | unknown: the period is not one the console knows
                    '1M'         | 0001-01-01T00:00:00Z | false | unknown: the gateway does not say since when
                    '1M'         | whenever             | false | unknown: the gateway does not say since when
                    '1M'         | 0001-01-01T00:00:00Z | true  | 2026-12-01 00:00:00 UTC (in 7 d)
                    """)
    void theNextResetIsToldOrWhyItIsNotKnown(
            String duration, String lastReset, String aligned, String next) {
        LimitCard card =
                budget(
                        "'max_limit': 10, 'current_usage': 1, 'reset_duration': '%s', 'last_reset': '%s'"
                                .formatted(duration, lastReset),
                        aligned);
        assertThat(facts(card)).contains("Next reset: " + next);
    }

    @Test
    void aBudgetOfNothingAtAllSaysWhatItLacks() {
        LimitCard card = budget("");
        assertThat(card.title()).isEqualTo("Budget");
        assertThat(card.figures()).isEqualTo("No cap");
        assertThat(facts(card))
                .containsExactly("Next reset: unknown: the gateway does not say the period");
    }

    @Test
    void theGatewaysIdOfALimitCanBeCopiedAsItIs() {
        assertThat(budget("'id': 'bdg-1'").facts().getLast())
                .isEqualTo(new Fact("Id", "bdg-1", null));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            quoteCharacter = '`',
            textBlock =
                    """
                    'total'             | Total
                    'provider:openai'   | Provider openai
                    'team:payments'     | Scope team:payments
                    ''                  | Budget
                    null                | Budget
                    'x\\u202ey'         | Scope x\\u202Ey
                    """)
    void theScopeIsTheTitleAndAnUnknownOneAsItCame(String scope, String title) {
        assertThat(budget("'max_limit': 1, 'scope': " + scope).title()).isEqualTo(title);
    }

    @Test
    void aRateLimitHasACardForEachHalfWithItsExactFigures() {
        List<LimitCard> rates =
                rates(
                        "'id': 'rl-1', 'token_max_limit': 1234567, 'token_current_usage': 1000000,"
                                + " 'token_reset_duration': '1h', 'request_max_limit': 60,"
                                + " 'request_current_usage': 60, 'request_reset_duration': '1m'");
        assertThat(rates).extracting(LimitCard::title).containsExactly("Tokens", "Requests");
        assertThat(rates.getFirst().figures()).isEqualTo("1M tokens of 1.2M tokens · hourly");
        assertThat(facts(rates.getFirst()))
                .containsExactly(
                        "Used: 1,000,000 tokens",
                        "Cap: 1,234,567 tokens",
                        "Next reset: unknown: the gateway does not say since when",
                        "Id: rl-1");
        assertThat(rates.getLast().state()).isEqualTo("at the cap, blocks");
    }

    @Test
    void theLastResetsOfNewerGatewaysGiveTheNext() {
        LimitCard requests =
                rates(
                                "'request_max_limit': 60, 'request_reset_duration': '1h',"
                                        + " 'request_last_reset': '2026-11-23T11:45:00Z'")
                        .getFirst();
        assertThat(facts(requests)).contains("Next reset: 2026-11-23 12:45:00 UTC (in 45 min)");
    }

    @Test
    void aHalfWithoutAMaximumHasNoCard() {
        assertThat(rates("'token_max_limit': null, 'request_max_limit': 5"))
                .extracting(LimitCard::title)
                .containsExactly("Requests");
        assertThat(rates("")).isEmpty();
    }

    @Test
    void aMaximumOfZeroBlocksAll() {
        LimitCard card = rates("'request_max_limit': 0, 'request_reset_duration': '1m'").getFirst();
        assertThat(card.figures()).isEqualTo("0 requests cap: blocks all · every 1 min");
        assertThat(card.level()).isEqualTo(UsageLevel.EXHAUSTED);
    }
}
