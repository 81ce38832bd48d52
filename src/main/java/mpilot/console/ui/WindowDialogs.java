package mpilot.console.ui;

import javafx.scene.Node;

import mpilot.console.connection.ConnectionList;
import mpilot.console.gateway.AccessProfile;
import mpilot.console.ui.command.CommandRegistry;
import mpilot.console.ui.connections.ConnectionDesk;
import mpilot.console.ui.connections.DialogHost;
import mpilot.console.ui.export.ExportView;
import mpilot.console.ui.export.ExportViewModel;
import mpilot.console.ui.palette.PaletteItem;
import mpilot.console.ui.palette.PaletteView;
import mpilot.console.ui.palette.PaletteViewModel;
import mpilot.console.ui.profiles.PageInfo;
import mpilot.console.ui.profiles.ProfilesViewModel;
import mpilot.console.ui.profiles.cell.ProfileRow;
import mpilot.console.ui.settings.KeysView;
import mpilot.console.ui.settings.KeysViewModel;
import mpilot.console.ui.settings.SettingsView;
import mpilot.console.ui.shell.ShellView;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The dialogs of a window that any place leads to, over the shell that is shown then. */
final class WindowDialogs implements DialogHost {
    private final Shared shared;
    private final Supplier<ShellView> shell;

    WindowDialogs(Shared shared, Supplier<ShellView> shell) {
        this.shared = shared;
        this.shell = shell;
    }

    @Override
    public void show(Node dialog) {
        shell.get().showDialog(dialog);
    }

    @Override
    public void close() {
        shell.get().closeDialog();
    }

    /** Saves rows of {@code session} to a file, once there are any. */
    void showExport(GatewaySession session) {
        ProfilesViewModel profiles = session.profiles();
        PageInfo page = profiles.pageProperty().get();
        if (page == null) {
            return;
        }
        List<AccessProfile> rows =
                profiles.rowsProperty().get().stream().map(ProfileRow::profile).toList();
        ExportViewModel export =
                new ExportViewModel(
                        new ExportViewModel.Subject(
                                rows,
                                profiles.shown().query(),
                                page.total(),
                                profiles.shown().profilesAtHand()),
                        session.source(),
                        Path.of(System.getProperty("user.home")),
                        shared.tasks(),
                        shared.clock());
        session.status().follow(export);
        show(new ExportView(export, this::close));
    }

    /** Finds anything by a few letters. */
    void showPalette(CommandRegistry commands, ConnectionDesk desk, GatewaySession session) {
        showPalette(
                PaletteContent.of(
                        commands, shared.settings().get(ConnectionList.SECTION), desk, session));
    }

    /** Finds one of {@code items} by a few letters. */
    void showPalette(Supplier<Stream<PaletteItem>> items) {
        show(
                new PaletteView(
                        new PaletteViewModel(
                                items, shared.settings(), shared.tasks(), this::close)));
    }

    /** Shows what can be chosen of the console's looks. */
    void showSettings() {
        show(new SettingsView(shared.appearance(), shared.settings().file(), this::close));
    }

    /** Shows every command with its keys. */
    void showKeys(CommandRegistry commands) {
        show(new KeysView(new KeysViewModel(commands), this::close));
    }
}
