package mpilot.console.fleet;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.Cancellation;
import mpilot.console.gateway.GatewayException;
import mpilot.console.gateway.GatewayFailure;
import mpilot.console.gateway.ProfilePage;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.gateway.ProfileSource;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Goes through every page of a listing, by what the gateway returned and not by what was asked.
 * Rows may come and go meanwhile: each id is passed on once, a changed total is noticed, and a
 * gateway that repeats itself or runs dry ends the walk (SEMANTICS.md, "Listing").
 */
public final class PageWalk {
    /** Pages with no new row on them before the walk gives up on a gateway that repeats itself. */
    private static final int MAX_STALLED_PAGES = 3;

    private final ProfileSource source;
    private final ProfileQuery query;
    private final Set<Long> seen = new HashSet<>();
    private long duplicates;

    /** A walk through what {@code query} matches, whatever page it names. */
    public PageWalk(ProfileSource source, ProfileQuery query) {
        this.source = source;
        this.query = query;
    }

    /** Takes the rows of a page that were not passed on before. */
    @FunctionalInterface
    public interface Rows {
        /**
         * Takes rows, in the gateway's order.
         *
         * @param total how many there are in all, as the gateway says with this page
         * @throws IOException when they cannot be kept, which ends the walk
         */
        void take(List<AccessProfile> rows, long total) throws IOException;
    }

    /**
     * Walks to the end and waits for it. Never called on the FX thread.
     *
     * @return what was covered
     * @throws GatewayException when a page cannot be had, or {@code cancellation} was cancelled
     * @throws IOException when {@code rows} cannot take them
     */
    public Coverage run(Rows rows, Cancellation cancellation) throws GatewayException, IOException {
        long offset = 0;
        long firstTotal = -1;
        long lastTotal = 0;
        boolean changed = false;
        int stalled = 0;
        while (true) {
            if (cancellation.isCancelled()) {
                throw new GatewayException(new GatewayFailure.Cancelled());
            }
            ProfilePage page =
                    source.list(
                                    query.page(
                                            ProfileQuery.MAX_LIMIT,
                                            (int) Math.min(offset, Integer.MAX_VALUE)),
                                    cancellation)
                            .page();
            lastTotal = page.totalCount();
            firstTotal = firstTotal < 0 ? lastTotal : firstTotal;
            changed |= lastTotal != firstTotal;
            List<AccessProfile> fresh = fresh(page);
            rows.take(fresh, lastTotal);
            stalled = fresh.isEmpty() ? stalled + 1 : 0;
            offset += page.accessProfiles().size();
            boolean end = page.accessProfiles().isEmpty() || offset >= lastTotal;
            if (end || stalled >= MAX_STALLED_PAGES || offset > Integer.MAX_VALUE) {
                return new Coverage(seen.size(), lastTotal, duplicates, changed);
            }
        }
    }

    private List<AccessProfile> fresh(ProfilePage page) {
        List<AccessProfile> fresh =
                page.accessProfiles().stream().filter(each -> seen.add(each.id())).toList();
        duplicates += page.accessProfiles().size() - fresh.size();
        return fresh;
    }
}
