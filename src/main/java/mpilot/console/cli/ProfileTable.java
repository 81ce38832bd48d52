package mpilot.console.cli;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.ProfilePage;
import mpilot.console.policy.Ages;
import mpilot.console.policy.Limit;
import mpilot.console.policy.LimitWords;
import mpilot.console.policy.ProfileLimits;

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
                    new TextTable.Column("NAME", true, false),
                    new TextTable.Column("TAGS", true, false),
                    new TextTable.Column("PROVIDERS", true, false),
                    new TextTable.Column("BUDGET", true, false),
                    new TextTable.Column("USED", false, true),
                    new TextTable.Column("UPDATED", false, false));

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
                String.join(",", profile.tags()),
                profile.providerConfigs().isEmpty()
                        ? "nothing allowed"
                        : String.join(
                                ",",
                                profile.providerConfigs().stream()
                                        .map(c -> Objects.requireNonNullElse(c.providerName(), "?"))
                                        .toList()),
                worst == null ? "no budget" : LimitWords.figures(worst),
                worst == null ? "" : LimitWords.percent(worst.usage()),
                updated(profile, now));
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

    /** Such as {@code 26–50 of 240 visible to you}. */
    static String coverage(ProfilePage page) {
        int rows = page.accessProfiles().size();
        if (rows == 0) {
            return page.totalCount() == 0
                    ? "No profile matches that is visible to you."
                    : "%,d visible to you, none on this page.".formatted(page.totalCount());
        }
        return "%,d–%,d of %,d visible to you"
                .formatted(page.offset() + 1, page.offset() + rows, page.totalCount());
    }
}
