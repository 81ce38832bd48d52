package mpilot.console.ui.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.gateway.FailureKind;
import mpilot.console.gateway.FakeSource;
import mpilot.console.gateway.GatewayFailure;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.task.ManualTasks;
import mpilot.console.ui.kit.Problem;
import mpilot.console.ui.profiles.cell.ProfileRow;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

/** What the list says when there are no rows, or none that are new. */
class ListStateTest {
    private static final GatewayFailure REFUSED =
            new GatewayFailure.NotReached(
                    FailureKind.CONNECTION_REFUSED,
                    "https://gateway.example.com",
                    "gateway.example.com refused the connection.",
                    "Check that the gateway runs.");

    private final ManualTasks tasks = new ManualTasks();
    private final FakeSource source = new FakeSource(ProfileFixtures.profiles(240));
    private final ProfilesViewModel viewModel = Lists.of(source, tasks.runner());

    private ListState state() {
        return viewModel.stateProperty().get();
    }

    private void answer() {
        tasks.pass(Duration.ofMillis(200));
        tasks.runAll();
    }

    private void refresh() {
        viewModel.refresh();
        answer();
    }

    @Test
    void beforeTheFirstAnswerItLoads() {
        assertThat(state()).isEqualTo(new ListState.Loading());
        viewModel.refresh();
        assertThat(state()).isEqualTo(new ListState.Loading());
        assertThat(viewModel.loadingProperty().get()).isTrue();
        assertThat(viewModel.pageProperty().get()).isNull();
        answer();
        assertThat(state()).isEqualTo(new ListState.Shown());
    }

    @Test
    void anEmptyListIsALegalAnswer() {
        source.setProfiles(List.of());
        refresh();
        assertThat(state()).isEqualTo(new ListState.Empty());
        assertThat(viewModel.pageProperty().get().coverage()).isEqualTo("None visible to you");
    }

    @Test
    void aFilterThatNothingMatchesIsToldFromAnEmptyList() {
        refresh();
        viewModel.filter().textProperty().set("no such name");
        answer();
        assertThat(state()).isEqualTo(new ListState.NoMatch());
        assertThat(viewModel.rowsProperty().get()).isEmpty();
        viewModel.filter().clear();
        answer();
        assertThat(state()).isEqualTo(new ListState.Shown());
    }

    @Test
    void aFirstLoadThatFailsSaysWhyAndRecovers() {
        source.fail(REFUSED);
        refresh();
        assertThat(state())
                .isEqualTo(
                        new ListState.Failed(
                                new Problem(
                                        "gateway.example.com refused the connection.",
                                        "Check that the gateway runs.",
                                        FailureKind.Remedy.EDIT_CONNECTION,
                                        null)));
        assertThat(viewModel.loadingProperty().get()).isFalse();
        viewModel.showNext();
        viewModel.showLast();
        tasks.pass(Duration.ZERO);
        assertThat(tasks.waiting()).as("there is no page to go on from").isZero();

        source.fail(null);
        refresh();
        assertThat(state()).isEqualTo(new ListState.Shown());
        assertThat(viewModel.rowsProperty().get()).hasSize(25);
    }

    @Test
    void aRefreshThatFailsKeepsTheRowsWithTheReason() {
        refresh();
        List<ProfileRow> before = viewModel.rowsProperty().get();
        viewModel.openedProperty().set(before.get(3));
        source.fail(REFUSED);
        refresh();
        assertThat(state())
                .isInstanceOfSatisfying(
                        ListState.Stale.class,
                        stale ->
                                assertThat(stale.problem().sentence())
                                        .isEqualTo("gateway.example.com refused the connection."));
        assertThat(viewModel.rowsProperty().get()).isSameAs(before);
        assertThat(viewModel.openedProperty().get()).isSameAs(before.get(3));
        assertThat(viewModel.pageProperty().get().receivedAt()).isEqualTo(ProfileFixtures.NOW);
        source.fail(null);
        refresh();
        assertThat(state()).isEqualTo(new ListState.Shown());
        assertThat(viewModel.openedProperty().get()).isEqualTo(before.get(3));
    }

    @Test
    void aFilterThatFailsKeepsTheRowsAndWhatTheyAnswer() {
        refresh();
        source.fail(REFUSED);
        viewModel.filter().textProperty().set("Profile 24");
        answer();
        assertThat(state()).isInstanceOf(ListState.Stale.class);
        assertThat(viewModel.rowsProperty().get()).hasSize(25);
        assertThat(viewModel.shown().query().search()).isNull();
    }

    @Test
    void whereNothingMatchedBeforeAFailureShowsNoRows() {
        refresh();
        viewModel.filter().textProperty().set("no such name");
        answer();
        source.fail(REFUSED);
        refresh();
        assertThat(state()).isInstanceOf(ListState.Failed.class);
    }
}
