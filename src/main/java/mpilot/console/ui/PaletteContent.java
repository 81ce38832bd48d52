package mpilot.console.ui;

import mpilot.console.connection.ConnectionList;
import mpilot.console.fleet.LoadedFleet;
import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.VisibleText;
import mpilot.console.text.Text;
import mpilot.console.ui.command.Command;
import mpilot.console.ui.command.CommandRegistry;
import mpilot.console.ui.command.Shortcut;
import mpilot.console.ui.connections.ConnectionDesk;
import mpilot.console.ui.kit.ShownName;
import mpilot.console.ui.palette.PaletteItem;
import mpilot.console.ui.profiles.cell.ProfileRow;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What a window's palette finds: commands and places, connections, and the profiles at hand. */
final class PaletteContent {
    private PaletteContent() {}

    /** What there is now; the profiles are gone through when it is asked, on any thread. */
    static Supplier<Stream<PaletteItem>> of(
            CommandRegistry commands,
            ConnectionList saved,
            ConnectionDesk desk,
            GatewaySession session) {
        List<PaletteItem> few =
                Stream.of(
                                commands(commands),
                                connections(saved, desk),
                                session.list().choices().all().map(item -> onList(item, session)))
                        .flatMap(each -> each)
                        .toList();
        LoadedFleet fleet = session.fleet().fleet();
        List<AccessProfile> profiles =
                fleet == null
                        ? session.profiles().rowsProperty().get().stream()
                                .map(ProfileRow::profile)
                                .toList()
                        : fleet.profiles();
        return () ->
                Stream.concat(
                        few.stream(), profiles.stream().map(profile -> profile(profile, session)));
    }

    /** What is done to the list is seen there. */
    private static PaletteItem onList(PaletteItem item, GatewaySession session) {
        return new PaletteItem(
                item.id(),
                item.title(),
                item.detail(),
                item.keys(),
                item.icon(),
                () -> {
                    session.shownPlace().show("profiles");
                    item.action().run();
                });
    }

    private static Stream<PaletteItem> commands(CommandRegistry commands) {
        return commands.all().stream()
                .filter(each -> each.isEnabled() && !each.id().equals("palette"))
                .map(command ->
                        new PaletteItem(
                                command.id(),
                                command.text(),
                                command.help(),
                                keys(commands, command),
                                command.icon(),
                                command::run));
    }

    private static String keys(CommandRegistry commands, Command command) {
        return commands.bindings().of(command).stream().findFirst().map(Shortcut::name).orElse("");
    }

    private static Stream<PaletteItem> connections(ConnectionList saved, ConnectionDesk desk) {
        return saved.connections().stream()
                .map(each ->
                        new PaletteItem(
                                "connection-" + each.id(),
                                VisibleText.of(each.name()),
                                Text.of("palette.connection", each.environment().word()),
                                "",
                                BootstrapIcons.HDD_NETWORK,
                                () -> desk.switchTo(each)));
    }

    private static PaletteItem profile(AccessProfile profile, GatewaySession session) {
        return new PaletteItem(
                "",
                ShownName.of(profile),
                Text.of("palette.profile", Long.toString(profile.id())),
                "",
                BootstrapIcons.PERSON,
                () -> session.inspectedProperty().set(profile));
    }
}
