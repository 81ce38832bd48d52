package mpilot.console.gateway;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

import java.io.ByteArrayOutputStream;

/** Writes the contract's error envelope; as at the gateway, what is empty is left out. */
public final class ErrorEnvelopeJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private ErrorEnvelopeJson() {}

    /** {@return {@code envelope} in UTF-8} */
    public static byte[] encode(ErrorEnvelope envelope) {
        var bytes = new ByteArrayOutputStream(256);
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            ObjectWriter.write(
                    json,
                    AsSent.nothing(),
                    out ->
                            out.text("event_id", envelope.eventId())
                                    .text("type", envelope.type())
                                    .bool("is_bifrost_error", envelope.isBifrostError())
                                    .whole("status_code", status(envelope))
                                    .object("error", envelope, ErrorEnvelopeJson::error));
        }
        return bytes.toByteArray();
    }

    private static @Nullable Long status(ErrorEnvelope envelope) {
        return envelope.statusCode() == null ? null : envelope.statusCode().longValue();
    }

    private static void error(JsonGenerator json, ErrorEnvelope envelope) {
        ObjectWriter.write(
                json,
                AsSent.nothing(),
                out ->
                        out.text("type", envelope.errorType())
                                .text("code", envelope.code())
                                .text("message", envelope.message())
                                .text("param", envelope.param())
                                .text("event_id", envelope.errorEventId()));
    }
}
