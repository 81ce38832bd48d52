package mpilot.console.ui.connections;

import javafx.event.Event;
import javafx.event.EventType;

import mpilot.console.connection.ConnectionList;
import mpilot.console.connection.LastConnection;
import mpilot.console.connection.SavedConnection;
import mpilot.console.settings.SettingsStore;
import mpilot.console.task.LatestTask;
import mpilot.console.task.TaskRunner;
import mpilot.console.text.Text;
import mpilot.console.ui.command.Command;
import mpilot.console.ui.command.CommandGroup;
import mpilot.console.ui.kit.Problem;
import mpilot.console.ui.kit.RemedyEvent;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What one window does with connections: the dialogs, the way from one to the next, and opening the
 * one that was chosen. FX thread only.
 */
public final class ConnectionDesk {
    private final SettingsStore settings;
    private final Gateways gateways;
    private final FirstContact firstContact;
    private final ManageDialogs manage;
    private final DialogHost dialogs;
    private final Supplier<OpenGateway> current;
    private final Consumer<OpenGateway> onOpened;
    private final Runnable onToken;
    private final LatestTask opening;

    /**
     * The desk of one window.
     *
     * @param current what the window asks now
     * @param onOpened is told of a gateway that the window is to ask from now on
     * @param onToken is told that the gateway has another token now
     */
    public ConnectionDesk(
            SettingsStore settings,
            Gateways gateways,
            TaskRunner tasks,
            InstantSource clock,
            DialogHost dialogs,
            Supplier<OpenGateway> current,
            Consumer<OpenGateway> onOpened,
            Runnable onToken) {
        this.settings = settings;
        this.gateways = gateways;
        this.firstContact = new FirstContact(settings, clock, dialogs);
        this.manage =
                new ManageDialogs(
                        settings,
                        gateways.opener(),
                        tasks,
                        dialogs,
                        firstContact,
                        () -> current.get().connection(),
                        this::switchTo);
        this.dialogs = dialogs;
        this.current = current;
        this.onOpened = onOpened;
        this.onToken = onToken;
        this.opening = tasks.latestTask();
    }

    /** Opens nothing any more. */
    public void close() {
        opening.cancel();
    }

    /** {@return what can be done with connections} */
    public List<Command> commands() {
        return List.of(
                Command.of(
                                "switch-connection",
                                CommandGroup.WINDOW,
                                Text.of("connections.switch-command"),
                                Text.of("connections.switch-help"),
                                BootstrapIcons.HDD_NETWORK,
                                this::showSwitcher)
                        .withKeys("Shortcut+O"),
                Command.of(
                        "manage-connections",
                        CommandGroup.WINDOW,
                        Text.of("manage.command"),
                        Text.of("manage.command-help"),
                        BootstrapIcons.GEAR,
                        manage::show),
                Command.of(
                        "test-connection",
                        CommandGroup.WINDOW,
                        Text.of("manage.test-command"),
                        Text.of("manage.test-help"),
                        BootstrapIcons.SPEEDOMETER2,
                        manage::testCurrent),
                Command.of(
                        "enter-token",
                        CommandGroup.WINDOW,
                        Text.of("token.another"),
                        Text.of("token.another-help"),
                        BootstrapIcons.KEY,
                        this::enterToken));
    }

    /** Asks which connection to switch to. */
    public void showSwitcher() {
        SwitcherViewModel switcher =
                new SwitcherViewModel(
                        settings.get(ConnectionList.SECTION),
                        current.get().connection(),
                        this::switchTo);
        dialogs.show(new SwitcherView(switcher, manage::show, dialogs::close));
    }

    /**
     * Opens {@code connection} for the window, which shows the one before until then. Asks first
     * where its host was never contacted, or its token was meant for another place.
     */
    public void switchTo(SavedConnection connection) {
        firstContact.whenAgreed(connection, this::open, dialogs::close);
    }

    /** Does what a button beside a problem asks for. */
    public void remedy(EventType<? extends Event> remedy) {
        if (remedy == RemedyEvent.ENTER_TOKEN) {
            enterToken();
        } else if (remedy == RemedyEvent.EDIT_CONNECTION) {
            manage.editCurrent();
        }
    }

    /** Shows what the token in use says of itself. */
    public void showToken(TokenStatus token) {
        dialogs.show(new TokenView(token, this::enterToken, dialogs::close));
    }

    /** Asks for a token for this session. */
    public void enterToken() {
        OpenGateway gateway = current.get();
        settings.get(ConnectionList.SECTION)
                .withId(gateway.connection().id())
                .ifPresentOrElse(
                        saved ->
                                firstContact.whenAgreed(
                                        saved,
                                        agreed -> showPrompt(gateway, agreed),
                                        dialogs::close),
                        () -> showPrompt(gateway, null));
    }

    private void showPrompt(OpenGateway gateway, @Nullable SavedConnection saved) {
        TokenPromptViewModel prompt =
                new TokenPromptViewModel(
                        gateway.connection(),
                        token -> {
                            dialogs.close();
                            gateways.giveToken(gateway, saved, token);
                            onToken.run();
                        });
        dialogs.show(new TokenPromptView(prompt, dialogs::close));
    }

    private void open(SavedConnection connection) {
        opening.run(
                _ -> gateways.open(connection),
                gateway -> {
                    settings.set(LastConnection.SECTION, new LastConnection(connection.id()));
                    onOpened.accept(gateway);
                },
                problem -> showNotOpened(connection, problem));
    }

    private void showNotOpened(SavedConnection connection, Exception problem) {
        boolean told =
                problem instanceof IllegalArgumentException || problem instanceof IOException;
        String sentence =
                told ? String.valueOf(problem.getMessage()) : Problem.of(problem).sentence();
        dialogs.show(
                new QuestionView(
                        "not-opened",
                        Text.of("connections.not-opened", connection.name()),
                        List.of(sentence),
                        dialogs::close));
    }
}
