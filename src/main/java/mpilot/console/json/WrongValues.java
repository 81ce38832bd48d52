package mpilot.console.json;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.deser.ValueInstantiator;

/** Takes a value of the wrong kind for an absent one, so that the rest is still read. */
final class WrongValues extends DeserializationProblemHandler {
    @Override
    public @Nullable Object handleUnexpectedToken(
            DeserializationContext context,
            JavaType type,
            JsonToken token,
            JsonParser parser,
            String message) {
        parser.skipChildren();
        if (type.hasRawClass(boolean.class)) {
            return false;
        }
        return type.isPrimitive() ? 0 : null;
    }

    @Override
    public @Nullable Object handleWeirdStringValue(
            DeserializationContext context, Class<?> type, String value, String message) {
        return null;
    }

    @Override
    public @Nullable Object handleWeirdNumberValue(
            DeserializationContext context, Class<?> type, Number value, String message) {
        return null;
    }

    @Override
    public @Nullable Object handleInstantiationProblem(
            DeserializationContext context,
            Class<?> type,
            @Nullable Object argument,
            Throwable thrown) {
        return null;
    }

    @Override
    public @Nullable Object handleMissingInstantiator(
            DeserializationContext context,
            Class<?> type,
            @Nullable ValueInstantiator instantiator,
            JsonParser parser,
            String message) {
        parser.skipChildren();
        return null;
    }
}
