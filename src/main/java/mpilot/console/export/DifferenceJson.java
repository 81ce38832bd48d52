package mpilot.console.export;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.JsonOutput;
import mpilot.console.policy.difference.Cell;
import mpilot.console.policy.difference.Difference;
import mpilot.console.policy.difference.FleetDifference;
import mpilot.console.policy.difference.FleetPair;
import mpilot.console.policy.difference.FleetPair.State;
import mpilot.console.policy.difference.Matching;
import mpilot.console.policy.difference.Part;
import mpilot.console.policy.difference.Row;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Differences as one JSON object in UTF-8. Text from the gateway is as it was sent, and so are
 * values: each as text, null where a side has none.
 */
public final class DifferenceJson {
    private final JsonOutput json;

    private DifferenceJson(JsonOutput json) {
        this.json = json;
    }

    /**
     * Writes how profiles differ, place by place, and leaves {@code out} open.
     *
     * @param sides what the compared profiles are called, in their order
     * @param usage whether usage counts as well
     */
    public static void write(
            Difference difference, List<String> sides, boolean usage, OutputStream out)
            throws IOException {
        try (JsonOutput json = JsonOutput.to(out)) {
            List<Row> changes = new ArrayList<>(difference.changes(Part.POLICY));
            if (usage) {
                changes.addAll(difference.changes(Part.USAGE));
            }
            json.object();
            json.array("sides");
            for (int i = 0; i < sides.size(); i++) {
                json.object();
                json.text("side", sides.get(i));
                profile(difference.sides().get(i), json);
                json.end();
            }
            json.end();
            json.flag("differs", !changes.isEmpty());
            new DifferenceJson(json).places(changes);
            json.end();
        }
        out.write('\n');
    }

    /**
     * Writes how fleets differ, profile by profile and without those that do not, and leaves {@code
     * out} open.
     *
     * @param sides what the two fleets are called
     */
    public static void write(
            FleetDifference difference, Matching matching, List<String> sides, OutputStream out)
            throws IOException {
        try (JsonOutput json = JsonOutput.to(out)) {
            json.object();
            json.texts("sides", sides);
            json.text("matched_by", word(matching));
            json.flag("differs", difference.differs());
            json.object("counts");
            for (Map.Entry<State, Long> count : difference.counts().entrySet()) {
                json.number(word(count.getKey()), count.getValue());
            }
            json.end();
            json.array("profiles");
            for (FleetPair pair : difference.pairs()) {
                if (pair.state() != State.UNCHANGED) {
                    new DifferenceJson(json).pair(pair, difference.changes(pair));
                }
            }
            json.end();
            json.end();
        }
        out.write('\n');
    }

    private void pair(FleetPair pair, List<Row> changes) throws IOException {
        json.object();
        json.text("state", word(pair.state()));
        json.text("match", word(pair.match()));
        side("before", pair.before());
        side("after", pair.after());
        places(changes);
        json.end();
    }

    private void side(String name, @Nullable AccessProfile profile) throws IOException {
        if (profile != null) {
            json.object(name);
            profile(profile, json);
            json.end();
        }
    }

    private static void profile(AccessProfile profile, JsonOutput json) throws IOException {
        json.number("profile_id", profile.id());
        json.text("profile_name", profile.name());
        if (profile.version() != null) {
            json.number("version", profile.version());
        }
    }

    private void places(List<Row> changes) throws IOException {
        json.array("places");
        for (Row change : changes) {
            for (Row leaf : change.leaves()) {
                json.object();
                json.text("path", leaf.path());
                json.text("kind", word(leaf.kind()));
                json.texts("pointers", each(leaf.cells(), true));
                json.texts("values", each(leaf.cells(), false));
                json.end();
            }
        }
        json.end();
    }

    private static List<@Nullable String> each(List<@Nullable Cell> cells, boolean pointer) {
        List<@Nullable String> texts = new ArrayList<>(cells.size());
        for (Cell cell : cells) {
            texts.add(cell == null ? null : pointer ? cell.pointer() : cell.text());
        }
        return texts;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
