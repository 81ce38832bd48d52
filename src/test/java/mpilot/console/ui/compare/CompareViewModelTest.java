package mpilot.console.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.connection.Credentials;
import mpilot.console.connection.Secrets;
import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.FakeSource;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.settings.SettingsStore;
import mpilot.console.task.ManualTasks;
import mpilot.console.ui.connections.Gateways;
import mpilot.console.ui.fleet.FleetState;
import mpilot.console.ui.fleet.FleetViewModel;

import org.junit.jupiter.api.Test;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** When the place of comparisons needs all profiles, and when those that were brought there do. */
class CompareViewModelTest {
    private static final AccessProfile FIRST = ProfileFixtures.profile(1, "First");
    private static final AccessProfile SECOND =
            ProfileFixtures.profile("{'id': 2, 'name': 'Second', 'is_active': true}");

    private final FakeSource source = new FakeSource(ProfileFixtures.profiles(10_001));
    private final ManualTasks tasks = new ManualTasks();
    private final FleetViewModel fleet =
            new FleetViewModel(source, tasks.runner(), InstantSource.fixed(ProfileFixtures.NOW));
    private final CompareViewModel compare =
            new CompareViewModel(
                    fleet,
                    "Lab",
                    List::of,
                    Gateways.of(
                            new Credentials(new Secrets(() -> null), Map.of(), _ -> {}),
                            SettingsStore.unwritten(tasks.runner()),
                            _ -> {}),
                    tasks.runner());

    @Test
    void profilesThatAreBroughtAreComparedWithoutLoadingAllOthers() {
        compare.show(List.of(FIRST, SECOND));
        compare.open();
        tasks.settle();
        assertThat(source.asked()).isEmpty();
        assertThat(compare.aloneProperty().get()).isTrue();
        assertThat(compare.profiles().rowsProperty().get())
                .extracting(ComparedRow::path)
                .containsExactly("is_active");
    }

    @Test
    void choosingOthersAsksForAllAndKeepsThoseThatAreCompared() {
        compare.show(List.of(FIRST, SECOND));
        compare.open();
        compare.chooseOthers();
        tasks.settle();
        assertThat(fleet.stateProperty().get()).isEqualTo(new FleetState.Asking(10_001));
        fleet.agree();
        tasks.settle();
        assertThat(compare.aloneProperty().get()).isFalse();
        assertThat(compare.profiles().sidesProperty().get())
                .extracting(AccessProfile::id)
                .containsExactly(1L, 2L);
    }

    @Test
    void oneProfileNeedsAnotherToBeChosen() {
        compare.add(FIRST);
        compare.open();
        tasks.settle();
        assertThat(compare.aloneProperty().get()).isFalse();
        assertThat(source.asked()).isNotEmpty();
    }

    @Test
    void comparingAllNeedsAll() {
        compare.show(List.of(FIRST, SECOND));
        compare.open();
        compare.comparingFleetsProperty().set(true);
        tasks.settle();
        assertThat(compare.aloneProperty().get()).isFalse();
        assertThat(fleet.stateProperty().get()).isInstanceOf(FleetState.Asking.class);
    }

    @Test
    void whereAllAreAtHandThereIsNothingToLoad() {
        source.setProfiles(List.of(FIRST, SECOND));
        fleet.need(ProfileQuery.ALL);
        tasks.settle();
        compare.show(List.of(FIRST, SECOND));
        assertThat(compare.aloneProperty().get()).isFalse();
    }

    @Test
    void othersTakeThePlaceOfThoseThatWereCompared() {
        compare.show(List.of(FIRST, SECOND));
        compare.show(List.of(SECOND, ProfileFixtures.profile(3, "Third")));
        assertThat(compare.profiles().sidesProperty().get())
                .extracting(AccessProfile::name)
                .containsExactly("Second", "Third");
        assertThat(CompareViewModel.canShow(1)).isFalse();
        assertThat(CompareViewModel.canShow(4)).isTrue();
        assertThat(CompareViewModel.canShow(5)).isFalse();
    }
}
