package mpilot.console.gateway;

import java.io.IOException;

/**
 * Writes a page in the contract's shape as its profiles come, for more of them than fit in memory;
 * {@code count}, {@code total_count}, {@code limit} and {@code offset} follow the list.
 */
public final class PageWriter implements AutoCloseable {
    private final JsonOutput json;
    private long count;

    PageWriter(JsonOutput json) {
        this.json = json;
    }

    /** Starts the page. To be called once, first. */
    public void begin() throws IOException {
        json.object();
        json.array("access_profiles");
    }

    /** Adds one row. */
    public void add(AccessProfile profile) throws IOException {
        json.profile(profile);
        count++;
    }

    /**
     * Ends the page.
     *
     * @param totalCount rows that matched, which may be more than were added
     */
    public void end(long totalCount) throws IOException {
        json.end();
        json.number("count", count);
        json.number("total_count", totalCount);
        json.number("limit", count);
        json.number("offset", 0);
        json.end();
    }

    /** Flushes what was written. A page that was not ended stays unfinished. */
    @Override
    public void close() throws IOException {
        json.close();
    }
}
