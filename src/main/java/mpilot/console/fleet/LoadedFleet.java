package mpilot.console.fleet;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.ProfileQuery;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Every profile that a query matched, in memory, so that they can be sorted and filtered as a
 * whole. Immutable; used from any thread.
 */
public final class LoadedFleet {
    private final ProfileQuery query;
    private final Coverage coverage;
    private final Instant loadedAt;
    private final List<FleetRow> rows;
    private final Map<Object, Object> derived = new ConcurrentHashMap<>();

    private LoadedFleet(
            ProfileQuery query, Coverage coverage, Instant loadedAt, List<FleetRow> rows) {
        this.query = query;
        this.coverage = coverage;
        this.loadedAt = loadedAt;
        this.rows = rows;
    }

    /**
     * {@return a fleet of rows that are at hand}
     *
     * @param query what the gateway was asked, without a page
     * @param loadedAt when the last of them came
     * @param rows in the gateway's order, each with its position
     */
    public static LoadedFleet of(
            ProfileQuery query, Coverage coverage, Instant loadedAt, List<FleetRow> rows) {
        return new LoadedFleet(query, coverage, loadedAt, List.copyOf(rows));
    }

    /** {@return what the gateway was asked, without a page: the part of a filter it applied} */
    public ProfileQuery query() {
        return query;
    }

    /** {@return how much of what the gateway counted is here} */
    public Coverage coverage() {
        return coverage;
    }

    /** {@return when the last row came, by this machine's clock} */
    public Instant loadedAt() {
        return loadedAt;
    }

    /** {@return the number of rows} */
    public int size() {
        return rows.size();
    }

    /** {@return the row at {@code position} in the gateway's order} */
    public FleetRow row(int position) {
        return rows.get(position);
    }

    /** {@return every row, in the gateway's order} */
    public FleetRows all() {
        return new FleetRows(this, IntStream.range(0, rows.size()).toArray());
    }

    /** {@return the row of the profile with this id; empty where it is not here} */
    public Optional<FleetRow> byId(long id) {
        Integer position = derived(Ids.class, Ids::of).positions().get(id);
        return position == null ? Optional.empty() : Optional.of(rows.get(position));
    }

    /**
     * {@return the same profiles with use and resets told for {@code now}, without asking the
     * gateway} A window that has elapsed since counts as elapsed.
     */
    public LoadedFleet at(Instant now) {
        return new LoadedFleet(
                query, coverage, loadedAt, rows.parallelStream().map(row -> row.at(now)).toList());
    }

    /** {@return the profiles, in the gateway's order} */
    public List<AccessProfile> profiles() {
        return rows.stream().map(FleetRow::profile).toList();
    }

    /**
     * {@return what {@code make} works out of this fleet, kept} For indexes that sorting and
     * filtering need again and again. Threads that ask at the same moment may both work it out.
     *
     * @param key tells one thing worked out from another; always used with the same type
     */
    @SuppressWarnings("unchecked") // a key is always used with the same type
    public <T> T derived(Object key, Function<LoadedFleet, T> make) {
        Object known = derived.get(key);
        if (known == null) {
            // Not computeIfAbsent: one thing may be worked out of another.
            known = make.apply(this);
            derived.put(key, known);
        }
        return (T) known;
    }

    private record Ids(Map<Long, Integer> positions) {
        static Ids of(LoadedFleet fleet) {
            Map<Long, Integer> positions = HashMap.newHashMap(fleet.size());
            for (FleetRow row : fleet.rows) {
                positions.put(row.profile().id(), row.position());
            }
            return new Ids(positions);
        }
    }
}
