package mpilot.console.settings;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** A feature's part of the settings, as the tests' own features keep it. */
record SampleSettings(
        String colour, int size, Mood mood, List<Item> items, Map<String, Instant> seen) {
    static final SampleSettings DEFAULTS = new SampleSettings(null, 0, null, null, null);
    static final Section<SampleSettings> SECTION =
            new Section<>("sample", SampleSettings.class, DEFAULTS);

    enum Mood {
        CALM,
        MERRY
    }

    record Item(String id, String label) {}

    SampleSettings {
        colour = Objects.requireNonNullElse(colour, "grey");
        size = size == 0 ? 25 : size;
        mood = Objects.requireNonNullElse(mood, Mood.CALM);
        items = items == null ? List.of() : items.stream().filter(Objects::nonNull).toList();
        seen = new TreeMap<>(seen == null ? Map.of() : seen);
        seen.values().removeIf(Objects::isNull);
    }

    SampleSettings withSize(int other) {
        return new SampleSettings(colour, other, mood, items, seen);
    }

    SampleSettings withColour(String other) {
        return new SampleSettings(other, size, mood, items, seen);
    }

    SampleSettings withItems(Item... others) {
        return new SampleSettings(colour, size, mood, List.of(others), seen);
    }

    SampleSettings withSeen(Map<String, Instant> others) {
        return new SampleSettings(colour, size, mood, items, others);
    }
}
