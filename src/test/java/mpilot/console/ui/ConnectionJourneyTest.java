package mpilot.console.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import mpilot.console.connection.ConnectionList;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.sandbox.SandboxGateway;
import mpilot.console.sandbox.SandboxOptions;
import mpilot.console.task.TaskRunner;
import mpilot.console.ui.kit.Theme;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.net.URI;
import java.time.InstantSource;
import java.util.Map;

/**
 * An operator adds a connection to another gateway, tests it, switches to it, sees it fail and
 * heal, and gives it the token that it wants since.
 */
class ConnectionJourneyTest {
    private static final SandboxOptions OTHER = SandboxOptions.DEFAULT.withProfiles(7).withSeed(9);

    @RegisterExtension private final ComponentStage stage = new ComponentStage();

    private SandboxGateway other;
    private Shared shared;
    private ConsoleWindow window;

    @BeforeEach
    void open() throws Exception {
        other = SandboxGateway.start(OTHER);
        TaskRunner tasks = TaskRunner.onVirtualThreads(Platform::runLater);
        shared = stage.fx(() -> Shared.still(tasks, InstantSource.system(), Theme.LIGHT));
        var first = shared.gateways().openLast(shared.settings());
        stage.fx(() -> {
            window = new ConsoleWindow(first, shared);
            window.showOn(new Stage(), 1000, 900);
            window.profiles().show(ProfileQuery.ALL);
        });
        untilRows("Sandbox", 240);
    }

    @AfterEach
    void close() {
        stage.fx(window::close);
        other.close();
    }

    private void untilRows(String name, int total) {
        stage.until(
                total + " of " + name,
                () ->
                        window.isSettled()
                                && window.session().connection().name().equals(name)
                                && !stage.isShown("#stale-banner")
                                && stage.isShown("#coverage")
                                && stage.text("#coverage").contains("of " + total + " visible"));
        stage.settle();
    }

    private void press(String selector) {
        stage.until(selector, () -> stage.isShown(selector));
        stage.settle();
        stage.robot().clickOn(selector);
        stage.settle();
    }

    /** Pastes, as an operator does with a URL or a token: every key typed costs the robot 50 ms. */
    private void enter(String selector, String text) {
        press(selector);
        stage.fx(() ->
                Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
        stage.robot().press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
    }

    @Test
    void aConnectionIsAddedTestedUsedLostAndFoundAgain() throws Exception {
        WatchedWalk.neverStandsStill(stage, this::addUseLoseAndFindAgain, this::startOver);
    }

    private void startOver() throws Exception {
        close();
        stage.hideWindows();
        open();
    }

    private void addUseLoseAndFindAgain() throws Exception {
        press("#connection");
        press("#switcher-manage");
        press("#manage-add");
        enter("#form-name", "Other");
        enter("#form-url", other.url());
        enter("#form-token", other.tokens().admin().reveal());
        press("#form-test");
        stage.until("the test has passed", () -> stage.isShown("#trial-result"));
        assertThat(stage.text("#trial-result"))
                .isEqualTo("The gateway answers with access profiles.");
        press("#trial-close");
        press("#form-save");
        press("#manage-close");
        assertThat(stage.fx(() -> shared.settings().get(ConnectionList.SECTION)).named("Other"))
                .isPresent();

        stage.robot().press(KeyCode.CONTROL).type(KeyCode.O).release(KeyCode.CONTROL);
        enter("#switcher-filter", "other");
        stage.robot().type(KeyCode.ENTER);
        untilRows("Other", 7);

        other.close();
        stage.fx(window.profiles()::refresh);
        stage.until("the rows are stale", () -> stage.isShown("#stale-banner"));
        assertThat(stage.text("#coverage")).contains("of 7 visible");
        other = SandboxGateway.start(OTHER.withPort(URI.create(other.url()).getPort()));

        // Back again, it recovers by itself; and it wants a token of its own.
        stage.until("it refuses the token", () -> stage.isShown("#stale-banner #remedy-token"));
        assertThat(stage.text("#coverage")).contains("of 7 visible");
        press("#stale-banner #remedy-token");
        enter("#token-field", other.tokens().admin().reveal());
        press("#token-use");
        untilRows("Other", 7);
    }
}
