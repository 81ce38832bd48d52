package mpilot.console.fleet;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.Cancellation;
import mpilot.console.gateway.FailureKind;
import mpilot.console.gateway.GatewayException;
import mpilot.console.gateway.GatewayFailure;
import mpilot.console.gateway.ProfilePage;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.gateway.ProfileSource;
import mpilot.console.text.Text;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Goes through every page of a listing, by what the gateway returned and not by what was asked.
 * Rows may come and go meanwhile: each id is passed on once, a changed total is noticed, and a
 * gateway that repeats itself or runs dry ends the walk (SEMANTICS.md, "Listing"). One that gives
 * no total, or more rows than its total, is asked until it has no more.
 */
public final class PageWalk {
    /** Pages with no new row on them before the walk gives up on a gateway that repeats itself. */
    private static final int MAX_STALLED_PAGES = 3;

    /** Rows past which a list is taken for one without end; the ids seen are kept in memory. */
    private static final int MAX_ROWS = 2_000_000;

    private final ProfileSource source;
    private final ProfileQuery query;
    private final int maxRows;
    private final Set<Long> seen = new HashSet<>();
    private int offset;
    private int stalled;
    private long total = -1;
    private boolean changed;
    private long duplicates;

    /** A walk through what {@code query} matches, whatever page it names. */
    public PageWalk(ProfileSource source, ProfileQuery query) {
        this(source, query, MAX_ROWS);
    }

    PageWalk(ProfileSource source, ProfileQuery query, int maxRows) {
        this.source = source;
        this.query = query;
        this.maxRows = maxRows;
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
     * Walks to the end and waits for it; once. Never called on the FX thread.
     *
     * @return what was covered
     * @throws GatewayException when a page cannot be had, {@code cancellation} was cancelled, or
     *     there are more than two million rows; what was passed on before is incomplete
     * @throws IOException when {@code rows} cannot take them
     */
    public Coverage run(Rows rows, Cancellation cancellation) throws GatewayException, IOException {
        boolean end = false;
        while (!end) {
            if (cancellation.isCancelled()) {
                throw new GatewayException(new GatewayFailure.Cancelled());
            }
            if (offset > maxRows) {
                throw new GatewayException(endless());
            }
            ProfileQuery next = query.page(ProfileQuery.MAX_LIMIT, offset);
            end = take(source.list(next, cancellation).page(), rows);
        }
        return new Coverage(seen.size(), Math.max(total, 0), duplicates, changed);
    }

    /** Passes the page's new rows on, and tells whether it was the last. */
    private boolean take(ProfilePage page, Rows rows) throws IOException {
        int count = page.accessProfiles().size();
        offset += count;
        List<AccessProfile> fresh =
                page.accessProfiles().stream().filter(each -> seen.add(each.id())).toList();
        duplicates += count - fresh.size();
        stalled = fresh.isEmpty() ? stalled + 1 : 0;
        boolean told = isTotalTold(page);
        if (told) {
            changed |= total >= 0 && page.totalCount() != total;
            total = page.totalCount();
        } else {
            total = seen.size();
        }
        rows.take(fresh, total);
        return count == 0 || stalled >= MAX_STALLED_PAGES || (told && offset == total);
    }

    /** Whether {@code total_count} is the gateway's own; where absent it is made up of the page. */
    private static boolean isTotalTold(ProfilePage page) {
        return !page.asSent().has("total_count")
                || page.totalCount() != page.offset() + page.count();
    }

    private GatewayFailure endless() {
        return new GatewayFailure.ForeignAnswer(
                FailureKind.TOO_LARGE,
                200,
                null,
                Text.of("fleet.endless", maxRows),
                Text.of("fleet.endless-help"));
    }
}
