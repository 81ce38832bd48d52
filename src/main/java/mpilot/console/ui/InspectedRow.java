package mpilot.console.ui;

import javafx.beans.value.ObservableValue;

import mpilot.console.fleet.LoadedFleet;
import mpilot.console.gateway.AccessProfile;
import mpilot.console.ui.fleet.FleetViewModel;
import mpilot.console.ui.inspector.InspectorContext;
import mpilot.console.ui.profiles.ProfilesViewModel;
import mpilot.console.ui.profiles.cell.ProfileRow;
import mpilot.console.ui.usage.UsageSeen;
import mpilot.console.ui.usage.UsageWatch;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What is around the profile that is looked into: the rows above and below it, where it is a row of
 * the list, and what was seen of the gateway's use.
 *
 * @param inspected the profile
 * @param profiles the list
 * @param fleet all profiles, once some place has loaded them
 * @param usage what was seen
 * @param onClose closes the inspector
 */
record InspectedRow(
        ObservableValue<@Nullable AccessProfile> inspected,
        ProfilesViewModel profiles,
        FleetViewModel fleet,
        UsageWatch usage,
        Runnable onClose)
        implements InspectorContext {
    @Override
    public void close() {
        onClose.run();
    }

    @Override
    public UsageSeen seen() {
        return usage.seen();
    }

    @Override
    public List<AccessProfile> atHand() {
        LoadedFleet loaded = fleet.fleet();
        return loaded == null
                ? profiles.rowsProperty().get().stream().map(ProfileRow::profile).toList()
                : loaded.profiles();
    }

    @Override
    public boolean hasNeighbour(int step) {
        return neighbour(step) != null;
    }

    @Override
    public void showNeighbour(int step) {
        ProfileRow row = neighbour(step);
        if (row != null) {
            profiles.openedProperty().set(row);
        }
    }

    private @Nullable ProfileRow neighbour(int step) {
        ProfileRow selected = profiles.openedProperty().get();
        if (selected == null || !selected.profile().equals(inspected.getValue())) {
            return null;
        }
        List<ProfileRow> rows = profiles.rowsProperty().get();
        int place = rows.indexOf(selected) + step;
        return place >= 0 && place < rows.size() ? rows.get(place) : null;
    }
}
