package mpilot.console.gateway;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a JSON object said beyond the typed components of its record: fields this console does not
 * know, and known fields in a form that the typed value would not be written in again (an explicit
 * {@code null}, {@code 1e6} for a whole number, a list that was absent rather than empty). Keeping
 * it is what makes decode and encode lossless.
 */
public final class AsSent {
    private static final AsSent NOTHING = new AsSent(Map.of());

    private final Map<String, JsonNode> fields;

    private AsSent(Map<String, JsonNode> fields) {
        this.fields = fields;
    }

    /** {@return the value for a record whose typed components say everything} */
    public static AsSent nothing() {
        return NOTHING;
    }

    static AsSent of(Map<String, JsonNode> fields) {
        return fields.isEmpty()
                ? NOTHING
                : new AsSent(Collections.unmodifiableMap(new LinkedHashMap<>(fields)));
    }

    /**
     * The JSON value to write for a field, a {@link MissingNode} to leave it out, null for none.
     */
    Map<String, JsonNode> fields() {
        return fields;
    }

    /** {@return whether the field called {@code name} is kept here} */
    public boolean has(String name) {
        return fields.containsKey(name);
    }

    /** {@return the names of the kept fields, in alphabetical order} */
    public Set<String> names() {
        return Collections.unmodifiableSet(new TreeSet<>(fields.keySet()));
    }

    /**
     * {@return the number at {@code path}, one field name for each object inward; null where none
     * is kept there} For fields that newer gateways add. A number that takes more than {@value
     * ObjectReader#MAX_SCALE} decimal places counts as none.
     */
    @Nullable BigDecimal number(String... path) {
        JsonNode node = at(path);
        if (node == null || !node.isNumber()) {
            return null;
        }
        BigDecimal number = node.decimalValue();
        return Math.abs((long) number.scale()) > ObjectReader.MAX_SCALE ? null : number;
    }

    /** {@return the text of the field called {@code name}; null where none is kept} */
    @Nullable String text(String name) {
        JsonNode node = at(name);
        return node == null || !node.isString() ? null : node.stringValue();
    }

    /**
     * {@return the field called {@code name} as JSON that is equal to that of another value which
     * says the same: fields in alphabetical order, numbers by value; null where none is kept, or
     * null was sent}
     */
    public @Nullable String json(String name) {
        JsonNode node = at(name);
        return node == null || node.isNull() || node.isMissingNode() ? null : EqualJson.of(node);
    }

    private @Nullable JsonNode at(String... path) {
        JsonNode node = fields.get(path[0]);
        for (int i = 1; i < path.length && node != null; i++) {
            node = node.get(path[i]);
        }
        return node;
    }

    /**
     * {@return this without the field called {@code name}} For a record whose typed component of
     * that name was replaced: what was sent in its place is no longer what it says.
     */
    public AsSent without(String name) {
        if (!has(name)) {
            return this;
        }
        Map<String, JsonNode> rest = new LinkedHashMap<>(fields);
        rest.remove(name);
        return of(rest);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AsSent that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    @Override
    public String toString() {
        return fields.isEmpty() ? "nothing" : names().toString();
    }
}
