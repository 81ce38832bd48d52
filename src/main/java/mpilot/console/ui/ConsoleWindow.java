package mpilot.console.ui;

import javafx.scene.Scene;
import javafx.scene.layout.Background;
import javafx.stage.Stage;

import mpilot.console.connection.Connection;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.gateway.ProfileSource;
import mpilot.console.ui.connections.ConnectionDesk;
import mpilot.console.ui.connections.OpenGateway;
import mpilot.console.ui.kit.CutText;
import mpilot.console.ui.kit.LostFocus;
import mpilot.console.ui.kit.Problem;
import mpilot.console.ui.profiles.ProfilesViewModel;
import mpilot.console.ui.settings.Appearance;
import mpilot.console.ui.shell.ShellView;
import mpilot.console.ui.shell.WindowLeft;
import mpilot.console.ui.shell.WindowPlacement;
import mpilot.console.ui.status.Messages;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * One window: the session with its gateway, the shell around it, and its dialogs. Another gateway
 * is another session in the same window. FX thread only.
 */
final class ConsoleWindow implements WindowCommands.Actions {
    private final Shared shared;
    private final BiConsumer<Connection, Consumer<Problem>> another;
    private final Messages messages;
    private final WindowDialogs dialogs;
    private final ConnectionDesk connections;
    private WindowContent content;
    private @Nullable Scene scene;
    private @Nullable WindowFrame frame;
    private boolean askedForToken;

    /** The only window, on {@code gateway}, which it closes in the end. */
    ConsoleWindow(OpenGateway gateway, Shared shared) {
        this(gateway, shared, (_, _) -> {});
    }

    /**
     * A window on {@code gateway}, which it closes in the end.
     *
     * @param another opens a window beside this one, on the same gateway, or tells why not
     */
    ConsoleWindow(
            OpenGateway gateway, Shared shared, BiConsumer<Connection, Consumer<Problem>> another) {
        this.shared = shared;
        this.another = another;
        messages = new Messages(shared.tasks(), shared.clock());
        dialogs = new WindowDialogs(shared, () -> shell());
        connections =
                new ConnectionDesk(
                        shared.settings(),
                        shared.gateways(),
                        shared.tasks(),
                        shared.clock(),
                        dialogs,
                        () -> session().gateway(),
                        this::use,
                        () -> session().refresh());
        content = content(gateway);
    }

    /** A window on a gateway that is somebody else's to close. */
    ConsoleWindow(Connection connection, ProfileSource source, Shared shared) {
        this(new OpenGateway(connection, source), shared);
    }

    private WindowContent content(OpenGateway gateway) {
        return new WindowContent(
                new GatewaySession(gateway, shared, messages, this::askForToken),
                shared,
                messages,
                connections,
                dialogs,
                this);
    }

    private ShellView shell() {
        return content.shell();
    }

    /** Once in a session, and never over another dialog: after that there are buttons for it. */
    private void askForToken() {
        if (!askedForToken && frame != null && !shell().isDialogShown()) {
            askedForToken = true;
            connections.enterToken();
        }
    }

    /**
     * One step: out of the field, then out of the inspector, then out of the selection of several
     * rows, then to the place before.
     */
    @Override
    public void goBack() {
        if (shell().isTyping()) {
            shell().focusRows();
        } else if (!session().closeInspector() && !session().dropSelection()) {
            session().shownPlace().back();
        }
    }

    GatewaySession session() {
        return content.session();
    }

    Appearance appearance() {
        return shared.appearance();
    }

    ProfilesViewModel profiles() {
        return session().profiles();
    }

    /** Whether nothing is under way: what is shown is what there is to show. */
    boolean isSettled() {
        return session().isSettled() && session().profilesView().isWhole() && shell().isWhole();
    }

    Scene scene(double width, double height) {
        Scene made = new Scene(shell(), width, height);
        scene = made;
        fill(made);
        CutText.sayWhole(made);
        LostFocus.mend(made, part -> shell().holdsHead(part), () -> shell().focusRows());
        return made;
    }

    /** What shows at the edge while a window grows, before it is laid out. */
    private void fill(Scene scene) {
        scene.fillProperty()
                .bind(
                        shell().backgroundProperty()
                                .map(Background::getFills)
                                .map(fills -> fills.getFirst().getFill()));
    }

    /** Fills {@code stage} and shows it. */
    void showOn(Stage stage, double width, double height) {
        WindowFrame made = new WindowFrame(stage, scene(width, height));
        frame = made;
        made.entitle(session().connection().name());
        made.follow(seen -> session().setSeen(seen));
        made.show();
        session().inspecting().prepare(session().profilesView().filledProperty());
        session().profilesView().focusRows();
    }

    /** Shows what {@code left} says of a window's content. */
    void stand(WindowPlacement left) {
        Objects.requireNonNull(frame).stood(left);
        session().shownPlace().show(left.place());
        if (left.divider() > 0 && left.divider() < 1) {
            shell().setDivider(left.divider());
        }
    }

    /** The window as it is to come back. */
    WindowLeft left() {
        String place = session().shownPlace().shownProperty().get();
        return session().left(Objects.requireNonNull(frame).placement(shell().divider(), place));
    }

    void close() {
        connections.close();
        content.close();
        messages.close();
    }

    /** Asks another gateway from now on. */
    private void use(OpenGateway gateway) {
        double divider = shell().divider();
        content.close();
        askedForToken = false;
        content = content(gateway);
        shell().setDivider(divider);
        if (scene != null) {
            scene.setRoot(shell());
            fill(scene);
        }
        if (frame != null) {
            frame.entitle(gateway.connection().name());
        }
        session().setSeen(frame == null || frame.isSeen());
        session().open(ProfileQuery.ALL.page(gateway.connection().pageSize(), 0), null);
        session().profilesView().focusRows();
    }

    @Override
    public void showExport() {
        dialogs.showExport(session());
    }

    @Override
    public void openAnother() {
        another.accept(session().gateway().toOpenAgain(), messages::tell);
    }

    @Override
    public void closeWindow() {
        if (frame != null) {
            frame.close();
        }
    }

    @Override
    public void quit() {
        WindowFrame.closeAll();
    }

    @Override
    public void showPalette() {
        dialogs.showPalette(content.commands(), connections, session());
    }

    @Override
    public void showSettings() {
        dialogs.showSettings();
    }

    @Override
    public void showKeys() {
        dialogs.showKeys(content.commands());
    }

    @Override
    public void showActivity() {
        content.statusBar().toggleActivity();
    }
}
