package mpilot.console.gateway;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import java.util.function.Supplier;

/**
 * Answers in the contract's shape, as no two gateways send them: every field absent, null or there,
 * fields nobody knows, numbers and texts of every kind. The same seed gives the same answers.
 */
public final class RandomAnswer {
    private static final List<String> TEXTS =
            List.of(
                    "",
                    " ",
                    "prod",
                    "1M",
                    "provider:openai",
                    "0001-01-01T00:00:00Z",
                    "2026-11-23T12:00:00.123456789+02:00",
                    "=SUM(A1)",
                    "say \\\"hi\\\" \\\\ \\/ \\b\\f\\n\\r\\t",
                    "\\u0000\\u001b[31m",
                    "مرحبا بالعالم",
                    "\u202Eevil\u202C",
                    "👩\u200D👩\u200D👧 🏴󠁧󠁢󠁳󠁣󠁴󠁿",
                    "\\ud83d\\ude00",
                    "ﬀ é e\u0301 ß ı",
                    "x".repeat(255),
                    "null",
                    "</script>");

    private static final List<String> DECIMALS =
            List.of(
                    "0",
                    "-0",
                    "0.0",
                    "100.00",
                    "0.1",
                    "1e-7",
                    "1E+2",
                    "1e6",
                    "-12.5",
                    "1e999",
                    "12345678901234567890.123456789",
                    "0.30000000000000004",
                    "2.0000");

    private static final List<String> WHOLES =
            List.of("0", "1", "-1", "3.0", "1e2", "9223372036854775807", "-9223372036854775808");

    /** Numbers that only a field nobody knows may hold. */
    private static final List<String> ODD_NUMBERS =
            List.of("1e5000", "-1E-5000", "1" + "0".repeat(390), "0." + "123456789".repeat(40));

    private final Random random;

    public RandomAnswer(long seed) {
        this.random = new Random(seed);
    }

    /** The JSON of a page. */
    public String page() {
        return object(
                field("access_profiles", () -> list(this::profile)),
                field("count", this::rows),
                field("total_count", this::rows),
                field("limit", this::rows),
                // A page with none of its fields is some other JSON.
                "\"offset\":" + rows());
    }

    /** The JSON of a profile. */
    public String profile() {
        return object(
                "\"id\":" + whole(),
                "\"name\":" + text(),
                field("description", this::text),
                field("is_active", this::bool),
                field("version", this::whole),
                field("tags", () -> list(this::text)),
                field("provider_configs", () -> list(this::providerConfig)),
                field("budgets", () -> list(this::budget)),
                field("rate_limit", this::rateLimit),
                field("calendar_aligned", this::bool),
                field("mcp_tool_groups", () -> list(this::toolGroup)),
                field("mcp_servers", () -> list(this::server)),
                field("mcp_tool_overrides", () -> list(this::toolOverride)),
                field("created_at", this::text),
                field("updated_at", this::text));
    }

    private String providerConfig() {
        return object(
                field("id", this::whole),
                field("provider_name", this::text),
                field("all_models_allowed", this::bool),
                field("allowed_models", () -> list(this::text)),
                field("budgets", () -> list(this::budget)),
                field("rate_limit", this::rateLimit));
    }

    private String budget() {
        return object(
                field("id", this::text),
                field("max_limit", this::decimal),
                field("reset_duration", this::text),
                field("scope", this::text),
                field("current_usage", this::decimal),
                field("last_reset", this::text));
    }

    private String rateLimit() {
        return object(
                field("id", this::text),
                field("token_max_limit", this::decimal),
                field("token_reset_duration", this::text),
                field("request_max_limit", this::decimal),
                field("request_reset_duration", this::text),
                field("token_current_usage", this::decimal),
                field("request_current_usage", this::decimal),
                field("token_last_reset", this::text),
                field("request_last_reset", this::text));
    }

    private String toolGroup() {
        return object(field("tool_group_id", this::whole));
    }

    private String server() {
        return object(field("mcp_server_id", this::text));
    }

    private String toolOverride() {
        return object(
                field("mcp_client_id", this::text),
                field("tool_name", this::text),
                field("action", this::text));
    }

    /** The fields in any order, with some that nobody knows among them. */
    private String object(String... fields) {
        List<String> all = new ArrayList<>(List.of(fields));
        all.removeIf(String::isEmpty); // absent
        for (int i = 0; random.nextInt(4) == 0; i++) {
            all.add("\"new_%d\":%s".formatted(i, anything(3)));
        }
        Collections.shuffle(all, random);
        return "{" + String.join(",", all) + "}";
    }

    private String field(String name, Supplier<String> value) {
        return switch (random.nextInt(8)) {
            case 0 -> "";
            case 1 -> "\"" + name + "\":null";
            default -> "\"" + name + "\":" + value.get();
        };
    }

    private String list(Supplier<String> item) {
        StringJoiner items = new StringJoiner(",", "[", "]");
        while (random.nextInt(3) != 0) {
            items.add(random.nextInt(12) == 0 ? "null" : item.get());
        }
        return items.toString();
    }

    private String anything(int depth) {
        return switch (random.nextInt(depth > 0 ? 8 : 6)) {
            case 0 -> "null";
            case 1 -> bool();
            case 2 -> text();
            case 3 -> whole();
            case 4 -> decimal();
            case 5 -> one(ODD_NUMBERS);
            case 6 -> list(() -> anything(depth - 1));
            default -> object("\"a\":" + anything(depth - 1), "\"b~/\":" + anything(depth - 1));
        };
    }

    private String text() {
        return "\"" + one(TEXTS) + (random.nextBoolean() ? "" : random.nextInt(1000)) + "\"";
    }

    private String bool() {
        return random.nextBoolean() ? "true" : "false";
    }

    private String whole() {
        return random.nextBoolean() ? one(WHOLES) : Long.toString(random.nextLong());
    }

    private String rows() {
        return random.nextInt(4) == 0 ? "2.50e1" : Integer.toString(random.nextInt(100_000));
    }

    private String decimal() {
        return random.nextBoolean()
                ? one(DECIMALS)
                : BigDecimal.valueOf(random.nextLong(), random.nextInt(30)).toString();
    }

    private String one(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
