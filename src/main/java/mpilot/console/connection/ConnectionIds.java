package mpilot.console.connection;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The ids of connections that were written into the settings by hand, without one. They are the
 * same at each start, so that the token in the system's store and the list's layout, which are kept
 * under them, are found again.
 */
final class ConnectionIds {
    private ConnectionIds() {}

    /**
     * {@return the settings' tree of a {@link ConnectionList}, each connection with an id} One that
     * has none gets it from its name and URL, and from how many alike stand before it.
     */
    static @Nullable Object completed(@Nullable Object tree) {
        if (!(tree instanceof Map<?, ?> section)
                || !(section.get("connections") instanceof List<?> connections)) {
            return tree;
        }
        Set<String> taken = new HashSet<>();
        for (Object each : connections) {
            if (each instanceof Map<?, ?> one) {
                taken.add(givenId(one));
            }
        }
        List<@Nullable Object> all = new ArrayList<>();
        for (Object each : connections) {
            all.add(each instanceof Map<?, ?> one ? withId(one, taken) : each);
        }
        Map<Object, @Nullable Object> completed = new LinkedHashMap<>(section);
        completed.put("connections", all);
        return completed;
    }

    private static Map<?, ?> withId(Map<?, ?> connection, Set<String> taken) {
        String given = givenId(connection);
        Map<Object, @Nullable Object> completed = new LinkedHashMap<>();
        completed.put("id", given.isBlank() ? newId(connection, taken) : given);
        connection.forEach((field, value) -> {
            if (!field.equals("id")) {
                completed.put(field, value);
            }
        });
        return completed;
    }

    /** What stands there, a number too; empty for none. */
    private static String givenId(Map<?, ?> connection) {
        Object id = connection.get("id");
        return id instanceof String || id instanceof Number ? id.toString() : "";
    }

    private static String newId(Map<?, ?> connection, Set<String> taken) {
        Object place = connection.get("place");
        Object url = place instanceof Map<?, ?> fields ? fields.get("base_url") : null;
        String seed = connection.get("name") + "\n" + url;
        String id = UUID.nameUUIDFromBytes(seed.getBytes(UTF_8)).toString();
        for (int copy = 2; !taken.add(id); copy++) {
            id = UUID.nameUUIDFromBytes((seed + "\n" + copy).getBytes(UTF_8)).toString();
        }
        return id;
    }
}
