package mpilot.console.ui.profiles.cell;

import mpilot.console.fleet.FleetRow;
import mpilot.console.fleet.column.Columns;
import mpilot.console.fleet.column.ListedWords;
import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.ProviderConfig;
import mpilot.console.gateway.Timestamp;
import mpilot.console.gateway.VisibleText;
import mpilot.console.policy.Ages;
import mpilot.console.policy.Limit;
import mpilot.console.policy.LimitWords;
import mpilot.console.policy.ProfileLimits;
import mpilot.console.policy.Usage;
import mpilot.console.text.Text;
import mpilot.console.ui.kit.ShownName;
import mpilot.console.ui.kit.UsageLevel;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A profile as a row of the table: what the cells say, worked out away from the FX thread.
 *
 * @param fleetRow the profile with what sorting, filtering and copying ask of it
 * @param name its name, with nothing hidden in it
 * @param description its description, line by line; empty for none
 * @param providers the names of its provider configs
 * @param budget the budget nearest to its cap
 * @param rates its rate limits
 * @param mcp what it grants of MCP
 * @param updated when the template was last changed
 */
public record ProfileRow(
        FleetRow fleetRow,
        String name,
        String description,
        List<String> providers,
        BudgetSummary budget,
        RateSummary rates,
        DetailedText mcp,
        DetailedText updated) {
    /** {@return the row as the table shows it} */
    public static ProfileRow of(FleetRow fleetRow) {
        AccessProfile profile = fleetRow.profile();
        ProfileLimits limits = fleetRow.limits();
        return new ProfileRow(
                fleetRow,
                ShownName.of(profile),
                lines(profile.description()),
                profile.providerConfigs().stream().map(ProfileRow::provider).toList(),
                budget(limits),
                rates(limits),
                mcp(profile),
                updated(profile.updatedAt(), fleetRow.now()));
    }

    /**
     * {@return the row as the table shows it: {@code before} where that says the same in every
     * column, so that a cell need not be told}
     */
    public static ProfileRow of(FleetRow fleetRow, ProfileRow before) {
        return before.says(fleetRow) ? before : of(fleetRow);
    }

    private boolean says(FleetRow later) {
        return fleetRow.isAsIn(later)
                && Columns.toldFromNow().stream()
                        .allMatch(each -> each.words(fleetRow).equals(each.words(later)));
    }

    /** {@return the profile itself} */
    public AccessProfile profile() {
        return fleetRow.profile();
    }

    /** {@return the profile's id} */
    public long id() {
        return profile().id();
    }

    private static String lines(@Nullable String text) {
        return text == null
                ? ""
                : text.strip().lines().map(VisibleText::of).collect(Collectors.joining("\n"));
    }

    private static String provider(ProviderConfig config) {
        String name = config.providerName();
        return name == null || name.isBlank() ? Text.of("profiles.no-name") : name;
    }

    private static BudgetSummary budget(ProfileLimits limits) {
        Limit worst = limits.worstBudget().orElse(null);
        if (worst == null) {
            return new BudgetSummary(Text.of("profiles.no-budget"), "", 0, null, null);
        }
        return new BudgetSummary(
                VisibleText.of(LimitWords.figures(worst)),
                LimitWords.percent(worst.usage()),
                UsageLevel.filled(worst.usage()),
                UsageLevel.of(worst.usage().state()),
                detail(limits.budgets()));
    }

    private static RateSummary rates(ProfileLimits limits) {
        String caps = ListedWords.caps(limits);
        if (caps.isEmpty()) {
            return new RateSummary("–", "", null, Text.of("profiles.no-rate"));
        }
        Usage pressing = limits.pressingRate().map(Limit::usage).orElse(null);
        return new RateSummary(
                caps,
                pressing == null ? "" : LimitWords.percent(pressing),
                pressing == null ? null : UsageLevel.of(pressing.state()),
                detail(limits.rates()));
    }

    /** Every limit on a line of its own, the profile's own first. */
    private static @Nullable String detail(List<Limit> limits) {
        return limits.isEmpty()
                ? null
                : limits.stream().map(ProfileRow::line).collect(Collectors.joining("\n"));
    }

    private static String line(Limit limit) {
        String figures = LimitWords.figures(limit);
        String state = LimitWords.state(limit);
        return VisibleText.of(
                limit.provider() == null
                        ? Text.of("profiles.limit", figures, state)
                        : Text.of("profiles.limit-of-provider", limit.provider(), figures, state));
    }

    private static DetailedText mcp(AccessProfile profile) {
        List<String> parts = new ArrayList<>();
        add(parts, "profiles.mcp-servers", profile.mcpServers().size());
        add(parts, "profiles.mcp-groups", profile.mcpToolGroups().size());
        add(parts, "profiles.mcp-overrides", profile.mcpToolOverrides().size());
        if (parts.isEmpty()) {
            return new DetailedText("–", Text.of("profiles.no-mcp"));
        }
        String servers =
                profile.mcpServers().stream()
                        .map(server ->
                                Objects.requireNonNullElse(
                                        server.mcpServerId(), Text.of("profiles.no-id")))
                        .collect(Collectors.joining("\n"));
        return new DetailedText(
                Text.list(parts.subList(0, Math.min(2, parts.size()))),
                Text.list(parts) + (servers.isEmpty() ? "" : "\n" + lines(servers)));
    }

    private static void add(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(Text.of(key, count));
        }
    }

    private static DetailedText updated(@Nullable Timestamp updated, Instant now) {
        if (updated == null) {
            return new DetailedText("–", null);
        }
        if (updated.isZero()) {
            return new DetailedText("–", updated.text());
        }
        return updated.instant() == null
                ? new DetailedText(VisibleText.of(updated.text()), null)
                : new DetailedText(
                        Ages.relative(updated.instant(), now), Ages.exact(updated.instant()));
    }
}
