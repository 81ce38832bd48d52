package mpilot.console.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

import java.util.Map;

/**
 * Reads and writes JSON objects. A tree is of maps in the order of the text, lists, strings,
 * booleans, nulls and numbers: {@link Integer} and larger for whole ones, {@link
 * java.math.BigDecimal} for others.
 *
 * <p>Records are written in snake case, enum constants in lower case. Reading one forgives: unknown
 * fields are passed over, and a value of the wrong kind, like one that is absent, is null or zero,
 * for the record's constructor to put the default in its place.
 */
public final class Json {
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                    .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
                    // What a record tells of itself is not what it holds.
                    .changeDefaultVisibility(seen -> seen.withIsGetterVisibility(Visibility.NONE))
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .defaultPrettyPrinter(prettyPrinter())
                    .addHandler(new WrongValues())
                    .build();

    private Json() {}

    private static DefaultPrettyPrinter prettyPrinter() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    }

    /**
     * {@return the tree of the one object in {@code utf8}}
     *
     * @throws JsonException when it is anything else, has a key twice, or is nested over 500 deep
     */
    @SuppressWarnings("unchecked")
    public static Map<String, @Nullable Object> parse(byte[] utf8) throws JsonException {
        Object tree;
        try {
            tree = MAPPER.readValue(utf8, Object.class);
        } catch (JacksonException e) {
            throw new JsonException("it is not JSON", e.getCause());
        }
        if (tree instanceof Map<?, ?> object) {
            return (Map<String, @Nullable Object>) object;
        }
        throw new JsonException("it is not a JSON object", null);
    }

    /** {@return the text of {@code tree}, indented by two, with a line break at its end} */
    public static String print(Map<String, ?> tree) {
        return MAPPER.writeValueAsString(tree) + "\n";
    }

    /**
     * {@return the record that {@code tree} describes}
     *
     * @param type a record whose package is open to {@code tools.jackson.databind}
     * @throws JsonException when {@code tree} is no object, or the record refuses what is in it
     */
    public static <T> T decode(@Nullable Object tree, Class<T> type) throws JsonException {
        try {
            T value = MAPPER.convertValue(tree, type);
            if (value != null) {
                return value;
            }
        } catch (JacksonException e) {
            throw new JsonException("it does not fit", e);
        }
        throw new JsonException("it does not fit", null);
    }

    /** {@return the tree that describes {@code value}} */
    public static @Nullable Object encode(Object value) {
        return MAPPER.convertValue(value, Object.class);
    }
}
