package mpilot.console.ui.profiles;

import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.gateway.ProfileSource;
import mpilot.console.task.TaskRunner;
import mpilot.console.ui.fleet.FleetViewModel;

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
}
