package mpilot.console.policy.difference;

import mpilot.console.gateway.AccessProfile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How two to four profiles differ, by the rules of this package. The first is the one that the
 * others are compared with.
 */
public final class Difference {
    /** The most profiles that are compared at once. */
    public static final int MAX_SIDES = 4;

    private final List<AccessProfile> sides;
    private final Map<Part, List<Row>> rows;

    private Difference(List<AccessProfile> sides, Map<Part, List<Row>> rows) {
        this.sides = sides;
        this.rows = rows;
    }

    /**
     * {@return how {@code sides} differ}
     *
     * @throws IllegalArgumentException unless they are two to {@value #MAX_SIDES}
     */
    public static Difference of(List<AccessProfile> sides) {
        if (sides.size() < 2 || sides.size() > MAX_SIDES) {
            throw new IllegalArgumentException("two to four profiles are compared");
        }
        List<Node> trees = trees(sides);
        Map<Part, List<Row>> rows = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            rows.put(part, List.copyOf(Comparison.of(trees, part)));
        }
        return new Difference(List.copyOf(sides), rows);
    }

    /** {@return whether two profiles differ in this part} */
    static boolean differs(AccessProfile before, AccessProfile after, Part part) {
        List<Node> trees = trees(List.of(before, after));
        return !trees.getFirst().isWrittenAs(trees.getLast(), part)
                && differs(Comparison.of(trees, part));
    }

    private static List<Node> trees(List<AccessProfile> sides) {
        boolean byLength =
                sides.stream().noneMatch(it -> Boolean.TRUE.equals(it.calendarAligned()));
        return sides.stream().map(it -> ProfileNodes.of(it, byLength)).toList();
    }

    private static boolean differs(List<Row> rows) {
        return rows.stream().anyMatch(row -> row.kind().differs());
    }

    /** {@return the profiles} */
    public List<AccessProfile> sides() {
        return sides;
    }

    /** {@return the places of one part, in the contract's order, as a tree} */
    public List<Row> rows(Part part) {
        return rows.getOrDefault(part, List.of());
    }

    /** {@return whether they differ in one part} */
    public boolean differs(Part part) {
        return differs(rows(part));
    }

    /** {@return whether some places of one part are written differently and mean the same} */
    public boolean isWrittenDifferently(Part part) {
        return rows(part).stream().anyMatch(row -> row.has(Kind.ALIKE));
    }

    /**
     * {@return the places of one part that differ, each as far up as it is whole} An object that is
     * added or removed is told once, and not again for each field of it.
     */
    public List<Row> changes(Part part) {
        List<Row> changes = new ArrayList<>();
        rows(part).forEach(row -> gather(row, changes));
        return changes;
    }

    private static void gather(Row row, List<Row> changes) {
        if (row.hasElements() || (row.kind() == Kind.CHANGED && !row.isLeaf())) {
            row.children().forEach(child -> gather(child, changes));
        } else if (row.kind().differs()) {
            changes.add(row);
        }
    }
}
