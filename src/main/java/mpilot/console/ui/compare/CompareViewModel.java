package mpilot.console.ui.compare;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import mpilot.console.connection.SavedConnection;
import mpilot.console.fleet.LoadedFleet;
import mpilot.console.gateway.AccessProfile;
import mpilot.console.policy.difference.Difference;
import mpilot.console.task.TaskRunner;
import mpilot.console.ui.connections.Gateways;
import mpilot.console.ui.fleet.FleetAnalysis;
import mpilot.console.ui.fleet.FleetViewModel;
import mpilot.console.ui.status.RunningTasks;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Supplier;

/** Compares profiles with each other, or all of them with those of another gateway or file. */
public final class CompareViewModel {
    private final FleetAnalysis<LoadedFleet> all;
    private final String gateway;
    private final ProfileCompareViewModel profiles;
    private final FleetCompareViewModel fleets;
    private final BooleanProperty comparingFleets = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper alone = new ReadOnlyBooleanWrapper();
    private boolean opened;

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
        all.resultProperty().subscribe(this::leaveAlone);
        comparingFleets.subscribe((_, wanted) -> {
            if (wanted) {
                chooseOthers();
            }
        });
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

    /**
     * Whether profiles that were brought here are compared without all others at hand, which need
     * not be loaded for that.
     */
    ReadOnlyBooleanProperty aloneProperty() {
        return alone.getReadOnlyProperty();
    }

    /** Has the profiles loaded, unless they are here or not needed. */
    void open() {
        opened = true;
        if (!alone.get()) {
            all.open();
        }
    }

    /** Has all profiles loaded, to choose others from or to compare them all. */
    void chooseOthers() {
        alone.set(false);
        if (opened) {
            all.open();
        }
    }

    /** Lays {@code profile} beside those that are compared already. */
    public void add(AccessProfile profile) {
        comparingFleets.set(false);
        profiles.add(profile);
        standAlone();
    }

    private void standAlone() {
        boolean hasAll = all.fleet().fleet() != null || all.fleet().isUnderWay();
        alone.set(!hasAll && canShow(compared().size()));
    }

    private void leaveAlone(@Nullable LoadedFleet loaded) {
        if (loaded != null) {
            alone.set(false);
        }
    }

    /** {@return whether so many profiles can be laid side by side} */
    public static boolean canShow(int profiles) {
        return profiles > 1 && profiles <= Difference.MAX_SIDES;
    }

    /** Lays {@code profiles} side by side, and no others; they are two to four. */
    public void show(List<AccessProfile> profiles) {
        comparingFleets.set(false);
        this.profiles.show(profiles);
        standAlone();
    }

    /** {@return the profiles that are laid side by side} */
    public List<AccessProfile> compared() {
        return profiles.sidesProperty().get();
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
