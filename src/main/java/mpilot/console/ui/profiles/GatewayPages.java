package mpilot.console.ui.profiles;

import mpilot.console.fleet.Coverage;
import mpilot.console.fleet.FleetRow;
import mpilot.console.fleet.LoadedFleet;
import mpilot.console.fleet.change.Changes;
import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.ListAnswer;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.gateway.ProfileSource;
import mpilot.console.task.LatestTask;
import mpilot.console.task.TaskRunner;
import mpilot.console.ui.kit.Problem;
import mpilot.console.ui.profiles.cell.ProfileRow;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Asks the gateway for one page at a time; only the latest request is answered. */
final class GatewayPages {
    private static final LoadedFleet NOTHING =
            LoadedFleet.of(
                    ProfileQuery.ALL, new Coverage(0, 0, 0, false), Instant.EPOCH, List.of());

    private final ProfileSource source;
    private final InstantSource clock;
    private final Consumer<Page> onPage;
    private final Consumer<Problem> onFailed;
    private final LatestTask request;
    private @Nullable Page shown;
    private LoadedFleet seen = NOTHING;

    /**
     * A page that came.
     *
     * @param query what was asked
     * @param info where the page stands in the whole
     * @param rows its profiles
     * @param cells what the table says of them
     * @param changes what changed since the same question was answered before
     */
    record Page(
            ProfileQuery query,
            PageInfo info,
            LoadedFleet rows,
            List<ProfileRow> cells,
            Changes changes) {}

    /** Asks {@code source}, and tells of what came of it on the FX thread. */
    GatewayPages(
            ProfileSource source,
            TaskRunner tasks,
            InstantSource clock,
            Consumer<Page> onPage,
            Consumer<Problem> onFailed) {
        this.source = source;
        this.clock = clock;
        this.onPage = onPage;
        this.onFailed = onFailed;
        this.request = tasks.latestTask();
    }

    /** The profiles of the page that came last with any: half a tag, typed so far, has none. */
    LoadedFleet seen() {
        return seen;
    }

    /** Asks for a page after {@code pause}. */
    void ask(ProfileQuery query, Duration pause) {
        Page before = shown != null && shown.query().equals(query) ? shown : null;
        request.runAfter(
                pause,
                cancellation -> page(query, source.list(query, cancellation), before),
                this::take,
                exception -> onFailed.accept(Problem.of(exception)));
    }

    /** Ends what is under way. */
    void cancel() {
        request.cancel();
    }

    private Page page(ProfileQuery query, ListAnswer answer, @Nullable Page before) {
        PageInfo info = PageInfo.of(answer);
        List<FleetRow> rows = new ArrayList<>();
        Instant now = clock.instant();
        for (AccessProfile profile : answer.page().accessProfiles()) {
            int place = rows.size();
            rows.add(
                    before != null && place < before.rows().size()
                            ? before.rows().row(place).again(place, profile, now)
                            : FleetRow.of(place, profile, now));
        }
        LoadedFleet fleet =
                LoadedFleet.of(
                        query.withoutPage(),
                        new Coverage(rows.size(), info.total(), 0, false),
                        answer.receivedAt(),
                        rows);
        return new Page(
                query,
                info,
                fleet,
                cells(rows, before == null ? List.of() : before.cells()),
                before == null ? Changes.NONE : Changes.between(before.rows().all(), fleet.all()));
    }

    /** Takes those of {@code before} again that stand in the same place and say the same. */
    private static List<ProfileRow> cells(List<FleetRow> rows, List<ProfileRow> before) {
        return rows.stream()
                .map(row ->
                        row.position() < before.size()
                                ? ProfileRow.of(row, before.get(row.position()))
                                : ProfileRow.of(row))
                .toList();
    }

    private void take(Page page) {
        long asked = Objects.requireNonNullElse(page.query().offset(), 0);
        if (page.rows().size() == 0 && asked > 0) {
            // Rows were removed while we paged: what is now the last page is what was meant. Never
            // a later one than was asked, so that this ends whatever the gateway counts.
            long last = page.info().offsetOf(page.info().pages());
            int offset = (int) (last < asked ? last : 0);
            int limit =
                    Objects.requireNonNullElse(page.query().limit(), ProfileQuery.DEFAULT_LIMIT);
            ask(page.query().page(limit, offset), Duration.ZERO);
            return;
        }
        shown = page;
        if (page.rows().size() > 0) {
            seen = page.rows();
        }
        onPage.accept(page);
    }
}
