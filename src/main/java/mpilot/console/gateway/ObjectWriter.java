package mpilot.console.gateway;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Writes one JSON object field by field, in the contract's order, what its record kept as sent
 * first of all: the other half of {@link ObjectReader}.
 */
final class ObjectWriter {
    private final JsonGenerator json;
    private final Map<String, JsonNode> asSent;
    private final Set<String> written = new HashSet<>();

    private ObjectWriter(JsonGenerator json, AsSent asSent) {
        this.json = json;
        this.asSent = asSent.fields();
    }

    static void write(JsonGenerator json, AsSent asSent, Consumer<ObjectWriter> fields) {
        json.writeStartObject();
        ObjectWriter out = new ObjectWriter(json, asSent);
        fields.accept(out);
        out.unknownFields();
        json.writeEndObject();
    }

    /** Whether the typed value is the one to write; where not, it has been dealt with. */
    private boolean typed(String name) {
        written.add(name);
        JsonNode sent = asSent.get(name);
        if (sent == null) {
            return true;
        }
        if (!sent.isMissingNode()) {
            json.writePOJOProperty(name, sent);
        }
        return false;
    }

    ObjectWriter text(String name, @Nullable String value) {
        if (typed(name) && value != null) {
            json.writeStringProperty(name, value);
        }
        return this;
    }

    ObjectWriter timestamp(String name, @Nullable Timestamp value) {
        return text(name, value == null ? null : value.text());
    }

    ObjectWriter bool(String name, @Nullable Boolean value) {
        if (typed(name) && value != null) {
            json.writeBooleanProperty(name, value);
        }
        return this;
    }

    ObjectWriter whole(String name, @Nullable Long value) {
        if (typed(name) && value != null) {
            json.writeNumberProperty(name, value);
        }
        return this;
    }

    ObjectWriter decimal(String name, @Nullable BigDecimal value) {
        if (typed(name) && value != null) {
            json.writeNumberProperty(name, value);
        }
        return this;
    }

    ObjectWriter texts(String name, List<String> values) {
        return objects(name, values, (generator, value) -> generator.writeString(value));
    }

    <T> ObjectWriter object(String name, @Nullable T value, BiConsumer<JsonGenerator, T> encoder) {
        if (typed(name) && value != null) {
            json.writeName(name);
            encoder.accept(json, value);
        }
        return this;
    }

    <T> ObjectWriter objects(String name, List<T> values, BiConsumer<JsonGenerator, T> encoder) {
        if (typed(name)) {
            json.writeArrayPropertyStart(name);
            values.forEach(value -> encoder.accept(json, value));
            json.writeEndArray();
        }
        return this;
    }

    private void unknownFields() {
        asSent.forEach((name, value) -> {
            if (!written.contains(name) && !value.isMissingNode()) {
                json.writePOJOProperty(name, value);
            }
        });
    }
}
