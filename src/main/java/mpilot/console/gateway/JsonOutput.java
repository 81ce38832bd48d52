package mpilot.console.gateway;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes a JSON document of the console's own, such as a report, piece by piece. Half a surrogate
 * pair, which UTF-8 has no bytes for, is written as U+FFFD.
 */
public final class JsonOutput implements AutoCloseable {
    private final JsonGenerator json;

    JsonOutput(JsonGenerator json) {
        this.json = json;
    }

    /** {@return a document that is written to {@code out} in UTF-8; it leaves that open} */
    public static JsonOutput to(OutputStream out) {
        return new JsonOutput(ProfileCodec.generator(out));
    }

    /** Writes a profile as the gateway would send it, as an element of an array. */
    void profile(AccessProfile profile) throws IOException {
        write(() -> ProfileJson.write(json, profile));
    }

    /** Begins an object: the document, or an element of an array. */
    public void object() throws IOException {
        write(json::writeStartObject);
    }

    /** Begins an object that is the field {@code name}. */
    public void object(String name) throws IOException {
        write(() -> json.writeObjectPropertyStart(name));
    }

    /** Begins an array that is the field {@code name}. */
    public void array(String name) throws IOException {
        write(() -> json.writeArrayPropertyStart(name));
    }

    /** Ends the object or the array that was begun last. */
    public void end() throws IOException {
        write(() -> {
            if (json.streamWriteContext().inArray()) {
                json.writeEndArray();
            } else {
                json.writeEndObject();
            }
        });
    }

    /** Writes a text as the field {@code name}. */
    public void text(String name, String value) throws IOException {
        write(() -> json.writeStringProperty(name, whole(value)));
    }

    /** Writes a whole number as the field {@code name}. */
    public void number(String name, long value) throws IOException {
        write(() -> json.writeNumberProperty(name, value));
    }

    /** Writes true or false as the field {@code name}. */
    public void flag(String name, boolean value) throws IOException {
        write(() -> json.writeBooleanProperty(name, value));
    }

    /** Writes a list of texts, or nulls, as the field {@code name}. */
    public void texts(String name, List<? extends @Nullable String> values) throws IOException {
        write(() -> {
            json.writeArrayPropertyStart(name);
            for (String value : values) {
                json.writeString(value == null ? null : whole(value));
            }
            json.writeEndArray();
        });
    }

    private static String whole(String text) {
        boolean isWhole = text.codePoints().noneMatch(JsonOutput::isHalf);
        if (isWhole) {
            return text;
        }
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints().map(each -> isHalf(each) ? 0xFFFD : each).forEach(whole::appendCodePoint);
        return whole.toString();
    }

    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    /** Flushes what was written. */
    @Override
    public void close() throws IOException {
        write(json::close);
    }

    private static void write(Runnable step) throws IOException {
        try {
            step.run();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }
}
