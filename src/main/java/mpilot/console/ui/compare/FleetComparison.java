package mpilot.console.ui.compare;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.policy.difference.DifferenceWords;
import mpilot.console.policy.difference.FleetDifference;
import mpilot.console.policy.difference.FleetPair;
import mpilot.console.policy.difference.FleetPair.State;
import mpilot.console.ui.kit.ShownName;

import java.util.List;
import java.util.Map;

/**
 * What came of a comparison of all profiles.
 *
 * @param other what the other profiles are called: a connection's name or a file's
 * @param coverage how much of the other profiles came, in a sentence; empty for a file's
 * @param difference the difference; the other profiles are the first fleet
 * @param lines the pairs that are not the same
 * @param counts how many pairs there are of each state
 */
record FleetComparison(
        String other,
        String coverage,
        FleetDifference difference,
        List<Line> lines,
        Map<State, Long> counts) {
    /**
     * A pair to list.
     *
     * @param name the profile's name
     * @param what what differs
     */
    record Line(FleetPair pair, String name, String what) {}

    static FleetComparison of(String other, String coverage, FleetDifference difference) {
        List<Line> lines =
                difference.pairs().parallelStream()
                        .filter(pair -> pair.state() != State.UNCHANGED)
                        .map(pair ->
                                new Line(
                                        pair,
                                        name(pair.profile()),
                                        DifferenceWords.what(pair, difference)))
                        .toList();
        return new FleetComparison(other, coverage, difference, lines, difference.counts());
    }

    private static String name(AccessProfile profile) {
        return ShownName.of(profile) + " (" + profile.id() + ")";
    }
}
