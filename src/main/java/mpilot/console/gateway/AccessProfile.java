package mpilot.console.gateway;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * An access profile: a policy template that says which providers, models and MCP tools may be used,
 * within which budgets and rate limits.
 *
 * <p>Only {@code id} and {@code name} are always there (SEMANTICS.md, "Tolerance"). A list that was
 * absent or null is empty here; {@link #asSent} knows the difference.
 *
 * @param id the gateway's id of the profile
 * @param name the profile's name; may be any text
 * @param description free text, if sent
 * @param isActive false hides the profile from assignment while keys already issued keep working
 * @param version counts the edits of the template
 * @param tags free words that operators group profiles by
 * @param providerConfigs what is allowed on each provider; empty allows nothing
 * @param budgets caps over all providers
 * @param rateLimit rate limit over all providers
 * @param calendarAligned true: windows of a day or longer end on UTC calendar boundaries
 * @param mcpToolGroups bundles of MCP tools granted
 * @param mcpServers MCP servers granted whole
 * @param mcpToolOverrides single MCP tools put in or taken out
 * @param createdAt when the profile was made
 * @param updatedAt when the template was last changed
 * @param asSent what the object said beyond these components
 */
public record AccessProfile(
        long id,
        String name,
        @Nullable String description,
        @Nullable Boolean isActive,
        @Nullable Long version,
        List<String> tags,
        List<ProviderConfig> providerConfigs,
        List<Budget> budgets,
        @Nullable RateLimit rateLimit,
        @Nullable Boolean calendarAligned,
        List<McpToolGroup> mcpToolGroups,
        List<McpServer> mcpServers,
        List<McpToolOverride> mcpToolOverrides,
        @Nullable Timestamp createdAt,
        @Nullable Timestamp updatedAt,
        AsSent asSent) {
    /** Takes its own copies of the lists. */
    public AccessProfile {
        tags = List.copyOf(tags);
        providerConfigs = List.copyOf(providerConfigs);
        budgets = List.copyOf(budgets);
        mcpToolGroups = List.copyOf(mcpToolGroups);
        mcpServers = List.copyOf(mcpServers);
        mcpToolOverrides = List.copyOf(mcpToolOverrides);
    }

    /**
     * {@return a copy of this profile with other limits}
     *
     * @param providerConfigs with the limits of each provider
     * @param asSent what the copy says beyond its components
     */
    public AccessProfile withLimits(
            List<ProviderConfig> providerConfigs,
            List<Budget> budgets,
            @Nullable RateLimit rateLimit,
            AsSent asSent) {
        return new AccessProfile(
                id,
                name,
                description,
                isActive,
                version,
                tags,
                providerConfigs,
                budgets,
                rateLimit,
                calendarAligned,
                mcpToolGroups,
                mcpServers,
                mcpToolOverrides,
                createdAt,
                updatedAt,
                asSent);
    }
}
