package mpilot.console.ui.profiles.cell;

import static mpilot.console.gateway.ProfileFixtures.NOW;
import static mpilot.console.gateway.ProfileFixtures.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import mpilot.console.fleet.FleetRow;
import mpilot.console.gateway.AccessProfile;
import mpilot.console.ui.kit.UsageLevel;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.util.Collections;

/** What the cells of a row say. */
class ProfileRowTest {
    private static ProfileRow of(AccessProfile profile) {
        return ProfileRow.of(FleetRow.of(0, profile, NOW));
    }

    private static ProfileRow row(String fields) {
        return of(profile("{'id': 1, 'name': 'Payments', " + fields + "}"));
    }

    private static final ProfileRow BARE = of(profile(1, "Payments"));

    /** Used since, renamed, and seen after so long: of the last the cells say how long ago. */
    @ParameterizedTest(name = "{0} {1} {2} s later: {3}")
    @CsvSource({
        "Payments, 4, 0, the same",
        "Payments, 4, 1, the same",
        "Payments, 5, 1, another",
        "Payment, 4, 1, another",
        "Payments, 4, 3600, another",
    })
    void aRowThatSaysTheSameIsKept(String name, int used, long seconds, String kept) {
        ProfileRow before = used("Payments", 4, NOW);
        FleetRow later = used(name, used, NOW.plusSeconds(seconds)).fleetRow();
        ProfileRow after = ProfileRow.of(later, before);
        if (kept.equals("the same")) {
            assertThat(after).isSameAs(before);
        } else {
            assertThat(after).isNotSameAs(before).isEqualTo(ProfileRow.of(later));
        }
    }

    private static ProfileRow used(String name, int used, Instant now) {
        return ProfileRow.of(
                FleetRow.of(
                        0,
                        profile(
                                "{'id': 1, 'name': '%s', 'budgets': [{'max_limit': 10,"
                                                .formatted(name)
                                        + " 'current_usage': %d, 'reset_duration': '1M',"
                                                .formatted(used)
                                        + " 'last_reset': '2026-11-20T00:00:00Z'}], 'updated_at':"
                                        + " '2026-11-23T09:30:30Z'}"),
                        now));
    }

    @Test
    void aProfileOfIdAndNameAloneSaysWhatItLacks() {
        assertThat(BARE.name()).isEqualTo("Payments");
        assertThat(BARE.description()).isEmpty();
        assertThat(BARE.providers()).isEmpty();
        assertThat(BARE.budget()).isEqualTo(new BudgetSummary("No budget", "", 0, null, null));
        assertThat(BARE.rates()).isEqualTo(new RateSummary("–", "", null, "No rate limit"));
        assertThat(BARE.mcp()).isEqualTo(new DetailedText("–", "No MCP access"));
        assertThat(BARE.updated().text()).isEqualTo("–");
    }

    @Test
    void nullsSayTheSameAsNothingAtAll() {
        ProfileRow nulls =
                row(
                        "'description': null, 'is_active': null, 'version': null, 'tags': null,"
                                + " 'provider_configs': null, 'budgets': null, 'rate_limit': null,"
                                + " 'calendar_aligned': null, 'mcp_tool_groups': null,"
                                + " 'mcp_servers': null, 'mcp_tool_overrides': null,"
                                + " 'created_at': null, 'updated_at': null");
        assertThat(nulls.budget()).isEqualTo(BARE.budget());
        assertThat(nulls.rates()).isEqualTo(BARE.rates());
        assertThat(nulls.mcp()).isEqualTo(BARE.mcp());
        assertThat(nulls.updated()).isEqualTo(BARE.updated());
        assertThat(nulls.providers()).isEmpty();
    }

    @Test
    void emptyObjectsSayWhatTheyLack() {
        ProfileRow row =
                row(
                        "'provider_configs': [{}], 'budgets': [{}], 'rate_limit': {},"
                                + " 'mcp_servers': [{}], 'mcp_tool_groups': [{}]");
        assertThat(row.providers()).containsExactly("(no name)");
        assertThat(row.budget().figures()).isEqualTo("No cap");
        assertThat(row.budget().level()).isNull();
        assertThat(row.rates().caps()).isEqualTo("–");
        assertThat(row.mcp())
                .isEqualTo(new DetailedText("1 server, 1 group", "1 server, 1 group\n(no id)"));
    }

    @ParameterizedTest(name = "{0} of {1} → {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    # used   | cap  | figures                         | percent | filled   | level
                    0        | 500  | $0 of $500 · monthly            | 0 %     | 0        | CALM
                    0.001    | 500  | $0.001 of $500 · monthly        | <1 %    | 0.000002 | CALM
                    400      | 500  | $400 of $500 · monthly          | 80 %    | 0.8      | CALM
                    400.01   | 500  | $400.01 of $500 · monthly       | 80 %    | 0.80002  | NEAR
                    499.99   | 500  | $499.99 of $500 · monthly       | 99 %    | 0.99998  | NEAR
                    500      | 500  | $500 of $500 · monthly          | 100 %   | 1        | EXHAUSTED
                    685.25   | 500  | $685.25 of $500 · monthly       | 137 %   | 1.3705   | EXHAUSTED
                    1e9      | 1    | $1,000,000,000 of $1 · monthly  | 100B %  | 1e9      | EXHAUSTED
                    0        | 0    | $0 cap: blocks all · monthly    | ''      | 1        | EXHAUSTED
                    5        | 0    | $0 cap: blocks all · monthly    | ''      | 1        | EXHAUSTED
                    5        | -1   | -$1 cap: blocks all · monthly   | ''      | 1        | EXHAUSTED
                    null     | 500  | Cap $500 · monthly              | ''      | 0        | UNKNOWN
                    5        | null | $5, no cap                      | ''      | 0        | -
                    null     | null | No cap                          | ''      | 0        | -
                    """)
    void theBudgetSaysWhatIsUsedOfWhat(
            String used, String cap, String figures, String percent, double filled, String level) {
        BudgetSummary budget =
                row("'budgets': [{'max_limit': %s, 'current_usage': %s, 'reset_duration':"
                                        .formatted(cap, used)
                                + " '1M', 'last_reset': '2026-11-20T00:00:00Z'}]")
                        .budget();
        assertThat(budget.figures()).isEqualTo(figures);
        assertThat(budget.percent()).isEqualTo(percent);
        assertThat(budget.filled()).isCloseTo(filled, within(1e-9));
        assertThat(budget.level()).isEqualTo(level == null ? null : UsageLevel.valueOf(level));
        assertThat(budget.spoken())
                .isEqualTo(percent.isEmpty() ? figures : figures + ", " + percent);
    }

    @Test
    void aWindowThatIsOverIsNotRed() {
        BudgetSummary budget =
                row("'budgets': [{'max_limit': 10, 'current_usage': 12, 'reset_duration':"
                                + " '1d', 'last_reset': '2026-11-20T00:00:00Z'}]")
                        .budget();
        assertThat(budget.level()).isEqualTo(UsageLevel.MUTED);
        assertThat(budget.detail())
                .isEqualTo("$12 of $10 · daily – window elapsed, awaiting reset");
    }

    @Test
    void ofSeveralBudgetsTheOneNearestToItsCapIsShownAndAllAreListed() {
        BudgetSummary budget =
                row("'budgets': [{'max_limit': 100, 'current_usage': 10,"
                                + " 'reset_duration': '1d', 'last_reset':"
                                + " '2026-11-23T00:00:00Z'}], 'provider_configs':"
                                + " [{'provider_name': 'openai', 'budgets': [{'max_limit': 50,"
                                + " 'current_usage': 45, 'reset_duration': '1w',"
                                + " 'last_reset': '2026-11-20T00:00:00Z'}]}]")
                        .budget();
        assertThat(budget.figures()).isEqualTo("$45 of $50 · weekly");
        assertThat(budget.level()).isEqualTo(UsageLevel.NEAR);
        assertThat(budget.detail())
                .isEqualTo(
                        """
                        $10 of $100 · daily – $90 left
                        openai: $45 of $50 · weekly – near the cap, $5 left\
                        """);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            textBlock =
                    """
                    'token_max_limit': 1500000, 'token_reset_duration': '1h' | 1.5M tok/h
                    'request_max_limit': 60, 'request_reset_duration': '1m' | 60 req/min
                    'request_max_limit': 5, 'request_reset_duration': '1s' | 5 req/s
                    'request_max_limit': 5000, 'request_reset_duration': '1d' | 5,000 req/day
                    'request_max_limit': 60, 'request_reset_duration': '5m' | 60 req/5m
                    'request_max_limit': 60, 'request_reset_duration': '1M' | 60 req/1M
                    'request_max_limit': 60, 'request_reset_duration': '1fortnight' | 60 req/1fortnight
                    'request_max_limit': 60 | 60 req, no period
                    'token_max_limit': 60, 'token_reset_duration': null | 60 tok, no period
                    'request_max_limit': 0, 'request_reset_duration': '1h' | 0 req/h
                    'token_max_limit': 100, 'token_reset_duration': '1h', 'request_max_limit': 9, 'request_reset_duration': '1m' | 100 tok/h · 9 req/min
                    """)
    void rateLimitsFitIntoACell(String limit, String text) {
        assertThat(row("'rate_limit': {" + limit + "}").rates().caps()).isEqualTo(text);
    }

    /**
     * A rate limit that is far from its cap needs no look; the one nearest to it tells of itself.
     */
    @ParameterizedTest(name = "{0} and {1} of 100")
    @CsvSource(
            nullValues = "null",
            value = {
                "0,    0,    '',    null",
                "80,   79,   '',    null",
                "null, null, '',    null",
                "80.1, 10,   80 %,  NEAR",
                "10,   99.9, 99 %,  NEAR",
                "85,   100,  100 %, EXHAUSTED",
                "250,  90,   250 %, EXHAUSTED"
            })
    void aRateLimitThatPressesIsSeen(
            String requests, String tokens, String percent, UsageLevel level) {
        RateSummary rates =
                row("""
                'rate_limit': {'request_max_limit': 100, 'request_current_usage': %s,
                 'token_max_limit': 100, 'token_current_usage': %s}\
                """
                                .formatted(requests, tokens))
                        .rates();
        assertThat(rates.percent()).isEqualTo(percent);
        assertThat(rates.level()).isEqualTo(level);
    }

    @Test
    void aRateLimitOfNothingBlocks() {
        RateSummary rates = row("'rate_limit': {'request_max_limit': 0}").rates();
        assertThat(rates.level()).isEqualTo(UsageLevel.EXHAUSTED);
        assertThat(rates.spoken()).isEqualTo("0 req, no period");
    }

    @Test
    void rateLimitsOfProvidersAloneAreListedOnHover() {
        RateSummary rates =
                row("'provider_configs': [{'provider_name': 'groq', 'rate_limit':"
                                + " {'request_max_limit': 10, 'request_current_usage': 9,"
                                + " 'request_reset_duration': '1d'}}]")
                        .rates();
        assertThat(rates.caps()).isEqualTo("per provider");
        assertThat(rates.spoken()).isEqualTo("per provider, 90 %");
        assertThat(rates.detail())
                .isEqualTo(
                        "groq: 9 requests of 10 requests · daily – near the cap, 1 request left");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1 | 0 | 0 | 1 server
                    2 | 0 | 0 | 2 servers
                    0 | 1 | 0 | 1 group
                    0 | 0 | 3 | 3 overrides
                    1 | 2 | 0 | 1 server, 2 groups
                    1 | 2 | 3 | 1 server, 2 groups
                    """)
    void mcpIsCounted(int servers, int groups, int overrides, String text) {
        String fields =
                "'mcp_servers': [%s], 'mcp_tool_groups': [%s], 'mcp_tool_overrides': [%s]"
                        .formatted(
                                list("{'mcp_server_id': 'srv'}", servers),
                                list("{'tool_group_id': 7}", groups),
                                list("{'tool_name': 't', 'action': 'include'}", overrides));
        DetailedText mcp = row(fields).mcp();
        assertThat(mcp.text()).isEqualTo(text);
        assertThat(mcp.detail()).startsWith(text);
    }

    private static String list(String json, int count) {
        return String.join(",", Collections.nCopies(count, json));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2026-11-23T11:59:57Z           | just now
                    2026-11-23T11:55:00Z           | 5 min ago
                    2026-11-20T12:00:00.123+02:00  | 3 d ago
                    2026-11-23T14:00:00Z           | in 2 h
                    0001-01-01T00:00:00Z           | –
                    yesterday                      | yesterday
                    """)
    void aChangeIsToldByItsAge(String updated, String text) {
        assertThat(row("'updated_at': '" + updated + "'").updated().text()).isEqualTo(text);
    }

    @Test
    void theExactMomentOfAChangeIsOnHover() {
        assertThat(row("'updated_at': '2026-11-20T12:00:00Z'").updated().detail())
                .startsWith("2026-11-20 12:00:00 UTC\n")
                .contains("1:00")
                .endsWith("here");
    }

    @Test
    void whatHidesInNamesIsMadeVisible() {
        ProfileRow row =
                of(
                        profile(
                                "{'id': 1, 'name': 'Invoice\\u202egnp.exe', 'description':"
                                        + " 'a\\u200bb\\u0007\\nc', 'provider_configs':"
                                        + " [{'provider_name': 'open\\u202eai'}],"
                                        + " 'mcp_servers': [{'mcp_server_id': 's\\u200b'}],"
                                        + " 'updated_at': 'x\\u202ey'}"));
        assertThat(row.name()).isEqualTo("Invoice\\u202Egnp.exe");
        assertThat(row.description()).isEqualTo("a\\u200Bb\\u0007\nc");
        assertThat(row.mcp().detail()).isEqualTo("1 server\ns\\u200B");
        assertThat(row.updated().text()).isEqualTo("x\\u202Ey");
    }

    @Test
    void theBlankLinesAroundADescriptionAreLeftOut() {
        assertThat(row("'description': '  \\n First line. \\nSecond line.\\n\\n'").description())
                .isEqualTo("First line. \nSecond line.");
    }

    @Test
    void aBlankProviderNameIsSaidToBeNone() {
        assertThat(row("'provider_configs': [{'provider_name': ' '}]").providers())
                .containsExactly("(no name)");
    }
}
