package mpilot.console.ui.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.gateway.FakeSource;
import mpilot.console.gateway.GatewayFailure;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.task.ManualTasks;

import org.junit.jupiter.api.Test;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

class FleetViewModelTest {
    private static final ProfileQuery TAGGED =
            new ProfileQuery(null, null, null, List.of("prod"), null);

    private final FakeSource source = new FakeSource(ProfileFixtures.profiles(240));
    private final ManualTasks tasks = new ManualTasks();
    private final FleetViewModel fleet =
            new FleetViewModel(source, tasks.runner(), InstantSource.fixed(ProfileFixtures.NOW));

    @Test
    void nothingIsAskedUntilSomebodyNeedsThemAll() {
        assertThat(fleet.stateProperty().get()).isEqualTo(new FleetState.Idle());
        tasks.runAll();
        assertThat(source.asked()).isEmpty();
    }

    @Test
    void everyPageIsLoadedAndTheProgressTold() {
        List<FleetState> states = new ArrayList<>();
        fleet.stateProperty().subscribe(state -> states.add(state));
        fleet.need(ProfileQuery.ALL);
        tasks.runAll();
        assertThat(fleet.fleet()).isNotNull();
        assertThat(fleet.fleet().size()).isEqualTo(240);
        assertThat(states)
                .contains(new FleetState.Loading(100, 240), new FleetState.Loading(200, 240));
        assertThat(states.getLast()).isInstanceOf(FleetState.Loaded.class);
    }

    @Test
    void placesThatNeedTheSameLoadItOnce() {
        fleet.need(ProfileQuery.ALL);
        fleet.need(ProfileQuery.ALL);
        tasks.runAll();
        fleet.need(ProfileQuery.ALL);
        tasks.runAll();
        assertThat(source.asked()).hasSize(3);
    }

    @Test
    void anotherQueryIsLoadedAnewAndItsPredecessorGoes() {
        fleet.need(ProfileQuery.ALL);
        tasks.runAll();
        fleet.need(TAGGED);
        assertThat(fleet.fleet()).isNull();
        tasks.runAll();
        assertThat(fleet.fleet().size()).isZero();
    }

    @Test
    void tenThousandAreLoadedWithoutAQuestionAndOneMoreIsAskedFor() {
        source.setProfiles(ProfileFixtures.profiles(10_001));
        fleet.need(ProfileQuery.ALL);
        tasks.runAll();
        assertThat(fleet.stateProperty().get()).isEqualTo(new FleetState.Asking(10_001));
        assertThat(source.asked()).hasSize(1);
        fleet.agree();
        tasks.runAll();
        assertThat(fleet.fleet().size()).isEqualTo(10_001);
    }

    @Test
    void whoDoesNotAgreeLoadsNothing() {
        source.setProfiles(ProfileFixtures.profiles(10_001));
        fleet.need(ProfileQuery.ALL);
        tasks.runAll();
        fleet.cancel();
        tasks.runAll();
        assertThat(fleet.stateProperty().get()).isEqualTo(new FleetState.Idle());
    }

    @Test
    void aReloadThatFailsKeepsWhatWasThere() {
        fleet.need(ProfileQuery.ALL);
        tasks.runAll();
        source.fail(new GatewayFailure.NoToken("No token.", "Get one."));
        fleet.reload();
        tasks.runAll();
        assertThat(fleet.stateProperty().get())
                .isInstanceOfSatisfying(
                        FleetState.Failed.class,
                        failed -> {
                            assertThat(failed.problem().sentence()).isEqualTo("No token.");
                            assertThat(failed.before()).isNotNull();
                        });
        assertThat(fleet.fleet().size()).isEqualTo(240);
    }

    @Test
    void aReloadThatIsCancelledKeepsWhatWasThere() {
        fleet.need(ProfileQuery.ALL);
        tasks.runAll();
        fleet.reload();
        fleet.cancel();
        tasks.runAll();
        assertThat(fleet.stateProperty().get()).isInstanceOf(FleetState.Loaded.class);
    }
}
