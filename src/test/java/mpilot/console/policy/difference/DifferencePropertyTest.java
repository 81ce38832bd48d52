package mpilot.console.policy.difference;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.JsonText;
import mpilot.console.gateway.ProfileCodec;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.policy.RandomProfiles;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What holds of every comparison, whatever the gateways say. */
class DifferencePropertyTest {
    private static final int PROFILES = 200;

    private static List<Kind> kinds(Difference difference, Part part) {
        List<Kind> kinds = new ArrayList<>();
        difference.rows(part).forEach(row -> add(row, kinds));
        return kinds;
    }

    private static void add(Row row, List<Kind> kinds) {
        kinds.add(row.kind());
        row.children().forEach(child -> add(child, kinds));
    }

    /** The places without what elements are called, which is what the first side calls them. */
    private static List<String> places(Difference difference) {
        List<String> places = new ArrayList<>();
        for (Part part : Part.values()) {
            difference.rows(part).forEach(row -> add(row, false, places));
        }
        return places.stream().sorted().toList();
    }

    private static List<String> mirrored(Difference difference) {
        List<String> places = new ArrayList<>();
        for (Part part : Part.values()) {
            difference.rows(part).forEach(row -> add(row, true, places));
        }
        return places.stream().sorted().toList();
    }

    private static void add(Row row, boolean mirrored, List<String> places) {
        List<Cell> cells = new ArrayList<>(row.cells());
        Kind kind = row.kind();
        if (mirrored) {
            Collections.reverse(cells);
            kind =
                    switch (kind) {
                        case ADDED -> Kind.REMOVED;
                        case REMOVED -> Kind.ADDED;
                        default -> kind;
                    };
        }
        places.add(kind + " " + cells);
        row.children().forEach(child -> add(child, mirrored, places));
    }

    @RepeatedTest(5)
    void aProfileDoesNotDifferFromItself(RepetitionInfo seed) {
        RandomProfiles profiles = new RandomProfiles(seed.getCurrentRepetition());
        for (int i = 0; i < PROFILES; i++) {
            AccessProfile profile = profiles.next();
            Difference difference = Difference.of(List.of(profile, profile, profile, profile));
            for (Part part : Part.values()) {
                assertThat(difference.differs(part)).as("%s", profile).isFalse();
                assertThat(kinds(difference, part)).doesNotContain(Kind.ALIKE);
            }
        }
    }

    @RepeatedTest(5)
    void theOtherWayRoundItIsTheMirror(RepetitionInfo seed) {
        RandomProfiles profiles = new RandomProfiles(100 + seed.getCurrentRepetition());
        for (int i = 0; i < PROFILES; i++) {
            AccessProfile one = profiles.next();
            AccessProfile other = profiles.next();
            assertThat(places(Difference.of(List.of(one, other))))
                    .as("%s and %s", one, other)
                    .isEqualTo(mirrored(Difference.of(List.of(other, one))));
        }
    }

    @RepeatedTest(5)
    void neitherOrderNorIdsMatter(RepetitionInfo seed) {
        RandomProfiles profiles = new RandomProfiles(200 + seed.getCurrentRepetition());
        Random random = new Random(seed.getCurrentRepetition());
        for (int i = 0; i < PROFILES; i++) {
            AccessProfile profile = profiles.next();
            JsonNode tree = tree(profile);
            disturb(tree, random);
            AccessProfile other = ProfileFixtures.profile(tree.toString());
            Difference difference = Difference.of(List.of(profile, other));
            assertThat(difference.changes(Part.POLICY)).as("%s and %s", profile, other).isEmpty();
            assertThat(difference.changes(Part.USAGE)).as("%s and %s", profile, other).isEmpty();
        }
    }

    private static JsonNode tree(AccessProfile profile) {
        return JsonText.tree(ProfileCodec.toPrettyJson(profile).getBytes(StandardCharsets.UTF_8));
    }

    private static void disturb(JsonNode node, Random random) {
        if (node instanceof ArrayNode array) {
            List<JsonNode> elements = new ArrayList<>();
            array.forEach(elements::add);
            Collections.shuffle(elements, random);
            array.removeAll().addAll(elements);
        }
        node.forEach(child -> disturb(child, random));
        if (node instanceof ObjectNode object && object.has("provider_name")) {
            object.put("id", random.nextInt(1000));
        } else if (node instanceof ObjectNode object
                && (object.has("max_limit") || object.has("token_max_limit"))) {
            object.put("id", "id-" + random.nextInt(1000));
        } else if (node instanceof ObjectNode object && object.has("name")) {
            object.put("id", random.nextInt(1000));
            object.put("updated_at", "2026-11-23T12:00:0" + random.nextInt(10) + "Z");
        }
    }

    @RepeatedTest(5)
    void everyPlaceIsOfSomeSideAndItsPointerFindsIt(RepetitionInfo seed) {
        RandomProfiles profiles = new RandomProfiles(300 + seed.getCurrentRepetition());
        for (int i = 0; i < PROFILES; i++) {
            List<AccessProfile> sides = List.of(profiles.next(), profiles.next(), profiles.next());
            Difference difference = Difference.of(sides);
            List<Row> rows = new ArrayList<>(difference.rows(Part.POLICY));
            for (int at = 0; at < rows.size(); at++) {
                Row row = rows.get(at);
                rows.addAll(row.children());
                assertThat(row.cells()).hasSize(3).as(row.path()).isNotEqualTo(nothing());
                for (int side = 0; side < 3; side++) {
                    Cell cell = row.cells().get(side);
                    if (cell != null && row.isLeaf() && !cell.text().isEmpty()) {
                        assertThat(tree(sides.get(side)).at(cell.pointer()).isMissingNode())
                                .as("%s in %s", cell.pointer(), sides.get(side))
                                .isFalse();
                    }
                }
            }
        }
    }

    private static List<Cell> nothing() {
        return Collections.nCopies(3, null);
    }
}
