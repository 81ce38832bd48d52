package mpilot.console.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.fleet.overview.HeatRow;
import mpilot.console.fleet.overview.Standing;
import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.FakeSource;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.task.ManualClock;
import mpilot.console.task.ManualTasks;
import mpilot.console.task.PassingTime;
import mpilot.console.ui.fleet.FleetViewModel;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

class OverviewViewModelTest {
    private static final AccessProfile CALM =
            ProfileFixtures.profile(
                    "{'id': 1, 'name': 'Calm', 'budgets': [{'max_limit': 10, 'current_usage': 2}]}");
    private static final AccessProfile OVER =
            ProfileFixtures.profile(
                    "{'id': 2, 'name': 'STRASSE', 'budgets': [{'max_limit': 10, 'current_usage': 12}],"
                            + " 'rate_limit': {'token_max_limit': 5, 'token_current_usage': 1}}");

    private final FakeSource source = new FakeSource(List.of(CALM, OVER));
    private final ManualTasks tasks = new ManualTasks();
    private final ManualClock clock = new ManualClock(tasks);
    private final PassingTime time = new PassingTime(tasks.runner(), clock);
    private final FleetViewModel fleet =
            new FleetViewModel(source, tasks.runner(), InstantSource.fixed(ProfileFixtures.NOW));
    private final List<String> opened = new ArrayList<>();
    private final OverviewViewModel overview =
            new OverviewViewModel(
                    fleet,
                    (profile, pointer) -> opened.add(profile.name() + " " + pointer),
                    tasks.runner(),
                    time);

    @Test
    void nothingIsLoadedOrWorkedOutBeforeThePlaceIsOpened() {
        fleet.reload();
        settle();
        assertThat(overview.analysis().resultProperty().get()).isNull();
        assertThat(overview.isWorking()).isFalse();
    }

    @Test
    void theNearestToALimitIsListedFirst() {
        open();
        assertThat(names()).containsExactly("STRASSE", "Calm");
        assertThat(overview.isUsageReported()).isTrue();
        assertThat(overview.limitsProperty().get()).hasSize(3);
    }

    @Test
    void aWindowThatEndsWhileTheOverviewIsSeenIsNoLongerUsedUp() {
        source.setProfiles(
                List.of(
                        ProfileFixtures.profile(
                                "{'id': 1, 'name': 'Hourly', 'budgets': [{'max_limit': 9,"
                                        + " 'current_usage': 9, 'reset_duration': '1h',"
                                        + " 'last_reset': '2026-11-23T11:05:00Z'}]}")));
        open();
        overview.analysis().setShown(true);
        time.start();
        assertThat(count(Standing.EXHAUSTED)).isOne();
        clock.pass(Duration.ofMinutes(2));
        assertThat(overview.now()).isEqualTo(ProfileFixtures.NOW.plusSeconds(120));
        clock.pass(Duration.ofMinutes(4));
        settle();
        assertThat(count(Standing.EXHAUSTED)).isZero();
    }

    private int count(Standing standing) {
        return overview.analysis().resultProperty().get().count(standing);
    }

    @Test
    void aStandingListsItsProfilesAlone() {
        open();
        overview.standingProperty().set(Standing.EXHAUSTED);
        settle();
        assertThat(names()).containsExactly("STRASSE");
        assertThat(overview.limitsProperty().get()).hasSize(2);
        overview.standingProperty().set(Standing.DENIES_ALL);
        overview.searchProperty().set("calm");
        settle();
        assertThat(names()).containsExactly("Calm");
    }

    @Test
    void aSearchIsFoldedAndWaitsForTheNextLetter() {
        open();
        overview.searchProperty().set("no such name");
        settle();
        assertThat(names()).isEmpty();
        assertThat(overview.noteProperty().getValue()).isEqualTo("No profile here");
        overview.searchProperty().set(" straß ");
        assertThat(overview.isWorking()).isTrue();
        tasks.runAll();
        assertThat(names()).isEmpty();
        settle();
        assertThat(names()).containsExactly("STRASSE");
    }

    @Test
    void theSelectedProfileIsOpenedAndItsLimitAtItsField() {
        open();
        overview.selectedProperty().set(overview.rowsProperty().get().getFirst());
        overview.selectedLimitProperty().set(overview.limitsProperty().get().getFirst());
        assertThat(opened).containsExactly("STRASSE null", "STRASSE /budgets/0");
    }

    @Test
    void aSelectedProfileStaysSelectedWhenProfilesAreLoadedAnew() {
        open();
        overview.selectedProperty().set(overview.rowsProperty().get().getFirst());
        fleet.reload();
        settle();
        HeatRow selected = overview.selectedProperty().get();
        assertThat(selected).isSameAs(overview.rowsProperty().get().getFirst());
        overview.standingProperty().set(Standing.ZERO_CAP);
        settle();
        assertThat(overview.selectedProperty().get()).isNull();
    }

    private void open() {
        overview.open();
        settle();
    }

    private void settle() {
        tasks.runAll();
        tasks.pass(Duration.ofSeconds(1));
        tasks.runAll();
    }

    private List<String> names() {
        return overview.rowsProperty().get().stream().map(row -> row.profile().name()).toList();
    }
}
