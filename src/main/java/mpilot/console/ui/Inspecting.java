package mpilot.console.ui;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.task.PassingTime;
import mpilot.console.task.TaskRunner;
import mpilot.console.ui.fleet.FleetViewModel;
import mpilot.console.ui.inspector.InspectorAhead;
import mpilot.console.ui.inspector.InspectorView;
import mpilot.console.ui.inspector.InspectorViewModel;
import mpilot.console.ui.profiles.ProfilesViewModel;
import mpilot.console.ui.profiles.cell.ProfileRow;
import mpilot.console.ui.usage.UsageWatch;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** The profile of a session that is looked into, whatever place it was chosen in. */
final class Inspecting {
    private final ProfilesViewModel profiles;
    private final FleetViewModel fleet;
    private final UsageWatch usage;
    private final TaskRunner tasks;
    private final PassingTime time;
    private final ObjectProperty<@Nullable AccessProfile> inspected = new SimpleObjectProperty<>();
    private final InspectorViewModel viewModel;
    private @Nullable InspectorAhead ahead;
    private Subscription firstRows = Subscription.EMPTY;

    /** Follows the row that is opened in {@code profiles}. */
    Inspecting(
            ProfilesViewModel profiles,
            FleetViewModel fleet,
            UsageWatch usage,
            TaskRunner tasks,
            PassingTime time) {
        this.profiles = profiles;
        this.fleet = fleet;
        this.usage = usage;
        this.tasks = tasks;
        this.time = time;
        viewModel = viewModel(inspected, this::close, time);
        profiles.openedProperty()
                .subscribe(row -> inspected.set(row == null ? null : row.profile()));
    }

    private InspectorViewModel viewModel(
            ObjectProperty<@Nullable AccessProfile> profile, Runnable onClose, PassingTime by) {
        return new InspectorViewModel(
                profile, new InspectedRow(profile, profiles, fleet, usage, onClose), tasks, by);
    }

    /** The profile; null for none. */
    ObjectProperty<@Nullable AccessProfile> profileProperty() {
        return inspected;
    }

    InspectorViewModel viewModel() {
        return viewModel;
    }

    InspectorView view() {
        return new InspectorView(viewModel);
    }

    /** Opens {@code profile}, at the field that {@code pointer} names if any. */
    void open(AccessProfile profile, @Nullable String pointer) {
        inspected.set(profile);
        if (pointer != null) {
            viewModel.showField(pointer);
        }
    }

    /** Looks into nothing any more; false where it did not. */
    boolean close() {
        boolean open = inspected.get() != null;
        profiles.openedProperty().set(null);
        inspected.set(null);
        return open;
    }

    /**
     * Gets ready when the first rows are seen, so that the first look is not the slowest. By a time
     * of its own, as the session's would hold on to all that was made for it.
     *
     * @param filled whether the first rows are all there
     */
    void prepare(ObservableValue<Boolean> filled) {
        ObjectProperty<@Nullable AccessProfile> unseen = new SimpleObjectProperty<>();
        PassingTime standing = new PassingTime(tasks, time);
        ahead = new InspectorAhead(unseen, viewModel(unseen, () -> {}, standing), tasks);
        firstRows = filled.subscribe(this::prepareFor);
    }

    private void prepareFor(boolean filled) {
        List<ProfileRow> rows = profiles.rowsProperty().get();
        if (filled && !rows.isEmpty() && ahead != null) {
            firstRows.unsubscribe();
            ahead.begin(rows.stream().map(ProfileRow::profile).toList(), () -> ahead = null);
        }
    }

    /** Ends what is under way. */
    void stop() {
        firstRows.unsubscribe();
        if (ahead != null) {
            ahead.stop();
        }
    }
}
