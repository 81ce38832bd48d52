package mpilot.console.gateway;

import tools.jackson.core.JsonGenerator;

import java.util.List;

/** The contract, field by field: each record's reading beside its writing. */
final class ProfileJson {
    /** Far more than the 100 that a gateway answers with; some answer with every row there is. */
    private static final int MAX_ROWS = 10_000;

    private ProfileJson() {}

    static ProfilePage page(ObjectReader in) throws ContractException {
        in.requireAtMost(MAX_ROWS, "access_profiles");
        List<AccessProfile> profiles = in.objects("access_profiles", ProfileJson::profile);
        Long count = in.notNegative("count");
        Long totalCount = in.notNegative("total_count");
        Long limit = in.notNegative("limit");
        Long offset = in.notNegative("offset");
        in.requireAnyKnownField();
        long rows = count == null ? profiles.size() : count;
        long before = offset == null ? 0 : offset;
        return new ProfilePage(
                profiles,
                rows,
                totalCount == null ? before + rows : totalCount,
                limit == null ? rows : limit,
                before,
                in.asSent());
    }

    static void write(JsonGenerator json, ProfilePage page) {
        ObjectWriter.write(
                json,
                page.asSent(),
                out ->
                        out.objects("access_profiles", page.accessProfiles(), ProfileJson::write)
                                .whole("count", page.count())
                                .whole("total_count", page.totalCount())
                                .whole("limit", page.limit())
                                .whole("offset", page.offset()));
    }

    static AccessProfile profile(ObjectReader in) throws ContractException {
        return new AccessProfile(
                in.required("id", in.whole("id")),
                in.required("name", in.text("name")),
                in.text("description"),
                in.bool("is_active"),
                in.whole("version"),
                in.texts("tags"),
                in.objects("provider_configs", ProfileJson::providerConfig),
                in.objects("budgets", ProfileJson::budget),
                in.object("rate_limit", ProfileJson::rateLimit),
                in.bool("calendar_aligned"),
                in.objects("mcp_tool_groups", ProfileJson::toolGroup),
                in.objects("mcp_servers", ProfileJson::server),
                in.objects("mcp_tool_overrides", ProfileJson::toolOverride),
                in.timestamp("created_at"),
                in.timestamp("updated_at"),
                in.asSent());
    }

    static void write(JsonGenerator json, AccessProfile profile) {
        ObjectWriter.write(
                json,
                profile.asSent(),
                out ->
                        out.whole("id", profile.id())
                                .text("name", profile.name())
                                .text("description", profile.description())
                                .bool("is_active", profile.isActive())
                                .whole("version", profile.version())
                                .texts("tags", profile.tags())
                                .objects(
                                        "provider_configs",
                                        profile.providerConfigs(),
                                        ProfileJson::write)
                                .objects("budgets", profile.budgets(), ProfileJson::write)
                                .object("rate_limit", profile.rateLimit(), ProfileJson::write)
                                .bool("calendar_aligned", profile.calendarAligned())
                                .objects(
                                        "mcp_tool_groups",
                                        profile.mcpToolGroups(),
                                        ProfileJson::write)
                                .objects("mcp_servers", profile.mcpServers(), ProfileJson::write)
                                .objects(
                                        "mcp_tool_overrides",
                                        profile.mcpToolOverrides(),
                                        ProfileJson::write)
                                .timestamp("created_at", profile.createdAt())
                                .timestamp("updated_at", profile.updatedAt()));
    }

    private static ProviderConfig providerConfig(ObjectReader in) throws ContractException {
        return new ProviderConfig(
                in.whole("id"),
                in.text("provider_name"),
                in.bool("all_models_allowed"),
                in.texts("allowed_models"),
                in.objects("budgets", ProfileJson::budget),
                in.object("rate_limit", ProfileJson::rateLimit),
                in.asSent());
    }

    private static void write(JsonGenerator json, ProviderConfig config) {
        ObjectWriter.write(
                json,
                config.asSent(),
                out ->
                        out.whole("id", config.id())
                                .text("provider_name", config.providerName())
                                .bool("all_models_allowed", config.allModelsAllowed())
                                .texts("allowed_models", config.allowedModels())
                                .objects("budgets", config.budgets(), ProfileJson::write)
                                .object("rate_limit", config.rateLimit(), ProfileJson::write));
    }

    private static Budget budget(ObjectReader in) throws ContractException {
        return new Budget(
                in.text("id"),
                in.decimal("max_limit"),
                in.text("reset_duration"),
                in.text("scope"),
                in.decimal("current_usage"),
                in.timestamp("last_reset"),
                in.asSent());
    }

    private static void write(JsonGenerator json, Budget budget) {
        ObjectWriter.write(
                json,
                budget.asSent(),
                out ->
                        out.text("id", budget.id())
                                .decimal("max_limit", budget.maxLimit())
                                .text("reset_duration", budget.resetDuration())
                                .text("scope", budget.scope())
                                .decimal("current_usage", budget.currentUsage())
                                .timestamp("last_reset", budget.lastReset()));
    }

    private static RateLimit rateLimit(ObjectReader in) throws ContractException {
        return new RateLimit(
                in.text("id"),
                in.decimal("token_max_limit"),
                in.text("token_reset_duration"),
                in.decimal("request_max_limit"),
                in.text("request_reset_duration"),
                in.decimal("token_current_usage"),
                in.decimal("request_current_usage"),
                in.timestamp("token_last_reset"),
                in.timestamp("request_last_reset"),
                in.asSent());
    }

    private static void write(JsonGenerator json, RateLimit limit) {
        ObjectWriter.write(
                json,
                limit.asSent(),
                out ->
                        out.text("id", limit.id())
                                .decimal("token_max_limit", limit.tokenMaxLimit())
                                .text("token_reset_duration", limit.tokenResetDuration())
                                .decimal("request_max_limit", limit.requestMaxLimit())
                                .text("request_reset_duration", limit.requestResetDuration())
                                .decimal("token_current_usage", limit.tokenCurrentUsage())
                                .decimal("request_current_usage", limit.requestCurrentUsage())
                                .timestamp("token_last_reset", limit.tokenLastReset())
                                .timestamp("request_last_reset", limit.requestLastReset()));
    }

    private static McpToolGroup toolGroup(ObjectReader in) throws ContractException {
        return new McpToolGroup(in.whole("tool_group_id"), in.asSent());
    }

    private static void write(JsonGenerator json, McpToolGroup group) {
        ObjectWriter.write(
                json, group.asSent(), out -> out.whole("tool_group_id", group.toolGroupId()));
    }

    private static McpServer server(ObjectReader in) throws ContractException {
        return new McpServer(in.text("mcp_server_id"), in.asSent());
    }

    private static void write(JsonGenerator json, McpServer server) {
        ObjectWriter.write(
                json, server.asSent(), out -> out.text("mcp_server_id", server.mcpServerId()));
    }

    private static McpToolOverride toolOverride(ObjectReader in) throws ContractException {
        return new McpToolOverride(
                in.text("mcp_client_id"), in.text("tool_name"), in.text("action"), in.asSent());
    }

    private static void write(JsonGenerator json, McpToolOverride override) {
        ObjectWriter.write(
                json,
                override.asSent(),
                out ->
                        out.text("mcp_client_id", override.mcpClientId())
                                .text("tool_name", override.toolName())
                                .text("action", override.action()));
    }
}
