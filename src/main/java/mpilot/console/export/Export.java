package mpilot.console.export;

import mpilot.console.file.SafeFile;
import mpilot.console.fleet.Coverage;
import mpilot.console.fleet.PageWalk;
import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.Cancellation;
import mpilot.console.gateway.GatewayException;
import mpilot.console.gateway.GatewayFailure;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.gateway.ProfileSource;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * Profiles on their way out, in the gateway's order. Rows are written as they come, so that their
 * number is bounded by the disk and not by memory.
 */
public final class Export {
    private final Rows rows;
    private final ExportFormat format;
    private final Instant now;

    private Export(Rows rows, ExportFormat format, Instant now) {
        this.rows = rows;
        this.format = format;
        this.now = now;
    }

    @FunctionalInterface
    private interface Rows {
        Coverage walk(PageWalk.Rows taker, Cancellation cancellation)
                throws GatewayException, IOException;
    }

    /** {@return an export of every profile that {@code query} matches, asked for page by page} */
    public static Export matching(
            ProfileSource source, ProfileQuery query, ExportFormat format, Instant now) {
        return new Export(new PageWalk(source, query)::run, format, now);
    }

    /** {@return an export of {@code profiles} that are at hand, in their order} */
    public static Export page(List<AccessProfile> profiles, ExportFormat format, Instant now) {
        return new Export(
                (taker, _) -> {
                    taker.take(profiles, profiles.size());
                    return new Coverage(profiles.size(), profiles.size(), 0, false);
                },
                format,
                now);
    }

    /** Is told how far an export is. */
    @FunctionalInterface
    public interface Progress {
        /** Takes the number of rows written and the number there are in all. */
        void written(long rows, long total);
    }

    /**
     * Writes to a file, which is whole afterwards or as it was before.
     *
     * @throws GatewayException when the rows cannot be had, or the export was cancelled
     * @throws IOException when the file cannot be written, with a sentence for the operator
     */
    public Coverage toFile(Path file, Progress progress, Cancellation cancellation)
            throws GatewayException, IOException {
        Coverage[] coverage = new Coverage[1];
        SafeFile.<GatewayException>write(
                file,
                out -> {
                    coverage[0] = toStream(out, progress, cancellation);
                    if (cancellation.isCancelled()) {
                        throw new GatewayException(new GatewayFailure.Cancelled());
                    }
                });
        return coverage[0];
    }

    /**
     * Writes to a stream and leaves it open.
     *
     * @throws GatewayException when the rows cannot be had, or the export was cancelled
     * @throws IOException when the stream does not take them
     */
    public Coverage toStream(OutputStream out, Progress progress, Cancellation cancellation)
            throws GatewayException, IOException {
        ProfileWriter writer = format.writer(out, now);
        long[] written = new long[1];
        Coverage coverage =
                rows.walk(
                        (page, total) -> {
                            for (AccessProfile profile : page) {
                                writer.add(profile);
                            }
                            written[0] += page.size();
                            progress.written(written[0], Math.max(total, written[0]));
                        },
                        cancellation);
        writer.end(coverage.total());
        out.flush();
        return coverage;
    }
}
