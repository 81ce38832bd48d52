package mpilot.console.gateway;

import org.jspecify.annotations.Nullable;

/**
 * A bundle of MCP tools that the profile grants; the list carries its id alone.
 *
 * @param toolGroupId the gateway's numeric id of the group, if sent
 * @param asSent what the object said beyond these components
 */
public record McpToolGroup(@Nullable Long toolGroupId, AsSent asSent) {}
