package mpilot.console.settings;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The version of the file's layout, and how older ones are brought to it. A version is needed only
 * where a field changes its meaning; adding and dropping fields needs none.
 *
 * @param migrations the first one makes version 2 of version 1, and so on
 */
record SettingsFormat(List<UnaryOperator<Map<String, @Nullable Object>>> migrations) {
    /** The layout that this console writes. */
    static final SettingsFormat CURRENT = new SettingsFormat(List.of());

    private static final String FIELD = "version";

    int version() {
        return migrations.size() + 1;
    }

    /** The version of {@code root}; 1 where it does not say. */
    static int versionOf(Map<String, @Nullable Object> root) {
        return root.get(FIELD) instanceof Integer version && version > 0 ? version : 1;
    }

    /** {@code root} in this version; as it is where it is of this or a newer one. */
    Map<String, @Nullable Object> migrated(Map<String, @Nullable Object> root) {
        Map<String, @Nullable Object> current = new LinkedHashMap<>(root);
        for (int version = versionOf(root); version < version(); version++) {
            current = migrations.get(version - 1).apply(current);
            current.put(FIELD, version + 1);
        }
        current.putIfAbsent(FIELD, version());
        return current;
    }
}
