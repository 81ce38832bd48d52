package mpilot.console.ui.palette;

import mpilot.console.settings.Section;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What was chosen lately in the palette.
 *
 * @param ids of its items, the latest first, each once
 */
public record RecentChoices(List<String> ids) {
    /** Where the settings keep it. */
    public static final Section<RecentChoices> SECTION =
            new Section<>("recent_choices", RecentChoices.class, new RecentChoices(List.of()));

    private static final int MOST = 12;

    /** What is absent is empty. */
    public RecentChoices {
        ids =
                Objects.requireNonNullElse(ids, List.<String>of()).stream()
                        .filter(Objects::nonNull)
                        .distinct()
                        .limit(MOST)
                        .toList();
    }

    /** {@return the same with {@code id} as the latest} */
    RecentChoices with(String id) {
        List<String> changed = new ArrayList<>(ids);
        changed.addFirst(id);
        return new RecentChoices(changed);
    }
}
