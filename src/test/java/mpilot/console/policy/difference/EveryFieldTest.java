package mpilot.console.policy.difference;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.JsonText;
import mpilot.console.gateway.ProfileFixtures;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A change of any one field of the contract is found, and told in the part it belongs to. */
class EveryFieldTest {
    /** Every field that the contract has, and those that newer gateways add. */
    private static final String PROFILE =
            """
            {'id': 7, 'name': 'Team', 'description': 'What it is for', 'is_active': true, 'version': 3,
             'tags': ['prod', 'eu'],
             'provider_configs': [{
               'id': 1, 'provider_name': 'openai', 'all_models_allowed': false, 'allowed_models': ['o3', 'o1'],
               'budgets': [{'id': 'b1', 'max_limit': 10.5, 'reset_duration': '1w', 'scope': 'galaxy',
                            'current_usage': 3, 'last_reset': '2026-11-01T00:00:00Z'}],
               'rate_limit': {'id': 'r1', 'token_max_limit': 1000, 'token_reset_duration': '1h',
                              'request_max_limit': 60, 'request_reset_duration': '1m',
                              'token_current_usage': 5, 'request_current_usage': 6,
                              'token_last_reset': '2026-11-23T11:00:00Z',
                              'request_last_reset': '2026-11-23T11:59:00Z'},
               'weight': 0.5}],
             'budgets': [{'id': 'b2', 'max_limit': 100, 'reset_duration': '1M', 'scope': 'total',
                          'current_usage': 30, 'last_reset': '2026-11-01T00:00:00Z',
                          'override_amount': 5, 'override_mode': 'forever'}],
             'rate_limit': {'id': 'r2', 'token_max_limit': 10000, 'token_reset_duration': '1d',
                            'request_max_limit': 600, 'request_reset_duration': '1d',
                            'token_current_usage': 50, 'request_current_usage': 60},
             'calendar_aligned': true,
             'mcp_tool_groups': [{'tool_group_id': 4}],
             'mcp_servers': [{'mcp_server_id': 'github'}],
             'mcp_tool_overrides': [{'mcp_client_id': 'jira', 'tool_name': 'create', 'action': 'include'}],
             'created_at': '2026-01-01T00:00:00Z', 'updated_at': '2026-11-01T00:00:00Z',
             'owner': {'team': 'platform', 'size': 4}}
            """;

    private static final Set<String> RECORD =
            Set.of("id", "name", "version", "created_at", "updated_at");

    private static JsonNode tree() {
        return JsonText.tree(PROFILE.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private static Stream<Arguments> fields() {
        return pointers(tree(), "")
                .flatMap(pointer ->
                        Stream.of(
                                Arguments.of(pointer, "says something else", part(pointer)),
                                Arguments.of(pointer, "is gone", part(pointer))))
                // Without these a profile cannot be read.
                .filter(it -> !it.get()[1].equals("is gone") || !isRequired((String) it.get()[0]));
    }

    private static boolean isRequired(Object pointer) {
        return pointer.equals("/id") || pointer.equals("/name");
    }

    private static Stream<String> pointers(JsonNode node, String pointer) {
        if (node.isArray()) {
            return IntStream.range(0, node.size())
                    .boxed()
                    .flatMap(i -> pointers(node.get(i), pointer + "/" + i));
        }
        return node.isObject()
                ? node.properties().stream()
                        .flatMap(
                                field -> pointers(field.getValue(), pointer + "/" + field.getKey()))
                : Stream.of(pointer);
    }

    private static Part part(String pointer) {
        String name = pointer.substring(pointer.lastIndexOf('/') + 1);
        if (name.endsWith("current_usage") || name.endsWith("last_reset")) {
            return Part.USAGE;
        }
        return RECORD.contains(name) ? Part.RECORD : Part.POLICY;
    }

    /** {@code false} beside a list means what nothing does there; a total scope likewise. */
    private static boolean meansTheSame(String pointer, String how) {
        return how.equals("is gone")
                && (pointer.endsWith("/all_models_allowed") || pointer.equals("/budgets/0/scope"));
    }

    private static AccessProfile changed(String pointer, String how) {
        JsonNode tree = tree();
        int slash = pointer.lastIndexOf('/');
        JsonNode owner = tree.at(pointer.substring(0, slash));
        String last = pointer.substring(slash + 1);
        if (owner instanceof ArrayNode array) {
            int index = Integer.parseInt(last);
            if (how.equals("is gone")) {
                array.remove(index);
            } else {
                array.set(index, other(array.get(index)));
            }
        } else if (owner instanceof ObjectNode object) {
            if (how.equals("is gone")) {
                object.remove(last);
            } else {
                object.set(last, other(object.get(last)));
            }
        }
        return ProfileFixtures.profile(tree.toString());
    }

    private static JsonNode other(JsonNode value) {
        String json =
                switch (value.getNodeType()) {
                    case BOOLEAN -> Boolean.toString(!value.booleanValue());
                    case NUMBER -> value.isIntegralNumber() ? value + "1" : value + "5";
                    default ->
                            value.stringValue().startsWith("20")
                                    ? "\"2026-11-22T00:00:00Z\""
                                    : "\"other\"";
                };
        return JsonText.tree(json.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @MethodSource("fields")
    void aChangeIsFound(String pointer, String how, Part part) {
        AccessProfile profile = ProfileFixtures.profile(PROFILE);
        AccessProfile changed = changed(pointer, how);
        assertThat(changed).isNotEqualTo(profile);

        Difference difference = Difference.of(List.of(profile, changed));

        if (meansTheSame(pointer, how)) {
            assertThat(difference.differs(Part.POLICY)).isFalse();
            assertThat(difference.isWrittenDifferently(Part.POLICY)).isTrue();
            return;
        }
        assertThat(difference.differs(part)).isTrue();
        if (part != Part.POLICY) {
            assertThat(difference.differs(Part.POLICY)).isFalse();
        }
    }
}
