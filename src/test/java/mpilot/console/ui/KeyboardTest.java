package mpilot.console.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

import mpilot.console.connection.Connection;
import mpilot.console.connection.Environment;
import mpilot.console.gateway.FakeSource;
import mpilot.console.gateway.GatewayEndpoint;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.task.TaskRunner;
import mpilot.console.ui.kit.Theme;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** An operator who has no mouse. */
class KeyboardTest {
    @RegisterExtension private final ComponentStage stage = new ComponentStage();

    private final FakeSource source = new FakeSource(ProfileFixtures.profiles(60));
    private ConsoleWindow window;

    @BeforeEach
    void open() {
        TaskRunner tasks = TaskRunner.onVirtualThreads(Platform::runLater);
        Connection connection =
                new Connection(
                        "Sandbox",
                        GatewayEndpoint.of("http://127.0.0.1:40000"),
                        Environment.SANDBOX,
                        _ -> null);
        stage.fx(() -> {
            window =
                    new ConsoleWindow(
                            connection,
                            source,
                            Shared.still(
                                    tasks, InstantSource.fixed(ProfileFixtures.NOW), Theme.LIGHT));
            window.showOn(new Stage(), 990, 900);
            window.profiles().refresh();
        });
        settle();
    }

    @AfterEach
    void close() {
        stage.fx(window::close);
    }

    private void startOver() {
        close();
        stage.hideWindows();
        open();
    }

    private void settle() {
        stage.until("all is there", () -> window.isSettled() && !window.profiles().isBehind());
        stage.settle();
    }

    private void press(KeyCode... keys) {
        for (KeyCode key : keys) {
            stage.robot().type(key);
            settle();
        }
    }

    private void chord(KeyCode modifier, KeyCode key) {
        stage.robot().press(modifier).type(key).release(modifier);
        settle();
    }

    private Node focused() {
        return stage.fx(() ->
                window.session().profilesView().getScene() == null
                        ? stage.robot().lookup("#shell").query().getScene().getFocusOwner()
                        : window.session().profilesView().getScene().getFocusOwner());
    }

    private int row() {
        Integer row = stage.fx(() -> table().getSelectionModel().getSelectedIndex());
        return row;
    }

    private TableView<?> table() {
        return stage.robot().lookup("#profiles").queryAs(TableView.class);
    }

    @Test
    void whatIsCopiedIsToldAtTheFootOfTheWindow() {
        stage.robot().write("jy");
        stage.until(
                "it is told",
                () ->
                        stage.text("#status-message")
                                .equals("Copied 1 profile (Tab-separated, for spreadsheets)"));
        assertThat(stage.clipboard()).contains("Profile 2");
        assertThat(stage.text("#activity")).isEmpty();
    }

    @Test
    void lettersGoFromRowToRowAsArrowsDo() throws Exception {
        WatchedWalk.neverStandsStill(stage, this::goByLetters, this::startOver);
    }

    private void goByLetters() {
        stage.robot().write("jjj");
        assertThat(row()).isEqualTo(3);
        stage.robot().write("k");
        assertThat(row()).isEqualTo(2);
        stage.robot().write("G");
        assertThat(row()).isEqualTo(24);
        stage.robot().write("gg");
        assertThat(row()).isZero();
        stage.robot().write("]");
        settle();
        assertThat(stage.text("#coverage")).startsWith("26–50 of 60");
        stage.robot().write("}");
        settle();
        assertThat(stage.text("#coverage")).startsWith("51–60 of 60");
        stage.robot().write("{");
        settle();
        assertThat(stage.text("#coverage")).startsWith("1–25 of 60");
    }

    @Test
    void theListIsSortedByOneColumnAndThenAnother() throws Exception {
        WatchedWalk.neverStandsStill(stage, this::sortByKeys, this::startOver);
    }

    private void sortByKeys() {
        stage.robot().write("s");
        stage.until("the choice is there", () -> stage.isShown("#palette-query"));
        stage.robot().write("by name");
        press(KeyCode.ENTER);
        assertThat(order()).containsExactly("name");
        stage.robot().write("S");
        stage.until("the choice is there", () -> stage.isShown("#palette-query"));
        stage.robot().write("version");
        press(KeyCode.ENTER);
        assertThat(order()).containsExactly("name", "version");
        stage.robot().write("s");
        stage.until("the choice is there", () -> stage.isShown("#palette-query"));
        stage.robot().write("by name");
        press(KeyCode.ENTER);
        assertThat(order()).containsExactly("-name");
    }

    private List<String> order() {
        return stage.fx(() -> window.profiles().sortProperty().get().texts());
    }

    @Test
    void escapeGoesBackStepByStep() throws Exception {
        WatchedWalk.neverStandsStill(stage, this::goBackByEscape, this::startOver);
    }

    private void goBackByEscape() {
        stage.robot().write("/");
        assertThat(focused()).isInstanceOf(TextInputControl.class);
        press(KeyCode.ESCAPE);
        assertThat(focused().getId()).isEqualTo("profiles");
        chord(KeyCode.CONTROL, KeyCode.A);
        assertThat(selected()).isEqualTo(25);
        press(KeyCode.ENTER);
        assertThat(stage.isShown("#profile-name")).isTrue();
        stage.fx(() -> stage.robot().lookup("#close-inspector").query().requestFocus());
        press(KeyCode.ESCAPE);
        assertThat(stage.isShown("#profile-name")).isFalse();
        assertThat(focused().getId()).isEqualTo("profiles");
        chord(KeyCode.CONTROL, KeyCode.A);
        press(KeyCode.ESCAPE);
        assertThat(selected()).isZero();
        chord(KeyCode.CONTROL, KeyCode.DIGIT5);
        assertThat(stage.text("#place-title")).isEqualTo("Findings");
        chord(KeyCode.CONTROL, KeyCode.DIGIT2);
        press(KeyCode.ESCAPE);
        assertThat(stage.text("#place-title")).isEqualTo("Findings");
        press(KeyCode.ESCAPE);
        assertThat(stage.text("#place-title")).isEqualTo("Access profiles");
        press(KeyCode.ESCAPE);
        assertThat(stage.text("#place-title")).isEqualTo("Access profiles");
        assertThat(focused().getId()).isEqualTo("profiles");
    }

    private int selected() {
        Integer selected = stage.fx(() -> window.profiles().selection().sizeProperty().get());
        return selected;
    }

    @Test
    void escapeLeavesTheFieldOfAnotherPlaceToo() throws Exception {
        WatchedWalk.neverStandsStill(stage, this::leaveAField, this::startOver);
    }

    private void leaveAField() {
        chord(KeyCode.CONTROL, KeyCode.DIGIT5);
        TextInputControl field =
                stage.fx(() ->
                        stage.robot()
                                .lookup(".text-field")
                                .match((Node node) -> node.isVisible() && node.isFocusTraversable())
                                .queryAs(TextInputControl.class));
        stage.fx(field::requestFocus);
        press(KeyCode.ESCAPE);
        assertThat(focused()).isInstanceOf(TableView.class);
        assertThat(stage.text("#place-title")).isEqualTo("Findings");
    }

    @Test
    void tabWalksTheWindowInTheOrderThatIsSeen() throws Exception {
        WatchedWalk.neverStandsStill(stage, this::walkByTab, this::startOver);
    }

    private void walkByTab() {
        stage.fx(() -> stage.robot().lookup("#connection").query().requestFocus());
        List<String> walked = new ArrayList<>();
        for (int i = 0; i < 40 && !walked.contains("token"); i++) {
            walked.add(String.valueOf(focused().getId()));
            press(KeyCode.TAB);
        }
        assertThat(walked)
                .containsExactly(
                        "connection",
                        "place-profiles",
                        "command-palette",
                        "command-refresh",
                        "command-export",
                        "command-theme",
                        "menu",
                        "search",
                        "status-all",
                        "tag-field",
                        "views",
                        "columns",
                        "facets-toggle",
                        "load-all",
                        "auto-refresh",
                        "profiles",
                        "page-number",
                        "next-page",
                        "last-page",
                        "page-size",
                        "activity",
                        "token");
    }

    @Test
    void controlQEndsTheConsole() {
        stage.robot().press(KeyCode.CONTROL).type(KeyCode.Q).release(KeyCode.CONTROL);
        stage.until("no window is left", () -> Window.getWindows().isEmpty());
    }

    @Test
    void quittingClosesEveryWindow() {
        stage.fx(() -> {
            Stage other = new Stage();
            other.setScene(new Scene(new Label("another window")));
            other.show();
            window.quit();
        });
        assertThat(stage.fx(() -> List.copyOf(Window.getWindows()))).isEmpty();
    }
}
