package mpilot.console.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.controls.ModalPane;

import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import mpilot.console.connection.Connection;
import mpilot.console.connection.Environment;
import mpilot.console.connection.Tokens;
import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.BearerToken;
import mpilot.console.gateway.GatewayEndpoint;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.task.ManualTasks;
import mpilot.console.ui.ComponentStage;
import mpilot.console.ui.inspector.InspectorView;
import mpilot.console.ui.inspector.InspectorViewModel;
import mpilot.console.ui.kit.Command;
import mpilot.console.ui.kit.Theme;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class ShellViewTest {
    @RegisterExtension private final ComponentStage stage = new ComponentStage();

    private final List<String> done = new ArrayList<>();
    private final SimpleObjectProperty<AccessProfile> inspected = new SimpleObjectProperty<>();
    private final PlacesViewModel shown = new PlacesViewModel(List.of("first", "second"));
    private ShellView shell;

    private void show(Theme theme, double width, Environment environment) {
        Connection connection =
                new Connection(
                        "My gateway",
                        GatewayEndpoint.of("https://gateway.example.com/mpilot"),
                        environment,
                        Tokens.fixed(BearerToken.of("sk-bf-0123456789abcdef")));
        shell =
                stage.show(
                        theme,
                        width,
                        700,
                        () ->
                                new ShellView(
                                        connection,
                                        List.of(
                                                place("first", "First place", new TextField()),
                                                place(
                                                        "second",
                                                        "Second place",
                                                        new Label("second content"))),
                                        shown,
                                        inspected,
                                        new InspectorView(
                                                new InspectorViewModel(
                                                        inspected,
                                                        () -> inspected.set(null),
                                                        ManualTasks.immediate(),
                                                        InstantSource.fixed(ProfileFixtures.NOW))),
                                        List.of(
                                                new Command(
                                                        "wave",
                                                        "Wave",
                                                        "Waves a hand",
                                                        BootstrapIcons.HAND_THUMBS_UP,
                                                        new KeyCodeCombination(
                                                                KeyCode.E,
                                                                KeyCombination.SHORTCUT_DOWN),
                                                        () -> done.add("wave"))),
                                        new Keys()));
    }

    private void show() {
        show(Theme.LIGHT, 900, Environment.SANDBOX);
    }

    private static Place place(String id, String title, Node content) {
        VBox view = new VBox(content);
        return new Place(id, title, title + " help", BootstrapIcons.PEOPLE, () -> view);
    }

    private final class Keys implements ShellView.Keys {
        @Override
        public void refresh() {
            done.add("refresh");
        }

        @Override
        public void search() {
            done.add("search");
        }

        @Override
        public void focusContent() {
            done.add("content");
            shell.requestFocus();
        }

        @Override
        public boolean closeInspector() {
            boolean open = inspected.get() != null;
            inspected.set(null);
            return open;
        }
    }

    private void inspect() {
        stage.fx(() -> inspected.set(ProfileFixtures.profile(1, "Payments")));
        stage.settle();
    }

    @ParameterizedTest
    @EnumSource(Environment.class)
    void theGatewayIsNamedInWordsAndColour(Environment environment) {
        show(Theme.LIGHT, 990, environment);
        stage.fx(() -> shell.getScene().getWindow().setWidth(990));
        assertThat(stage.texts("#connection"))
                .contains(environment.word().toUpperCase(Locale.ROOT));
        Region stripe = stage.find(".environment-stripe", Region.class);
        assertThat(
                        stage.fx(() ->
                                stripe.getBackground().getFills().getFirst().getFill().isOpaque()))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void thePlaceThatIsShownIsTitledAndMarked(Theme theme) {
        show(theme, 900, Environment.PRODUCTION);
        assertThat(stage.text("#place-title")).isEqualTo("First place");
        stage.robot().clickOn("#place-second");
        stage.settle();
        assertThat(stage.text("#place-title")).isEqualTo("Second place");
        assertThat(stage.isShown("second content")).isTrue();
        assertThat(stage.find("#place-second", ToggleButton.class).isSelected()).isTrue();
        stage.robot().clickOn("#place-second");
        assertThat(stage.find("#place-second", ToggleButton.class).isSelected()).isTrue();
        stage.fx(() -> shown.show("first"));
        stage.settle();
        assertThat(stage.text("#place-title")).isEqualTo("First place");
        assertThat(stage.find("#place-first", ToggleButton.class).isSelected()).isTrue();
    }

    @Test
    void aCommandRunsByItsButtonAndItsKey() {
        show();
        stage.robot().clickOn("#command-wave");
        Button button = stage.find("#command-wave", Button.class);
        assertThat(button.getAccessibleText()).isEqualTo("Wave");
        assertThat(button.getTooltip().getText()).startsWith("Waves a hand  (").endsWith("E)");
        stage.robot().press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
        stage.settle();
        assertThat(done).containsExactly("wave", "wave");
    }

    @Test
    void keysThatNoButtonShows() {
        show();
        stage.fx(shell::requestFocus);
        stage.robot().type(KeyCode.F5).type(KeyCode.SLASH);
        stage.robot().press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        stage.settle();
        assertThat(done).containsExactly("refresh", "search", "search");
    }

    @Test
    void aSlashIsTypedWhereOneTypes() {
        show();
        stage.robot().clickOn(".text-field").type(KeyCode.SLASH);
        stage.settle();
        assertThat(done).isEmpty();
    }

    @Test
    void escapeGoesOneStepBackAtATime() {
        show();
        inspect();
        stage.robot().clickOn(".text-field").type(KeyCode.ESCAPE);
        stage.settle();
        assertThat(done).containsExactly("content");
        assertThat(inspected.get()).isNotNull();
        stage.robot().type(KeyCode.ESCAPE);
        stage.settle();
        assertThat(inspected.get()).isNull();
        stage.robot().type(KeyCode.ESCAPE);
        assertThat(done).containsExactly("content");
    }

    @Test
    void theInspectorStandsBesideThePlaceWhileAProfileIsLookedInto() {
        show();
        assertThat(stage.isShown("#inspector")).isFalse();
        inspect();
        assertThat(stage.text("#profile-name")).isEqualTo("Payments");
        assertThat(stage.isShown("#place-title")).isTrue();
        stage.fx(() -> inspected.set(null));
        stage.settle();
        assertThat(stage.isShown("#inspector")).isFalse();
    }

    @Test
    void theInspectorComesBackAsWideAsItWasLeft() {
        show();
        inspect();
        Region inspector = stage.find("#inspector", Region.class);
        SplitPane split = stage.find(".split-pane", SplitPane.class);
        stage.fx(() -> split.setDividerPositions(0.5));
        stage.settle();
        double width = inspector.getWidth();
        stage.fx(() -> inspected.set(null));
        stage.settle();
        inspect();
        assertThat(inspector.getWidth()).isEqualTo(width);
    }

    @Test
    void aDialogTakesTheKeysAndTheFocusAndGivesTheFocusBack() {
        show();
        inspect();
        stage.robot().clickOn(".text-field");
        TextField before = stage.find(".text-field", TextField.class);
        Button inDialog = stage.fx(() -> new Button("In the dialog"));
        stage.fx(() -> shell.showDialog(new StackPane(inDialog)));
        stage.until("the dialog has the focus", inDialog::isFocused);
        stage.robot().press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
        stage.robot().type(KeyCode.F5).type(KeyCode.TAB).type(KeyCode.TAB);
        stage.settle();
        assertThat(done).isEmpty();
        assertThat(inDialog.isFocused()).as("Tab stays in the dialog").isTrue();
        stage.fx(shell::closeDialog);
        stage.until("the focus is back", before::isFocused);
        assertThat(inspected.get()).isNotNull();
    }

    @Test
    void aDialogIsLeftByItsOwnButtonsAlone() {
        show();
        List<String> left = new ArrayList<>();
        stage.fx(() -> {
            Button cancel = new Button("Cancel");
            cancel.setCancelButton(true);
            cancel.setOnAction(_ -> left.add("cancel"));
            StackPane dialog = new StackPane(cancel);
            dialog.setId("dialog");
            dialog.setMaxSize(200, 100);
            shell.showDialog(dialog);
        });
        stage.until("the dialog is there", () -> stage.isShown("#dialog"));
        stage.robot().clickOn(shell.localToScreen(20, 680));
        stage.robot().type(KeyCode.ESCAPE);
        stage.settle();
        assertThat(left).containsExactly("cancel");
        assertThat(stage.find("#dialogs", ModalPane.class).isDisplay()).isTrue();
        stage.fx(shell::closeDialog);
        stage.until("the dialog is gone", () -> !stage.isShown("#dialog"));
    }
}
