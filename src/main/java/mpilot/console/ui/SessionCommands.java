package mpilot.console.ui;

import mpilot.console.text.Text;
import mpilot.console.ui.command.Command;
import mpilot.console.ui.command.CommandGroup;
import mpilot.console.ui.inspector.InspectorViewModel;
import mpilot.console.ui.shell.Place;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import java.util.ArrayList;
import java.util.List;

/** The commands of a session with a gateway; every place adds its own here. */
final class SessionCommands {
    /** As many places as there are digits to go to them by. */
    private static final int DIGITS = 9;

    private SessionCommands() {}

    static List<Command> of(GatewaySession session, InspectorViewModel inspector) {
        List<Command> commands = new ArrayList<>();
        for (int i = 0; i < session.places().size(); i++) {
            commands.add(goTo(session, session.places().get(i), i + 1));
        }
        commands.add(
                Command.of(
                                "refresh",
                                CommandGroup.PROFILES,
                                Text.of("shell.refresh"),
                                Text.of("shell.refresh-help"),
                                BootstrapIcons.ARROW_REPEAT,
                                session::refresh)
                        .withKeys("Shortcut+R", "F5"));
        commands.add(
                Command.of(
                                "search",
                                CommandGroup.PROFILES,
                                Text.of("shell.search"),
                                Text.of("shell.search-help"),
                                BootstrapIcons.SEARCH,
                                session::search)
                        .withKeys("/", "Shortcut+F"));
        commands.add(
                Command.of(
                                "previous-profile",
                                CommandGroup.GO,
                                Text.of("inspector.previous"),
                                Text.of("inspector.previous-help"),
                                BootstrapIcons.CHEVRON_UP,
                                () -> inspector.showNeighbour(-1))
                        .withKeys("Alt+Up"));
        commands.add(
                Command.of(
                                "next-profile",
                                CommandGroup.GO,
                                Text.of("inspector.next"),
                                Text.of("inspector.next-help"),
                                BootstrapIcons.CHEVRON_DOWN,
                                () -> inspector.showNeighbour(1))
                        .withKeys("Alt+Down"));
        return commands;
    }

    private static Command goTo(GatewaySession session, Place place, int number) {
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
}
