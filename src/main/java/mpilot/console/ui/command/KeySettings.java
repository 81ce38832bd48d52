package mpilot.console.ui.command;

import mpilot.console.settings.Section;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The keys that the operator chose.
 *
 * @param chosen by a command's id, the texts of its shortcuts; an empty list where it is to have
 *     none. A command that is not in here has its own
 */
public record KeySettings(Map<String, List<String>> chosen) {
    /** Where the settings keep it. */
    public static final Section<KeySettings> SECTION =
            new Section<>("keys", KeySettings.class, new KeySettings(Map.of()));

    /** What is absent is empty. */
    public KeySettings {
        Map<String, List<String>> kept = new HashMap<>();
        Objects.requireNonNullElse(chosen, Map.<String, List<String>>of())
                .forEach((id, keys) -> {
                    if (keys != null) {
                        kept.put(id, keys.stream().filter(Objects::nonNull).toList());
                    }
                });
        chosen = Map.copyOf(kept);
    }

    KeySettings with(String id, List<String> keys) {
        Map<String, List<String>> changed = new HashMap<>(chosen);
        changed.put(id, keys);
        return new KeySettings(changed);
    }

    KeySettings without(String id) {
        Map<String, List<String>> changed = new HashMap<>(chosen);
        changed.remove(id);
        return new KeySettings(changed);
    }
}
