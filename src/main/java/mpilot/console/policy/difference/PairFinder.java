package mpilot.console.policy.difference;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.policy.difference.FleetPair.Match;
import mpilot.console.policy.difference.FleetPair.State;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds for the profiles of one fleet their matches in another, each only once. */
final class PairFinder {
    private final List<AccessProfile> before;
    private final List<AccessProfile> after;

    /** The match of each profile of the first fleet: a position in the second, -1 for none. */
    private final int[] matches;

    private final Match[] reasons;
    private final boolean[] taken;

    PairFinder(List<AccessProfile> before, List<AccessProfile> after) {
        this.before = before;
        this.after = after;
        matches = new int[before.size()];
        Arrays.fill(matches, -1);
        reasons = new Match[before.size()];
        Arrays.fill(reasons, Match.NONE);
        taken = new boolean[after.size()];
    }

    /** Matches profiles of one id; of several in a saved file the first with the first. */
    void byId() {
        groups(AccessProfile::id).values().forEach(group -> group.matchInOrder(Match.ID));
    }

    /**
     * Matches what is left by the name as it stands. Of several with one name those go together
     * that have the same policy, then the others in their order.
     */
    void byName() {
        groups(AccessProfile::name).values().forEach(Group::matchByContent);
    }

    /** Matches what is left where it is the only one of its name but for upper and lower case. */
    void byNameIgnoringCase() {
        groups(profile -> profile.name().toLowerCase(Locale.ROOT))
                .values()
                .forEach(group -> {
                    if (group.isOneToOne()) {
                        group.matchInOrder(Match.NAME_IGNORING_CASE);
                    }
                });
    }

    /** The first fleet's profiles in their order, each with its match. */
    List<FleetPair> pairs() {
        return IntStream.range(0, matches.length).mapToObj(this::pair).toList();
    }

    private FleetPair pair(int position) {
        int match = matches[position];
        return new FleetPair(
                before.get(position),
                match < 0 ? null : after.get(match),
                reasons[position],
                match < 0 ? State.REMOVED : State.UNCHANGED);
    }

    /** The profiles that only the second fleet has, in its order. */
    Stream<FleetPair> added() {
        return IntStream.range(0, taken.length)
                .filter(position -> !taken[position])
                .mapToObj(position ->
                        new FleetPair(null, after.get(position), Match.NONE, State.ADDED));
    }

    private <K> Map<K, Group> groups(Function<AccessProfile, K> key) {
        Map<K, Group> groups = new HashMap<>();
        for (int i = 0; i < matches.length; i++) {
            if (matches[i] < 0) {
                groups.computeIfAbsent(key.apply(before.get(i)), _ -> new Group()).left.add(i);
            }
        }
        for (int i = 0; i < taken.length; i++) {
            Group group = taken[i] ? null : groups.get(key.apply(after.get(i)));
            if (group != null) {
                group.right.add(i);
            }
        }
        return groups;
    }

    /** Positions that may be matched with each other. */
    private final class Group {
        private final List<Integer> left = new ArrayList<>(1);
        private final List<Integer> right = new ArrayList<>(1);

        private boolean isOneToOne() {
            return left.size() == 1 && right.size() == 1;
        }

        private void matchInOrder(Match reason) {
            for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
                match(left.get(i), right.get(i), reason);
            }
        }

        private void match(int one, int other, Match reason) {
            matches[one] = other;
            reasons[one] = reason;
            taken[other] = true;
        }

        private void matchByContent() {
            if (isOneToOne()) {
                matchInOrder(Match.NAME);
                return;
            }
            if (right.isEmpty()) {
                return;
            }
            Map<String, Group> equal = new HashMap<>();
            left.forEach(at ->
                    equal.computeIfAbsent(content(before, at), _ -> new Group()).left.add(at));
            right.forEach(at -> {
                Group group = equal.get(content(after, at));
                if (group != null) {
                    group.right.add(at);
                }
            });
            equal.values().forEach(group -> group.matchInOrder(Match.REPEATED_NAME));
            left.removeIf(at -> matches[at] >= 0);
            right.removeIf(at -> taken[at]);
            matchInOrder(Match.REPEATED_NAME);
        }

        private static String content(List<AccessProfile> profiles, int position) {
            return ProfileNodes.of(profiles.get(position), false).content(Part.POLICY);
        }
    }
}
