package mpilot.console.gateway;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

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
