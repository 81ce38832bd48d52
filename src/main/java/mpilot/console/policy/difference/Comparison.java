package mpilot.console.policy.difference;

import mpilot.console.policy.difference.Node.Shape;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Lays the trees of several profiles over each other, for one part of them. */
final class Comparison {
    private final Part part;

    private Comparison(Part part) {
        this.part = part;
    }

    /** {@return the rows of the profiles whose trees are {@code roots}} */
    static List<Row> of(List<Node> roots, Part part) {
        return new Comparison(part).fields(roots, Paths.root(roots.size()));
    }

    /** Where a row stands: the path of all, and the pointer of each side. */
    private record Paths(String path, List<String> pointers) {
        static Paths root(int sides) {
            return new Paths("", Collections.nCopies(sides, ""));
        }

        Paths to(String end, List<@Nullable Node> nodes) {
            List<String> next = new ArrayList<>(pointers);
            for (int i = 0; i < next.size(); i++) {
                Node node = nodes.get(i);
                if (node != null) {
                    next.set(i, next.get(i) + "/" + escaped(node.step()));
                }
            }
            return new Paths(path + end, next);
        }

        private static String escaped(String step) {
            return step.replace("~", "~0").replace("/", "~1");
        }
    }

    /** The rows of fields of objects; null for an object that is not there. */
    private List<Row> fields(List<? extends @Nullable Node> objects, Paths paths) {
        Map<String, List<@Nullable Node>> byName = new LinkedHashMap<>();
        for (int side = 0; side < objects.size(); side++) {
            Node object = objects.get(side);
            for (Node field : object == null ? List.<Node>of() : object.children()) {
                List<@Nullable Node> sides = byName.get(field.key());
                if (sides == null) {
                    sides = none(objects.size());
                    byName.put(field.key(), sides);
                }
                sides.set(side, field);
            }
        }
        List<Row> rows = new ArrayList<>();
        for (Map.Entry<String, List<@Nullable Node>> field : byName.entrySet()) {
            String name = field.getKey();
            String end = paths.path().isEmpty() ? name : "." + name;
            add(rows, row(name, field.getValue(), paths.to(end, field.getValue())));
        }
        return rows;
    }

    private static List<@Nullable Node> none(int sides) {
        List<@Nullable Node> none = new ArrayList<>(sides);
        for (int i = 0; i < sides; i++) {
            none.add(null);
        }
        return none;
    }

    private List<Row> elements(List<@Nullable Node> lists, Paths paths) {
        List<List<Node>> sides = new ArrayList<>(lists.size());
        boolean isSet = false;
        for (Node list : lists) {
            sides.add(list == null ? List.of() : list.children());
            isSet |= list != null && list.shape() != Shape.LIST;
        }
        List<Row> rows = new ArrayList<>();
        for (Alignment.Slot slot : Alignment.of(sides, isSet)) {
            String number = slot.number() == 1 ? "" : " #" + slot.number();
            String label = "[" + first(slot.nodes()).label() + number + "]";
            add(rows, row(label, slot.nodes(), paths.to(label, slot.nodes())));
        }
        return rows;
    }

    private static void add(List<Row> rows, @Nullable Row row) {
        if (row != null) {
            rows.add(row);
        }
    }

    private static Node first(List<@Nullable Node> nodes) {
        for (Node node : nodes) {
            if (node != null) {
                return node;
            }
        }
        throw new IllegalArgumentException("a place is at least of one side");
    }

    /** The row of one place; null where no side has anything of the part there. */
    private @Nullable Row row(String label, List<@Nullable Node> nodes, Paths paths) {
        Shape shape = first(nodes).shape();
        if (shape == Shape.FIELD) {
            return leaf(label, nodes, paths);
        }
        List<Row> children = shape.hasElements() ? elements(nodes, paths) : fields(nodes, paths);
        boolean isElement = shape == Shape.ELEMENT && part == Part.POLICY;
        if (children.isEmpty() && !isElement) {
            return null;
        }
        List<@Nullable Value> values = new ArrayList<>(nodes.size());
        for (int i = 0; i < nodes.size(); i++) {
            values.add(isElement ? valueOf(nodes.get(i)) : there(children, i));
        }
        Kind kind = Kinds.of(values);
        boolean idle = nodes.stream().allMatch(it -> it == null || isIdle(it));
        if (idle) {
            children = children.stream().map(Comparison::withoutEffect).toList();
        }
        return new Row(
                paths.path(),
                label,
                idle || !kind.differs() ? Kinds.inside(children) : kind,
                cells(values, paths),
                children);
    }

    private static boolean isIdle(Node node) {
        return node.shape() == Shape.IDLE_SET;
    }

    private static @Nullable Value valueOf(@Nullable Node node) {
        return node == null ? null : node.value();
    }

    /** A place that only holds others is there where one of them is. */
    private static @Nullable Value there(List<Row> children, int side) {
        return children.stream().anyMatch(child -> child.cells().get(side) != null)
                ? Value.meaning("", "there")
                : null;
    }

    private static Row withoutEffect(Row row) {
        return row.kind().differs()
                ? new Row(row.path(), row.label(), Kind.ALIKE, row.cells(), row.children())
                : row;
    }

    private @Nullable Row leaf(String label, List<@Nullable Node> nodes, Paths paths) {
        List<@Nullable Value> values = new ArrayList<>(nodes.size());
        for (Node node : nodes) {
            values.add(node == null || node.part() != part ? null : node.value());
        }
        boolean said = values.stream().anyMatch(Objects::nonNull);
        return said
                ? new Row(paths.path(), label, Kinds.of(values), cells(values, paths), List.of())
                : null;
    }

    private static List<@Nullable Cell> cells(List<@Nullable Value> values, Paths paths) {
        List<@Nullable Cell> cells = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            Value value = values.get(i);
            cells.add(
                    value == null
                            ? null
                            : new Cell(paths.pointers().get(i), value.text(), value.number()));
        }
        return cells;
    }
}
