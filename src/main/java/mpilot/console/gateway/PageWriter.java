package mpilot.console.gateway;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

import java.io.IOException;

/**
 * Writes a page in the contract's shape as its profiles come, for more of them than fit in memory;
 * {@code count}, {@code total_count}, {@code limit} and {@code offset} follow the list.
 */
public final class PageWriter implements AutoCloseable {
    private final JsonGenerator json;
    private long count;

    PageWriter(JsonGenerator json) {
        this.json = json;
    }

    /** Starts the page. To be called once, first. */
    public void begin() throws IOException {
        write(() -> {
            json.writeStartObject();
            json.writeArrayPropertyStart("access_profiles");
        });
    }

    /** Adds one row. */
    public void add(AccessProfile profile) throws IOException {
        write(() -> ProfileJson.write(json, profile));
        count++;
    }

    /**
     * Ends the page.
     *
     * @param totalCount rows that matched, which may be more than were added
     */
    public void end(long totalCount) throws IOException {
        write(() -> {
            json.writeEndArray();
            json.writeNumberProperty("count", count);
            json.writeNumberProperty("total_count", totalCount);
            json.writeNumberProperty("limit", count);
            json.writeNumberProperty("offset", 0);
            json.writeEndObject();
        });
    }

    /** Flushes what was written. A page that was not ended stays unfinished. */
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
