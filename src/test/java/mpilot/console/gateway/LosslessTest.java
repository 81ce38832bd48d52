package mpilot.console.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Whatever a gateway sends in the contract's shape is the same JSON tree after decode and encode.
 * {@code -Dlossless.seed=N} repeats a failure, {@code -Dlossless.answers=N} tries more.
 */
class LosslessTest {
    private static final int ANSWERS = Integer.getInteger("lossless.answers", 2_000);

    @Test
    void anyAnswerSurvivesDecodeAndEncode() throws ContractException {
        long first = Long.getLong("lossless.seed", System.nanoTime());
        for (long seed = first; seed < first + ANSWERS; seed++) {
            byte[] sent = new RandomAnswer(seed).page().getBytes(StandardCharsets.UTF_8);
            ProfilePage decoded = decode(sent, seed);
            byte[] encoded = ProfileCodec.encode(decoded);
            assertThat(JsonText.canonical(encoded))
                    .as("encoded, -Dlossless.seed=%d -Dlossless.answers=1", seed)
                    .isEqualTo(JsonText.canonical(sent));
            assertThat(decode(encoded, seed))
                    .as("decoded again, -Dlossless.seed=%d -Dlossless.answers=1", seed)
                    .isEqualTo(decoded)
                    .hasSameHashCodeAs(decoded);
        }
    }

    private static ProfilePage decode(byte[] json, long seed) {
        try {
            return ProfileCodec.decodePage(json);
        } catch (ContractException e) {
            throw new AssertionError(
                    "refused at %s: %s, -Dlossless.seed=%d -Dlossless.answers=1"
                            .formatted(e.path(), e.getMessage(), seed),
                    e);
        }
    }

    @Test
    void absentAndNullAndEmptyStayApart() {
        List<String> profiles =
                List.of(
                        "{'id':1,'name':'a'}",
                        "{'id':1,'name':'a','tags':null}",
                        "{'id':1,'name':'a','tags':[]}",
                        "{'id':1,'name':'a','tags':[null]}");
        assertThat(profiles.stream().map(ProfileFixtures::profile))
                .allSatisfy(profile -> assertThat(profile.tags()).isEmpty())
                .doesNotHaveDuplicates()
                .extracting(ProfileCodec::toPrettyJson)
                .extracting(json -> JsonText.canonical(json.getBytes(StandardCharsets.UTF_8)))
                .containsExactlyElementsOf(
                        profiles.stream()
                                .map(json -> JsonText.canonical(JsonText.bytes(json)))
                                .toList());
    }

    @Test
    void halfASurrogatePairIsShownSoThatItCanBeCopied() throws Exception {
        AccessProfile profile = ProfileFixtures.profile("{'id':1,'name':'a\\uD83D'}");
        String shown = ProfileCodec.toPrettyJson(profile);
        assertThat(shown).contains("a\\uD83D");
        assertThat(ProfileCodec.decodeProfile(shown.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(profile);
    }

    @Test
    void whatIsHiddenInATextIsShownAsAnEscapeThatMeansTheSame() throws Exception {
        AccessProfile profile =
                ProfileFixtures.profile("{'id':1,'name':'\u202Ea\u200B\u009B\uDB40\uDC41é'}");
        String shown = ProfileCodec.toPrettyJson(profile);
        assertThat(shown).contains("\"\\u202Ea\\u200B\\u009B\\uDB40\\uDC41é\"");
        assertThat(ProfileCodec.decodeProfile(shown.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(profile);
    }

    @Test
    void whatWasKeptIsNamedButNotRepeated() {
        AsSent kept = ProfileFixtures.profile("{'id':1.0,'name':'a','z':'secret','b':1}").asSent();
        assertThat(List.copyOf(kept.names())).isSorted().contains("b", "id", "z");
        assertThat(kept.has("name")).isFalse();
        assertThat(kept.has("z")).isTrue();
        assertThat(kept).asString().doesNotContain("secret");
        assertThat(AsSent.nothing()).hasToString("nothing");
    }

    @Test
    void recordsCannotBeChangedFromOutside() {
        AccessProfile profile = ProfileFixtures.profile("{'id':1,'name':'a','tags':['x']}");
        assertThatThrownBy(() -> profile.tags().add("y"))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> profile.asSent().fields().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
