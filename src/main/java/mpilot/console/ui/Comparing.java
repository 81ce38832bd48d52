package mpilot.console.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

import mpilot.console.connection.Connection;
import mpilot.console.connection.ConnectionList;
import mpilot.console.connection.SavedConnection;
import mpilot.console.fleet.FleetRow;
import mpilot.console.gateway.AccessProfile;
import mpilot.console.text.Text;
import mpilot.console.ui.command.Command;
import mpilot.console.ui.command.CommandGroup;
import mpilot.console.ui.compare.CompareView;
import mpilot.console.ui.compare.CompareViewModel;
import mpilot.console.ui.fleet.FleetViewModel;
import mpilot.console.ui.profiles.RowSelection;
import mpilot.console.ui.shell.Place;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import java.util.List;

/** The place of comparisons in a session, and what leads there. */
final class Comparing {
    private final CompareViewModel viewModel;
    private final Connection connection;
    private final ObservableValue<@Nullable AccessProfile> inspected;
    private final Shared shared;

    /** For the profiles of {@code fleet}, which are those of {@code connection}. */
    Comparing(
            FleetViewModel fleet,
            Connection connection,
            ObservableValue<@Nullable AccessProfile> inspected,
            Shared shared) {
        this.connection = connection;
        this.inspected = inspected;
        this.shared = shared;
        this.viewModel =
                new CompareViewModel(
                        fleet,
                        connection.name(),
                        this::otherConnections,
                        shared.gateways(),
                        shared.tasks());
    }

    private List<SavedConnection> otherConnections() {
        return shared.settings().get(ConnectionList.SECTION).connections().stream()
                .filter(saved -> !saved.id().equals(connection.id()))
                .toList();
    }

    CompareViewModel viewModel() {
        return viewModel;
    }

    Place place() {
        return new Place(
                "compare",
                Text.of("compareview.place"),
                Text.of("compareview.place-help"),
                BootstrapIcons.LAYOUT_SPLIT,
                () -> new CompareView(viewModel));
    }

    /**
     * Lays the rows that are selected in {@code list} side by side, or the profile that is looked
     * into beside those that are compared; {@code show} goes there.
     *
     * @param listShown whether the list is what is shown
     */
    Command command(RowSelection list, ObservableValue<Boolean> listShown, Runnable show) {
        ObservableValue<Boolean> selection =
                Bindings.createBooleanBinding(
                        () ->
                                listShown.getValue()
                                        && CompareViewModel.canShow(list.sizeProperty().get()),
                        listShown,
                        list.sizeProperty());
        ObservableValue<Boolean> enabled =
                Bindings.createBooleanBinding(
                        () -> selection.getValue() || inspected.getValue() != null,
                        selection,
                        inspected);
        return Command.of(
                        "compare-profile",
                        CommandGroup.PROFILES,
                        Text.of("compareview.add"),
                        Text.of("compareview.add-help"),
                        BootstrapIcons.LAYOUT_SPLIT,
                        () -> {
                            AccessProfile profile = inspected.getValue();
                            if (selection.getValue()) {
                                viewModel.show(profiles(list));
                            } else if (profile != null) {
                                viewModel.add(profile);
                            }
                            show.run();
                        })
                .withKeys("Shortcut+D")
                .enabledWhen(enabled);
    }

    private static List<AccessProfile> profiles(RowSelection selection) {
        return selection.rows().stream().map(FleetRow::profile).toList();
    }
}
