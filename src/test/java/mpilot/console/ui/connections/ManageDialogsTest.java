package mpilot.console.ui.connections;

import static mpilot.console.gateway.ProfileFixtures.NOW;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;

import mpilot.console.connection.Connection;
import mpilot.console.connection.ConnectionList;
import mpilot.console.connection.ConnectionOpener;
import mpilot.console.connection.Credentials;
import mpilot.console.connection.Environment;
import mpilot.console.connection.KnownHosts;
import mpilot.console.connection.SavedConnection;
import mpilot.console.connection.Secrets;
import mpilot.console.gateway.GatewayEndpoint;
import mpilot.console.gateway.TokenSource;
import mpilot.console.settings.SettingsStore;
import mpilot.console.task.ManualTasks;
import mpilot.console.task.TaskRunner;
import mpilot.console.ui.ComponentStage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An operator goes through the dialogs of connections by keyboard alone. */
class ManageDialogsTest {
    private static final SavedConnection A = SavedConnection.of("A", "https://a.example.com");
    private static final SavedConnection B = SavedConnection.of("B", "https://b.example.com");

    @RegisterExtension private final ComponentStage stage = new ComponentStage();

    private final TaskRunner tasks = ManualTasks.immediate();
    private final SettingsStore settings = SettingsStore.unwritten(tasks);
    private final List<String> reopened = new ArrayList<>();

    @BeforeEach
    void open() {
        settings.update(ConnectionList.SECTION, list -> list.add(A).add(B));
        StackPane pane = stage.show(StackPane::new);
        DialogHost host =
                new DialogHost() {
                    @Override
                    public void show(Node dialog) {
                        // Which stays, unlike what had the focus before.
                        pane.requestFocus();
                        pane.getChildren().setAll(dialog);
                    }

                    @Override
                    public void close() {
                        pane.getChildren().clear();
                    }
                };
        Credentials credentials = new Credentials(new Secrets(() -> null), Map.of(), _ -> {});
        ConnectionOpener opener =
                new ConnectionOpener(credentials, () -> settings.get(KnownHosts.SECTION));
        Connection current =
                new Connection(
                                "A",
                                GatewayEndpoint.of("https://a.example.com"),
                                Environment.OTHER,
                                TokenSource.NONE)
                        .savedAs(A.id());
        ManageDialogs dialogs =
                new ManageDialogs(
                        settings,
                        opener,
                        tasks,
                        host,
                        new FirstContact(settings, InstantSource.fixed(NOW), host),
                        () -> current,
                        connection -> reopened.add(connection.name()));
        stage.fx(() -> {
            dialogs.show();
            pane.lookup("#manage-list").requestFocus();
        });
        stage.settle();
    }

    private List<String> names() {
        return stage.fx(() ->
                settings.get(ConnectionList.SECTION).connections().stream()
                        .map(SavedConnection::name)
                        .toList());
    }

    private void type(KeyCode... keys) {
        for (KeyCode key : keys) {
            stage.robot().type(key);
            stage.settle();
        }
    }

    private void typeWith(KeyCode held, KeyCode key) {
        stage.robot().press(held).type(key).release(held);
        stage.settle();
    }

    @Test
    void theListIsPutInOrderWithAltAndAnArrow() {
        typeWith(KeyCode.ALT, KeyCode.UP);
        assertThat(names()).containsExactly("A", "Sandbox", "B");
        typeWith(KeyCode.ALT, KeyCode.DOWN);
        typeWith(KeyCode.ALT, KeyCode.DOWN);
        typeWith(KeyCode.ALT, KeyCode.DOWN);
        assertThat(names()).containsExactly("Sandbox", "B", "A");
    }

    @Test
    void escapeLeavesFromTheListItself() {
        type(KeyCode.ESCAPE);
        assertThat(stage.isShown("#manage-list")).isFalse();
    }

    @Test
    void deletingAsksFirstAndEscapeLeavesEverythingAsItIs() {
        type(KeyCode.DELETE);
        assertThat(stage.texts("#delete"))
                .contains("Delete “A”?")
                .contains("Its token and passwords are deleted as well, wherever they are kept.");
        type(KeyCode.ESCAPE);
        assertThat(stage.isShown("#manage-list")).isTrue();
        assertThat(names()).containsExactly("Sandbox", "A", "B");

        focus("#manage-list");
        type(KeyCode.DELETE, KeyCode.ENTER);
        assertThat(names()).containsExactly("Sandbox", "B");
        assertThat(stage.texts("#manage-list")).contains("B").doesNotContain("A");
    }

    @Test
    void theSandboxIsNeitherEditedNorDeleted() {
        type(KeyCode.UP, KeyCode.DELETE);
        assertThat(stage.isShown("#delete")).isFalse();
        type(KeyCode.ENTER);
        assertThat(stage.isShown("#connection-form")).isFalse();
        assertThat(stage.find("#manage-duplicate", Node.class).isDisabled()).isTrue();
    }

    @Test
    void aCopyStandsBehindItsOriginalAndIsEditedUnderItsOwnName() {
        type(KeyCode.DOWN);
        press("#manage-duplicate");
        assertThat(names()).containsExactly("Sandbox", "A", "B", "B 2");
        focus("#manage-list");
        type(KeyCode.ENTER);
        stage.until("the cursor is in the name", () -> isFocused("#form-name"));
        assertThat(stage.find("#form-name", TextField.class).getText()).isEqualTo("B 2");
        stage.fx(() -> stage.find("#form-name", TextField.class).setText("Copy"));
        type(KeyCode.ENTER);
        assertThat(names()).containsExactly("Sandbox", "A", "B", "Copy");
        assertThat(reopened).isEmpty();
    }

    @Test
    void whatTheWindowAsksIsOpenedAnewWhenItWasChanged() {
        type(KeyCode.ENTER);
        stage.until("the cursor is in the name", () -> isFocused("#form-name"));
        stage.robot().write("2", 0);
        type(KeyCode.ENTER);
        assertThat(reopened).containsExactly("2");
        assertThat(stage.isShown("#manage-list")).isFalse();
    }

    @Test
    void escapeLeavesTheFormWithoutAChange() {
        press("#manage-add");
        stage.until("the cursor is in the name", () -> isFocused("#form-name"));
        stage.robot().write("Left", 0);
        type(KeyCode.ESCAPE);
        assertThat(stage.isShown("#manage-list")).isTrue();
        assertThat(names()).containsExactly("Sandbox", "A", "B");
    }

    private boolean isFocused(String selector) {
        return stage.find(selector, Node.class).isFocused();
    }

    private void focus(String selector) {
        stage.fx(() -> stage.find(selector, Node.class).requestFocus());
        stage.settle();
    }

    /** By the keyboard: a button that has the focus. */
    private void press(String button) {
        focus(button);
        type(KeyCode.SPACE);
    }
}
