package mpilot.console.ui.access;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.McpServer;
import mpilot.console.gateway.McpToolOverride;
import mpilot.console.gateway.ProviderConfig;
import mpilot.console.policy.access.Grants;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The names that stand in one profile.
 *
 * @param profile the profile; null for no names
 */
record ProfileNames(@Nullable AccessProfile profile) implements AccessNames {
    @Override
    public List<String> providers() {
        return named(configs().map(ProviderConfig::providerName));
    }

    @Override
    public List<String> models(String provider) {
        return named(
                configs()
                        .filter(config -> provider.equals(config.providerName()))
                        .flatMap(config -> config.allowedModels().stream())
                        .filter(Grants::isModel));
    }

    @Override
    public List<String> servers() {
        return profile == null
                ? List.of()
                : named(
                        Stream.concat(
                                profile.mcpServers().stream().map(McpServer::mcpServerId),
                                profile.mcpToolOverrides().stream()
                                        .map(McpToolOverride::mcpClientId)));
    }

    @Override
    public List<String> tools(String server) {
        return profile == null
                ? List.of()
                : named(
                        profile.mcpToolOverrides().stream()
                                .filter(override -> server.equals(override.mcpClientId()))
                                .map(McpToolOverride::toolName)
                                .filter(Grants::isTool));
    }

    private Stream<ProviderConfig> configs() {
        return profile == null ? Stream.empty() : profile.providerConfigs().stream();
    }

    private static List<String> named(Stream<? extends @Nullable String> names) {
        return names.filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .filter(name -> !name.isBlank())
                .distinct()
                .toList();
    }
}
