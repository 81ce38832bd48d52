package mpilot.console.policy.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.ProfileCodec;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.policy.Limit;
import mpilot.console.policy.LimitPlace;
import mpilot.console.policy.ProfileLimits;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.Instant;

class CapEditTest {
    private static final Instant NOW = ProfileFixtures.NOW;

    /** Every kind of limit, with fields that this console does not know at every level. */
    private static final String JSON =
            """
            {'id': 7, 'name': 'Everything', 'owner': 'ops', 'tags': null,
             'budgets': [{'id': 'b0', 'max_limit': 100, 'note': 1}, {'id': 'b1', 'max_limit': null}],
             'rate_limit': {'id': 'r', 'token_max_limit': 1000, 'request_max_limit': 60, 'burst': 2},
             'provider_configs': [
                {'provider_name': 'openai'},
                {'provider_name': 'anthropic', 'weight': 0.3,
                 'budgets': [{'id': 'b2', 'max_limit': 5}, {'id': 'b3', 'max_limit': 6}],
                 'rate_limit': {'request_max_limit': 10}}],
             'calendar_aligned': true}
            """;

    private final AccessProfile profile = ProfileFixtures.profile(JSON);

    @ParameterizedTest(name = "{0}: {1} becomes {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    budgets[0].max_limit                                | 'max_limit': 100         | 'max_limit': 250
                    budgets[1].max_limit                                | 'max_limit': null        | 'max_limit': 250
                    rate_limit.token_max_limit                          | 'token_max_limit': 1000  | 'token_max_limit': 250
                    rate_limit.request_max_limit                        | 'request_max_limit': 60  | 'request_max_limit': 250
                    provider_configs[1].budgets[0].max_limit            | 'max_limit': 5           | 'max_limit': 250
                    provider_configs[1].budgets[1].max_limit            | 'max_limit': 6           | 'max_limit': 250
                    provider_configs[1].rate_limit.request_max_limit    | 'request_max_limit': 10  | 'request_max_limit': 250
                    """)
    void oneCapIsAnotherAndAllElseStaysAsSent(String field, String before, String after) {
        AccessProfile changed = CapEdit.withCap(profile, place(field), new BigDecimal("250"));
        assertThat(ProfileCodec.toPrettyJson(changed))
                .isEqualTo(
                        ProfileCodec.toPrettyJson(
                                ProfileFixtures.profile(JSON.replace(before, after))));
        assertThat(CapEdit.cap(changed, place(field))).isEqualByComparingTo("250");
    }

    @Test
    void theProfileItselfStaysAsItIs() {
        CapEdit.withCap(profile, place("budgets[0].max_limit"), BigDecimal.TEN);
        assertThat(profile).isEqualTo(ProfileFixtures.profile(JSON));
    }

    @Test
    void aCapThatIsTakenAwayIsNoLimit() {
        LimitPlace tokens = place("rate_limit.token_max_limit");
        AccessProfile changed = CapEdit.withCap(profile, tokens, null);
        assertThat(ProfileLimits.of(changed, NOW).all())
                .noneMatch(each -> each.place().equals(tokens));
        assertThat(ProfileCodec.toPrettyJson(changed)).doesNotContain("token_max_limit");
    }

    @ParameterizedTest
    @CsvSource({
        "-1, USD, 5",
        "-1, USD, 2",
        "0, USD, 0",
        "0, TOKENS, 0",
        "2, USD, 0",
        "2, TOKENS, 0"
    })
    void aPlaceThatTheProfileDoesNotHaveIsRefused(int config, Limit.Unit unit, int budget) {
        LimitPlace place = new LimitPlace(config, unit, budget);
        assertThatThrownBy(() -> CapEdit.withCap(profile, place, BigDecimal.ONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The profile has no " + place.field() + ".");
        assertThatThrownBy(() -> CapEdit.cap(profile, place))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNegativeCapIsRefused() {
        LimitPlace place = place("budgets[0].max_limit");
        assertThatThrownBy(() -> CapEdit.withCap(profile, place, new BigDecimal("-0.01")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A cap is not negative.");
        assertThat(CapEdit.cap(CapEdit.withCap(profile, place, BigDecimal.ZERO), place)).isZero();
    }

    @Test
    void aListThatCameWithNullsIsWrittenWithTheNewCap() {
        AccessProfile holey =
                ProfileFixtures.profile(
                        "{'id': 1, 'name': 'P', 'budgets': [null, {'id': 'b', 'max_limit': 1}]}");
        AccessProfile changed =
                CapEdit.withCap(holey, place("budgets[0].max_limit"), BigDecimal.TWO);
        assertThat(ProfileCodec.toPrettyJson(changed)).contains("\"max_limit\" : 2");
    }

    private static LimitPlace place(String field) {
        for (int config = LimitPlace.WHOLE_PROFILE; config < 2; config++) {
            for (Limit.Unit unit : Limit.Unit.values()) {
                for (int budget = 0; budget < 2; budget++) {
                    LimitPlace place = new LimitPlace(config, unit, budget);
                    if (place.field().equals(field)) {
                        return place;
                    }
                }
            }
        }
        throw new IllegalArgumentException(field);
    }
}
