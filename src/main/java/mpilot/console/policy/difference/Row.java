package mpilot.console.policy.difference;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A place in the compared profiles, with what each has there.
 *
 * @param path where, in the contract's words and with what tells elements apart, such as {@code
 *     budgets[total, 1M].max_limit}; text from the gateway in it is as it came
 * @param label its last part
 * @param kind how the sides stand to each other here, and in what is below
 * @param cells what each side has, in their order; null for nothing
 * @param children the places in it
 */
public record Row(
        String path, String label, Kind kind, List<@Nullable Cell> cells, List<Row> children) {
    /** Takes its own copies of the lists. */
    public Row {
        cells = Collections.unmodifiableList(new ArrayList<>(cells));
        children = List.copyOf(children);
    }

    /** {@return whether it has a value of its own, and no others in it} */
    public boolean isLeaf() {
        return children.isEmpty();
    }

    /** {@return whether it is an element of a list, and not a field} */
    public boolean isElement() {
        return label.startsWith("[");
    }

    /** {@return whether it is a list with elements} */
    boolean hasElements() {
        return !isLeaf() && children.getFirst().isElement();
    }

    /** {@return the places in it that hold a value, or itself where it holds none} */
    public List<Row> leaves() {
        return isLeaf()
                ? List.of(this)
                : children.stream().flatMap(child -> child.leaves().stream()).toList();
    }

    /** {@return whether this is of {@code wanted}, or a place in it is} */
    public boolean has(Kind wanted) {
        return kind == wanted || children.stream().anyMatch(child -> child.has(wanted));
    }
}
