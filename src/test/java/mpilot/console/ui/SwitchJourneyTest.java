package mpilot.console.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import mpilot.console.connection.ConnectionList;
import mpilot.console.connection.Credential;
import mpilot.console.connection.Credentials;
import mpilot.console.connection.LastConnection;
import mpilot.console.connection.SavedConnection;
import mpilot.console.connection.Secrets;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.sandbox.SandboxGateway;
import mpilot.console.sandbox.SandboxOptions;
import mpilot.console.settings.SettingsStore;
import mpilot.console.task.TaskRunner;
import mpilot.console.ui.connections.Gateways;
import mpilot.console.ui.settings.Appearance;
import mpilot.console.ui.settings.SystemLook;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.InstantSource;
import java.util.Map;

/** Switching to and fro between the sandbox and a saved connection to a gateway of its own. */
class SwitchJourneyTest {
    @RegisterExtension private final ComponentStage stage = new ComponentStage();

    private SandboxGateway other;
    private Shared shared;
    private ConsoleWindow window;

    @BeforeEach
    void open() throws Exception {
        other = SandboxGateway.start(SandboxOptions.DEFAULT.withProfiles(7));
        SavedConnection saved =
                SavedConnection.of("Other", other.url())
                        .withCredential(Credential.environment("OTHER_TOKEN"));
        TaskRunner tasks = TaskRunner.onVirtualThreads(Platform::runLater);
        SettingsStore settings = SettingsStore.unwritten(tasks);
        Credentials credentials =
                new Credentials(
                        new Secrets(() -> null),
                        Map.of("OTHER_TOKEN", other.tokens().admin().reveal()),
                        _ -> {});
        shared =
                new Shared(
                        tasks,
                        InstantSource.system(),
                        settings,
                        Gateways.of(credentials, settings, _ -> {}),
                        new Appearance(settings, SystemLook.plain()));
        stage.fx(() -> settings.update(ConnectionList.SECTION, list -> list.add(saved)));
        var first = shared.gateways().openLast(settings);
        stage.fx(() -> {
            window = new ConsoleWindow(first, shared);
            window.showOn(new Stage(), 1000, 800);
            window.profiles().show(ProfileQuery.ALL);
        });
        untilCoverage("1–25 of 240 visible to you");
    }

    @AfterEach
    void close() {
        stage.fx(window::close);
        other.close();
    }

    private void untilCoverage(String coverage) {
        stage.until(
                coverage,
                () ->
                        window.isSettled()
                                && stage.isShown("#coverage")
                                && stage.text("#coverage").equals(coverage));
        stage.settle();
    }

    @Test
    void anotherConnectionIsChosenByKeyboardAndComesBackAtTheNextStart() throws Exception {
        WatchedWalk.neverStandsStill(stage, this::switchToAndFro, () -> {});
    }

    private void switchToAndFro() {
        stage.robot().press(KeyCode.CONTROL).type(KeyCode.O).release(KeyCode.CONTROL);
        stage.until("the list is there", () -> stage.isShown("#switcher-filter"));
        stage.robot().write("oth").type(KeyCode.ENTER);
        untilCoverage("1–7 of 7 visible to you");
        assertThat(title()).isEqualTo("Other – MPilot Console");
        assertThat(stage.texts("#connection")).contains("OTHER");
        assertThat(stage.isShown("#switcher")).isFalse();
        String last = stage.fx(() -> shared.settings().get(LastConnection.SECTION).id());
        assertThat(stage.fx(() -> shared.settings().get(ConnectionList.SECTION)).named("Other"))
                .map(SavedConnection::id)
                .hasValue(last);

        stage.robot().clickOn("#connection");
        stage.until("the list is there", () -> stage.isShown("#switcher-filter"));
        stage.robot().clickOn("#switcher-choose");
        untilCoverage("1–25 of 240 visible to you");
        assertThat(title()).isEqualTo("Sandbox – MPilot Console");
        assertThat(stage.texts("#connection")).contains("SANDBOX");
    }

    private String title() {
        return stage.fx(() ->
                ((Stage) stage.robot().lookup("#connection").query().getScene().getWindow())
                        .getTitle());
    }
}
