package mpilot.console.cli;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.ProfilePage;
import mpilot.console.policy.Ages;
import mpilot.console.policy.Limit;
import mpilot.console.policy.LimitWords;
import mpilot.console.policy.ProfileLimits;
import mpilot.console.policy.Usage;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** A page of profiles as a table for a terminal. */
final class ProfileTable {
    private static final List<TextTable.Column> COLUMNS =
            List.of(
                    new TextTable.Column("ID", false, true),
                    new TextTable.Column("STATUS", false, false),
                    new TextTable.Column("NAME", true, false).atLeast(28),
                    new TextTable.Column("USED", false, true),
                    new TextTable.Column("BUDGET", true, false).atLeast(20).ofWeight(4),
                    new TextTable.Column("TAGS", true, false).atLeast(16).ofWeight(3),
                    new TextTable.Column("PROVIDERS", true, false).atLeast(12).ofWeight(2),
                    new TextTable.Column("UPDATED", false, false).ofWeight(1));

    private ProfileTable() {}

    static List<String> lines(List<AccessProfile> profiles, Instant now, int width) {
        TextTable table = new TextTable(COLUMNS);
        profiles.forEach(profile -> table.add(cells(profile, now)));
        return table.lines(width);
    }

    private static List<String> cells(AccessProfile profile, Instant now) {
        @Nullable Limit worst = ProfileLimits.of(profile, now).worstBudget().orElse(null);
        return List.of(
                Long.toString(profile.id()),
                status(profile.isActive()),
                profile.name(),
                worst == null ? "" : used(worst.usage()),
                worst == null ? "no budget" : LimitWords.figures(worst),
                String.join(",", profile.tags()),
                profile.providerConfigs().isEmpty()
                        ? "nothing allowed"
                        : String.join(
                                ",",
                                profile.providerConfigs().stream()
                                        .map(c -> Objects.requireNonNullElse(c.providerName(), "?"))
                                        .toList()),
                updated(profile, now));
    }

    /** The part of the cap that is used, and a word where that is more than a number. */
    private static String used(Usage usage) {
        return switch (usage.state()) {
            case OK -> LimitWords.percent(usage);
            case NEAR -> "near " + LimitWords.percent(usage);
            case EXHAUSTED ->
                    (usage.left() != null && usage.left().signum() < 0 ? "over " : "at cap ")
                            + LimitWords.percent(usage);
            case ZERO_CAP -> "blocks all";
            case ELAPSED -> "elapsed";
            case NOT_REPORTED -> "not told";
            case NO_CAP -> "";
        };
    }

    private static String status(@Nullable Boolean isActive) {
        return isActive == null ? "not said" : isActive ? "active" : "inactive";
    }

    private static String updated(AccessProfile profile, Instant now) {
        if (profile.updatedAt() == null) {
            return "";
        }
        Instant instant = profile.updatedAt().instant();
        return instant == null ? profile.updatedAt().text() : Ages.relative(instant, now);
    }

    /** Such as {@code 26–50 of 240 visible to you; the next page: --offset 50}. */
    static String coverage(ProfilePage page) {
        int rows = page.accessProfiles().size();
        if (rows == 0) {
            return page.totalCount() == 0
                    ? "No profile matches that is visible to you."
                    : "%,d visible to you, none on this page.".formatted(page.totalCount());
        }
        long next = page.offset() + rows;
        return "%,d–%,d of %,d visible to you".formatted(page.offset() + 1, next, page.totalCount())
                + (page.hasNext() ? "; the next page: --offset " + next : "");
    }
}
