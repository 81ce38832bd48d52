package mpilot.console.gateway;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The gateway's own words about a request that it refused. Any part may be missing, so go by the
 * HTTP status and {@code message} (SEMANTICS.md, "Errors").
 *
 * @param eventId the gateway's id of the event, for its administrator
 * @param type the envelope's type
 * @param isBifrostError false for management errors
 * @param statusCode the status that the envelope names, which need not be the HTTP one
 * @param errorType {@code error.type}
 * @param code {@code error.code}, a string or a number; as text
 * @param message {@code error.message}
 * @param param {@code error.param}: a string, or any other JSON as its text
 * @param errorEventId {@code error.event_id}
 * @param extraFields {@code extra_fields}: strings as they are, other values as their JSON text
 */
public record ErrorEnvelope(
        @Nullable String eventId,
        @Nullable String type,
        @Nullable Boolean isBifrostError,
        @Nullable Integer statusCode,
        @Nullable String errorType,
        @Nullable String code,
        @Nullable String message,
        @Nullable String param,
        @Nullable String errorEventId,
        Map<String, String> extraFields) {
    /** Takes its own copy of the map. */
    public ErrorEnvelope {
        extraFields = Collections.unmodifiableMap(new LinkedHashMap<>(extraFields));
    }
}
