package mpilot.console.connection;

import mpilot.console.settings.Section;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * The saved connections in the operator's order, the sandbox always among them. Every operation
 * gives a new list; one that names a connection that is not there gives the same.
 *
 * @param connections each with an id of its own
 */
public record ConnectionList(List<SavedConnection> connections) {
    /** The sandbox alone. */
    public static final ConnectionList DEFAULT = new ConnectionList(List.of());

    /** Where the settings keep it. */
    public static final Section<ConnectionList> SECTION =
            new Section<>("connections", ConnectionList.class, DEFAULT, ConnectionIds::completed);

    /** Puts the sandbox first where it is missing, and drops what has the id of another. */
    public ConnectionList {
        List<SavedConnection> kept = new ArrayList<>();
        for (SavedConnection each :
                Objects.requireNonNullElse(connections, List.<SavedConnection>of())) {
            if (each != null && kept.stream().noneMatch(hasId(each.id()))) {
                kept.add(each.isSandbox() ? SavedConnection.sandbox() : each);
            }
        }
        if (kept.stream().noneMatch(SavedConnection::isSandbox)) {
            kept.addFirst(SavedConnection.sandbox());
        }
        connections = List.copyOf(kept);
    }

    private static Predicate<SavedConnection> hasId(String id) {
        return each -> each.id().equals(id);
    }

    /** {@return the connection with this id} */
    public Optional<SavedConnection> withId(String id) {
        return connections.stream().filter(hasId(id)).findFirst();
    }

    /**
     * {@return the connection of this name, upper or lower case; the one that is spelt so first}
     */
    public Optional<SavedConnection> named(String name) {
        return allNamed(name).stream().findFirst();
    }

    /**
     * {@return the connections that may be meant by {@code name}: the one that is spelt so, or else
     * all whose names differ from it in upper and lower case alone} More than one only where the
     * settings were edited by hand.
     */
    public List<SavedConnection> allNamed(String name) {
        String wanted = name.strip();
        List<SavedConnection> alike =
                connections.stream()
                        .filter(each -> each.name().strip().equalsIgnoreCase(wanted))
                        .toList();
        return alike.stream()
                .filter(each -> each.name().strip().equals(wanted))
                .findFirst()
                .map(List::of)
                .orElse(alike);
    }

    /** {@return the list with {@code connection} at its end, its credential meant for its place} */
    public ConnectionList add(SavedConnection connection) {
        List<SavedConnection> changed = new ArrayList<>(connections);
        changed.add(connection.bound());
        return new ConnectionList(changed);
    }

    /**
     * {@return the list with {@code connection} in the place of the one with its id} A credential
     * stays meant for the place it was meant for: where the connection points elsewhere now, the
     * operator is to be asked for {@link SavedConnection#bound()}. The sandbox cannot be edited.
     */
    public ConnectionList replace(SavedConnection connection) {
        return new ConnectionList(
                connections.stream()
                        .map(each -> each.id().equals(connection.id()) ? connection : each)
                        .toList());
    }

    /**
     * {@return the list with a copy of a connection behind it, under a name that is free} Its
     * secrets are not copied. The sandbox cannot be duplicated.
     */
    public ConnectionList duplicate(String id) {
        List<SavedConnection> changed = new ArrayList<>();
        for (SavedConnection each : connections) {
            changed.add(each);
            if (each.id().equals(id) && !each.isSandbox()) {
                changed.add(each.copy(UUID.randomUUID().toString(), freeName(each.name())));
            }
        }
        return new ConnectionList(changed);
    }

    private String freeName(String name) {
        String stem = name.strip().replaceFirst(" \\d+$", "");
        int number = 2;
        while (named(stem + " " + number).isPresent()) {
            number++;
        }
        return stem + " " + number;
    }

    /** {@return the list without a connection} The sandbox stays. */
    public ConnectionList delete(String id) {
        return new ConnectionList(
                connections.stream()
                        .filter(hasId(id).negate().or(SavedConnection::isSandbox))
                        .toList());
    }

    /**
     * {@return the list with a connection moved}
     *
     * @param steps towards the end, negative towards the start; cut where the list ends
     */
    public ConnectionList move(String id, int steps) {
        List<SavedConnection> changed = new ArrayList<>(connections);
        withId(id)
                .ifPresent(moved -> {
                    int from = changed.indexOf(moved);
                    changed.remove(from);
                    long to = Math.clamp((long) from + steps, 0, changed.size());
                    changed.add((int) to, moved);
                });
        return new ConnectionList(changed);
    }
}
