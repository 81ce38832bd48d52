package mpilot.console.policy.difference;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/**
 * A place in one profile.
 *
 * @param shape what it is
 * @param key equal to that of the same place in another profile, among its siblings
 * @param label what it is called: a field's name in the contract, or what tells an element from
 *     others
 * @param step the last step of its JSON Pointer
 * @param part what a field is about; policy for all else
 * @param value what a field says, or what a list as a whole means; null for nothing
 * @param children the fields of an object, in the contract's order; the elements of a list, by key
 */
record Node(
        Shape shape,
        String key,
        String label,
        String step,
        Part part,
        @Nullable Value value,
        List<Node> children) {
    /** What a node is. */
    enum Shape {
        /** A field with a value. */
        FIELD,
        /** A field with fields, there where one of them is. */
        OBJECT,
        /** One of a list, there though it may have no fields. */
        ELEMENT,
        /** A field with elements, each of which counts. */
        LIST,
        /** A field with elements, of which equal ones count once. */
        SET,
        /** A set without effect. */
        IDLE_SET;

        boolean hasElements() {
            return this == LIST || this == SET || this == IDLE_SET;
        }
    }

    static Node field(Part part, String name, @Nullable Value value) {
        return new Node(Shape.FIELD, name, name, name, part, value, List.of());
    }

    static Node group(Shape shape, String name, @Nullable Value value, List<Node> children) {
        return new Node(shape, name, name, name, Part.POLICY, value, children);
    }

    static Node element(String key, String label, int position, List<Node> fields) {
        return new Node(
                Shape.ELEMENT,
                key,
                label,
                Integer.toString(position),
                Part.POLICY,
                Value.meaning(label, key),
                fields);
    }

    /**
     * Whether one part of it is written the same, place by place. Where it is not, it may mean the
     * same all the same.
     */
    boolean isWrittenAs(Node other, Part wanted) {
        if (shape != other.shape || !key.equals(other.key)) {
            return false;
        }
        if (shape == Shape.FIELD) {
            return part != wanted || Objects.equals(value, other.value);
        }
        boolean same = children.size() == other.children.size();
        for (int i = 0; same && i < children.size(); i++) {
            same = children.get(i).isWrittenAs(other.children.get(i), wanted);
        }
        return same;
    }

    /** One part of it in a text that is equal to that of another node which says the same there. */
    String content(Part wanted) {
        StringBuilder content = new StringBuilder();
        append(wanted, content);
        return content.toString();
    }

    private void append(Part wanted, StringBuilder content) {
        if (shape == Shape.FIELD && (part != wanted || value == null)) {
            return;
        }
        content.append(key.length()).append(':').append(key).append('=');
        if (value != null) {
            content.append(value.meaning());
        }
        content.append('{');
        if (shape != Shape.IDLE_SET) {
            children.forEach(child -> child.append(wanted, content));
        }
        content.append('}');
    }
}
