package mpilot.console.policy.difference;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Tells how the sides stand to each other. */
final class Kinds {
    private Kinds() {}

    /** {@return the kind of a place where the sides say {@code values}; null for nothing} */
    static Kind of(List<@Nullable Value> values) {
        Value sample = null;
        boolean missing = false;
        boolean written = true;
        boolean meant = true;
        for (Value value : values) {
            if (value == null) {
                missing = true;
            } else if (sample == null) {
                sample = value;
            } else {
                boolean same = value.text().equals(sample.text());
                written &= same;
                meant &= same || value.meaning().equals(sample.meaning());
            }
        }
        if (missing) {
            return values.getFirst() == null ? Kind.ADDED : meant ? Kind.REMOVED : Kind.CHANGED;
        }
        return written ? Kind.SAME : meant ? Kind.ALIKE : Kind.CHANGED;
    }

    /** {@return the kind of a place that all sides have, with these in it} */
    static Kind inside(List<Row> children) {
        Kind kind = Kind.SAME;
        for (Row child : children) {
            if (child.kind().differs()) {
                return Kind.CHANGED;
            }
            kind = child.kind() == Kind.ALIKE ? Kind.ALIKE : kind;
        }
        return kind;
    }
}
