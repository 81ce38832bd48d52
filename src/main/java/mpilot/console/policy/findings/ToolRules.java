package mpilot.console.policy.findings;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.McpServer;
import mpilot.console.gateway.McpToolOverride;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Which MCP tools are granted, and whether the parts of it agree. */
final class ToolRules implements RuleFamily {
    /** "All minus X" cannot be represented (Bifrost, "Access Profiles"; SEMANTICS.md, "Values"). */
    private static final Rule EXCLUDE_ON_SERVER =
            new Rule(
                    "exclude-on-whole-server",
                    Severity.ERROR,
                    "findings.exclude-on-whole-server.title",
                    "findings.exclude-on-whole-server.explanation",
                    "findings.exclude-on-whole-server.remedy");

    private static final Rule BOTH_WAYS =
            new Rule(
                    "tool-both-ways",
                    Severity.ERROR,
                    "findings.tool-both-ways.title",
                    "findings.tool-both-ways.explanation",
                    "findings.tool-both-ways.remedy");
    private static final Rule UNKNOWN_ACTION =
            new Rule(
                    "unknown-action",
                    Severity.WARNING,
                    "findings.unknown-action.title",
                    "findings.unknown-action.explanation",
                    "findings.unknown-action.remedy");
    private static final Rule STAR =
            new Rule(
                    "star-override",
                    Severity.WARNING,
                    "findings.star-override.title",
                    "findings.star-override.explanation",
                    "findings.star-override.remedy");
    private static final Rule INCOMPLETE =
            new Rule(
                    "incomplete-tool-grant",
                    Severity.WARNING,
                    "findings.incomplete-tool-grant.title",
                    "findings.incomplete-tool-grant.explanation",
                    "findings.incomplete-tool-grant.remedy");
    private static final Rule DUPLICATE_OVERRIDE =
            new Rule(
                    "duplicate-override",
                    Severity.INFO,
                    "findings.duplicate-override.title",
                    "findings.duplicate-override.explanation",
                    "findings.duplicate-override.remedy");
    private static final Rule INCLUDE_ON_SERVER =
            new Rule(
                    "include-on-whole-server",
                    Severity.INFO,
                    "findings.include-on-whole-server.title",
                    "findings.include-on-whole-server.explanation",
                    "findings.include-on-whole-server.remedy");
    private static final Rule EXCLUDE_OF_NOTHING =
            new Rule(
                    "exclude-without-grant",
                    Severity.INFO,
                    "findings.exclude-without-grant.title",
                    "findings.exclude-without-grant.explanation",
                    "findings.exclude-without-grant.remedy");
    private static final Rule DUPLICATE_GRANT =
            new Rule(
                    "duplicate-grant",
                    Severity.INFO,
                    "findings.duplicate-grant.title",
                    "findings.duplicate-grant.explanation",
                    "findings.duplicate-grant.remedy");

    @Override
    public List<Rule> rules() {
        return List.of(
                EXCLUDE_ON_SERVER,
                BOTH_WAYS,
                UNKNOWN_ACTION,
                STAR,
                INCOMPLETE,
                DUPLICATE_OVERRIDE,
                INCLUDE_ON_SERVER,
                EXCLUDE_OF_NOTHING,
                DUPLICATE_GRANT);
    }

    private static final String OVERRIDES = "/mcp_tool_overrides";
    private static final Set<String> ACTIONS = Set.of("include", "exclude");

    @Override
    public void check(Subject subject, Remarks remarks) {
        AccessProfile profile = subject.profile();
        if (profile.mcpServers().isEmpty()
                && profile.mcpToolOverrides().isEmpty()
                && profile.mcpToolGroups().isEmpty()) {
            return;
        }
        checkGrants(profile, remarks);
        Set<String> whole = new HashSet<>();
        for (McpServer server : profile.mcpServers()) {
            if (server.mcpServerId() != null) {
                whole.add(server.mcpServerId());
            }
        }
        for (int i = 0; i < profile.mcpToolOverrides().size(); i++) {
            checkOverride(profile, i, whole, remarks);
        }
        checkTogether(profile.mcpToolOverrides(), remarks);
    }

    private static void checkGrants(AccessProfile profile, Remarks remarks) {
        for (int i = 0; i < profile.mcpServers().size(); i++) {
            if (isBlank(profile.mcpServers().get(i).mcpServerId())) {
                remarks.add(INCOMPLETE, "/mcp_servers/" + i);
            }
        }
        for (int i = 0; i < profile.mcpToolGroups().size(); i++) {
            if (profile.mcpToolGroups().get(i).toolGroupId() == null) {
                remarks.add(INCOMPLETE, "/mcp_tool_groups/" + i);
            }
        }
        Repeats.of(profile.mcpServers(), each -> String.valueOf(each.mcpServerId()))
                .forEach(same ->
                        remarks.add(
                                DUPLICATE_GRANT,
                                Repeats.pointers("/mcp_servers", same),
                                String.valueOf(
                                        profile.mcpServers().get(same.getFirst()).mcpServerId())));
        Repeats.of(profile.mcpToolGroups(), each -> String.valueOf(each.toolGroupId()))
                .forEach(same ->
                        remarks.add(
                                DUPLICATE_GRANT,
                                Repeats.pointers("/mcp_tool_groups", same),
                                String.valueOf(
                                        profile.mcpToolGroups()
                                                .get(same.getFirst())
                                                .toolGroupId())));
    }

    private static void checkOverride(
            AccessProfile profile, int index, Set<String> whole, Remarks remarks) {
        McpToolOverride override = profile.mcpToolOverrides().get(index);
        String pointer = OVERRIDES + "/" + index;
        String server = override.mcpClientId();
        String tool = override.toolName();
        String action = Objects.requireNonNullElse(override.action(), "");
        if (server == null || tool == null || server.isBlank() || tool.isBlank()) {
            remarks.add(INCOMPLETE, pointer);
            return;
        }
        if (!ACTIONS.contains(action)) {
            remarks.add(UNKNOWN_ACTION, pointer + "/action", action, tool, server);
        }
        if (tool.equals("*")) {
            remarks.add(STAR, pointer + "/tool_name", server, action);
        }
        if (whole.contains(server)) {
            if (action.equals("exclude")) {
                remarks.add(EXCLUDE_ON_SERVER, List.of(pointer, "/mcp_servers"), tool, server);
            } else if (action.equals("include")) {
                remarks.add(INCLUDE_ON_SERVER, List.of(pointer, "/mcp_servers"), tool, server);
            }
        } else if (action.equals("exclude") && profile.mcpToolGroups().isEmpty()) {
            remarks.add(EXCLUDE_OF_NOTHING, pointer, tool, server);
        }
    }

    /** Overrides of one tool, seen together. */
    private static void checkTogether(List<McpToolOverride> overrides, Remarks remarks) {
        for (List<Integer> same : Repeats.of(overrides, ToolRules::tool)) {
            String tool = overrides.get(same.getFirst()).toolName();
            String server = overrides.get(same.getFirst()).mcpClientId();
            if (tool == null || server == null) {
                continue;
            }
            Map<String, List<Integer>> byAction = new HashMap<>();
            same.forEach(place ->
                    byAction.computeIfAbsent(
                                    String.valueOf(overrides.get(place).action()),
                                    _ -> new ArrayList<>())
                            .add(place));
            if (byAction.keySet().containsAll(ACTIONS)) {
                remarks.add(BOTH_WAYS, Repeats.pointers(OVERRIDES, same), tool, server);
            }
            byAction.values().stream()
                    .filter(places -> places.size() > 1)
                    .forEach(places ->
                            remarks.add(
                                    DUPLICATE_OVERRIDE,
                                    Repeats.pointers(OVERRIDES, places),
                                    tool,
                                    server));
        }
    }

    private static String tool(McpToolOverride override) {
        return override.mcpClientId() + "\n" + override.toolName();
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
