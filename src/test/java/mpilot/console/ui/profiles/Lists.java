package mpilot.console.ui.profiles;

import mpilot.console.gateway.GatewayEndpoint;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.gateway.ProfileSource;
import mpilot.console.settings.SettingsStore;
import mpilot.console.task.TaskRunner;
import mpilot.console.ui.command.Command;
import mpilot.console.ui.command.CommandGroup;
import mpilot.console.ui.fleet.FleetViewModel;
import mpilot.console.ui.profiles.view.KeptLists;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import java.nio.file.Path;
import java.time.InstantSource;

/** Lists that tests are about. */
public final class Lists {
    private Lists() {}

    /** A list of what {@code source} answers, with nothing asked yet. */
    public static ProfilesViewModel of(ProfileSource source, TaskRunner tasks) {
        return of(source, tasks, InstantSource.fixed(ProfileFixtures.NOW));
    }

    /** A list whose clock is {@code clock}. */
    public static ProfilesViewModel of(
            ProfileSource source, TaskRunner tasks, InstantSource clock) {
        return new ProfilesViewModel(
                source,
                new FleetViewModel(source, tasks, clock),
                new FleetViewModel(source, tasks, clock),
                tasks,
                clock);
    }

    /** What goes with {@code list}, remembered in {@code directory}. */
    public static ProfilesPlace place(ProfilesViewModel list, TaskRunner tasks, Path directory) {
        return new ProfilesPlace(
                list,
                Command.of(
                        "compare-profile",
                        CommandGroup.PROFILES,
                        "Compare",
                        "Lay side by side",
                        BootstrapIcons.LAYOUT_SPLIT,
                        () -> {}),
                GatewayEndpoint.of("https://gateway.example.com"),
                kept(tasks, directory),
                tasks,
                InstantSource.fixed(ProfileFixtures.NOW));
    }

    /** What is remembered of a list in {@code directory}. */
    public static KeptLists kept(TaskRunner tasks, Path directory) {
        Path file = directory.resolve("settings.json");
        InstantSource clock = InstantSource.fixed(ProfileFixtures.NOW);
        return new KeptLists(SettingsStore.open(file, tasks, clock), "prod");
    }
}
