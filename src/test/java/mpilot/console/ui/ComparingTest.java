package mpilot.console.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import mpilot.console.connection.Connection;
import mpilot.console.connection.Environment;
import mpilot.console.connection.Tokens;
import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.BearerToken;
import mpilot.console.gateway.FakeSource;
import mpilot.console.gateway.GatewayEndpoint;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.task.ManualTasks;
import mpilot.console.task.TaskRunner;
import mpilot.console.ui.command.Command;
import mpilot.console.ui.fleet.FleetState;
import mpilot.console.ui.fleet.FleetViewModel;
import mpilot.console.ui.kit.Theme;
import mpilot.console.ui.profiles.Lists;
import mpilot.console.ui.profiles.ProfilesViewModel;

import org.junit.jupiter.api.Test;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** What the key for comparing does, from the list and from anywhere else. */
class ComparingTest {
    private static final InstantSource CLOCK = InstantSource.fixed(ProfileFixtures.NOW);

    private final TaskRunner tasks = ManualTasks.immediate();
    private final FakeSource source = new FakeSource(ProfileFixtures.profiles(3));
    private final FleetViewModel fleet = new FleetViewModel(source, tasks, CLOCK);
    private final ProfilesViewModel list = Lists.of(source, tasks, CLOCK);
    private final ObjectProperty<AccessProfile> inspected = new SimpleObjectProperty<>();
    private final BooleanProperty listShown = new SimpleBooleanProperty(true);
    private final List<String> shown = new ArrayList<>();
    private final Comparing comparing =
            new Comparing(
                    fleet,
                    new Connection(
                            "Lab",
                            GatewayEndpoint.of("https://gateway.example.com"),
                            Environment.DEVELOPMENT,
                            Tokens.fixed(BearerToken.of("sk-bf-0123456789abcdef"))),
                    inspected,
                    Shared.still(tasks, CLOCK, Theme.LIGHT));
    private final Command command =
            comparing.command(list.selection(), listShown, () -> shown.add("compare"));

    @Test
    void theSelectedRowsAreLaidSideBySideWithoutLoadingMore() {
        list.show(ProfileQuery.ALL);
        assertThat(command.isEnabled()).isFalse();
        list.selectAll();
        assertThat(command.isEnabled()).isTrue();
        command.run();
        assertThat(shown).containsExactly("compare");
        assertThat(comparing.viewModel().compared()).hasSize(3);
        assertThat(fleet.stateProperty().get()).isEqualTo(new FleetState.Idle());
    }

    @Test
    void moreThanFourRowsAreNotCompared() {
        source.setProfiles(ProfileFixtures.profiles(5));
        list.show(ProfileQuery.ALL);
        list.selectAll();
        assertThat(command.isEnabled()).isFalse();
    }

    @Test
    void elsewhereTheOpenProfileIsAddedWhateverIsSelectedInTheList() {
        list.show(ProfileQuery.ALL);
        list.selectAll();
        listShown.set(false);
        assertThat(command.isEnabled()).isFalse();
        inspected.set(ProfileFixtures.profile(9, "Open"));
        assertThat(command.isEnabled()).isTrue();
        command.run();
        assertThat(comparing.viewModel().compared())
                .extracting(AccessProfile::name)
                .containsExactly("Open");
    }
}
