package mpilot.console.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.controls.ModalPane;

import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
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
import mpilot.console.settings.SettingsStore;
import mpilot.console.task.ManualTasks;
import mpilot.console.task.PassingTime;
import mpilot.console.ui.ComponentStage;
import mpilot.console.ui.command.Command;
import mpilot.console.ui.command.CommandGroup;
import mpilot.console.ui.command.CommandRegistry;
import mpilot.console.ui.command.KeyBindings;
import mpilot.console.ui.inspector.InspectedAlone;
import mpilot.console.ui.inspector.InspectorView;
import mpilot.console.ui.inspector.InspectorViewModel;
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
                                                        new InspectedAlone(
                                                                () -> inspected.set(null)),
                                                        ManualTasks.immediate(),
                                                        new PassingTime(
                                                                ManualTasks.immediate(),
                                                                InstantSource.fixed(
                                                                        ProfileFixtures.NOW)))),
                                        new Label("A banner"),
                                        new Label("The foot"),
                                        commands()));
    }

    private void show() {
        show(Theme.LIGHT, 900, Environment.SANDBOX);
    }

    private static Place place(String id, String title, Node content) {
        VBox view = new VBox(content);
        return new Place(id, title, title + " help", BootstrapIcons.PEOPLE, () -> view);
    }

    private CommandRegistry commands() {
        return new CommandRegistry(
                List.of(
                        command("export", "Shortcut+E"),
                        command("search", "/"),
                        Command.of(
                                        "back",
                                        CommandGroup.GO,
                                        "Back",
                                        "One step back",
                                        BootstrapIcons.ARROW_LEFT,
                                        () -> done.add(shell.isTyping() ? "typing" : "back"))
                                .withKeys("Esc")),
                new KeyBindings(SettingsStore.unwritten(ManualTasks.immediate())));
    }

    private Command command(String id, String key) {
        return Command.of(
                        id,
                        CommandGroup.PROFILES,
                        "Wave",
                        "Waves a hand",
                        BootstrapIcons.HAND_THUMBS_UP,
                        () -> done.add(id))
                .withKeys(key);
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
                .as("the rail is folded")
                .containsExactly(environment.brief().toUpperCase(Locale.ROOT));
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
        stage.robot().clickOn("#command-export");
        Button button = stage.find("#command-export", Button.class);
        assertThat(button.getAccessibleText()).isEqualTo("Wave");
        assertThat(button.getTooltip().getText()).startsWith("Waves a hand  (").endsWith("E)");
        stage.robot().press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
        stage.settle();
        assertThat(done).containsExactly("export", "export");
    }

    @Test
    void aKeyThatNoButtonShows() {
        show();
        stage.fx(shell::requestFocus);
        stage.robot().type(KeyCode.SLASH);
        stage.settle();
        assertThat(done).containsExactly("search");
    }

    @Test
    void aSlashIsTypedWhereOneTypes() {
        show();
        stage.robot().clickOn(".text-field").type(KeyCode.SLASH);
        stage.settle();
        assertThat(done).isEmpty();
    }

    @Test
    void escapeTellsWhetherOneWasTyping() {
        show();
        stage.robot().clickOn(".text-field").type(KeyCode.ESCAPE);
        stage.fx(shell::requestFocus);
        stage.robot().type(KeyCode.ESCAPE);
        stage.settle();
        assertThat(done).containsExactly("typing", "back");
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
    void aProfileWithoutANameIsSaidToHaveNone() {
        show();
        stage.fx(() -> inspected.set(ProfileFixtures.profile(1, "")));
        stage.settle();
        assertThat(stage.text("#profile-name")).isEqualTo("(no name)");
    }

    @Test
    void whereThereIsNoRoomBesideItTheInspectorCoversThePlaceAndAButtonLeadsBack() {
        show(Theme.LIGHT, 800, Environment.SANDBOX);
        stage.robot().clickOn(".text-field");
        inspect();
        assertThat(stage.isShown("#profile-name")).isTrue();
        assertThat(stage.isShown(".text-field")).as("covered, not squeezed").isFalse();
        Button back = stage.find("#back-to-place", Button.class);
        assertThat(back.isFocused()).isTrue();
        assertThat(back.getAccessibleText()).isEqualTo("Back to First place");
        stage.robot().type(KeyCode.SPACE);
        stage.settle();
        assertThat(inspected.get()).isNull();
        assertThat(stage.isShown(".text-field")).isTrue();
        assertThat(stage.isShown("#back-to-place")).isFalse();
    }

    @Test
    void whoAsksForThePlaceThatIsCoveredIsShownIt() {
        show(Theme.LIGHT, 800, Environment.SANDBOX);
        inspect();
        stage.robot().clickOn("#place-first");
        stage.settle();
        assertThat(stage.isShown(".text-field")).isTrue();
        assertThat(inspected.get()).isNull();
    }

    @Test
    void thePlaceBecomesNarrowerWhenTheInspectorIsSeen() {
        show();
        Region place = (Region) stage.find(".text-field", TextField.class).getParent();
        double wide = place.getWidth();
        double under =
                stage.fx(() -> {
                    inspected.set(ProfileFixtures.profile(1, "Payments"));
                    inspected.set(null);
                    inspected.set(ProfileFixtures.profile(2, "Search"));
                    shell.applyCss();
                    shell.layout();
                    return place.getWidth();
                });
        assertThat(under).isEqualTo(wide);
        stage.until("all is in its place", shell::isWhole);
        stage.settle();
        assertThat(place.getWidth()).isLessThan(wide - 200);
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
        stage.robot().type(KeyCode.TAB).type(KeyCode.TAB);
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
