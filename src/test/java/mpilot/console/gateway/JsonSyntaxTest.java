package mpilot.console.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.gateway.ContractException.Kind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What counts as JSON: RFC 8259 to the letter, within bounds. */
class JsonSyntaxTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   \n",
                "{'count':1} {'count':1}",
                "{'count':1} trailing",
                "{'count':1}]",
                "{'count':1,'count':1}",
                "{'access_profiles':[{'id':1,'id':2,'name':'a'}]}",
                "{'access_profiles':[{'id':1,'name':'a','new':{'x':1,'x':2}}]}",
                "{'count':NaN}",
                "{'count':Infinity}",
                "{'count':-Infinity}",
                "{'count':01}",
                "{'count':+1}",
                "{'count':.5}",
                "{'count':1.}",
                "{'count':0x10}",
                "{'count':1e}",
                "{'count':1,}",
                "{'access_profiles':[,]}",
                "{'access_profiles':[{'id':1,'name':'a'},]}",
                "{count:1}",
                "{'count':1 /* rows */}",
                "// rows\n{'count':1}",
                "{'count' 1}",
                "{'count'=1}",
                "{'access_profiles':[{'id':1,'name':'tab\there'}]}",
                "{'access_profiles':[{'id':1,'name':'bad \\x escape'}]}",
                "{'access_profiles':[{'id':1,'name':'bad \\u12G4 escape'}]}",
                "True",
                "<html></html>",
                "event: ping",
            })
    void textThatIsNotJsonIsRefused(String text) {
        assertRefused(JsonText.bytes(text), Kind.NOT_JSON);
    }

    @Test
    void singleQuotesAreNotJson() {
        assertRefused("{'count':1}".getBytes(StandardCharsets.UTF_8), Kind.NOT_JSON);
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        byte[] text = JsonText.bytes("{'access_profiles':[{'id':1,'name':'caf?'}]}");
        text[new String(text, StandardCharsets.US_ASCII).indexOf('?')] = (byte) 0xE9;
        assertRefused(text, Kind.NOT_JSON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{'count",
                "{'count'",
                "{'count':",
                "{'count':1",
                "{'access_profiles':[",
                "{'access_profiles':[{'id':1,'name':'a'}",
                "{'access_profiles':[{'id':1,'name':'a'}]",
                "{'access_profiles':[{'id':1,'name':'half a na",
                "{'access_profiles':[{'id':1,'name':'a','is_active':tru",
            })
    void textThatEndsInsideAValueIsCutOff(String text) {
        assertRefused(JsonText.bytes(text), Kind.CUT_OFF);
    }

    @Test
    void anAnswerIsCutOffWhereverItEnds() {
        byte[] whole =
                JsonText.bytes(
                        """
                        {'access_profiles': [{'id': -12, 'name': 'é 😀 \\u00e9 \\n', 'tags': ['a', null],
                          'is_active': true, 'calendar_aligned': false, 'rate_limit': null,
                          'budgets': [{'max_limit': 1.50e-7, 'id': ''}, {}]}],
                         'count': 1}\
                        """);
        JsonText.page(new String(whole, StandardCharsets.UTF_8));
        for (int end = 1; end < whole.length; end++) {
            byte[] part = Arrays.copyOf(whole, end);
            assertThat(JsonText.refusal(part).kind())
                    .as(() -> "…" + new String(part, StandardCharsets.UTF_8))
                    .isEqualTo(Kind.CUT_OFF);
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "'text', string",
                "1, number",
                "1e999, number",
                "true, boolean",
                "null, null",
                "[], array",
                "['a'], array"
            })
    void jsonThatIsNoObjectIsNoPage(String text, String found) {
        ContractException refusal = JsonText.refusal(JsonText.bytes(text));
        assertThat(refusal.kind()).isEqualTo(Kind.WRONG_SHAPE);
        assertThat(refusal.path()).isEmpty();
        assertThat(refusal).hasMessage("expected an object, found " + found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'status':'ok'}", "{'error':{'message':'no'}}"})
    void anObjectWithNoneOfThePagesFieldsIsSomeOtherJson(String text) {
        assertRefused(JsonText.bytes(text), Kind.WRONG_SHAPE);
    }

    @Test
    void aByteOrderMarkIsOverlooked() throws ContractException {
        assertThat(ProfileCodec.decodePage(JsonText.bytes("\uFEFF{'count':0}")).count()).isZero();
    }

    @Test
    void nestingIsReadToADepthOf64() {
        assertThat(JsonText.page(nested(64)).asSent().names()).contains("new");
        assertRefused(JsonText.bytes(nested(65)), Kind.TOO_LARGE);
        assertRefused(JsonText.bytes("[".repeat(5_000_000)), Kind.TOO_LARGE);
    }

    /** The page is the first level. */
    private static String nested(int depth) {
        return "{'count':0,'new':" + "[".repeat(depth - 1) + "]".repeat(depth - 1) + "}";
    }

    @Test
    void aNameIsReadToALengthOf1024() {
        assertThat(JsonText.page("{'count':0,'" + "n".repeat(1024) + "':1}").asSent().names())
                .contains("n".repeat(1024));
        assertRefused(JsonText.bytes("{'count':0,'" + "n".repeat(1025) + "':1}"), Kind.TOO_LARGE);
    }

    @Test
    void aNumberIsReadToALengthOf400() {
        assertThat(JsonText.page("{'count':0,'new':" + "9".repeat(400) + "}").asSent().names())
                .contains("new");
        assertRefused(JsonText.bytes("{'count':0,'new':" + "9".repeat(401) + "}"), Kind.TOO_LARGE);
        assertRefused(
                JsonText.bytes("{'count':0,'new':0." + "9".repeat(400) + "}"), Kind.TOO_LARGE);
    }

    @Test
    void aStringIsReadToALengthOfOneMebi() {
        String longest = "x".repeat(1 << 20);
        assertThat(ProfileFixtures.profile(1, longest).name()).hasSize(1 << 20);
        assertRefused(
                JsonText.bytes("{'access_profiles':[{'id':1,'name':'" + longest + "x'}]}"),
                Kind.TOO_LARGE);
    }

    @Test
    void anEndlessListOfTinyValuesIsRefused() {
        assertRefused(
                JsonText.bytes("{'count':0,'new':[" + "0,".repeat(5_000_000) + "0]}"),
                Kind.TOO_LARGE);
    }

    @Test
    void aPageHasAtMost10000Rows() {
        String row = "{'id':1,'name':'a'}";
        assertThat(
                        JsonText.page(
                                        "{'access_profiles':["
                                                + (row + ",").repeat(9_999)
                                                + row
                                                + "]}")
                                .accessProfiles())
                .hasSize(10_000);
        ContractException refusal =
                JsonText.refusal(
                        JsonText.bytes(
                                "{'access_profiles':[" + (row + ",").repeat(10_000) + row + "]}"));
        assertThat(refusal.kind()).isEqualTo(Kind.TOO_LARGE);
        assertThat(refusal.path()).isEqualTo("/access_profiles");
        assertThat(refusal).hasMessage("a list of more than 10,000 items");
    }

    @Test
    void theMessageSaysWhereAndRepeatsNothingOfTheText() {
        assertThat(JsonText.refusal(JsonText.bytes("{'count':1,\n  'secret-text' oops}")))
                .hasMessage("not valid JSON at line 2, column 17");
    }

    private static void assertRefused(byte[] text, Kind kind) {
        assertThat(JsonText.refusal(text).kind()).isEqualTo(kind);
    }
}
