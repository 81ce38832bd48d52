package mpilot.console.ui;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.Background;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Subscription;

import mpilot.console.connection.Connection;
import mpilot.console.connection.ConnectionList;
import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.gateway.ProfileSource;
import mpilot.console.gateway.VisibleText;
import mpilot.console.text.Text;
import mpilot.console.ui.command.Command;
import mpilot.console.ui.command.CommandRegistry;
import mpilot.console.ui.command.KeyBindings;
import mpilot.console.ui.connections.ConnectionDesk;
import mpilot.console.ui.connections.DialogHost;
import mpilot.console.ui.connections.OpenGateway;
import mpilot.console.ui.connections.TokenButton;
import mpilot.console.ui.export.ExportView;
import mpilot.console.ui.export.ExportViewModel;
import mpilot.console.ui.kit.RemedyEvent;
import mpilot.console.ui.palette.PaletteView;
import mpilot.console.ui.palette.PaletteViewModel;
import mpilot.console.ui.profiles.PageInfo;
import mpilot.console.ui.profiles.ProfilesViewModel;
import mpilot.console.ui.profiles.cell.ProfileRow;
import mpilot.console.ui.settings.Appearance;
import mpilot.console.ui.settings.AppearanceCommands;
import mpilot.console.ui.settings.KeysView;
import mpilot.console.ui.settings.KeysViewModel;
import mpilot.console.ui.settings.SettingsNotices;
import mpilot.console.ui.settings.SettingsView;
import mpilot.console.ui.shell.ShellView;
import mpilot.console.ui.shell.WindowPlacement;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * One window: the session with its gateway, the shell around it, and its dialogs. Another gateway
 * is another session in the same window. FX thread only.
 */
final class ConsoleWindow implements WindowCommands.Actions {
    private static final double MIN_WIDTH = 760;
    private static final double MIN_HEIGHT = 480;

    private final Shared shared;
    private final Consumer<Connection> another;
    private final ConnectionDesk connections;
    private GatewaySession session;
    private CommandRegistry commands;
    private ShellView shell;
    private @Nullable Scene scene;
    private @Nullable Stage stage;
    private Subscription looks = Subscription.EMPTY;
    private boolean askedForToken;

    /** The only window, on {@code gateway}, which it closes in the end. */
    ConsoleWindow(OpenGateway gateway, Shared shared) {
        this(gateway, shared, _ -> {});
    }

    /**
     * A window on {@code gateway}, which it closes in the end.
     *
     * @param another opens a window beside this one, on the same gateway
     */
    ConsoleWindow(OpenGateway gateway, Shared shared, Consumer<Connection> another) {
        this.shared = shared;
        this.another = another;
        connections =
                new ConnectionDesk(
                        shared.settings(),
                        shared.gateways(),
                        shared.tasks(),
                        shared.clock(),
                        dialogs(),
                        () -> session().gateway(),
                        this::use,
                        () -> session().refresh());
        session = new GatewaySession(gateway, shared, this::askForToken);
        commands = registry();
        shell = shell();
    }

    /** A window on a gateway that is somebody else's to close. */
    ConsoleWindow(Connection connection, ProfileSource source, Shared shared) {
        this(new OpenGateway(connection, source), shared);
    }

    private ShellView shell() {
        ShellView made =
                new ShellView(
                        session.connection(),
                        session.places(),
                        session.shownPlace(),
                        session.inspectedProperty(),
                        session.inspectorView(),
                        new VBox(
                                new SettingsNotices(shared.settings().notices()),
                                session.healthBanners(connections::enterToken)),
                        new TokenButton(
                                session.health().token(),
                                () -> connections.showToken(session.health().token())),
                        commands);
        looks.unsubscribe();
        looks = made.follow(shared.appearance());
        made.addEventHandler(RemedyEvent.ANY, this::remedy);
        return made;
    }

    /** Once in a session, and never over another dialog: after that there are buttons for it. */
    private void askForToken() {
        if (!askedForToken && stage != null && !shell.isDialogShown()) {
            askedForToken = true;
            connections.enterToken();
        }
    }

    private void remedy(RemedyEvent event) {
        if (event.getEventType() == RemedyEvent.CHANGE_FILTER) {
            session.search();
        } else {
            connections.remedy(event.getEventType());
        }
    }

    private CommandRegistry registry() {
        List<Command> commands = new ArrayList<>(session.commands());
        commands.addAll(connections.commands());
        commands.addAll(WindowCommands.of(this));
        commands.addAll(AppearanceCommands.of(shared.appearance()));
        return new CommandRegistry(commands, new KeyBindings(shared.settings()));
    }

    /** One step: out of the field, then out of the inspector, then to the place before. */
    @Override
    public void goBack() {
        if (shell.isTyping()) {
            session.profilesView().focusRows();
        } else if (!session.closeInspector()) {
            session.shownPlace().back();
        }
    }

    GatewaySession session() {
        return session;
    }

    Appearance appearance() {
        return shared.appearance();
    }

    ProfilesViewModel profiles() {
        return session.profiles();
    }

    /** Whether nothing is under way: what is shown is what there is to show. */
    boolean isSettled() {
        return session.isSettled();
    }

    Scene scene(double width, double height) {
        Scene made = new Scene(shell, width, height);
        scene = made;
        fill(made);
        return made;
    }

    /** What shows at the edge while a window grows, before it is laid out. */
    private void fill(Scene scene) {
        scene.fillProperty()
                .bind(
                        shell.backgroundProperty()
                                .map(Background::getFills)
                                .map(fills -> fills.getFirst().getFill()));
    }

    /** Fills {@code stage} and shows it. */
    void showOn(Stage stage, double width, double height) {
        this.stage = stage;
        entitle();
        stage.getIcons()
                .setAll(IntStream.of(16, 32, 48, 64, 128, 256).mapToObj(this::icon).toList());
        stage.setMinWidth(MIN_WIDTH);
        stage.setMinHeight(MIN_HEIGHT);
        stage.setScene(scene(width, height));
        stage.iconifiedProperty().subscribe(iconified -> session.setSeen(!iconified));
        stage.show();
        session.profilesView().focusRows();
    }

    /** Shows what {@code placement} says of a window's content. */
    void stand(WindowPlacement placement) {
        session.shownPlace().show(placement.place());
        if (placement.divider() > 0 && placement.divider() < 1) {
            shell.setDivider(placement.divider());
        }
    }

    /** How it stands, after {@code before}, which counts for what a maximized window hides. */
    WindowPlacement placement(WindowPlacement before) {
        Stage standing = Objects.requireNonNull(stage);
        boolean maximized = standing.isMaximized();
        return new WindowPlacement(
                maximized ? before.x() : standing.getX(),
                maximized ? before.y() : standing.getY(),
                maximized ? before.width() : standing.getWidth(),
                maximized ? before.height() : standing.getHeight(),
                maximized,
                shell.divider(),
                session.shownPlace().shownProperty().get());
    }

    private void entitle() {
        if (stage != null) {
            stage.setTitle(
                    Text.of(
                            "console.window-title",
                            VisibleText.of(session.connection().name()),
                            Text.of("console.name")));
        }
    }

    void close() {
        connections.close();
        session.close();
        looks.unsubscribe();
    }

    private DialogHost dialogs() {
        return new DialogHost() {
            @Override
            public void show(Node dialog) {
                shell.showDialog(dialog);
            }

            @Override
            public void close() {
                shell.closeDialog();
            }
        };
    }

    /** Asks another gateway from now on. */
    private void use(OpenGateway gateway) {
        session.close();
        askedForToken = false;
        session = new GatewaySession(gateway, shared, this::askForToken);
        commands = registry();
        double divider = shell.divider();
        shell = shell();
        shell.setDivider(divider);
        if (scene != null) {
            scene.setRoot(shell);
            fill(scene);
        }
        entitle();
        session.setSeen(stage == null || !stage.isIconified());
        session.open(ProfileQuery.ALL.page(gateway.connection().pageSize(), 0), null);
        session.profilesView().focusRows();
    }

    @Override
    public void showExport() {
        PageInfo page = profiles().pageProperty().get();
        if (page == null) {
            return;
        }
        List<AccessProfile> rows =
                profiles().rowsProperty().get().stream().map(ProfileRow::profile).toList();
        ExportViewModel export =
                new ExportViewModel(
                        new ExportViewModel.Subject(
                                rows,
                                profiles().shown().query(),
                                page.total(),
                                profiles().shown().profilesAtHand()),
                        session.source(),
                        Path.of(System.getProperty("user.home")),
                        shared.tasks(),
                        shared.clock());
        shell.showDialog(new ExportView(export, shell::closeDialog));
    }

    @Override
    public void openAnother() {
        another.accept(session.connection());
    }

    @Override
    public void closeWindow() {
        if (stage != null) {
            stage.hide();
        }
    }

    @Override
    public void showPalette() {
        PaletteViewModel palette =
                new PaletteViewModel(
                        PaletteContent.of(
                                commands,
                                shared.settings().get(ConnectionList.SECTION),
                                connections,
                                session),
                        shared.settings(),
                        shared.tasks(),
                        shell::closeDialog);
        shell.showDialog(new PaletteView(palette));
    }

    @Override
    public void showSettings() {
        shell.showDialog(
                new SettingsView(
                        shared.appearance(), shared.settings().file(), shell::closeDialog));
    }

    @Override
    public void showKeys() {
        shell.showDialog(new KeysView(new KeysViewModel(commands), shell::closeDialog));
    }

    private Image icon(int size) {
        String path = "/mpilot/console/ui/icon/icon-" + size + ".png";
        return new Image(Objects.requireNonNull(getClass().getResourceAsStream(path), path));
    }
}
