package mpilot.console.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleObjectProperty;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.FakeSource;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.task.ManualTasks;
import mpilot.console.ui.fleet.FleetViewModel;
import mpilot.console.ui.profiles.Lists;
import mpilot.console.ui.profiles.ProfilesViewModel;
import mpilot.console.ui.usage.UsageWatch;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.InstantSource;

/** The rows around the profile that is looked into, and the profiles that are at hand. */
class InspectedRowTest {
    private final FakeSource source = new FakeSource(ProfileFixtures.profiles(30));
    private final ProfilesViewModel profiles = Lists.of(source, ManualTasks.immediate());
    private final FleetViewModel fleet =
            new FleetViewModel(
                    source, ManualTasks.immediate(), InstantSource.fixed(ProfileFixtures.NOW));
    private final SimpleObjectProperty<AccessProfile> inspected = new SimpleObjectProperty<>();
    private final InspectedRow row =
            new InspectedRow(inspected, profiles, fleet, new UsageWatch(), () -> {});

    @BeforeEach
    void list() {
        profiles.openedProperty()
                .subscribe(opened -> inspected.set(opened == null ? null : opened.profile()));
        profiles.refresh();
    }

    private void open(int place) {
        profiles.openedProperty().set(profiles.rowsProperty().get().get(place));
    }

    @Test
    void aStepGoesToTheRowBelowOrAboveAndEndsWithThePage() {
        open(0);
        assertThat(row.hasNeighbour(-1)).isFalse();
        assertThat(row.hasNeighbour(1)).isTrue();
        row.showNeighbour(1);
        assertThat(inspected.get().name()).isEqualTo("Profile 2");
        row.showNeighbour(-1);
        row.showNeighbour(-1);
        assertThat(inspected.get().name()).as("no further").isEqualTo("Profile 1");
        open(24);
        assertThat(row.hasNeighbour(1)).isFalse();
    }

    @Test
    void aProfileOfAnotherPlaceHasNoNeighbours() {
        open(3);
        inspected.set(ProfileFixtures.profile(29, "Profile 29"));
        assertThat(row.hasNeighbour(1)).isFalse();
        inspected.set(null);
        assertThat(row.hasNeighbour(1)).isFalse();
    }

    @Test
    void thePageIsAtHandUntilAllProfilesAre() {
        assertThat(row.atHand()).hasSize(25);
        fleet.need(ProfileQuery.ALL);
        assertThat(row.atHand()).hasSize(30);
    }
}
