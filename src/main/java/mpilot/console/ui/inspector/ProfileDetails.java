package mpilot.console.ui.inspector;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.McpServer;
import mpilot.console.gateway.McpToolGroup;
import mpilot.console.gateway.McpToolOverride;
import mpilot.console.gateway.ProfileCodec;
import mpilot.console.gateway.ProviderConfig;
import mpilot.console.policy.LimitPlace;
import mpilot.console.policy.ProfileLimits;
import mpilot.console.text.Text;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * All that the inspector says of a profile, worked out away from the FX thread.
 *
 * @param profile the profile itself
 * @param overview its facts, name by name
 * @param findings what is to be remarked on it, the most serious first
 * @param effective what the limits of each provider come to
 * @param providers its provider configs
 * @param budgets the budgets over all providers
 * @param rates the halves of the rate limit over all providers
 * @param toolGroups the ids of MCP tool groups
 * @param servers the ids of MCP servers granted whole
 * @param overrides single MCP tools put in or taken out
 * @param json the profile as the gateway sent it, indented
 */
record ProfileDetails(
        AccessProfile profile,
        List<Fact> overview,
        List<FindingNote> findings,
        List<ProviderStack> effective,
        List<ProviderCard> providers,
        List<LimitCard> budgets,
        List<LimitCard> rates,
        List<String> toolGroups,
        List<String> servers,
        List<ToolOverride> overrides,
        String json) {
    /** One MCP tool, its server, and what is done with it, each as sent. */
    record ToolOverride(String client, String tool, String action) {}

    static ProfileDetails of(AccessProfile profile, Instant now) {
        ProfileLimits limits = ProfileLimits.of(profile, now);
        ProfileLimits global = limits.at(LimitPlace.WHOLE_PROFILE);
        return new ProfileDetails(
                profile,
                overview(profile, now),
                FindingNote.of(profile, now),
                ProviderStack.of(profile, now),
                providers(profile.providerConfigs(), limits, now),
                LimitCard.of(global.budgets(), now),
                LimitCard.of(global.rates(), now),
                profile.mcpToolGroups().stream().map(ProfileDetails::group).toList(),
                profile.mcpServers().stream().map(ProfileDetails::server).toList(),
                profile.mcpToolOverrides().stream().map(ProfileDetails::override).toList(),
                ProfileCodec.toPrettyJson(profile));
    }

    private static List<ProviderCard> providers(
            List<ProviderConfig> configs, ProfileLimits limits, Instant now) {
        return IntStream.range(0, configs.size())
                .mapToObj(i -> ProviderCard.of(configs.get(i), limits.at(i), now))
                .toList();
    }

    private static List<Fact> overview(AccessProfile profile, Instant now) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(Text.of("inspector.id"), Long.toString(profile.id()), null));
        facts.add(
                new Fact(
                        Text.of("inspector.version"),
                        said(profile.version()),
                        Text.of("inspector.version-help")));
        facts.add(
                new Fact(
                        Text.of("inspector.windows"),
                        aligned(profile.calendarAligned()),
                        Text.of("inspector.windows-help", said(profile.calendarAligned()))));
        facts.add(Fact.moment(Text.of("inspector.created"), profile.createdAt(), now));
        facts.add(Fact.moment(Text.of("inspector.updated"), profile.updatedAt(), now));
        return facts;
    }

    private static String aligned(@Nullable Boolean aligned) {
        if (aligned == null) {
            return Text.of("inspector.windows-not-said");
        }
        return aligned
                ? Text.of("inspector.windows-aligned")
                : Text.of("inspector.windows-rolling");
    }

    private static String said(@Nullable Object value) {
        return value == null ? Text.of("inspector.not-said") : value.toString();
    }

    private static String group(McpToolGroup group) {
        return group.toolGroupId() == null
                ? Text.of("inspector.no-id")
                : Text.of("inspector.tool-group", group.toolGroupId().toString());
    }

    private static String server(McpServer server) {
        return Objects.requireNonNullElse(server.mcpServerId(), Text.of("inspector.no-id"));
    }

    private static ToolOverride override(McpToolOverride override) {
        return new ToolOverride(
                Objects.requireNonNullElse(override.mcpClientId(), Text.of("inspector.no-server")),
                Objects.requireNonNullElse(override.toolName(), Text.of("inspector.no-tool")),
                Objects.requireNonNullElse(override.action(), Text.of("inspector.no-action")));
    }
}
