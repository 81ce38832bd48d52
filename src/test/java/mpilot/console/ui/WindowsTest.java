package mpilot.console.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;

import mpilot.console.connection.Connection;
import mpilot.console.connection.Environment;
import mpilot.console.fleet.view.BuiltInView;
import mpilot.console.gateway.FakeSource;
import mpilot.console.gateway.GatewayEndpoint;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.task.TaskRunner;
import mpilot.console.ui.connections.OpenGateway;
import mpilot.console.ui.kit.Theme;
import mpilot.console.ui.shell.ShellView;
import mpilot.console.ui.shell.WindowLeft;
import mpilot.console.ui.shell.WindowPlacement;
import mpilot.console.ui.shell.WindowsLeft;

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
                            _ -> null)
                    .savedAs("lab");
    private static final KeyEvent QUIT =
            new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.Q, false, true, false, false);

    @RegisterExtension private final ComponentStage stage = new ComponentStage();

    private final List<String> told = new ArrayList<>();
    private Shared shared;
    private Windows windows;

    @BeforeEach
    void prepare() {
        var later = TaskRunner.of(_ -> {}, Platform::runLater, (_, _) -> {});
        shared = Shared.still(later, InstantSource.fixed(ProfileFixtures.NOW), Theme.LIGHT);
        windows = stage.fx(() -> new Windows(shared, () -> told.add("closed")));
    }

    /** Opens one more, of a gateway with a few profiles. */
    private Stage open() {
        return stage.fx(() -> {
            windows.open(gateway(), ProfileQuery.ALL, null);
            return (Stage) Window.getWindows().getLast();
        });
    }

    private static OpenGateway gateway() {
        return new OpenGateway(CONNECTION, new FakeSource(ProfileFixtures.profiles(3)));
    }

    private static TextField search(Stage window) {
        return (TextField) window.getScene().lookup("#search");
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
    void theFootOfAFurtherWindowIsOnTheScreenAsWell() {
        Stage first = open();
        stage.fx(() -> {
            first.setX(0);
            first.setY(0);
            first.setWidth(1000);
            first.setHeight(1000);
            first.hide();
        });
        open();
        Stage next = open();
        assertThat(next.getY()).isPositive();
        assertThat(next.getY() + next.getHeight()).isEqualTo(1000);
        assertThat(next.getX() + next.getWidth()).isEqualTo(1000);
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

    @Test
    void allThatWereOpenAtTheEndComeBackAsTheyWere() {
        Stage near = open();
        Stage agenda = open();
        stage.fx(() -> {
            near.setX(15);
            near.setWidth(820);
            search(near).setText("status:near");
            agenda.setX(90);
            ((ToggleButton) agenda.getScene().lookup("#place-agenda")).fire();
            Event.fireEvent(shell(near), QUIT);
        });
        assertThat(told).containsExactly("closed");
        List<Stage> back =
                stage.fx(() -> {
                    shared.settings().get(WindowsLeft.SECTION).windows().stream()
                            .map(left -> new Reopened(gateway(), left))
                            .forEach(windows::reopen);
                    return Window.getWindows().stream().map(Stage.class::cast).toList();
                });
        assertThat(back).extracting(Window::getX).containsExactly(15.0, 90.0);
        assertThat(back.getFirst().getWidth()).isEqualTo(820);
        assertThat(search(back.getFirst()).getText()).isEqualTo("status:near");
        assertThat(back.getLast().getScene().lookup("#place-title"))
                .extracting(title -> ((Label) title).getText())
                .isEqualTo("Agenda");
    }

    @Test
    void windowsOfAScreenThatIsGoneDoNotComeBackOnTopOfEachOther() {
        WindowPlacement gone = new WindowPlacement(5_000, -3_000, 800, 600, false, 0, "");
        WindowLeft left = new WindowLeft("", gone, BuiltInView.ALL.view());
        List<Stage> back =
                stage.fx(() -> {
                    for (int i = 0; i < 3; i++) {
                        windows.reopen(new Reopened(gateway(), left));
                    }
                    return Window.getWindows().stream().map(Stage.class::cast).toList();
                });
        assertThat(back).extracting(Window::getX).doesNotHaveDuplicates();
        assertThat(back).extracting(Window::getX).allMatch(x -> x >= 0 && x < 1_000);
    }
}
