package mpilot.console.gateway;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A piece of a JSON text.
 *
 * @param start its first character
 * @param end the character after its last; equal to {@code start} for nothing
 */
public record JsonPlace(int start, int end) {
    /** No piece at all. */
    public static final JsonPlace NOTHING = new JsonPlace(0, 0);

    private static final JsonFactory FACTORY = new JsonFactory();

    /**
     * {@return where the value at {@code pointer} stands in {@code json}, its name before it; where
     * there is none, the smallest value around it, or {@link #NOTHING} for the whole}
     *
     * @param json a JSON text; of what is none, nothing is found
     * @param pointer a JSON Pointer (RFC 6901)
     */
    public static JsonPlace of(String json, String pointer) {
        for (String sought = pointer; !sought.isEmpty(); sought = parent(sought)) {
            JsonPlace place = find(json, sought);
            if (place.end > place.start) {
                return place;
            }
        }
        return NOTHING;
    }

    private static String parent(String pointer) {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }

    private static JsonPlace find(String json, String pointer) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (!token.isStructEnd()
                        && parser.streamReadContext().pathAsPointer().toString().equals(pointer)) {
                    int start = (int) parser.currentTokenLocation().getCharOffset();
                    if (token == JsonToken.PROPERTY_NAME) {
                        parser.nextToken();
                    }
                    parser.skipChildren();
                    parser.finishToken();
                    return new JsonPlace(start, (int) parser.currentLocation().getCharOffset());
                }
            }
            return NOTHING;
        } catch (JacksonException e) {
            return NOTHING;
        }
    }
}
