package mpilot.console.ui.profiles;

import mpilot.console.fleet.Coverage;
import mpilot.console.fleet.FleetRows;
import mpilot.console.fleet.LoadedFleet;
import mpilot.console.gateway.ListAnswer;
import mpilot.console.gateway.ProfilePage;
import mpilot.console.text.Text;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;

/**
 * Where a page stands in the whole, by what the gateway returned and not by what was asked.
 *
 * @param offset rows before this page
 * @param rows rows on it
 * @param limit the page size that the gateway used, at least 1
 * @param total rows that match and are visible to the caller
 * @param receivedAt when it came
 * @param latency how long it took; null where the page is of rows that were at hand
 * @param loaded how much of what matches is at hand; null where the page alone is
 */
public record PageInfo(
        long offset,
        long rows,
        long limit,
        long total,
        Instant receivedAt,
        @Nullable Duration latency,
        @Nullable Coverage loaded) {
    static PageInfo of(ListAnswer answer) {
        ProfilePage page = answer.page();
        int rows = page.accessProfiles().size();
        return new PageInfo(
                page.offset(),
                rows,
                Math.max(1, page.limit()),
                rows == 0
                        ? Math.max(0, page.totalCount())
                        : Math.max(page.totalCount(), page.offset() + rows),
                answer.receivedAt(),
                answer.latency(),
                null);
    }

    /** The page of {@code rows}, all of them at hand, that begins at {@code offset}. */
    static PageInfo of(FleetRows rows, long offset, int limit) {
        LoadedFleet fleet = rows.fleet();
        return new PageInfo(
                offset,
                Math.clamp(rows.size() - offset, 0, limit),
                limit,
                rows.size(),
                fleet.loadedAt(),
                null,
                fleet.coverage());
    }

    /** {@return a page that has not come yet, as it will be if it has as many rows as came here} */
    PageInfo beginningAt(long start) {
        long full = hasNext() ? rows : limit;
        return new PageInfo(
                start, Math.clamp(total - start, 0, full), limit, total, receivedAt, null, loaded);
    }

    /** {@return this page's number, from 1} */
    public long number() {
        return offset / limit + 1;
    }

    /** {@return the number of pages, at least 1} */
    public long pages() {
        return Math.max(1, Math.ceilDiv(total, limit));
    }

    /** {@return whether rows come before} */
    public boolean hasPrevious() {
        return offset > 0;
    }

    /** {@return whether rows follow} */
    public boolean hasNext() {
        return rows > 0 && offset + rows < total;
    }

    /** {@return such as {@code 26–50 of 240 visible to you}} */
    public String coverage() {
        if (rows == 0) {
            return total == 0
                    ? Text.of("profiles.coverage-none")
                    : Text.of("profiles.coverage-elsewhere", total);
        }
        if (rows == 1) {
            return Text.of("profiles.coverage-one", offset + 1, total);
        }
        return Text.of("profiles.coverage", offset + 1, offset + rows, total);
    }

    /** {@return the first row of page {@code number}, kept within the pages there are} */
    public long offsetOf(long number) {
        return (Math.clamp(number, 1, pages()) - 1) * limit;
    }
}
