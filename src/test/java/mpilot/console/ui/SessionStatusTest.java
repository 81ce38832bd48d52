package mpilot.console.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleStringProperty;

import mpilot.console.gateway.FailureKind;
import mpilot.console.gateway.FakeSource;
import mpilot.console.gateway.GatewayFailure;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.task.ManualTasks;
import mpilot.console.ui.export.ExportViewModel;
import mpilot.console.ui.fleet.FleetViewModel;
import mpilot.console.ui.profiles.ProfilesViewModel;
import mpilot.console.ui.status.Message;
import mpilot.console.ui.status.Messages;
import mpilot.console.ui.status.RunningTask;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

class SessionStatusTest {
    private static final GatewayFailure REFUSED =
            new GatewayFailure.NotReached(
                    FailureKind.CONNECTION_REFUSED,
                    "https://gateway.example.com",
                    "gateway.example.com refused the connection.",
                    "Check the address and whether the gateway runs.");

    private final InstantSource clock = InstantSource.fixed(ProfileFixtures.NOW);
    private final ManualTasks tasks = new ManualTasks();
    private final FakeSource source = new FakeSource(ProfileFixtures.profiles(240));
    private final FleetViewModel fleet = new FleetViewModel(source, tasks.runner(), clock);
    private final ProfilesViewModel profiles =
            new ProfilesViewModel(
                    source,
                    fleet,
                    new FleetViewModel(source, tasks.runner(), clock),
                    tasks.runner(),
                    clock);
    private final SimpleStringProperty place = new SimpleStringProperty("profiles");
    private final Messages messages = new Messages(tasks.runner(), clock);
    private final SessionStatus status =
            new SessionStatus("Sandbox", profiles, fleet, place, messages, tasks.runner(), clock);

    private void refresh() {
        profiles.refresh();
        tasks.settle();
    }

    private String connection() {
        return status.viewModel().connectionText().getValue();
    }

    private String data() {
        return status.viewModel().freshness().textProperty().get();
    }

    private List<String> told() {
        return messages.allProperty().get().stream().map(Message::text).toList();
    }

    private List<String> running() {
        return status.running().allProperty().get().stream().map(RunningTask::title).toList();
    }

    @Test
    void beforeTheFirstAnswerItWaits() {
        assertThat(connection()).isEqualTo("Sandbox: waiting");
        assertThat(data()).isEmpty();
        assertThat(running()).isEmpty();
    }

    @Test
    void aPageIsToldWithItsPartOfTheWhole() {
        refresh();
        assertThat(connection()).isEqualTo("Sandbox: connected");
        assertThat(data()).isEqualTo("25 of 240 at hand · updated just now · 38 ms");
        assertThat(told()).isEmpty();
    }

    @Test
    void whatFailsIsToldOnceAndSoIsThatItWorksAgain() {
        source.fail(REFUSED);
        refresh();
        refresh();
        assertThat(connection()).isEqualTo("Sandbox: last request failed");
        source.fail(null);
        refresh();
        refresh();
        assertThat(connection()).isEqualTo("Sandbox: connected");
        assertThat(told())
                .containsExactly(
                        "The gateway answers again.",
                        "gateway.example.com refused the connection. Check the address and"
                                + " whether the gateway runs.");
    }

    @Test
    void whatTheOperatorTookBackHasNotFailed() {
        profiles.refresh();
        profiles.cancel();
        tasks.settle();
        assertThat(connection()).isEqualTo("Sandbox: waiting");
        assertThat(told()).isEmpty();
    }

    @Test
    void loadingAllIsATaskAndCancelledThereTheListGoesBackToItsPage() {
        refresh();
        profiles.allWantedProperty().set(true);
        tasks.pass(Duration.ofSeconds(1));
        tasks.runNext();
        assertThat(running()).containsExactly("Load all profiles");
        status.running().allProperty().get().getFirst().cancel().run();
        tasks.settle();
        assertThat(running()).isEmpty();
        assertThat(profiles.loadingProperty().get()).isFalse();
        assertThat(profiles.allWantedProperty().get()).isFalse();
        assertThat(data()).startsWith("25 of 240 at hand");
    }

    @Test
    void aPlaceOfTheWholeGoesByTheWhole() {
        refresh();
        place.set("findings");
        assertThat(data()).isEmpty();
        fleet.need(ProfileQuery.ALL);
        tasks.settle();
        assertThat(data()).isEqualTo("all 240 at hand · updated just now");
    }

    @Test
    void anExportIsATaskWhoseEndIsTold(@TempDir Path directory) {
        ExportViewModel export = export(directory);
        assertThat(running()).containsExactly("Export profiles");
        tasks.runAll();
        assertThat(running()).isEmpty();
        assertThat(export.isRunning()).isFalse();
        assertThat(told())
                .containsExactly(
                        "240 profiles saved to "
                                + directory.resolve("access-profiles-2026-11-23.csv"));
    }

    @Test
    void aSessionThatEndsCancelsItsExportsAndSaysSo(@TempDir Path directory) {
        export(directory);
        status.close();
        tasks.settle();
        assertThat(running()).isEmpty();
        assertThat(told())
                .containsExactly("The export was cancelled, as its gateway is not asked any more.");
        assertThat(directory).isEmptyDirectory();
    }

    private ExportViewModel export(Path directory) {
        ExportViewModel export =
                new ExportViewModel(
                        new ExportViewModel.Subject(
                                ProfileFixtures.profiles(25), ProfileQuery.ALL, 240),
                        source,
                        directory,
                        tasks.runner(),
                        clock);
        status.follow(export);
        export.start();
        return export;
    }
}
