package mpilot.console.policy.difference;

import mpilot.console.gateway.AsSent;
import mpilot.console.gateway.Timestamp;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Gathers the fields of one object, known ones in the contract's order, then the others. */
final class FieldList {
    private final List<Node> fields = new ArrayList<>(8);
    private final boolean byLength;

    /** A list of no field; {@code byLength} as in {@link Value#ofWindow}. */
    FieldList(boolean byLength) {
        this.byLength = byLength;
    }

    FieldList add(Node field) {
        fields.add(field);
        return this;
    }

    private FieldList add(Part part, String name, @Nullable Value value) {
        return add(Node.field(part, name, value));
    }

    FieldList text(Part part, String name, @Nullable String value) {
        return add(part, name, Value.of(value));
    }

    FieldList flag(String name, @Nullable Boolean value) {
        return add(Part.POLICY, name, Value.of(value));
    }

    /** A field that means the same however it is written. */
    FieldList meaning(String name, @Nullable Object sent, Object meaning) {
        return add(Part.POLICY, name, Value.meaning(sent, meaning));
    }

    FieldList number(Part part, String name, @Nullable BigDecimal value) {
        return add(part, name, Value.of(value));
    }

    FieldList number(Part part, String name, @Nullable Long value) {
        return number(part, name, value == null ? null : BigDecimal.valueOf(value));
    }

    FieldList window(String name, @Nullable String value) {
        return add(Part.POLICY, name, Value.ofWindow(value, byLength));
    }

    FieldList time(Part part, String name, @Nullable Timestamp value) {
        return add(part, name, Value.of(value));
    }

    /**
     * {@return the fields, and behind them those of the object that are not among them}
     *
     * @param keys known fields that tell the object from others, and need not be said again
     */
    List<Node> with(AsSent asSent, Set<String> keys) {
        if (asSent.equals(AsSent.nothing())) {
            return fields;
        }
        int known = fields.size();
        for (String name : asSent.names()) {
            if (!keys.contains(name)
                    && fields.subList(0, known).stream().noneMatch(it -> it.key().equals(name))) {
                add(Part.ofUnknown(name), name, Value.of(asSent.json(name)));
            }
        }
        return fields;
    }
}
