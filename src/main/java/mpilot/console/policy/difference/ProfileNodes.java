package mpilot.console.policy.difference;

import static mpilot.console.policy.difference.Part.POLICY;
import static mpilot.console.policy.difference.Part.RECORD;
import static mpilot.console.policy.difference.Part.USAGE;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.Budget;
import mpilot.console.gateway.McpServer;
import mpilot.console.gateway.McpToolGroup;
import mpilot.console.gateway.McpToolOverride;
import mpilot.console.gateway.ProviderConfig;
import mpilot.console.gateway.RateLimit;
import mpilot.console.policy.ModelAccess;
import mpilot.console.policy.difference.Node.Shape;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** A profile as a tree of places, told apart by what they are and not by where they stand. */
final class ProfileNodes {
    private static final Comparator<Node> BY_KEY = Comparator.comparing(Node::key);

    private final boolean byLength;

    private ProfileNodes(boolean byLength) {
        this.byLength = byLength;
    }

    /** The tree of {@code profile}; {@code byLength} as in {@link Value#ofWindow}. */
    static Node of(AccessProfile profile, boolean byLength) {
        return new ProfileNodes(byLength).profile(profile);
    }

    private Node profile(AccessProfile profile) {
        List<Node> fields =
                new FieldList(byLength)
                        .number(RECORD, "id", profile.id())
                        .text(RECORD, "name", profile.name())
                        .text(POLICY, "description", profile.description())
                        .flag("is_active", profile.isActive())
                        .number(RECORD, "version", profile.version())
                        .add(set(Shape.SET, "tags", null, profile.tags()))
                        .add(list("provider_configs", profile.providerConfigs(), this::config))
                        .add(list("budgets", profile.budgets(), (it, at) -> budget(it, at, null)))
                        .add(rateLimit(profile.rateLimit()))
                        .meaning(
                                "calendar_aligned",
                                profile.calendarAligned(),
                                Boolean.TRUE.equals(profile.calendarAligned()))
                        .add(elements("mcp_tool_groups", profile.mcpToolGroups(), this::group))
                        .add(elements("mcp_servers", profile.mcpServers(), this::server))
                        .add(
                                elements(
                                        "mcp_tool_overrides",
                                        profile.mcpToolOverrides(),
                                        this::toolOverride))
                        .time(RECORD, "created_at", profile.createdAt())
                        .time(RECORD, "updated_at", profile.updatedAt())
                        .with(profile.asSent(), Set.of());
        return Node.group(Shape.OBJECT, "", null, fields);
    }

    /** Makes a node of an element of a list. */
    @FunctionalInterface
    private interface Maker<T> {
        Node node(T element, int position);
    }

    private static <T> Node list(String name, List<T> elements, Maker<T> maker) {
        return of(Shape.LIST, name, null, elements, maker);
    }

    private static <T> Node elements(String name, List<T> elements, Maker<T> maker) {
        return of(Shape.SET, name, null, elements, maker);
    }

    private static Node set(Shape shape, String name, @Nullable Value value, List<String> texts) {
        return of(shape, name, value, texts, (text, at) -> Node.element(text, text, at, List.of()));
    }

    private static <T> Node of(
            Shape shape, String name, @Nullable Value value, List<T> elements, Maker<T> maker) {
        if (elements.isEmpty()) {
            return Node.group(shape, name, value, List.of());
        }
        List<Node> nodes = new ArrayList<>(elements.size());
        for (int i = 0; i < elements.size(); i++) {
            nodes.add(maker.node(elements.get(i), i));
        }
        nodes.sort(BY_KEY);
        return Node.group(shape, name, value, nodes);
    }

    private Node config(ProviderConfig config, int position) {
        String provider = Objects.requireNonNullElse(config.providerName(), "");
        ModelAccess access = ModelAccess.of(config);
        FieldList fields = new FieldList(byLength).number(RECORD, "id", config.id());
        // Beside an empty list, absent says nothing, and false that nothing is allowed.
        fields =
                access == ModelAccess.NOT_SAID
                        ? fields.flag("all_models_allowed", null)
                        : fields.meaning(
                                "all_models_allowed",
                                config.allModelsAllowed(),
                                access == ModelAccess.ALL);
        return Node.element(
                provider,
                provider,
                position,
                fields.add(
                                set(
                                        access == ModelAccess.ALL ? Shape.IDLE_SET : Shape.SET,
                                        "allowed_models",
                                        null,
                                        config.allowedModels()))
                        .add(
                                list(
                                        "budgets",
                                        config.budgets(),
                                        (budget, at) -> budget(budget, at, provider)))
                        .add(rateLimit(config.rateLimit()))
                        .with(config.asSent(), Set.of("provider_name")));
    }

    private Node budget(Budget budget, int position, @Nullable String provider) {
        String scope = scope(budget.scope(), provider);
        Value window = Value.ofWindow(budget.resetDuration(), byLength);
        String key = scope + '\0' + (window == null ? "" : window.meaning());
        String label = window == null ? scope : scope + ", " + window.text();
        return Node.element(
                key,
                label,
                position,
                new FieldList(byLength)
                        .text(RECORD, "id", budget.id())
                        .number(POLICY, "max_limit", budget.maxLimit())
                        .window("reset_duration", budget.resetDuration())
                        .meaning("scope", budget.scope(), scope)
                        .number(USAGE, "current_usage", budget.currentUsage())
                        .time(USAGE, "last_reset", budget.lastReset())
                        .with(budget.asSent(), Set.of()));
    }

    /** In a provider config, that provider is all there is. */
    private static String scope(@Nullable String scope, @Nullable String provider) {
        return scope == null
                        || scope.isEmpty()
                        || (provider != null && scope.equals("provider:" + provider))
                ? "total"
                : scope;
    }

    private Node rateLimit(@Nullable RateLimit limit) {
        if (limit == null) {
            return Node.group(Shape.OBJECT, "rate_limit", null, List.of());
        }
        return Node.group(
                Shape.OBJECT,
                "rate_limit",
                null,
                new FieldList(byLength)
                        .text(RECORD, "id", limit.id())
                        .number(POLICY, "token_max_limit", limit.tokenMaxLimit())
                        .window("token_reset_duration", limit.tokenResetDuration())
                        .number(POLICY, "request_max_limit", limit.requestMaxLimit())
                        .window("request_reset_duration", limit.requestResetDuration())
                        .number(USAGE, "token_current_usage", limit.tokenCurrentUsage())
                        .number(USAGE, "request_current_usage", limit.requestCurrentUsage())
                        .time(USAGE, "token_last_reset", limit.tokenLastReset())
                        .time(USAGE, "request_last_reset", limit.requestLastReset())
                        .with(limit.asSent(), Set.of()));
    }

    private Node group(McpToolGroup group, int position) {
        String id = group.toolGroupId() == null ? "" : group.toolGroupId().toString();
        List<Node> fields = new FieldList(byLength).with(group.asSent(), Set.of("tool_group_id"));
        return Node.element(id, id, position, fields);
    }

    private Node server(McpServer server, int position) {
        String id = Objects.requireNonNullElse(server.mcpServerId(), "");
        List<Node> fields = new FieldList(byLength).with(server.asSent(), Set.of("mcp_server_id"));
        return Node.element(id, id, position, fields);
    }

    private Node toolOverride(McpToolOverride override, int position) {
        String server = Objects.requireNonNullElse(override.mcpClientId(), "");
        String tool = Objects.requireNonNullElse(override.toolName(), "");
        return Node.element(
                server + '\0' + tool,
                server + ", " + tool,
                position,
                new FieldList(byLength)
                        .text(POLICY, "action", override.action())
                        .with(override.asSent(), Set.of("mcp_client_id", "tool_name")));
    }
}
