package mpilot.console.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** JSON of the tests: written with single quotes, read without bounds, compared digit by digit. */
public final class JsonText {
    private static final JsonMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNumberLength(100_000)
                                                    .build())
                                    .build())
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                    .build();

    private JsonText() {}

    /** The text in UTF-8; single quotes stand for double ones. */
    static byte[] bytes(String json) {
        return json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }

    /** The page in {@code json}; single quotes stand for double ones. */
    static ProfilePage page(String json) {
        try {
            return ProfileCodec.decodePage(bytes(json));
        } catch (ContractException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    /** Why {@code json} is no page. */
    static ContractException refusal(byte[] json) {
        ContractException refusal =
                catchThrowableOfType(ContractException.class, () -> ProfileCodec.decodePage(json));
        assertThat(refusal)
                .as(() -> new String(json, 0, Math.min(json.length, 200), StandardCharsets.UTF_8))
                .isNotNull();
        return refusal;
    }

    /** A file of the contract, as {@code list-access-profiles.txt} has it. */
    static byte[] contract(String file) {
        try (InputStream in = JsonText.class.getResourceAsStream(file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static JsonNode tree(byte[] json) {
        return MAPPER.readTree(json);
    }

    public static byte[] bytes(JsonNode tree) {
        return MAPPER.writeValueAsBytes(tree);
    }

    /** The tree as text in which equal trees are equal: fields sorted, numbers digit by digit. */
    public static String canonical(byte[] json) {
        return canonical(tree(json));
    }

    private static String canonical(JsonNode node) {
        if (node.isObject()) {
            Map<String, String> fields = new TreeMap<>();
            node.properties()
                    .forEach(field -> fields.put(field.getKey(), canonical(field.getValue())));
            return fields.entrySet().stream()
                    .map(field ->
                            MAPPER.writeValueAsString(field.getKey()) + ":" + field.getValue())
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (node.isArray()) {
            return IntStream.range(0, node.size())
                    .mapToObj(i -> canonical(node.get(i)))
                    .collect(Collectors.joining(",", "[", "]"));
        }
        return MAPPER.writeValueAsString(node);
    }
}
