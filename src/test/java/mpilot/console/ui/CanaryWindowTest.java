package mpilot.console.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import javafx.stage.Window;

import mpilot.console.connection.Connection;
import mpilot.console.connection.Environment;
import mpilot.console.connection.Tokens;
import mpilot.console.gateway.BearerToken;
import mpilot.console.gateway.GatewayEndpoint;
import mpilot.console.gateway.RawGateway;
import mpilot.console.gateway.RetryPolicy;
import mpilot.console.task.TaskRunner;
import mpilot.console.ui.connections.OpenGateway;
import mpilot.console.ui.kit.Theme;
import mpilot.console.ui.profiles.ListState;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A planted token, which the gateway repeats, is nowhere in the window: not in what it shows, says
 * to a screen reader, copies or calls its parts.
 */
class CanaryWindowTest {
    private static final String CANARY = "canary/00c0ffee+7f3a";

    @RegisterExtension private final ComponentStage stage = new ComponentStage();

    private RawGateway gateway;
    private OpenGateway open;
    private ConsoleWindow window;
    private volatile String answer = "";

    @BeforeEach
    void openWindow() throws IOException {
        gateway =
                new RawGateway(exchange -> {
                    if (!exchange.read().isEmpty()) {
                        assertThat(exchange.head()).contains("Authorization: Bearer " + CANARY);
                        exchange.send(answer);
                    }
                });
        GatewayEndpoint endpoint = GatewayEndpoint.of(gateway.url());
        Connection connection =
                new Connection(
                        "Canary",
                        endpoint,
                        Environment.OTHER,
                        Tokens.fixed(BearerToken.of(CANARY)));
        open =
                new OpenGateway(
                        connection,
                        new RetryPolicy(1, Duration.ZERO, Duration.ofSeconds(60)),
                        () -> {});
        TaskRunner tasks = TaskRunner.onVirtualThreads(Platform::runLater);
        stage.fx(() -> {
            window =
                    new ConsoleWindow(
                            open, Shared.still(tasks, InstantSource.system(), Theme.LIGHT));
            window.showOn(new Stage(), 1000, 900);
        });
    }

    @AfterEach
    void close() throws IOException {
        stage.fx(window::close);
        gateway.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "401 canary\r\nX: 1\r\n\r\n{\"event_id\":\"canary\",\"error\":{\"message\":\"bad"
                        + " canary\"}}",
                "302 Found\r\nLocation: https://login.test/canary\r\n\r\n",
                "200 OK\r\nContent-Type: text/canary\r\n\r\nbad canary",
                "200 OK\r\n\r\n{\"access_profiles\":[{\"canary\":\"canary\"}]}",
            })
    void aTokenThatComesBackIsNotShown(String answered) {
        answer = "HTTP/1.1 " + answered.replace("canary", CANARY);
        stage.fx(() -> window.profiles().refresh());
        stage.until(
                "a failure",
                () -> window.profiles().stateProperty().get() instanceof ListState.Failed);
        stage.settle();
        stage.fx(() -> stage.robot().lookup("#remedy-copy").queryAllAs(Button.class))
                .forEach(button -> stage.fx(button::fire));
        assertThat(stage.clipboard()).contains(gateway.url()).doesNotContain(CANARY);
        List<String> said = stage.fx(CanaryWindowTest::everything);
        assertThat(said).anyMatch(text -> text.contains(gateway.url()));
        assertThat(said).noneMatch(text -> text.contains(CANARY));
        assertThat(
                        Stream.of(open, open.connection(), window, window.session())
                                .map(Object::toString))
                .noneMatch(text -> text.contains(CANARY));
        assertThat(window.profiles().stateProperty().get().toString()).doesNotContain(CANARY);
    }

    private static List<String> everything() {
        List<String> said = new ArrayList<>();
        for (Window each : Window.getWindows()) {
            if (each instanceof Stage titled) {
                said.add(titled.getTitle());
            }
            said.addAll(Said.by(each.getScene().getRoot()));
        }
        return said;
    }
}
