package mpilot.console.ui.connections;

import static org.assertj.core.api.Assertions.assertThat;

import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

import mpilot.console.connection.ConnectionOpener;
import mpilot.console.connection.Credential;
import mpilot.console.connection.Credentials;
import mpilot.console.connection.KnownHosts;
import mpilot.console.connection.SavedConnection;
import mpilot.console.connection.Secrets;
import mpilot.console.gateway.ProbeStep;
import mpilot.console.task.ManualTasks;

import okhttp3.Headers;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class TrialViewModelTest {
    private static final String LIST =
            "{\"access_profiles\":[],\"count\":0,\"total_count\":0,\"limit\":1,\"offset\":0}";

    private final MockWebServer server = new MockWebServer();
    private final List<String> kept = new ArrayList<>();
    private final ManualTasks tasks = new ManualTasks();
    private String listPath = "/api/access-profiles";

    @BeforeEach
    void start() throws Exception {
        server.setDispatcher(
                new Dispatcher() {
                    @Override
                    public MockResponse dispatch(RecordedRequest request) {
                        boolean found = request.getUrl().encodedPath().equals(listPath);
                        return new MockResponse.Builder()
                                .code(found ? 200 : 404)
                                .headers(Headers.of("Content-Type", "application/json"))
                                .body(found ? LIST : "{}")
                                .build();
                    }
                });
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private TrialViewModel trial() {
        SavedConnection connection =
                SavedConnection.of("Lab", "http://127.0.0.1:" + server.getPort())
                        .withCredential(Credential.environment("LAB"))
                        .bound();
        ConnectionOpener opener =
                new ConnectionOpener(
                        new Credentials(new Secrets(() -> null), Map.of("LAB", "sk-bf-1"), _ -> {}),
                        () -> new KnownHosts(Map.of()));
        return new TrialViewModel(connection, opener, tasks.runner(), kept::add);
    }

    @Test
    void everyStepIsToldOnceAndTheResult() {
        TrialViewModel trial = trial();
        trial.start();
        assertThat(trial.runningProperty().get()).isTrue();
        tasks.runAll();
        assertThat(trial.runningProperty().get()).isFalse();
        assertThat(trial.passedProperty().get()).isTrue();
        assertThat(trial.resultProperty().get())
                .isEqualTo("The gateway answers with access profiles.");
        assertThat(trial.stepsProperty().get())
                .extracting(ProbeStep::kind)
                .doesNotHaveDuplicates()
                .contains(ProbeStep.Kind.TCP, ProbeStep.Kind.LIST);
        assertThat(trial.stepsProperty().get())
                .extracting(ProbeStep::outcome)
                .doesNotContain(ProbeStep.Outcome.RUNNING);
    }

    @Test
    void theOtherPathIsOfferedAndKept() {
        listPath = "/api/governance/access-profiles";
        TrialViewModel trial = trial();
        trial.start();
        tasks.runAll();
        assertThat(trial.passedProperty().get()).isFalse();
        assertThat(trial.betterPathProperty().get()).isEqualTo(listPath);
        trial.keepPath();
        assertThat(kept).containsExactly(listPath);
        assertThat(trial.betterPathProperty().get()).isEmpty();
        trial.keepPath();
        assertThat(kept).as("once").hasSize(1);
    }

    @Test
    void aTestThatIsCancelledSaysSoAndHearsNothingMore() {
        TrialViewModel trial = trial();
        trial.start();
        trial.cancel();
        tasks.runAll();
        assertThat(trial.runningProperty().get()).isFalse();
        assertThat(trial.stepsProperty().get()).isEmpty();
        assertThat(trial.resultProperty().get()).isEqualTo("The test was cancelled.");
        trial.start();
        tasks.runAll();
        assertThat(trial.passedProperty().get()).isTrue();
    }

    @Test
    void aGatewayThatIsNotThereIsTold() {
        server.close();
        TrialViewModel trial = trial();
        trial.start();
        tasks.runAll();
        assertThat(trial.resultProperty().get())
                .startsWith("The access profiles cannot be had. ")
                .contains("refused");
        assertThat(trial.stepsProperty().get().getLast().outcome())
                .isEqualTo(ProbeStep.Outcome.FAILED);
    }
}
