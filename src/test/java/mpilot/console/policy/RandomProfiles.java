package mpilot.console.policy;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.ProfileFixtures;

import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import java.util.function.Supplier;

/**
 * Profiles of few words, so that rules meet each other often: the same providers, models, servers
 * and tools come again, caps are small, and any field may be null or absent. One seed gives one
 * sequence.
 */
public final class RandomProfiles {
    private static final List<String> PROVIDERS =
            List.of("'openai'", "'azure'", "'OpenAI'", "null");
    private static final List<String> MODELS =
            List.of("'a'", "'b'", "'A'", "'x/a'", "'*'", "'regex:a.*'", "''");
    private static final List<String> SERVERS = List.of("'github'", "'jira'", "null");
    private static final List<String> TOOLS = List.of("'push'", "'pull'", "'Push'", "'*'", "null");
    private static final List<String> ACTIONS =
            List.of("'include'", "'include'", "'exclude'", "'permit'", "null");
    private static final List<String> SCOPES =
            List.of("'total'", "'total'", "'provider:openai'", "'provider:azure'", "'odd'", "null");
    private static final List<String> DURATIONS =
            List.of("'30s'", "'1h'", "'1d'", "'1M'", "'1Q'", "'1fortnight'", "null");
    private static final List<String> RESETS =
            List.of(
                    "'2026-11-23T11:30:00Z'",
                    "'2026-11-23T18:00:00Z'",
                    "'2026-11-01T00:00:00Z'",
                    "'0001-01-01T00:00:00Z'",
                    "null");

    private final Random random;
    private long id;

    public RandomProfiles(long seed) {
        random = new Random(seed);
    }

    /** The next profile. */
    public AccessProfile next() {
        id++;
        return ProfileFixtures.profile(
                object(
                        "'id': " + id,
                        "'name': 'Random %d'".formatted(id),
                        maybe("'is_active': " + random.nextBoolean()),
                        maybe("'calendar_aligned': " + random.nextBoolean()),
                        maybe("'tags': " + list(3, () -> one(List.of("'prod'", "'Prod'", "'eu'")))),
                        maybe("'provider_configs': " + list(3, this::config)),
                        maybe("'budgets': " + list(2, this::budget)),
                        maybe("'rate_limit': " + rateLimit()),
                        maybe(
                                "'mcp_servers': "
                                        + list(
                                                2,
                                                () -> object("'mcp_server_id': " + one(SERVERS)))),
                        maybe("'mcp_tool_groups': " + list(1, () -> "{'tool_group_id': 7}")),
                        maybe("'mcp_tool_overrides': " + list(3, this::override))));
    }

    private String config() {
        return object(
                "'provider_name': " + one(PROVIDERS),
                maybe("'all_models_allowed': " + one(List.of("true", "false", "false", "null"))),
                maybe("'allowed_models': " + list(3, () -> one(MODELS))),
                maybe("'budgets': " + list(1, this::budget)),
                maybe("'rate_limit': " + rateLimit()));
    }

    private String budget() {
        return object(
                maybe("'max_limit': " + cap()),
                maybe("'current_usage': " + use()),
                maybe("'reset_duration': " + one(DURATIONS)),
                maybe("'scope': " + one(SCOPES)),
                maybe("'last_reset': " + one(RESETS)));
    }

    private String rateLimit() {
        return random.nextInt(3) == 0
                ? "null"
                : object(
                        maybe("'token_max_limit': " + cap()),
                        maybe("'token_reset_duration': " + one(DURATIONS)),
                        maybe("'token_current_usage': " + use()),
                        maybe("'request_max_limit': " + cap()),
                        maybe("'request_reset_duration': " + one(DURATIONS)),
                        maybe("'request_current_usage': " + use()),
                        maybe("'token_last_reset': " + one(RESETS)));
    }

    private String override() {
        return object(
                "'mcp_client_id': " + one(SERVERS),
                "'tool_name': " + one(TOOLS),
                maybe("'action': " + one(ACTIONS)));
    }

    private String cap() {
        return one(List.of("0", "5", "10", "10", "1e12", "null"));
    }

    private String use() {
        return one(List.of("0", "-3", "1", "4.99", "5", "9", "12", "null"));
    }

    private String maybe(String field) {
        return random.nextInt(5) == 0 ? "" : field;
    }

    private String list(int most, Supplier<String> element) {
        if (random.nextInt(8) == 0) {
            return "null";
        }
        StringJoiner list = new StringJoiner(", ", "[", "]");
        int count = random.nextInt(most + 1);
        for (int i = 0; i < count; i++) {
            list.add(element.get());
        }
        return list.toString();
    }

    private static String object(String... fields) {
        StringJoiner object = new StringJoiner(", ", "{", "}");
        for (String field : fields) {
            if (!field.isEmpty()) {
                object.add(field);
            }
        }
        return object.toString();
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
