package mpilot.console.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;

import mpilot.console.connection.Connection;
import mpilot.console.fleet.view.SavedView;
import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.GatewayClock;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.gateway.ProfileSource;
import mpilot.console.task.PassingTime;
import mpilot.console.task.TaskRunner;
import mpilot.console.text.Text;
import mpilot.console.ui.compare.CompareViewModel;
import mpilot.console.ui.connections.GatewayHealth;
import mpilot.console.ui.connections.HealthBanners;
import mpilot.console.ui.connections.OpenGateway;
import mpilot.console.ui.fleet.FleetState;
import mpilot.console.ui.fleet.FleetViewModel;
import mpilot.console.ui.profiles.ListState;
import mpilot.console.ui.profiles.ProfilesPlace;
import mpilot.console.ui.profiles.ProfilesView;
import mpilot.console.ui.profiles.ProfilesViewModel;
import mpilot.console.ui.profiles.view.KeptLists;
import mpilot.console.ui.shell.Place;
import mpilot.console.ui.shell.PlacesViewModel;
import mpilot.console.ui.shell.WindowLeft;
import mpilot.console.ui.shell.WindowPlacement;
import mpilot.console.ui.status.Messages;
import mpilot.console.ui.usage.UsageWatch;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import java.util.ArrayList;
import java.util.List;

/**
 * A window's work with one gateway: the view-models of its places, wired by hand, and what they
 * share. Another connection is another session. FX thread only.
 */
final class GatewaySession {
    private final OpenGateway gateway;
    private final TaskRunner tasks;
    private final PassingTime time;
    private final GatewayHealth health;
    private final ProfilesViewModel profiles;
    private final ProfilesPlace list;
    private final FleetViewModel fleet;
    private final FleetPlaces fleetPlaces;
    private final Comparing comparing;
    private final Inspecting inspecting;
    private final ProfilesView profilesView;
    private final List<Place> places;
    private final PlacesViewModel shownPlace;
    private final SessionStatus status;
    private final BooleanProperty listShown = new SimpleBooleanProperty(true);

    /**
     * A session with {@code gateway}, which it closes in the end.
     *
     * @param messages keeps what the operator is told
     * @param tokenMissing is told when there was no token to send
     */
    GatewaySession(OpenGateway gateway, Shared shared, Messages messages, Runnable tokenMissing) {
        this.gateway = gateway;
        tasks = shared.tasks();
        GatewayClock clock = new GatewayClock(shared.clock());
        time = new PassingTime(tasks, clock);
        ProfileSource source = gateway.source();
        health = new GatewayHealth(clock, tasks, shared.clock(), this::askAgain, tokenMissing);
        gateway.listen(health);
        UsageWatch usage = new UsageWatch();
        ProfileSource all = usage.overAll(source);
        fleet = new FleetViewModel(all, tasks, clock);
        FleetViewModel narrowed = new FleetViewModel(all, tasks, clock);
        profiles = new ProfilesViewModel(usage.over(source), fleet, narrowed, tasks, clock);
        inspecting = new Inspecting(profiles, fleet, usage, tasks, time);
        comparing =
                new Comparing(fleet, gateway.connection(), inspecting.profileProperty(), shared);
        list =
                new ProfilesPlace(
                        profiles,
                        comparing.command(
                                profiles.selection(), listShown, () -> showPlace("compare")),
                        gateway.connection().endpoint(),
                        new KeptLists(shared.settings(), gateway.connection().id()),
                        tasks,
                        shared.clock());
        fleetPlaces = new FleetPlaces(fleet, gateway.connection(), inspecting::open, tasks, time);
        profilesView = new ProfilesView(list);
        places = new ArrayList<>();
        places.add(
                new Place(
                        "profiles",
                        Text.of("shell.access-profiles"),
                        Text.of("shell.access-profiles-help"),
                        BootstrapIcons.PEOPLE,
                        () -> profilesView));
        places.addAll(fleetPlaces.places());
        places.add(comparing.place());
        shownPlace = new PlacesViewModel(places.stream().map(Place::id).toList());
        status =
                new SessionStatus(
                        gateway.connection().name(),
                        profiles,
                        fleet,
                        shownPlace.shownProperty(),
                        messages,
                        tasks,
                        clock);
        status.follow(health);
        narrowed.report("load-matching", Text.of("status.load-matching"), status.running());
        fleetPlaces.report(status.running());
        compare().report(status.running());
        shownPlace.shownProperty().subscribe(id -> listShown.set(id.equals("profiles")));
    }

    OpenGateway gateway() {
        return gateway;
    }

    Connection connection() {
        return gateway.connection();
    }

    ProfileSource source() {
        return gateway.source();
    }

    ProfilesViewModel profiles() {
        return profiles;
    }

    /** Every profile that is visible to the caller, for the places that look at the whole. */
    FleetViewModel fleet() {
        return fleet;
    }

    /** What compares profiles. */
    CompareViewModel compare() {
        return comparing.viewModel();
    }

    ProfilesPlace list() {
        return list;
    }

    /**
     * Shows {@code view}; without one what {@code query} asks for; where that is all, the list as
     * it was left.
     */
    void open(ProfileQuery query, @Nullable SavedView view) {
        list.open(query);
        if (view != null) {
            list.views().open(view);
        }
    }

    /** What comes back of a window that stands so. */
    WindowLeft left(WindowPlacement placement) {
        return new WindowLeft(connection().id(), placement, list.views().left());
    }

    /** Shows the list as a window left it, or the view that the operator made the default. */
    void reopen(SavedView left) {
        list.reopen(left);
    }

    ProfilesView profilesView() {
        return profilesView;
    }

    List<Place> places() {
        return places;
    }

    /** The profile that is looked into. */
    Inspecting inspecting() {
        return inspecting;
    }

    /** What may have changed with the network: asks again for what could not be had. */
    private boolean askAgain() {
        ListState list = profiles.stateProperty().get();
        boolean listFailed = list instanceof ListState.Failed || list instanceof ListState.Stale;
        boolean fleetFailed = fleet.stateProperty().get() instanceof FleetState.Failed;
        if (listFailed && !profiles.loadingProperty().get()) {
            profiles.refresh();
        }
        if (fleetFailed) {
            fleet.reload();
        }
        return listFailed || fleetFailed;
    }

    /** Takes back what is under way, and waits for nothing more. */
    private void cancel() {
        profiles.cancel();
        fleet.cancel();
        health.stop();
    }

    /** What the window's foot tells of it. */
    SessionStatus status() {
        return status;
    }

    /** How the gateway fares. */
    GatewayHealth health() {
        return health;
    }

    /** What the operator is to know of the gateway, across the window. */
    HealthBanners healthBanners(Runnable enterToken) {
        return new HealthBanners(health, this::cancel, enterToken);
    }

    /** Asks for everything again that the places show. */
    void refresh() {
        profiles.refresh();
        boolean isPlaceOfAll = !shownPlace.shownProperty().get().equals("profiles");
        boolean failed = fleet.stateProperty().get() instanceof FleetState.Failed;
        if (failed || (isPlaceOfAll && fleet.fleet() != null)) {
            fleet.reload();
        }
    }

    /** Puts the cursor where a search is typed. */
    void search() {
        shownPlace.show("profiles");
        profilesView.focusSearch();
    }

    private void showPlace(String id) {
        shownPlace.show(id);
    }

    PlacesViewModel shownPlace() {
        return shownPlace;
    }

    /** The profile that is looked into, whatever place it was chosen in; null for none. */
    ObjectProperty<@Nullable AccessProfile> inspectedProperty() {
        return inspecting.profileProperty();
    }

    /** Closes the inspector; false where it was closed already. */
    boolean closeInspector() {
        return inspecting.close();
    }

    /** Lets go of several rows, where the list is shown and has them; false where it has not. */
    boolean dropSelection() {
        boolean several =
                shownPlace.shownProperty().get().equals("profiles")
                        && profiles.selection().sizeProperty().get() > 1;
        if (several) {
            profiles.selection().clear();
        }
        return several;
    }

    /** Whether nothing is under way: what is shown is what there is to show. */
    boolean isSettled() {
        return !profiles.loadingProperty().get()
                && !fleet.isWorking()
                && !fleetPlaces.isWorking()
                && !compare().isWorking()
                && !inspecting.viewModel().isWorking();
    }

    /** Keeps what ages up to date while the window is seen. */
    void setSeen(boolean seen) {
        health.setSeen(seen);
        status.setSeen(seen);
        list.setSeen(seen);
        if (seen) {
            time.start();
        } else {
            time.stop();
        }
    }

    /** Ends what is under way, and closes the gateway. */
    void close() {
        time.stop();
        status.close();
        inspecting.stop();
        health.close();
        list.close();
        fleet.cancel();
        compare().close();
        tasks.inBackground(gateway::close);
    }
}
