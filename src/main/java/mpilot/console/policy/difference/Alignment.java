package mpilot.console.policy.difference;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds the elements of several lists that are to be compared with each other. */
final class Alignment {
    /**
     * Elements of the same key.
     *
     * @param number counts those of one key, from 1
     * @param nodes one of each side, null where it has none
     */
    record Slot(int number, List<@Nullable Node> nodes) {}

    private static final Comparator<Node> BY_USE =
            Comparator.comparing((Node node) -> node.content(Part.USAGE));

    private final List<List<Node>> sides;
    private final boolean isSet;
    private final int[] next;
    private final List<Slot> slots = new ArrayList<>();

    private Alignment(List<List<Node>> sides, boolean isSet) {
        this.sides = sides;
        this.isSet = isSet;
        this.next = new int[sides.size()];
    }

    /**
     * {@return the elements by key}
     *
     * @param sides the elements of each side, by key
     * @param isSet whether elements that mean the same count once
     */
    static List<Slot> of(List<List<Node>> sides, boolean isSet) {
        Alignment alignment = new Alignment(sides, isSet);
        for (String key = alignment.least(); key != null; key = alignment.least()) {
            alignment.take(key);
        }
        return alignment.slots;
    }

    private @Nullable String least() {
        String least = null;
        for (int i = 0; i < next.length; i++) {
            if (next[i] < sides.get(i).size()) {
                String key = sides.get(i).get(next[i]).key();
                least = least == null || key.compareTo(least) < 0 ? key : least;
            }
        }
        return least;
    }

    private void take(String key) {
        List<List<Node>> runs = new ArrayList<>(next.length);
        boolean single = true;
        for (int i = 0; i < next.length; i++) {
            List<Node> side = sides.get(i);
            int from = next[i];
            while (next[i] < side.size() && side.get(next[i]).key().equals(key)) {
                next[i]++;
            }
            runs.add(side.subList(from, next[i]));
            single &= next[i] - from <= 1;
        }
        if (single) {
            List<@Nullable Node> nodes = new ArrayList<>(runs.size());
            runs.forEach(run -> nodes.add(run.isEmpty() ? null : run.getFirst()));
            slots.add(new Slot(1, nodes));
        } else {
            takeRepeated(runs);
        }
    }

    /** Equal ones go together first; those left over in the order of what they say. */
    private void takeRepeated(List<List<Node>> runs) {
        List<Map<String, List<Node>>> contents = runs.stream().map(this::byContent).toList();
        Set<String> all = new TreeSet<>();
        contents.forEach(each -> all.addAll(each.keySet()));
        List<@Nullable Node[]> groups = new ArrayList<>();
        List<@Nullable Node[]> open = new ArrayList<>();
        for (String content : all) {
            int most = contents.stream().mapToInt(it -> size(it, content)).max().orElse(0);
            for (int i = 0; i < most; i++) {
                @Nullable Node[] group = new Node[runs.size()];
                for (int side = 0; side < group.length; side++) {
                    List<Node> equal = contents.get(side).getOrDefault(content, List.of());
                    group[side] = i < equal.size() ? equal.get(i) : null;
                }
                (Arrays.asList(group).contains(null) ? open : groups).add(group);
            }
        }
        groups.addAll(joined(open));
        for (int i = 0; i < groups.size(); i++) {
            slots.add(new Slot(i + 1, Arrays.asList(groups.get(i))));
        }
    }

    private static int size(Map<String, List<Node>> contents, String content) {
        return contents.getOrDefault(content, List.of()).size();
    }

    private Map<String, List<Node>> byContent(List<Node> run) {
        Map<String, List<Node>> contents = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (Node node : run) {
            String content = node.content(Part.POLICY);
            if (seen.add(content) || !isSet) {
                contents.computeIfAbsent(content, _ -> new ArrayList<>()).add(node);
            }
        }
        // What has the same policy is told apart by its use, not by where it happens to stand.
        contents.values().forEach(equal -> equal.sort(BY_USE));
        return contents;
    }

    /** Puts groups that have no side in common into one, each into the first that has room. */
    private static List<@Nullable Node[]> joined(List<@Nullable Node[]> groups) {
        List<@Nullable Node[]> joined = new ArrayList<>();
        for (@Nullable Node[] group : groups) {
            @Nullable Node[] room =
                    joined.stream().filter(each -> fits(group, each)).findFirst().orElse(null);
            if (room == null) {
                joined.add(group.clone());
            } else {
                for (int i = 0; i < room.length; i++) {
                    room[i] = room[i] == null ? group[i] : room[i];
                }
            }
        }
        return joined;
    }

    private static boolean fits(@Nullable Node[] group, @Nullable Node[] room) {
        for (int i = 0; i < room.length; i++) {
            if (room[i] != null && group[i] != null) {
                return false;
            }
        }
        return true;
    }
}
