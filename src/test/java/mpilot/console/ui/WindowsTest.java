package mpilot.console.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import javafx.stage.Window;

import mpilot.console.connection.Connection;
import mpilot.console.connection.Environment;
import mpilot.console.gateway.FakeSource;
import mpilot.console.gateway.GatewayEndpoint;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.task.ManualTasks;
import mpilot.console.ui.connections.OpenGateway;
import mpilot.console.ui.kit.Theme;
import mpilot.console.ui.shell.ShellView;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** Windows stand as they stood, beside each other, and the console ends with the last of them. */
class WindowsTest {
    private static final Connection CONNECTION =
            new Connection(
                    "Sandbox",
                    GatewayEndpoint.of("http://127.0.0.1:40000"),
                    Environment.SANDBOX,
                    _ -> null);

    @RegisterExtension private final ComponentStage stage = new ComponentStage();

    private final List<String> told = new ArrayList<>();
    private Windows windows;

    @BeforeEach
    void prepare() {
        windows =
                stage.fx(() ->
                        new Windows(
                                Shared.still(
                                        new ManualTasks().runner(),
                                        InstantSource.fixed(ProfileFixtures.NOW),
                                        Theme.LIGHT),
                                () -> told.add("closed")));
    }

    /** Opens one more, of a gateway with a few profiles. */
    private Stage open() {
        return stage.fx(() -> {
            var source = new FakeSource(ProfileFixtures.profiles(3));
            windows.open(new OpenGateway(CONNECTION, source), ProfileQuery.ALL, null);
            return (Stage) Window.getWindows().getLast();
        });
    }

    private static ShellView shell(Stage window) {
        return (ShellView) window.getScene().getRoot();
    }

    @Test
    void aWindowStandsAsTheOneBeforeStood() {
        Stage first = open();
        stage.fx(() -> {
            first.setX(40);
            first.setY(30);
            first.setWidth(860);
            first.setHeight(640);
            ((ToggleButton) first.getScene().lookup("#place-agenda")).fire();
            shell(first).setDivider(0.55);
            first.hide();
        });
        Stage next = open();
        assertThat(List.of(next.getX(), next.getY(), next.getWidth(), next.getHeight()))
                .containsExactly(40.0, 30.0, 860.0, 640.0);
        assertThat(stage.fx(() -> shell(next).divider())).isCloseTo(0.55, within(0.001));
        assertThat(stage.text("#place-title")).isEqualTo("Agenda");
    }

    @Test
    void aFurtherWindowLeavesTheOneBeforeInSightAndTheLastOneEndsTheConsole() {
        Stage first = open();
        stage.fx(() -> {
            first.setX(20);
            first.setY(10);
            first.setWidth(800);
            first.setHeight(600);
            first.hide();
        });
        told.clear();
        Stage one = open();
        Stage other = open();
        assertThat(other.getX()).isGreaterThan(one.getX());
        assertThat(other.getY()).isGreaterThan(one.getY());
        stage.fx(one::hide);
        assertThat(told).isEmpty();
        stage.fx(other::hide);
        assertThat(told).containsExactly("closed");
        assertThat(open().getX()).as("as the one closed last").isEqualTo(other.getX());
    }
}
