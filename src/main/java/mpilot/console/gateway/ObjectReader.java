package mpilot.console.gateway;

import mpilot.console.text.Text;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the fields of one JSON object into typed values, and keeps in {@link #asSent} whatever the
 * typed values would not be written as again. Content is tolerated (absent, null, unknown); a value
 * of another JSON type than the contract's is not, and says where it stands.
 */
final class ObjectReader {
    /** Decimal places, either side of the point, past which a number is refused, not computed. */
    static final int MAX_SCALE = 1000;

    /** What a JSON number carries exactly everywhere (RFC 8259, section 6); sums stay a long. */
    private static final long MAX_ROWS = 1L << 53;

    /** As many as a record of the contract has; more is no fault, only slower. */
    private static final int MOST_FIELDS = 16;

    private final JsonNode object;
    private final JsonPath path;
    private final List<String> known = new ArrayList<>(MOST_FIELDS);
    private final Map<String, JsonNode> deviations = new LinkedHashMap<>();

    /** How many of the known fields are there. Each is read once. */
    private int found;

    ObjectReader(JsonNode object, JsonPath path) throws ContractException {
        requireObject(object, path);
        this.object = object;
        this.path = path;
    }

    static void requireObject(JsonNode node, JsonPath path) throws ContractException {
        if (!node.isObject()) {
            throw wrong(path, "gateway.expected-object", node);
        }
    }

    /** The field's value; null where it is absent or null. */
    private @Nullable JsonNode value(String name) {
        known.add(name);
        JsonNode value = object.get(name);
        if (value == null) {
            return null;
        }
        found++;
        if (value.isNull()) {
            deviations.put(name, value);
            return null;
        }
        return value;
    }

    private ContractException wrong(String name, String key, JsonNode value) {
        return wrong(path.field(name), key, value);
    }

    static ContractException wrong(JsonPath path, String key, JsonNode value) {
        return new ContractException(
                ContractException.Kind.WRONG_SHAPE,
                path.pointer(),
                Text.of(key, found(value), Integer.toString(MAX_SCALE)));
    }

    private static String found(JsonNode value) {
        return switch (value.getNodeType()) {
            case OBJECT -> Text.of("gateway.found-object");
            case ARRAY -> Text.of("gateway.found-list");
            case STRING -> Text.of("gateway.found-string");
            case BOOLEAN -> Text.of("gateway.found-boolean");
            case NUMBER -> Text.of("gateway.found-number");
            default -> Text.of("gateway.found-null");
        };
    }

    <T> T required(String name, @Nullable T value) throws ContractException {
        if (value == null) {
            throw new ContractException(
                    ContractException.Kind.WRONG_SHAPE,
                    path.field(name).pointer(),
                    Text.of("gateway.field-missing"));
        }
        return value;
    }

    @Nullable String text(String name) throws ContractException {
        JsonNode value = value(name);
        if (value == null) {
            return null;
        }
        if (!value.isString()) {
            throw wrong(name, "gateway.expected-string", value);
        }
        return value.stringValue();
    }

    @Nullable Timestamp timestamp(String name) throws ContractException {
        String text = text(name);
        return text == null ? null : Timestamp.of(text);
    }

    @Nullable Boolean bool(String name) throws ContractException {
        JsonNode value = value(name);
        if (value == null) {
            return null;
        }
        if (!value.isBoolean()) {
            throw wrong(name, "gateway.expected-boolean", value);
        }
        return value.booleanValue();
    }

    @Nullable BigDecimal decimal(String name) throws ContractException {
        JsonNode value = value(name);
        return value == null ? null : decimal(name, value);
    }

    private BigDecimal decimal(String name, JsonNode value) throws ContractException {
        if (!value.isNumber()) {
            throw wrong(name, "gateway.expected-number", value);
        }
        BigDecimal number = value.decimalValue();
        if (Math.abs((long) number.scale()) > MAX_SCALE) {
            throw wrong(name, "gateway.expected-places", value);
        }
        return number;
    }

    /** A whole number of 64 bits; {@code 3.0} and {@code 3e0} are 3, and are kept as sent. */
    @Nullable Long whole(String name) throws ContractException {
        JsonNode value = value(name);
        if (value == null) {
            return null;
        }
        BigDecimal number = decimal(name, value);
        try {
            long whole = number.longValueExact();
            if (!value.isIntegralNumber()) {
                deviations.put(name, value);
            }
            return whole;
        } catch (ArithmeticException e) {
            throw wrong(name, "gateway.expected-whole", value);
        }
    }

    /** A count of rows: whole, 0 to 2^53; absent is null, and is written as absent again. */
    @Nullable Long notNegative(String name) throws ContractException {
        Long whole = whole(name);
        if (whole == null) {
            deviations.putIfAbsent(name, MissingNode.getInstance());
        } else if (whole < 0 || whole > MAX_ROWS) {
            throw wrong(name, "gateway.expected-rows", object.get(name));
        }
        return whole;
    }

    <T> @Nullable T object(String name, Decoder<T> decoder) throws ContractException {
        JsonNode value = value(name);
        return value == null ? null : decoder.decode(new ObjectReader(value, path.field(name)));
    }

    <T> List<T> objects(String name, Decoder<T> decoder) throws ContractException {
        return list(name, (node, at) -> decoder.decode(new ObjectReader(node, at)));
    }

    List<String> texts(String name) throws ContractException {
        return list(
                name,
                (node, at) -> {
                    if (!node.isString()) {
                        throw wrong(at, "gateway.expected-string", node);
                    }
                    return node.stringValue();
                });
    }

    /** The items that are not null; a list with nulls in it, or no list, is kept as sent. */
    private <T> List<T> list(String name, Item<T> item) throws ContractException {
        JsonNode value = value(name);
        if (value == null) {
            deviations.putIfAbsent(name, MissingNode.getInstance());
            return List.of();
        }
        if (!value.isArray()) {
            throw wrong(name, "gateway.expected-list", value);
        }
        List<T> items = new ArrayList<>(value.size());
        JsonPath listPath = path.field(name);
        int index = 0;
        for (JsonNode node : value) {
            if (node.isNull()) {
                deviations.put(name, value);
            } else {
                items.add(item.decode(node, listPath.index(index)));
            }
            index++;
        }
        return items;
    }

    /** Refuses a list of more than {@code most} items before any of them is read. */
    void requireAtMost(int most, String name) throws ContractException {
        if (object.path(name).size() > most) {
            throw new ContractException(
                    ContractException.Kind.TOO_LARGE,
                    path.field(name).pointer(),
                    Text.of("gateway.list-too-long", most));
        }
    }

    /** What the typed values do not say; to be called when every known field was read. */
    AsSent asSent() {
        if (found == object.size()) {
            return AsSent.of(deviations);
        }
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            if (!known.contains(field.getKey())) {
                deviations.put(field.getKey(), field.getValue());
            }
        }
        return AsSent.of(deviations);
    }

    /** Refuses an object of which no field was read so far: it is some other JSON. */
    void requireAnyKnownField() throws ContractException {
        if (found == 0) {
            throw new ContractException(
                    ContractException.Kind.WRONG_SHAPE,
                    path.pointer(),
                    Text.of("gateway.fields-missing", String.join(", ", known)));
        }
    }

    /** Makes a record of an object's fields. */
    @FunctionalInterface
    interface Decoder<T> {
        T decode(ObjectReader in) throws ContractException;
    }

    @FunctionalInterface
    private interface Item<T> {
        T decode(JsonNode node, JsonPath at) throws ContractException;
    }

    /** A place in the document; the pointer's text is made only when there is a fault to report. */
    record JsonPath(@Nullable JsonPath parent, String step) {
        static final JsonPath ROOT = new JsonPath(null, "");

        JsonPath field(String name) {
            return new JsonPath(this, name);
        }

        JsonPath index(long index) {
            return new JsonPath(this, Long.toString(index));
        }

        String pointer() {
            return parent == null
                    ? ""
                    : parent.pointer() + "/" + step.replace("~", "~0").replace("/", "~1");
        }
    }
}
