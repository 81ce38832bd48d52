package mpilot.console.ui.compare;

import mpilot.console.gateway.AccessProfile;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How well a name fits what is typed: its beginning best, then a whole part of it, then its letters
 * one after another with others between.
 */
final class NameMatch {
    private static final int NONE = Integer.MAX_VALUE;

    /** A gap costs more than any place in a name. */
    private static final int GAP = 1000;

    private NameMatch() {}

    /**
     * {@return the profiles whose name or id fits best, the best first; all where nothing is typed}
     */
    static List<AccessProfile> best(List<AccessProfile> profiles, String typed, int most) {
        String wanted = folded(typed.strip());
        int[] costs = profiles.stream().mapToInt(profile -> cost(profile, wanted)).toArray();
        return IntStream.range(0, costs.length)
                .filter(i -> costs[i] != NONE)
                .boxed()
                .sorted(Comparator.comparingInt((Integer i) -> costs[i]))
                .limit(most)
                .map(profiles::get)
                .toList();
    }

    private static int cost(AccessProfile profile, String wanted) {
        return Long.toString(profile.id()).equals(wanted)
                ? 0
                : cost(folded(profile.name()), wanted);
    }

    private static int cost(String name, String wanted) {
        int part = name.indexOf(wanted);
        if (part >= 0) {
            return part;
        }
        int cost = 0;
        int at = 0;
        for (int i = 0; i < wanted.length(); i++) {
            if (wanted.charAt(i) == ' ') {
                continue;
            }
            int next = name.indexOf(wanted.charAt(i), at);
            if (next < 0) {
                return NONE;
            }
            cost += next == at ? 1 : GAP;
            at = next + 1;
        }
        return GAP + cost;
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
