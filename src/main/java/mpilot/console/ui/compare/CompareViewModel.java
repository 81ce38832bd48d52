package mpilot.console.ui.compare;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

import mpilot.console.connection.SavedConnection;
import mpilot.console.fleet.LoadedFleet;
import mpilot.console.gateway.AccessProfile;
import mpilot.console.task.TaskRunner;
import mpilot.console.ui.connections.Gateways;
import mpilot.console.ui.fleet.FleetAnalysis;
import mpilot.console.ui.fleet.FleetViewModel;
import mpilot.console.ui.status.RunningTasks;

import java.util.List;
import java.util.function.Supplier;

/** Compares profiles with each other, or all of them with those of another gateway or file. */
public final class CompareViewModel {
    private final FleetAnalysis<LoadedFleet> all;
    private final String gateway;
    private final ProfileCompareViewModel profiles;
    private final FleetCompareViewModel fleets;
    private final BooleanProperty comparingFleets = new SimpleBooleanProperty();

    /**
     * Compares profiles of {@code fleet}.
     *
     * @param gateway what their gateway is called
     * @param connections gives the connections that may be compared with
     */
    public CompareViewModel(
            FleetViewModel fleet,
            String gateway,
            Supplier<List<SavedConnection>> connections,
            Gateways gateways,
            TaskRunner tasks) {
        this.all = new FleetAnalysis<>(fleet, tasks, (loaded, _) -> loaded);
        this.gateway = gateway;
        this.profiles = new ProfileCompareViewModel(fleet, tasks);
        this.fleets = new FleetCompareViewModel(fleet, connections, gateways, tasks);
    }

    /** All profiles, as they are: what there is to choose from and to compare. */
    FleetAnalysis<?> all() {
        return all;
    }

    /** What the gateway is called whose profiles these are. */
    String gateway() {
        return gateway;
    }

    ProfileCompareViewModel profiles() {
        return profiles;
    }

    FleetCompareViewModel fleets() {
        return fleets;
    }

    /** {@return whether all profiles are compared, and not some with each other} */
    public BooleanProperty comparingFleetsProperty() {
        return comparingFleets;
    }

    /** Has the profiles loaded, unless they are here. */
    void open() {
        all.open();
    }

    /** Lays {@code profile} beside those that are compared already. */
    public void add(AccessProfile profile) {
        comparingFleets.set(false);
        profiles.add(profile);
    }

    /** Tells {@code tasks} what takes long. */
    public void report(RunningTasks tasks) {
        fleets.report(tasks);
    }

    /** {@return whether something is compared, or asked for, right now} */
    public boolean isWorking() {
        return all.isWorking() || profiles.isWorking() || fleets.isWorking();
    }

    /** Ends what is under way. */
    public void close() {
        fleets.cancel();
    }
}
