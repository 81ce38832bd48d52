package mpilot.console.ui;

import mpilot.console.text.Text;
import mpilot.console.ui.command.Command;
import mpilot.console.ui.command.CommandGroup;
import mpilot.console.ui.kit.ClipboardText;
import mpilot.console.ui.palette.PaletteItem;
import mpilot.console.ui.profiles.ListCommands;
import mpilot.console.ui.shell.Place;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What can be done with a gateway: its places, its list, the profile that is looked into. */
final class SessionCommands {
    /** As many places as there are digits to go to them by. */
    private static final int DIGITS = 9;

    private final GatewaySession session;
    private final Consumer<Supplier<Stream<PaletteItem>>> choose;
    private final Consumer<ClipboardText> copy;

    /**
     * Commands of {@code session}.
     *
     * @param choose lets the operator choose one of several by a few letters
     * @param copy puts text on the clipboard, and tells so
     */
    SessionCommands(
            GatewaySession session,
            Consumer<Supplier<Stream<PaletteItem>>> choose,
            Consumer<ClipboardText> copy) {
        this.session = session;
        this.choose = choose;
        this.copy = copy;
    }

    List<Command> all() {
        List<Command> all = new ArrayList<>();
        List<Place> places = session.places();
        for (int i = 0; i < places.size(); i++) {
            all.add(goTo(places.get(i), i + 1));
        }
        all.addAll(asking());
        all.addAll(
                new ListCommands(
                                session.list(),
                                session.profilesView(),
                                () -> session.shownPlace().show("profiles"),
                                session.shownPlace().shownProperty().map("profiles"::equals),
                                choose,
                                copy)
                        .all());
        all.addAll(neighbours());
        all.add(session.list().compare());
        return all;
    }

    private Command goTo(Place place, int number) {
        Command command =
                Command.of(
                        "go-" + place.id(),
                        CommandGroup.GO,
                        place.title(),
                        place.help(),
                        place.icon(),
                        () -> session.shownPlace().show(place.id()));
        return number > DIGITS ? command : command.withKeys("Shortcut+" + number, "Alt+" + number);
    }

    private List<Command> asking() {
        return List.of(
                Command.of(
                                "refresh",
                                CommandGroup.PROFILES,
                                Text.of("shell.refresh"),
                                Text.of("shell.refresh-help"),
                                BootstrapIcons.ARROW_REPEAT,
                                session::refresh)
                        .withKeys("Shortcut+R", "F5"),
                new ShownRequest(session.profiles(), session.connection().endpoint())
                        .copyCommand(copy),
                Command.of(
                                "search",
                                CommandGroup.PROFILES,
                                Text.of("shell.search"),
                                Text.of("shell.search-help"),
                                BootstrapIcons.SEARCH,
                                session::search)
                        .withKeys("/", "Shortcut+F"));
    }

    private List<Command> neighbours() {
        return List.of(
                Command.of(
                                "previous-profile",
                                CommandGroup.GO,
                                Text.of("inspector.previous"),
                                Text.of("inspector.previous-help"),
                                BootstrapIcons.CHEVRON_UP,
                                () -> session.inspecting().viewModel().showNeighbour(-1))
                        .withKeys("Alt+Up"),
                Command.of(
                                "next-profile",
                                CommandGroup.GO,
                                Text.of("inspector.next"),
                                Text.of("inspector.next-help"),
                                BootstrapIcons.CHEVRON_DOWN,
                                () -> session.inspecting().viewModel().showNeighbour(1))
                        .withKeys("Alt+Down"));
    }
}
