package mpilot.console.ui.connections;

import static mpilot.console.gateway.ProfileFixtures.NOW;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;

import mpilot.console.connection.ConnectionOpener;
import mpilot.console.connection.Credential;
import mpilot.console.connection.Credentials;
import mpilot.console.connection.KnownHosts;
import mpilot.console.connection.Place;
import mpilot.console.connection.SavedConnection;
import mpilot.console.connection.Secrets;
import mpilot.console.sandbox.SandboxGateway;
import mpilot.console.sandbox.SandboxOptions;
import mpilot.console.task.TaskRunner;
import mpilot.console.ui.ComponentStage;
import mpilot.console.ui.kit.Tone;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** What an operator sees of a test of a connection. */
class TrialViewTest {
    @RegisterExtension private final ComponentStage stage = new ComponentStage();

    /** The background waits for the test; what it tells is told on the FX thread. */
    private final Deque<Runnable> background = new ArrayDeque<>();

    private final TaskRunner tasks =
            TaskRunner.of(background::add, Platform::runLater, (_, action) -> action.run());

    private final List<String> kept = new ArrayList<>();
    private final AtomicInteger left = new AtomicInteger();
    private SandboxGateway gateway;
    private TrialViewModel trial;

    @BeforeEach
    void start() throws Exception {
        gateway = SandboxGateway.start(SandboxOptions.DEFAULT.withProfiles(7));
    }

    @AfterEach
    void stop() {
        gateway.close();
    }

    private void show(String token, String path) {
        SavedConnection saved =
                SavedConnection.of("Lab", "")
                        .withPlace(new Place(gateway.url(), path, false))
                        .withCredential(Credential.environment("LAB_TOKEN"))
                        .bound();
        KnownHosts hosts = KnownHosts.SECTION.defaults().with(saved.place(), NOW);
        Credentials credentials =
                new Credentials(new Secrets(() -> null), Map.of("LAB_TOKEN", token), _ -> {});
        trial =
                new TrialViewModel(
                        saved, new ConnectionOpener(credentials, () -> hosts), tasks, kept::add);
        stage.show(() -> new StackPane(new TrialView(trial, left::incrementAndGet)));
        stage.fx(() -> trial.start());
    }

    private void run() {
        while (!background.isEmpty()) {
            background.removeFirst().run();
        }
        stage.settle();
    }

    @Test
    void eachStepStandsWithWhatWasFound() {
        show(gateway.tokens().admin().reveal(), "/api/access-profiles");
        assertThat(stage.text("#trial-close")).isEqualTo("Cancel");
        assertThat(stage.isShown("#trial-result")).isFalse();
        run();
        assertThat(stage.texts("#trial"))
                .startsWith("Test of “Lab”")
                .containsSubsequence(
                        "TCP", "Health", "The gateway says that it is well.", "Version")
                .contains("7 profiles are visible to you.");
        assertThat(stage.text("#trial-result"))
                .isEqualTo("The gateway answers with access profiles.");
        assertThat(tone()).contains(Tone.GOOD.styleClass());
        assertThat(stage.isShown("#trial-keep-path")).isFalse();
        assertThat(stage.text("#trial-close")).isEqualTo("Close");
    }

    @Test
    void aStepThatFailsSaysWhatToDo() {
        show("wrong", "/api/access-profiles");
        run();
        assertThat(stage.texts("#trial")).anyMatch(text -> text.contains("Check the token"));
        assertThat(stage.text("#trial-result")).contains("did not accept the token");
        assertThat(tone()).contains(Tone.DANGER.styleClass());
    }

    @Test
    void thePathAtWhichTheListIsCanBeKept() {
        show(gateway.tokens().admin().reveal(), "/api/wrong");
        run();
        stage.fx(() -> stage.robot().lookup("#trial-keep-path").query().requestFocus());
        type(KeyCode.SPACE);
        assertThat(kept).containsExactly("/api/access-profiles");
        assertThat(stage.text("#trial-result")).contains("/api/access-profiles");
        assertThat(stage.isShown("#trial-keep-path")).isFalse();
    }

    @Test
    void escapeFirstCancelsTheTestAndThenLeavesIt() {
        show(gateway.tokens().admin().reveal(), "/api/access-profiles");
        type(KeyCode.ESCAPE);
        assertThat(stage.text("#trial-result")).contains("cancelled");
        assertThat(tone()).contains(Tone.WARNING.styleClass());
        assertThat(left).hasValue(0);
        run();
        assertThat(stage.texts("#trial")).doesNotContain("TCP");
        type(KeyCode.ESCAPE);
        assertThat(left).hasValue(1);
    }

    private List<String> tone() {
        return stage.fx(
                () -> List.copyOf(stage.robot().lookup("#trial-result").query().getStyleClass()));
    }

    private void type(KeyCode key) {
        stage.robot().type(key);
        stage.settle();
    }
}
