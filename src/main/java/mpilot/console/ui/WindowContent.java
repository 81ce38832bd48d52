package mpilot.console.ui;

import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import mpilot.console.ui.command.Command;
import mpilot.console.ui.command.CommandRegistry;
import mpilot.console.ui.command.KeyBindings;
import mpilot.console.ui.connections.ConnectionDesk;
import mpilot.console.ui.connections.TokenButton;
import mpilot.console.ui.kit.CopyEvent;
import mpilot.console.ui.kit.RemedyEvent;
import mpilot.console.ui.kit.Tone;
import mpilot.console.ui.settings.AppearanceCommands;
import mpilot.console.ui.settings.SettingsNotices;
import mpilot.console.ui.shell.RowCommands;
import mpilot.console.ui.shell.ShellView;
import mpilot.console.ui.status.Messages;
import mpilot.console.ui.status.StatusBar;

import java.util.ArrayList;
import java.util.List;

/**
 * What a window shows while it is on one gateway: its session, what can be done, and the shell
 * around both. For another gateway all of it is made anew. FX thread only.
 */
final class WindowContent {
    private final GatewaySession session;
    private final Shared shared;
    private final Messages messages;
    private final ConnectionDesk connections;
    private final CommandRegistry commands;
    private final StatusBar statusBar;
    private final ShellView shell;
    private final Subscription looks;

    /**
     * Shows {@code session}, which it closes in the end.
     *
     * @param messages keeps what the operator is told
     * @param actions what is done to the window itself
     */
    WindowContent(
            GatewaySession session,
            Shared shared,
            Messages messages,
            ConnectionDesk connections,
            WindowDialogs dialogs,
            WindowCommands.Actions actions) {
        this.session = session;
        this.shared = shared;
        this.messages = messages;
        this.connections = connections;
        commands = registry(dialogs, actions);
        statusBar =
                new StatusBar(
                        session.status().viewModel(),
                        new TokenButton(
                                session.health().token(),
                                () -> connections.showToken(session.health().token())));
        shell =
                new ShellView(
                        session.connection(),
                        session.places(),
                        session.shownPlace(),
                        session.inspectedProperty(),
                        session.inspecting().view(),
                        new VBox(
                                new SettingsNotices(
                                        shared.settings().notices(),
                                        said -> messages.tell(Tone.WARNING, said)),
                                session.healthBanners(connections::enterToken)),
                        statusBar,
                        commands);
        looks = shell.follow(shared.appearance());
        shell.addEventHandler(RemedyEvent.ANY, this::remedy);
        shell.addEventHandler(CopyEvent.COPY, this::tell);
    }

    private CommandRegistry registry(WindowDialogs dialogs, WindowCommands.Actions actions) {
        List<Command> all =
                new ArrayList<>(
                        new SessionCommands(
                                        session, dialogs::showPalette, copy -> copy.put(shell()))
                                .all());
        all.addAll(RowCommands.of(() -> shell().table()));
        all.addAll(connections.commands());
        all.addAll(WindowCommands.of(actions));
        all.addAll(AppearanceCommands.of(shared.appearance()));
        return new CommandRegistry(all, new KeyBindings(shared.settings()));
    }

    private void remedy(RemedyEvent event) {
        if (event.getEventType() == RemedyEvent.CHANGE_FILTER) {
            session.search();
        } else {
            connections.remedy(event.getEventType());
        }
    }

    /** What was copied is in the clipboard to be read again; that nothing was is kept. */
    private void tell(CopyEvent event) {
        if (event.isCopied()) {
            messages.mention(Tone.GOOD, event.words());
        } else {
            messages.tell(Tone.WARNING, event.words());
        }
    }

    GatewaySession session() {
        return session;
    }

    /** What can be done. */
    CommandRegistry commands() {
        return commands;
    }

    StatusBar statusBar() {
        return statusBar;
    }

    ShellView shell() {
        return shell;
    }

    void close() {
        session.close();
        looks.unsubscribe();
    }
}
