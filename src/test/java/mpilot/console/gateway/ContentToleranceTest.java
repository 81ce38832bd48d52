package mpilot.console.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * SEMANTICS.md, "Tolerance", for each field of each object of the contract's own example: absent,
 * null, unknown and of another type.
 */
class ContentToleranceTest {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** All that is always there. */
    private static final Set<String> REQUIRED =
            Set.of("/access_profiles/0/id", "/access_profiles/0/name");

    static final List<String> FIELDS = fields();
    static final List<String> OPTIONAL =
            FIELDS.stream().filter(field -> !REQUIRED.contains(field)).toList();
    static final List<String> OBJECTS =
            FIELDS.stream().map(ContentToleranceTest::parent).distinct().toList();
    static final List<Arguments> WRONG_TYPES =
            FIELDS.stream().flatMap(ContentToleranceTest::wrongTypes).toList();

    private final ObjectNode page = contract();

    @Test
    void theExampleHoldsEveryFieldOfEveryObject() {
        assertThat(FIELDS).hasSize(57);
        assertThat(OBJECTS).hasSize(10);
    }

    @Test
    void theContractsExampleSaysWhatItSays() {
        ProfilePage decoded = JsonText.page(page.toString());
        AccessProfile profile = decoded.accessProfiles().getFirst();
        assertThat(profile.isActive()).isTrue();
        assertThat(profile.tags()).containsExactly("string");
        assertThat(profile.budgets().getFirst().resetDuration()).isEqualTo("1h");
        assertThat(profile.mcpToolOverrides().getFirst().action()).isEqualTo("include");
        assertThat(profile.createdAt()).isEqualTo(Timestamp.of("2019-08-24T14:15:22Z"));
        assertThat(profile.asSent()).isEqualTo(AsSent.nothing());
    }

    @ParameterizedTest
    @FieldSource("OPTIONAL")
    void aFieldMayBeAbsent(String field) {
        owner(field).remove(name(field));
        assertSurvives();
    }

    @ParameterizedTest
    @FieldSource("OPTIONAL")
    void aFieldMayBeNull(String field) {
        owner(field).putNull(name(field));
        assertSurvives();
    }

    @ParameterizedTest
    @FieldSource("OBJECTS")
    void anObjectMayHoldFieldsThatNobodyKnows(String object) {
        ObjectNode owner = (ObjectNode) page.at(object);
        owner.put("budget_mode", "soft");
        owner.putNull("expires_at");
        owner.putObject("new").putArray("list").add(1.50).addNull();
        assertSurvives();
    }

    @ParameterizedTest
    @FieldSource("OBJECTS")
    void anObjectMayBeEmptyButForIdAndName(String object) {
        ObjectNode owner = (ObjectNode) page.at(object);
        owner.retain("id", "name", "access_profiles");
        assertSurvives();
    }

    @ParameterizedTest
    @FieldSource("OPTIONAL")
    void aListMayBeEmptyAndHoldNulls(String field) {
        if (page.at(field) instanceof ArrayNode list) {
            list.addNull();
            assertSurvives();
            list.removeAll();
            assertSurvives();
        }
    }

    @ParameterizedTest
    @FieldSource("REQUIRED")
    void aProfileHasAnIdAndAName(String field) {
        owner(field).putNull(name(field));
        assertRefused(field, "the field is missing or null");
        owner(field).remove(name(field));
        assertRefused(field, "the field is missing or null");
    }

    @ParameterizedTest
    @FieldSource("WRONG_TYPES")
    void aFieldOfAnotherTypeIsRefusedWithItsPlace(String field, JsonNode value) {
        owner(field).set(name(field), value);
        ContractException refusal = JsonText.refusal(JsonText.bytes(page));
        assertThat(refusal.kind()).isEqualTo(ContractException.Kind.WRONG_SHAPE);
        assertThat(refusal.path()).startsWith(field);
        assertThat(refusal).hasMessageStartingWith("expected ");
    }

    @Test
    void wordsThatNobodyKnowsAreKeptAsTheyCame() {
        AccessProfile profile =
                ProfileFixtures.profile(
                        """
                        {'id': 1, 'name': '', 'budgets': [{'scope': 'team:x', 'reset_duration': '1fortnight'}],
                         'mcp_tool_overrides': [{'action': 'AUDIT'}],
                         'provider_configs': [{'provider_name': 'provider of 2031'}]}\
                        """);
        assertThat(profile.budgets().getFirst().scope()).isEqualTo("team:x");
        assertThat(profile.budgets().getFirst().resetDuration()).isEqualTo("1fortnight");
        assertThat(profile.mcpToolOverrides().getFirst().action()).isEqualTo("AUDIT");
        assertThat(profile.providerConfigs().getFirst().providerName())
                .isEqualTo("provider of 2031");
    }

    @Test
    void whatThePageDoesNotSayFollowsFromItsRows() {
        ProfilePage bare = JsonText.page("{'access_profiles':[{'id':1,'name':'a'}],'offset':50}");
        assertThat(bare.count()).isEqualTo(1);
        assertThat(bare.totalCount()).isEqualTo(51);
        assertThat(bare.limit()).isEqualTo(1);
        assertThat(JsonText.page("{'access_profiles':null}").totalCount()).isZero();
    }

    private void assertSurvives() {
        String before = JsonText.canonical(JsonText.bytes(page));
        byte[] encoded = ProfileCodec.encode(JsonText.page(page.toString()));
        assertThat(JsonText.canonical(encoded)).isEqualTo(before);
    }

    private void assertRefused(String field, String message) {
        ContractException refusal = JsonText.refusal(JsonText.bytes(page));
        assertThat(refusal.kind()).isEqualTo(ContractException.Kind.WRONG_SHAPE);
        assertThat(refusal.path()).isEqualTo(field);
        assertThat(refusal).hasMessage(message);
    }

    private ObjectNode owner(String field) {
        return (ObjectNode) page.at(parent(field));
    }

    private static String name(String field) {
        return field.substring(field.lastIndexOf('/') + 1);
    }

    private static String parent(String field) {
        return field.substring(0, field.lastIndexOf('/'));
    }

    private static ObjectNode contract() {
        return (ObjectNode) JsonText.tree(JsonText.contract("contract-page.json"));
    }

    private static List<String> fields() {
        List<String> fields = new ArrayList<>();
        collect(contract(), "", fields);
        return fields;
    }

    private static void collect(JsonNode node, String path, List<String> fields) {
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), path + "/" + i, fields);
        }
        node.properties()
                .forEach(field -> {
                    fields.add(path + "/" + field.getKey());
                    collect(field.getValue(), path + "/" + field.getKey(), fields);
                });
    }

    /** Every type that the field in the example is not of, and a list with such an item. */
    private static Stream<Arguments> wrongTypes(String field) {
        JsonNode right = contract().at(field);
        List<JsonNode> all =
                List.of(
                        NODES.stringNode("1"),
                        NODES.numberNode(1),
                        NODES.booleanNode(false),
                        NODES.arrayNode().add(NODES.arrayNode()),
                        NODES.objectNode());
        return all.stream()
                .filter(wrong -> wrong.getNodeType() != right.getNodeType() || wrong.isArray())
                .map(wrong -> Arguments.of(field, wrong));
    }
}
