package mpilot.console.policy.difference;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.policy.difference.FleetPair.Match;
import mpilot.console.policy.difference.FleetPair.State;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How two fleets differ.
 *
 * @param pairs every profile of both: those of the first in their order, then those that only the
 *     second has
 * @param usage whether other usage was a change as well
 */
public record FleetDifference(List<FleetPair> pairs, boolean usage) {
    /** Takes its own copy of the list. */
    public FleetDifference {
        pairs = List.copyOf(pairs);
    }

    /**
     * {@return how {@code after} differs from {@code before}} Takes the processor for a second or
     * so with a hundred thousand profiles each.
     *
     * @param usage whether other usage is a change as well
     */
    public static FleetDifference of(
            List<AccessProfile> before,
            List<AccessProfile> after,
            Matching matching,
            boolean usage) {
        PairFinder finder = new PairFinder(before, after);
        if (matching == Matching.ID_THEN_NAME) {
            finder.byId();
        }
        finder.byName();
        finder.byNameIgnoringCase();
        Stream<FleetPair> matched =
                finder.pairs().parallelStream().map(pair -> pair.withState(state(pair, usage)));
        return new FleetDifference(Stream.concat(matched, finder.added()).toList(), usage);
    }

    private static State state(FleetPair pair, boolean usage) {
        AccessProfile before = pair.before();
        AccessProfile after = pair.after();
        if (before == null || after == null) {
            return pair.state();
        }
        if (before.equals(after)) {
            return State.UNCHANGED;
        }
        if (pair.isRenamed()
                || Difference.differs(before, after, Part.POLICY)
                || (usage && Difference.differs(before, after, Part.USAGE))) {
            return State.CHANGED;
        }
        return Objects.equals(before.version(), after.version())
                ? State.UNCHANGED
                : State.VERSION_ONLY;
    }

    /**
     * {@return the places that tell the profiles of a pair apart; none where there is but one}
     * Worked out at each call.
     */
    public List<Row> changes(FleetPair pair) {
        if (pair.before() == null || pair.after() == null) {
            return List.of();
        }
        Difference difference = Difference.of(List.of(pair.before(), pair.after()));
        List<Row> changes = new ArrayList<>(difference.changes(Part.POLICY));
        if (usage) {
            changes.addAll(difference.changes(Part.USAGE));
        }
        return changes;
    }

    /** {@return whether anything differs} */
    public boolean differs() {
        return pairs.stream().anyMatch(pair -> pair.state().differs());
    }

    /** {@return how many pairs there are of each state; 0 where there is none} */
    public Map<State, Long> counts() {
        Map<State, Long> counts = new EnumMap<>(State.class);
        Arrays.stream(State.values()).forEach(state -> counts.put(state, 0L));
        pairs.forEach(pair -> counts.merge(pair.state(), 1L, Long::sum));
        return counts;
    }

    /** {@return how many pairs were guessed, as several profiles have the name} */
    public long guessed() {
        return pairs.stream().filter(pair -> pair.match() == Match.REPEATED_NAME).count();
    }
}
