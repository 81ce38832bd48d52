package mpilot.console.ui.inspector;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.McpServer;
import mpilot.console.gateway.McpToolGroup;
import mpilot.console.gateway.McpToolOverride;
import mpilot.console.gateway.ProfileCodec;
import mpilot.console.gateway.ProviderConfig;
import mpilot.console.gateway.VisibleText;
import mpilot.console.policy.Limit;
import mpilot.console.policy.LimitPlace;
import mpilot.console.policy.ProfileLimits;
import mpilot.console.policy.ResetWindow;
import mpilot.console.policy.forecast.UsageTruth;
import mpilot.console.policy.stack.EffectiveLimits;
import mpilot.console.policy.stack.EffectiveWords;
import mpilot.console.text.Text;
import mpilot.console.ui.usage.UsageSeen;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
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
 * @param serving how many of the providers serve, in a sentence
 * @param remarks which budgets limit nothing, a sentence each
 * @param truth whether the use that is reported tells anything, in a sentence; empty where there is
 *     no counter
 * @param reported whether it does
 * @param providers its provider configs
 * @param budgets the budgets over all providers
 * @param rates the halves of the rate limit over all providers
 * @param toolGroups the ids of MCP tool groups
 * @param servers the ids of MCP servers granted whole
 * @param overrides single MCP tools put in or taken out
 * @param json the profile as the gateway sent it, indented
 * @param nextReset the soonest reset ahead; null for none
 */
record ProfileDetails(
        AccessProfile profile,
        List<Fact> overview,
        List<FindingNote> findings,
        List<ProviderStack> effective,
        String serving,
        List<String> remarks,
        String truth,
        boolean reported,
        List<ProviderCard> providers,
        List<LimitCard> budgets,
        List<LimitCard> rates,
        List<String> toolGroups,
        List<String> servers,
        List<ToolOverride> overrides,
        String json,
        @Nullable Instant nextReset) {
    /** One MCP tool, its server, and what is done with it, each as sent. */
    record ToolOverride(String client, String tool, String action) {}

    /**
     * {@return the details of {@code profile}}
     *
     * @param now when it was read
     * @param seen what was seen of its gateway's use in this session
     */
    static ProfileDetails of(AccessProfile profile, Instant now, UsageSeen seen) {
        boolean reported = seen.isReportedFor(profile);
        LimitsSeen limitsSeen = new LimitsSeen(profile.id(), now, seen.history(), reported);
        ProfileLimits limits = ProfileLimits.of(profile, now);
        ProfileLimits global = limits.at(LimitPlace.WHOLE_PROFILE);
        EffectiveLimits effective = EffectiveLimits.of(profile, now, seen.history(), reported);
        List<String> summary = EffectiveWords.summary(effective);
        UsageTruth truth = seen.of(profile);
        return new ProfileDetails(
                profile,
                overview(profile, now),
                FindingNote.of(profile, now),
                effective.providers().stream().map(each -> ProviderStack.of(each, now)).toList(),
                summary.getFirst(),
                summary.stream().skip(1).map(VisibleText::of).toList(),
                truth.verdict() == UsageTruth.Verdict.NO_COUNTERS ? "" : truth.sentence(),
                reported,
                providers(profile.providerConfigs(), limits, limitsSeen),
                LimitCard.of(global.budgets(), limitsSeen),
                LimitCard.of(global.rates(), limitsSeen),
                profile.mcpToolGroups().stream().map(ProfileDetails::group).toList(),
                profile.mcpServers().stream().map(ProfileDetails::server).toList(),
                profile.mcpToolOverrides().stream().map(ProfileDetails::override).toList(),
                ProfileCodec.toPrettyJson(profile),
                nextReset(limits));
    }

    private static @Nullable Instant nextReset(ProfileLimits limits) {
        return limits.all()
                .map(Limit::window)
                .filter(window -> !window.elapsed() && window.nextReset() != null)
                .map(ResetWindow::nextReset)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static List<ProviderCard> providers(
            List<ProviderConfig> configs, ProfileLimits limits, LimitsSeen seen) {
        return IntStream.range(0, configs.size())
                .mapToObj(i -> ProviderCard.of(configs.get(i), i, limits.at(i), seen))
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
