package mpilot.console.fleet;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.gateway.ProfileQuery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Loaded fleets that tests are about. */
public final class Fleets {
    private Fleets() {}

    /** A fleet of {@code profiles} in this order, at {@link ProfileFixtures#NOW}. */
    public static LoadedFleet of(List<AccessProfile> profiles) {
        List<FleetRow> rows = new ArrayList<>();
        for (AccessProfile profile : profiles) {
            rows.add(FleetRow.of(rows.size(), profile, ProfileFixtures.NOW));
        }
        return LoadedFleet.of(
                ProfileQuery.ALL,
                new Coverage(rows.size(), rows.size(), 0, false),
                ProfileFixtures.NOW,
                rows);
    }

    /** A fleet of the profiles that {@code json} holds; single quotes stand for double ones. */
    public static LoadedFleet of(String... json) {
        return of(Arrays.stream(json).map(ProfileFixtures::profile).toList());
    }

    /** A fleet of profiles with these names and the ids 1, 2 and so on. */
    public static LoadedFleet named(String... names) {
        List<AccessProfile> profiles = new ArrayList<>();
        for (String name : names) {
            profiles.add(ProfileFixtures.profile(profiles.size() + 1, name));
        }
        return of(profiles);
    }

    /** The names of {@code rows}, in their order. */
    public static List<String> names(List<FleetRow> rows) {
        return rows.stream().map(row -> row.profile().name()).toList();
    }

    /** The ids of {@code rows}, in their order. */
    public static List<Long> ids(List<FleetRow> rows) {
        return rows.stream().map(row -> row.profile().id()).toList();
    }
}
