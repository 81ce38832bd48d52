package mpilot.console.benchmark;

import java.util.List;

/** The contract's page as a program would have it that leaves decoding to Jackson's databind. */
record PlainPage(
        List<Profile> accessProfiles, long count, long totalCount, long limit, long offset) {
    record Profile(
            long id,
            String name,
            String description,
            boolean isActive,
            long version,
            List<String> tags,
            List<Provider> providerConfigs,
            List<Budget> budgets,
            RateLimit rateLimit,
            boolean calendarAligned,
            List<ToolGroup> mcpToolGroups,
            List<Server> mcpServers,
            List<ToolOverride> mcpToolOverrides,
            String createdAt,
            String updatedAt) {}

    record Provider(
            long id,
            String providerName,
            boolean allModelsAllowed,
            List<String> allowedModels,
            List<Budget> budgets,
            RateLimit rateLimit) {}

    record Budget(
            String id,
            double maxLimit,
            String resetDuration,
            String scope,
            double currentUsage,
            String lastReset) {}

    record RateLimit(
            String id,
            double tokenMaxLimit,
            String tokenResetDuration,
            double requestMaxLimit,
            String requestResetDuration,
            double tokenCurrentUsage,
            double requestCurrentUsage) {}

    record ToolGroup(long toolGroupId) {}

    record Server(String mcpServerId) {}

    record ToolOverride(String mcpClientId, String toolName, String action) {}
}
