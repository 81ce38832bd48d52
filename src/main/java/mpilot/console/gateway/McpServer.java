package mpilot.console.gateway;

import org.jspecify.annotations.Nullable;

/**
 * An MCP server that the profile grants whole, with every tool.
 *
 * @param mcpServerId the server's id, if sent
 * @param asSent what the object said beyond these components
 */
public record McpServer(@Nullable String mcpServerId, AsSent asSent) {}
