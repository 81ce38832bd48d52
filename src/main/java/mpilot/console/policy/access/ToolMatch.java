package mpilot.console.policy.access;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.McpToolOverride;
import mpilot.console.gateway.VisibleText;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * What a profile says of a tool of an MCP server (SEMANTICS.md, "Values"; Bifrost, "Access
 * Profiles"): granted with its server, put in or taken out by itself, or in a group whose content
 * the list does not tell. What nothing grants is refused (Bifrost, "MCP Tool Filtering").
 *
 * @param reason the rule that decides
 * @param pointer the field that decides
 * @param word a word from that field; empty where there is none
 */
record ToolMatch(Reason reason, String pointer, String word) {
    /** Why a tool is allowed, or not. */
    enum Reason {
        SERVER(Ruling.PASSES, "access.tool.server"),
        INCLUDED(Ruling.PASSES, "access.tool.included"),
        SOME(Ruling.PASSES, "access.tool.some"),
        EXCLUDED(Ruling.BLOCKS, "access.tool.excluded"),
        NOTHING(Ruling.BLOCKS, "access.tool.nothing"),
        SERVER_BUT_EXCLUDED(Ruling.UNKNOWN, "access.tool.server-but-excluded"),
        BOTH_WAYS(Ruling.UNKNOWN, "access.tool.both-ways"),
        UNKNOWN_ACTION(Ruling.UNKNOWN, "access.tool.unknown-action"),
        STAR(Ruling.UNKNOWN, "access.tool.star"),
        OTHER_CASE(Ruling.UNKNOWN, "access.tool.other-case"),
        GROUPS(Ruling.UNKNOWN, "access.tool.groups");

        private final Ruling ruling;
        private final String key;

        Reason(Ruling ruling, String key) {
            this.ruling = ruling;
            this.key = key;
        }
    }

    /** {@return what {@code profile} says of {@code tool}; null asks for any tool of the server} */
    static ToolMatch of(AccessProfile profile, String server, @Nullable String tool) {
        return tool == null ? ofServer(profile, server) : decide(profile, server, tool);
    }

    /** {@return what {@code profile} says of a tool that no override is about by name} */
    static ToolMatch ofOther(AccessProfile profile, String server) {
        return decide(profile, server, null);
    }

    /** A server may be used when one of its tools may. */
    private static ToolMatch ofServer(AccessProfile profile, String server) {
        int granted = grantedWhole(profile, server);
        ToolMatch best = ofOther(profile, server);
        for (McpToolOverride override : profile.mcpToolOverrides()) {
            String tool = override.toolName();
            if (tool == null || !server.equals(override.mcpClientId())) {
                continue;
            }
            ToolMatch match = decide(profile, server, tool);
            if (granted >= 0
                    ? match.reason == Reason.SERVER_BUT_EXCLUDED
                    : match.ruling().isBetter(best.ruling())) {
                best = match;
            }
        }
        return best.reason == Reason.INCLUDED
                ? new ToolMatch(Reason.SOME, best.pointer, best.word)
                : best;
    }

    private static ToolMatch decide(AccessProfile profile, String server, @Nullable String tool) {
        int granted = grantedWhole(profile, server);
        Overrides overrides = new Overrides(profile.mcpToolOverrides(), server);
        int included = overrides.find(each -> names(each, tool) && is(each, "include"));
        int excluded = overrides.find(each -> names(each, tool) && is(each, "exclude"));
        if (excluded >= 0) {
            Reason reason =
                    granted >= 0
                            ? Reason.SERVER_BUT_EXCLUDED
                            : included >= 0 ? Reason.BOTH_WAYS : Reason.EXCLUDED;
            return overrides.at(excluded, reason);
        }
        int unknown = overrides.find(each -> names(each, tool) && !is(each, "include"));
        if (unknown >= 0) {
            return overrides.at(unknown, Reason.UNKNOWN_ACTION);
        }
        // What a looser gateway would read otherwise: a grant taken back, or one given after all.
        boolean grants = granted >= 0 || included >= 0;
        int star = overrides.find(each -> names(each, "*") && grants != is(each, "include"));
        if (star >= 0) {
            return overrides.at(star, Reason.STAR);
        }
        int otherCase =
                overrides.find(
                        each -> namesInOtherCase(each, tool) && grants != is(each, "include"));
        if (otherCase >= 0) {
            return overrides.at(otherCase, Reason.OTHER_CASE);
        }
        if (granted >= 0) {
            return new ToolMatch(Reason.SERVER, "/mcp_servers/" + granted + "/mcp_server_id", "");
        }
        if (included >= 0) {
            return overrides.at(included, Reason.INCLUDED);
        }
        return profile.mcpToolGroups().isEmpty()
                ? new ToolMatch(Reason.NOTHING, "/mcp_servers", "")
                : new ToolMatch(Reason.GROUPS, "/mcp_tool_groups", "");
    }

    private static boolean names(McpToolOverride override, @Nullable String tool) {
        return tool != null && tool.equals(override.toolName());
    }

    private static boolean namesInOtherCase(McpToolOverride override, @Nullable String tool) {
        return tool != null && tool.equalsIgnoreCase(override.toolName()) && !names(override, tool);
    }

    private static boolean is(McpToolOverride override, String action) {
        return action.equals(override.action());
    }

    private static int grantedWhole(AccessProfile profile, String server) {
        for (int i = 0; i < profile.mcpServers().size(); i++) {
            if (server.equals(profile.mcpServers().get(i).mcpServerId())) {
                return i;
            }
        }
        return -1;
    }

    Ruling ruling() {
        return reason.ruling;
    }

    AccessStep step(String server, @Nullable String tool) {
        return AccessStep.of(
                AccessRule.TOOL,
                ruling(),
                pointer,
                reason.key,
                VisibleText.of(server),
                VisibleText.of(Objects.requireNonNullElse(tool, "")),
                word);
    }

    /** The overrides of a profile, searched for those of one server. */
    private record Overrides(List<McpToolOverride> all, String server) {
        /** {@return the place of the first that fits; -1 where none does} */
        int find(Predicate<McpToolOverride> fits) {
            for (int i = 0; i < all.size(); i++) {
                if (server.equals(all.get(i).mcpClientId()) && fits.test(all.get(i))) {
                    return i;
                }
            }
            return -1;
        }

        ToolMatch at(int index, Reason reason) {
            McpToolOverride override = all.get(index);
            String word = reason == Reason.UNKNOWN_ACTION ? override.action() : override.toolName();
            return new ToolMatch(
                    reason,
                    "/mcp_tool_overrides/" + index,
                    VisibleText.of(Objects.requireNonNullElse(word, "")));
        }
    }
}
