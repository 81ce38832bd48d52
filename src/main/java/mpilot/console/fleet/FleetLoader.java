package mpilot.console.fleet;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.Cancellation;
import mpilot.console.gateway.GatewayException;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.gateway.ProfileSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** Loads every profile that a query matches, page by page. */
public final class FleetLoader {
    private final ProfileSource source;
    private final InstantSource clock;

    /** A loader that asks {@code source}; {@code clock} gives the moment that use is told for. */
    public FleetLoader(ProfileSource source, InstantSource clock) {
        this.source = source;
        this.clock = clock;
    }

    /** Is told how far loading is, on the thread that loads. */
    @FunctionalInterface
    public interface Progress {
        /** Takes the number of rows that are here and the number there are in all. */
        void loaded(long rows, long total);
    }

    /**
     * Loads and waits. Never called on the FX thread. A load that fails or is cancelled leaves
     * nothing: half of a list is never taken for the whole.
     *
     * @param bound how many rows were agreed to
     * @throws TooManyProfilesException when there are more, after one page: ask the operator, and
     *     load again with a bound that was agreed to
     * @throws GatewayException when a page cannot be had, or {@code cancellation} was cancelled
     */
    public LoadedFleet load(
            ProfileQuery query, LoadBound bound, Progress progress, Cancellation cancellation)
            throws GatewayException, TooManyProfilesException {
        Instant now = clock.instant();
        List<FleetRow> rows = new ArrayList<>();
        SharedValues shared = new SharedValues();
        PageWalk.Rows taker =
                (page, total) -> {
                    bound.check(Math.max(total, rows.size() + page.size()));
                    for (AccessProfile profile : page) {
                        rows.add(FleetRow.of(rows.size(), shared.of(profile), now));
                    }
                    progress.loaded(rows.size(), Math.max(total, rows.size()));
                };
        try {
            Coverage coverage = new PageWalk(source, query).run(taker, cancellation);
            return LoadedFleet.of(query.withoutPage(), coverage, clock.instant(), rows);
        } catch (TooManyProfilesException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException("the rows are kept in memory", e);
        }
    }
}
