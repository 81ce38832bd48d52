package mpilot.console.gateway;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Reads the error envelope, whatever of it is there and of whatever type (SEMANTICS.md). */
final class EnvelopeReader {
    private final UnaryOperator<String> redaction;

    /** With what takes the request's token out of each text, should the gateway repeat it. */
    EnvelopeReader(UnaryOperator<String> redaction) {
        this.redaction = redaction;
    }

    /** {@return the envelope that {@code body} holds, null where it is no JSON object} */
    @Nullable ErrorEnvelope read(byte[] body) {
        JsonNode root;
        try {
            root = ProfileCodec.tree(body);
        } catch (ContractException e) {
            return null;
        }
        if (!root.isObject()) {
            return null;
        }
        JsonNode error = root.path("error");
        return new ErrorEnvelope(
                text(root.path("event_id")),
                text(root.path("type")),
                bool(root.path("is_bifrost_error")),
                status(root.path("status_code")),
                text(error.path("type")),
                text(error.path("code")),
                message(root, error),
                text(error.path("param")),
                text(error.path("event_id")),
                extraFields(root.path("extra_fields")));
    }

    /** {@code error.message}; a proxy in front may send {@code error} or {@code message} alone. */
    private @Nullable String message(JsonNode root, JsonNode error) {
        if (error.isString()) {
            return text(error);
        }
        return text(error.isObject() ? error.path("message") : root.path("message"));
    }

    private @Nullable String text(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        return redaction.apply(value.isString() ? value.stringValue() : value.toString());
    }

    private @Nullable Boolean bool(JsonNode value) {
        return value.isBoolean() ? value.booleanValue() : null;
    }

    private @Nullable Integer status(JsonNode value) {
        return value.isIntegralNumber() && value.canConvertToInt() ? value.intValue() : null;
    }

    private Map<String, String> extraFields(JsonNode fields) {
        Map<String, String> extra = new LinkedHashMap<>();
        if (fields.isObject()) {
            fields.properties()
                    .forEach(field -> {
                        String value = text(field.getValue());
                        if (value != null) {
                            extra.put(redaction.apply(field.getKey()), value);
                        }
                    });
        }
        return extra;
    }
}
