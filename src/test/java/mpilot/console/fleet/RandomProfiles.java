package mpilot.console.fleet;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.ProfileFixtures;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Profiles of every kind the contract allows, for properties that hold for all of them. */
public final class RandomProfiles {
    private static final List<String> NAMES =
            List.of(
                    "Team 2",
                    "Team 10",
                    "team 2",
                    "Zoë",
                    "zoe",
                    "Straße",
                    "STRASSE",
                    "张伟",
                    "李娜",
                    "مرحبا",
                    "😀 fun",
                    "👩‍👩‍👧",
                    "",
                    " ",
                    "=1+1",
                    "a-b",
                    "a b",
                    "ab",
                    "ﬁne",
                    "x".repeat(255));
    private static final List<String> TAGS =
            List.of("prod", "Prod", "eu", "team:search", "team:mobile", "env:dev", "研究", "a b");
    private static final List<String> PROVIDERS = List.of("openai", "anthropic", "OpenAI", "");
    private static final List<String> MODELS = List.of("gpt-4o", "gpt-4o-mini", "*", "claude-4");
    private static final List<String> PERIODS = List.of("1h", "1d", "1M", "1Q", "30s", "soon", "");
    private static final List<String> MOMENTS =
            List.of(
                    "2026-11-20T00:00:00Z",
                    "2026-11-23T11:59:59.5Z",
                    "2025-01-01T00:00:00+02:00",
                    "0001-01-01T00:00:00Z",
                    "2027-01-01T00:00:00Z",
                    "yesterday");
    private static final List<String> NUMBERS =
            List.of("0", "1", "100", "80", "80.0", "99.99", "1e3", "-5", "0.000001", "1e30");

    private final SplittableRandom random;

    private RandomProfiles(SplittableRandom random) {
        this.random = random;
    }

    /** {@code count} profiles with the ids 1, 2 and so on. */
    public static List<AccessProfile> list(long seed, int count) {
        RandomProfiles profiles = new RandomProfiles(new SplittableRandom(seed));
        return IntStream.rangeClosed(1, count).mapToObj(profiles::next).toList();
    }

    private AccessProfile next(int id) {
        List<String> fields = new ArrayList<>();
        fields.add("'id': " + id);
        fields.add("'name': " + quoted(NAMES));
        maybe(fields, "description", () -> quoted(NAMES));
        maybe(fields, "is_active", () -> Boolean.toString(random.nextBoolean()));
        maybe(fields, "version", () -> Integer.toString(random.nextInt(4)));
        maybe(fields, "tags", () -> list(() -> quoted(TAGS)));
        maybe(fields, "provider_configs", () -> list(this::config));
        maybe(fields, "budgets", () -> list(this::budget));
        maybe(fields, "rate_limit", this::rateLimit);
        maybe(fields, "calendar_aligned", () -> Boolean.toString(random.nextBoolean()));
        maybe(fields, "mcp_servers", () -> list(() -> "{'mcp_server_id': " + quoted(TAGS) + "}"));
        maybe(fields, "mcp_tool_groups", () -> list(() -> "{'tool_group_id': 3}"));
        maybe(fields, "mcp_tool_overrides", () -> list(this::override));
        maybe(fields, "created_at", () -> quoted(MOMENTS));
        maybe(fields, "updated_at", () -> quoted(MOMENTS));
        return ProfileFixtures.profile(object(fields));
    }

    private String config() {
        List<String> fields = new ArrayList<>();
        maybe(fields, "provider_name", () -> quoted(PROVIDERS));
        maybe(fields, "all_models_allowed", () -> Boolean.toString(random.nextBoolean()));
        maybe(fields, "allowed_models", () -> list(() -> quoted(MODELS)));
        maybe(fields, "budgets", () -> list(this::budget));
        maybe(fields, "rate_limit", this::rateLimit);
        return object(fields);
    }

    private String budget() {
        List<String> fields = new ArrayList<>();
        maybe(fields, "max_limit", () -> pick(NUMBERS));
        maybe(fields, "current_usage", () -> pick(NUMBERS));
        maybe(fields, "reset_duration", () -> quoted(PERIODS));
        maybe(fields, "last_reset", () -> quoted(MOMENTS));
        maybe(fields, "scope", () -> quoted(List.of("total", "provider:openai", "team")));
        return object(fields);
    }

    private String rateLimit() {
        List<String> fields = new ArrayList<>();
        maybe(fields, "token_max_limit", () -> pick(NUMBERS));
        maybe(fields, "token_current_usage", () -> pick(NUMBERS));
        maybe(fields, "token_reset_duration", () -> quoted(PERIODS));
        maybe(fields, "request_max_limit", () -> pick(NUMBERS));
        maybe(fields, "request_current_usage", () -> pick(NUMBERS));
        return object(fields);
    }

    private String override() {
        return object(
                List.of(
                        "'mcp_client_id': " + quoted(TAGS),
                        "'tool_name': " + quoted(MODELS),
                        "'action': " + quoted(List.of("include", "exclude", "maybe"))));
    }

    private void maybe(List<String> fields, String name, Supplier<String> value) {
        int kind = random.nextInt(6);
        if (kind > 0) {
            fields.add("'" + name + "': " + (kind == 1 ? "null" : value.get()));
        }
    }

    private String list(Supplier<String> item) {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(_ -> item.get())
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private String quoted(List<String> words) {
        return "'" + pick(words) + "'";
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private static String object(List<String> fields) {
        return "{" + String.join(", ", fields) + "}";
    }
}
