package mpilot.console.export;

import mpilot.console.gateway.AccessProfile;

import java.io.IOException;

/** Writes profiles one by one in some format. Leaves the stream that it writes to open. */
interface ProfileWriter {
    void add(AccessProfile profile) throws IOException;

    /**
     * Ends what was begun and flushes it.
     *
     * @param total how many profiles match in all
     */
    void end(long total) throws IOException;
}
