package mpilot.console.gateway;

import org.jspecify.annotations.Nullable;

/**
 * One MCP tool put in or taken out.
 *
 * @param mcpClientId the MCP client (server) that offers the tool
 * @param toolName the tool's name
 * @param action {@code include}, {@code exclude} or a word this console does not know
 * @param asSent what the object said beyond these components
 */
public record McpToolOverride(
        @Nullable String mcpClientId,
        @Nullable String toolName,
        @Nullable String action,
        AsSent asSent) {}
