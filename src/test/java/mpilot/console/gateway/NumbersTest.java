package mpilot.console.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Money and counts are exactly what was sent, digit by digit. */
class NumbersTest {
    @ParameterizedTest
    @CsvSource({
        "0,                              0",
        "-0,                             0",
        "0.0,                            0.0",
        "0.1,                            0.1",
        "100,                            100",
        "100.00,                         100.00",
        "1e-7,                           1E-7",
        "0.0000001,                      1E-7",
        "1E+2,                           1E+2",
        "-12.50,                         -12.50",
        "0.1000000000000000055511151231, 0.1000000000000000055511151231",
        "9007199254740993,               9007199254740993",
        "99999999999999999999.99,        99999999999999999999.99",
        "1e999,                          1E+999",
    })
    void moneyIsExact(String sent, String written) {
        AccessProfile profile = budgetOf(sent);
        assertThat(profile.budgets().getFirst().maxLimit()).isEqualTo(new BigDecimal(sent));
        assertThat(ProfileCodec.toPrettyJson(profile))
                .contains("\"max_limit\" : " + written + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e1001", "1e-1001", "1e100000", "1e2147483647", "-1e99999"})
    void anAmountThatNobodyCouldComputeWithIsRefused(String sent) {
        assertWrong(
                "{'id':1,'name':'a','budgets':[{'max_limit':" + sent + "}]}",
                "/budgets/0/max_limit",
                "expected a number of at most 1000 decimal places, found number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e1001", "1e100000", "-0.0", "1.10", "1E-5000"})
    void aNumberOfAFieldThatNobodyKnowsIsKeptAsItIs(String sent) {
        AccessProfile profile = ProfileFixtures.profile("{'id':1,'name':'a','new':" + sent + "}");
        byte[] encoded = ProfileCodec.toPrettyJson(profile).getBytes(StandardCharsets.UTF_8);
        assertThat(JsonText.tree(encoded).get("new").decimalValue())
                .isEqualTo(new BigDecimal(sent));
    }

    @ParameterizedTest
    @CsvSource({
        "0,                     0",
        "-1,                    -1",
        "3.0,                   3",
        "3e0,                   3",
        "12e2,                  1200",
        "9223372036854775807,   9223372036854775807",
        "-9223372036854775808,  -9223372036854775808",
    })
    void aWholeNumberMayBeWrittenInAnyWay(String sent, long value) {
        AccessProfile profile = ProfileFixtures.profile("{'id':" + sent + ",'name':'a'}");
        assertThat(profile.id()).isEqualTo(value);
        assertThat(
                        JsonText.tree(
                                        ProfileCodec.toPrettyJson(profile)
                                                .getBytes(StandardCharsets.UTF_8))
                                .get("id")
                                .decimalValue())
                .isEqualTo(new BigDecimal(sent));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "1e-1", "9223372036854775808", "-9223372036854775809", "1e30"})
    void anIdThatIsNoWholeNumberOf64BitsIsRefused(String sent) {
        assertWrong(
                "{'id':" + sent + ",'name':'a'}",
                "/id",
                "expected a whole number of 64 bits, found number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"count", "total_count", "limit", "offset"})
    void aCountIsFrom0To2To53(String field) {
        assertThat(JsonText.page("{'" + field + "':0}").asSent().has(field)).isFalse();
        assertThat(JsonText.page("{'" + field + "':9007199254740992}").asSent().has(field))
                .isFalse();
        for (String wrong : List.of("-1", "9007199254740993", "1e300")) {
            assertThat(JsonText.refusal(JsonText.bytes("{'" + field + "':" + wrong + "}")).path())
                    .isEqualTo("/" + field);
        }
    }

    @Test
    void tokensAndRequestsAreExactToo() {
        RateLimit limit =
                ProfileFixtures.profile(
                                """
                                {'id': 1, 'name': 'a', 'rate_limit': {'token_max_limit': 1e6,
                                 'token_current_usage': 999999.5, 'request_max_limit': 0}}\
                                """)
                        .rateLimit();
        assertThat(limit).isNotNull();
        assertThat(limit.tokenMaxLimit()).isEqualByComparingTo("1000000");
        assertThat(limit.tokenCurrentUsage()).isEqualTo("999999.5");
        assertThat(limit.requestMaxLimit()).isEqualTo("0");
        assertThat(limit.requestCurrentUsage()).isNull();
    }

    private static AccessProfile budgetOf(String maxLimit) {
        return ProfileFixtures.profile(
                "{'id':1,'name':'a','budgets':[{'max_limit':" + maxLimit + "}]}");
    }

    private static void assertWrong(String profile, String path, String message) {
        ContractException refusal =
                JsonText.refusal(JsonText.bytes("{'access_profiles':[" + profile + "]}"));
        assertThat(refusal.kind()).isEqualTo(ContractException.Kind.WRONG_SHAPE);
        assertThat(refusal.path()).isEqualTo("/access_profiles/0" + path);
        assertThat(refusal).hasMessage(message);
    }
}
